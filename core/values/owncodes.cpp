// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/owncodes.h"

#include <algorithm>
#include <mutex>
#include <shared_mutex>

namespace liaison {

namespace {

struct OwnCodes
{
    std::shared_mutex mutex;
    QHash<QString, QList<Code>> byList;
};

OwnCodes &own()
{
    static OwnCodes codes;
    return codes;
}

QList<Code> ownOf(const QString &list)
{
    const std::shared_lock lock(own().mutex);
    return own().byList.value(list);
}

} // namespace

void setOwnCodes(const QHash<QString, QList<Code>> &byList)
{
    const std::unique_lock lock(own().mutex);
    own().byList = byList;
}

QList<Code> codesOf(const QString &list)
{
    return builtInCodes(list) + ownOf(list);
}

std::optional<Code> codeOf(const QString &list, const QString &code)
{
    if (const auto known = builtInCode(list, code))
        return known;
    const QList<Code> codes = ownOf(list);
    const auto found = std::find_if(codes.begin(), codes.end(), [&](const Code &one) { return one.code == code; });
    return found == codes.end() ? std::nullopt : std::optional(*found);
}

} // namespace liaison
