// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/statement.h"

#include "core/base/reference.h"
#include "core/domain/exchange.h"
#include "core/domain/grading.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// As of an exchange: more is a slip of the keyboard.
constexpr qint64 mostPieces = 1'000'000;

QString pathOf(qsizetype entry)
{
    return u"entries["_s + QString::number(entry) + u"]."_s;
}

void readCount(JsonReader &read, const QString &name, std::optional<qint64> &target)
{
    if (!read.has(name))
        return read.ignore(name);
    qint64 count = 0;
    read.integer(name, count, 0, mostPieces);
    target = count;
}

QJsonValue countForm(const std::optional<qint64> &count)
{
    return count ? QJsonValue(*count) : QJsonValue(QJsonValue::Null);
}

Errors faultsOf(const StatementEntry &entry, const QString &path)
{
    Errors errors;
    if (!entry.ref.isEmpty() && !isReference(entry.ref))
        errors.append({ErrorKind::Malformed, path + u"ref"_s, entry.ref});
    if (!entry.addresseeRef.isEmpty() && !isReference(entry.addresseeRef))
        errors.append({ErrorKind::Malformed, path + u"addressee_ref"_s, entry.addresseeRef});
    if (!Exchange::directions().contains(entry.direction)) {
        errors.append({entry.direction.isEmpty() ? ErrorKind::Required : ErrorKind::UnknownCode, path + u"direction"_s,
                       entry.direction});
    }
    if (!entry.mode.isEmpty() && !Exchange::modes().contains(entry.mode))
        errors.append({ErrorKind::UnknownCode, path + u"mode"_s, entry.mode});
    if (entry.pieces < 1 || entry.pieces > mostPieces)
        errors.append({ErrorKind::OutOfRange, path + u"pieces"_s, QString::number(entry.pieces)});
    return errors;
}

StatementEntry entryFromForm(const QJsonObject &json, const JsonContext &context, Errors &errors, qsizetype index)
{
    StatementEntry entry;
    JsonReader read(json, context, errors, pathOf(index));
    read.text(u"ref"_s, entry.ref, refLimit);
    read.text(u"addressee_ref"_s, entry.addresseeRef, refLimit);
    entry.ref = referenceText(entry.ref);
    entry.addresseeRef = referenceText(entry.addresseeRef);
    read.date(u"date"_s, entry.date);
    read.text(u"direction"_s, entry.direction, refLimit);
    read.text(u"mode"_s, entry.mode, refLimit);
    read.integer(u"pieces"_s, entry.pieces, 1, mostPieces);
    if (!read.has(u"pieces"_s))
        read.error(ErrorKind::Required, u"pieces"_s);
    read.text(u"subject"_s, entry.subject);
    read.finish();
    return entry;
}

// Entries without a reference of theirs go by their place, or by the next number that no other entry has.
void nameByPlace(QList<StatementEntry> &entries)
{
    QSet<QString> taken;
    for (const StatementEntry &entry : std::as_const(entries))
        taken.insert(entry.ref);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!entries.at(i).ref.isEmpty())
            continue;
        qsizetype number = i + 1;
        while (taken.contains(u'#' + QString::number(number)))
            ++number;
        entries[i].ref = u'#' + QString::number(number);
        taken.insert(entries.at(i).ref);
    }
}

} // namespace

Errors Statement::validate() const
{
    Errors errors;
    if (!ref.isEmpty() && !isReference(ref))
        errors.append({ErrorKind::Malformed, u"ref"_s, ref});
    if (agency.isEmpty())
        errors.append({ErrorKind::Required, u"agency"_s, {}});
    else if (agency.compare(addressee, Qt::CaseInsensitive) == 0)
        errors.append({ErrorKind::Mismatch, u"agency"_s, agency});
    if (period.isNull())
        errors.append({ErrorKind::Required, u"period"_s, {}});
    else if (!isWholeMonth(period))
        errors.append({ErrorKind::Malformed, u"period"_s, partialDateText(period)});
    if (!tlpFromCode(tlp))
        errors.append({tlp.isEmpty() ? ErrorKind::Required : ErrorKind::UnknownCode, u"tlp"_s, tlp});
    // A month without any exchange is stated as zero pieces, not by saying nothing.
    if (entries.isEmpty() && !sent && !received && !mutual)
        errors.append({ErrorKind::Required, u"sent"_s, {}});
    if (entries.size() > mostEntries)
        errors.append({ErrorKind::TooLong, u"entries"_s, {}});
    QSet<QString> refs;
    for (qsizetype i = 0; i < entries.size() && i < mostEntries; ++i) {
        errors += faultsOf(entries.at(i), pathOf(i));
        const QString folded = referenceKey(entries.at(i).ref);
        if (refs.contains(folded))
            errors.append({ErrorKind::Duplicate, pathOf(i) + u"ref"_s, entries.at(i).ref});
        refs.insert(folded);
    }
    return errors;
}

QJsonObject Statement::toJson(int programmeFirstMonth) const
{
    QJsonArray lines;
    for (const StatementEntry &entry : entries) {
        lines.append(QJsonObject{
            {u"ref"_s, entry.ref},
            {u"addressee_ref"_s, textOrNull(entry.addresseeRef)},
            {u"date"_s, textOrNull(entry.date.isNull() ? QString() : partialDateText(entry.date, programmeFirstMonth))},
            {u"direction"_s, entry.direction},
            {u"mode"_s, textOrNull(entry.mode)},
            {u"pieces"_s, entry.pieces},
            {u"subject"_s, entry.subject}});
    }
    return {{u"ref"_s, ref},
            {u"agency"_s, agency},
            {u"addressee"_s, textOrNull(addressee)},
            {u"period"_s, partialDateText(period, programmeFirstMonth)},
            {u"date"_s, dayJson(date)},
            {u"sent"_s, countForm(sent)},
            {u"received"_s, countForm(received)},
            {u"mutual"_s, countForm(mutual)},
            {u"entries"_s, lines},
            {u"tlp"_s, tlp},
            {u"note"_s, note},
            {u"illustrative"_s, illustrative}};
}

Statement Statement::fromJson(const QJsonObject &json, const JsonContext &context, Errors &errors)
{
    Statement record;
    JsonReader read(json, context, errors);
    read.text(u"ref"_s, record.ref, refLimit);
    read.text(u"agency"_s, record.agency);
    read.text(u"addressee"_s, record.addressee);
    read.date(u"period"_s, record.period);
    read.day(u"date"_s, record.date);
    readCount(read, u"sent"_s, record.sent);
    readCount(read, u"received"_s, record.received);
    readCount(read, u"mutual"_s, record.mutual);
    const QJsonArray lines = read.array(u"entries"_s);
    for (qsizetype i = 0; i < lines.size() && i <= mostEntries; ++i)
        record.entries.append(entryFromForm(lines.at(i).toObject(), context, errors, i));
    nameByPlace(record.entries);
    read.text(u"tlp"_s, record.tlp, refLimit);
    if (const auto tlp = tlpFromCode(record.tlp))
        record.tlp = tlpCode(*tlp);
    read.text(u"note"_s, record.note, textLimit);
    read.flag(u"illustrative"_s, record.illustrative);
    read.finish();
    return record;
}

QString mirroredDirection(const QString &direction)
{
    if (direction == "sent"_L1)
        return u"received"_s;
    return direction == "received"_L1 ? u"sent"_s : direction;
}

bool isWholeMonth(const PartialDate &period)
{
    return period.first.isValid() && period.first.day() == 1 && period.last == monthFrom(period.first).last;
}

PartialDate monthFrom(const QDate &first)
{
    return {first, first.addMonths(1).addDays(-1)};
}

} // namespace liaison
