// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/supervised.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace liaison {

bool changesRole(const QJsonObject *before, const QJsonObject *after)
{
    const auto text = [](const QJsonObject *json, const QString &field) {
        return json ? json->value(field).toString() : QString();
    };
    const QString was = text(before, u"role"_s);
    const QString is = text(after, u"role"_s);
    if (!before || !after)
        return was == "supervisor"_L1 || is == "supervisor"_L1;
    if (was != is)
        return true;
    return was != "contact"_L1 &&
           (text(before, u"name"_s) != text(after, u"name"_s) || text(before, u"ref"_s) != text(after, u"ref"_s));
}

bool isSupervised(const QString &kind, const QString &ref, const std::optional<QJsonObject> &before,
                  const std::optional<QJsonObject> &after)
{
    static const QStringList always{u"approval"_s, u"monthclose"_s, u"freeze"_s, u"key"_s};
    if (always.contains(kind))
        return true;
    if (kind == "setting"_L1)
        return ref == "people"_L1 || ref == "four_eyes"_L1;
    return kind == "officer"_L1 && changesRole(before ? &*before : nullptr, after ? &*after : nullptr);
}

bool isForRecovery(const QString &kind)
{
    static const QStringList kinds{u"key"_s, u"officer"_s, u"setting"_s, u"casefile"_s};
    return kinds.contains(kind);
}

} // namespace liaison
