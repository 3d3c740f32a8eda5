// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/freeze.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace liaison {

const Fields<Freeze> &Freeze::fields()
{
    using R = Freeze;
    using namespace fieldtypes;
    const auto frozenAt = [](const R &r, int) {
        return QJsonValue(r.frozenAt.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s));
    };
    static const Fields<Freeze> table{
        reference(u"ref"_s, &R::ref),
        code(u"report"_s, &R::report, u"report"_s).brief().plain().required(),
        line(u"subject"_s, &R::subject).brief().searched(2),
        span(u"period"_s, &R::period).required().column(u"date_from"_s, u"date_to"_s),
        code(u"marking"_s, &R::marking, u"tlp"_s).brief().required(),
        line(u"officer"_s, &R::officer).brief().searched(3),
        custom<R>(u"frozen_at"_s, frozenAt, [](JsonReader &reader, R &) { reader.ignore(u"frozen_at"_s); }).brief(),
        record(u"restates"_s, &R::restates, u"freeze"_s).brief(),
        text(u"reason"_s, &R::reason).searched(4),
        whole(u"journal"_s, &R::journal, 0, std::numeric_limits<qint64>::max()),
        line(u"program"_s, &R::program),
        line(u"digest"_s, &R::digest)};
    return table;
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
