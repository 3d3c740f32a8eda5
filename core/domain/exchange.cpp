// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/exchange.h"

#include "core/domain/grading.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {
// More pieces than any month ever held: a slip of the keyboard, not an exchange.
constexpr qint64 mostPieces = 1'000'000;
} // namespace

const QStringList &Exchange::directions()
{
    static const QStringList list{u"sent"_s, u"received"_s, u"mutual"_s};
    return list;
}

const QStringList &Exchange::modes()
{
    static const QStringList list{u"monthly"_s, u"real_time"_s, u"regular"_s, u"ad_hoc"_s, u"meeting"_s};
    return list;
}

Errors Exchange::validate() const
{
    Errors errors;
    const auto requireCode = [&](const QString &field, const QString &value, const QStringList &known) {
        if (!known.contains(value))
            errors.append({value.isEmpty() ? ErrorKind::Required : ErrorKind::UnknownCode, field, value});
    };
    if (!ref.isEmpty() && !isReference(ref))
        errors.append({ErrorKind::Malformed, u"ref"_s, ref});
    if (date.isNull())
        errors.append({ErrorKind::Required, u"date"_s, {}});
    requireCode(u"direction"_s, direction, directions());
    if (counterpart.isEmpty())
        errors.append({ErrorKind::Required, u"counterpart"_s, {}});
    requireCode(u"mode"_s, mode, modes());
    if (pieces < 1 || pieces > mostPieces)
        errors.append({ErrorKind::OutOfRange, u"pieces"_s, QString::number(pieces)});
    errors += validateMarking({sourceGrade, informationGrade, handling, handlingNote, tlp});
    if (!replyTo.isEmpty() && replyTo == ref)
        errors.append({ErrorKind::Circular, u"reply_to"_s, replyTo});
    if (acknowledged.isValid() && !date.isNull() && acknowledged < date.first)
        errors.append({ErrorKind::DatesOutOfOrder, u"acknowledged"_s, acknowledged.toString(Qt::ISODate)});
    return errors;
}

QJsonObject Exchange::toJson(int programmeFirstMonth) const
{
    return {{u"ref"_s, ref},
            {u"date"_s, partialDateText(date, programmeFirstMonth)},
            {u"direction"_s, direction},
            {u"counterpart"_s, counterpart},
            {u"mode"_s, mode},
            {u"pieces"_s, pieces},
            {u"subject"_s, subject},
            {u"summary"_s, summary},
            {u"ipr"_s, textsJson(ipr)},
            {u"source_grade"_s, textOrNull(sourceGrade)},
            {u"information_grade"_s, textOrNull(informationGrade)},
            {u"handling"_s, handling},
            {u"handling_note"_s, handlingNote},
            {u"tlp"_s, tlp},
            {u"operation"_s, textOrNull(operation)},
            {u"cases"_s, textsJson(cases)},
            {u"reply_to"_s, textOrNull(replyTo)},
            {u"officer"_s, textOrNull(officer)},
            {u"acknowledged"_s, dayJson(acknowledged)},
            {u"illustrative"_s, illustrative}};
}

Exchange Exchange::fromJson(const QJsonObject &json, const JsonContext &context, Errors &errors)
{
    Exchange exchange;
    JsonReader read(json, context, errors);
    read.text(u"ref"_s, exchange.ref, refLimit);
    read.date(u"date"_s, exchange.date);
    read.text(u"direction"_s, exchange.direction, refLimit);
    read.text(u"counterpart"_s, exchange.counterpart);
    read.text(u"mode"_s, exchange.mode, refLimit);
    read.integer(u"pieces"_s, exchange.pieces, 1, mostPieces);
    if (!read.has(u"pieces"_s))
        read.error(ErrorKind::Required, u"pieces"_s);
    read.text(u"subject"_s, exchange.subject);
    read.text(u"summary"_s, exchange.summary, textLimit);
    read.texts(u"ipr"_s, exchange.ipr, refLimit);
    read.text(u"source_grade"_s, exchange.sourceGrade, refLimit);
    read.text(u"information_grade"_s, exchange.informationGrade, refLimit);
    read.text(u"handling"_s, exchange.handling, refLimit);
    read.text(u"handling_note"_s, exchange.handlingNote);
    read.text(u"tlp"_s, exchange.tlp, refLimit);
    if (const auto tlp = tlpFromCode(exchange.tlp))
        exchange.tlp = tlpCode(*tlp);
    read.text(u"operation"_s, exchange.operation, refLimit);
    read.texts(u"cases"_s, exchange.cases, refLimit);
    read.text(u"reply_to"_s, exchange.replyTo, refLimit);
    read.text(u"officer"_s, exchange.officer);
    read.day(u"acknowledged"_s, exchange.acknowledged);
    read.flag(u"illustrative"_s, exchange.illustrative);
    read.finish();
    return exchange;
}

} // namespace liaison
