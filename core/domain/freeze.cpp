// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/freeze.h"

#include "core/domain/recordjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace liaison {

QJsonObject Freeze::toJson(int programmeFirstMonth) const
{
    return {{u"ref"_s, ref},
            {u"report"_s, report},
            {u"subject"_s, subject},
            {u"period"_s, partialDateText(period, programmeFirstMonth)},
            {u"marking"_s, marking},
            {u"officer"_s, officer},
            {u"frozen_at"_s, frozenAt.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s)},
            {u"restates"_s, textOrNull(restates)},
            {u"reason"_s, reason},
            {u"journal"_s, journal},
            {u"program"_s, program},
            {u"digest"_s, digest}};
}

QJsonObject Freeze::figures() const
{
    return QJsonDocument::fromJson(content).object().value(u"figures"_s).toObject();
}

QByteArray canonicalJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString digestOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace liaison
