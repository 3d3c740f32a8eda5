// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/difference.h"

#include "core/domain/statement.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr qint64 mostPiecesOfMonth = 2'000'000'000;

void readPieces(JsonReader &read, const QString &name, std::optional<qint64> &target)
{
    if (!read.has(name))
        return read.ignore(name);
    qint64 pieces = 0;
    read.integer(name, pieces, 0, mostPiecesOfMonth);
    target = pieces;
}

QJsonValue piecesForm(const std::optional<qint64> &pieces)
{
    return pieces ? QJsonValue(*pieces) : QJsonValue(QJsonValue::Null);
}

} // namespace

const QStringList &Difference::explanations()
{
    static const QStringList list{u"carried_over"_s, u"counting_rule"_s, u"not_logged"_s,
                                  u"their_error"_s,  u"our_error"_s,     u"other"_s};
    return list;
}

Errors Difference::validate() const
{
    Errors errors;
    const auto wrong = [&](ErrorKind kind, const QString &field, const QString &detail = {}) {
        errors.append({kind, field, detail});
    };
    if (!ref.isEmpty() && !isReference(ref))
        wrong(ErrorKind::Malformed, u"ref"_s, ref);
    if (statement.isEmpty())
        wrong(ErrorKind::Required, u"statement"_s);
    static const QStringList counts{u"sent"_s, u"received"_s, u"mutual"_s, u"total"_s};
    if (!count.isEmpty() && !counts.contains(count))
        wrong(ErrorKind::UnknownCode, u"count"_s, count);
    if (exchange.isEmpty() && entry.isEmpty() && count.isEmpty())
        wrong(ErrorKind::Required, u"entry"_s);
    if (!count.isEmpty() && (!exchange.isEmpty() || !entry.isEmpty())) // one thing at a time
        wrong(ErrorKind::Mismatch, u"count"_s, count);
    if (!entryOf.isEmpty() && entry.isEmpty())
        wrong(ErrorKind::Required, u"entry"_s);

    if (!pairing.isEmpty() && pairing != "same"_L1 && pairing != "different"_L1)
        wrong(ErrorKind::UnknownCode, u"pairing"_s, pairing);
    else if (!pairing.isEmpty() && !isPair())
        wrong(ErrorKind::Required, exchange.isEmpty() ? u"exchange"_s : u"entry"_s);
    if (!explanation.isEmpty() && !explanations().contains(explanation))
        wrong(ErrorKind::UnknownCode, u"explanation"_s, explanation);
    if (explanation.isEmpty() && pairing.isEmpty())
        wrong(ErrorKind::Required, u"explanation"_s);
    if (!explanation.isEmpty() && pairing == "different"_L1) // what is no pair has nothing to explain together
        wrong(ErrorKind::Mismatch, u"explanation"_s, explanation);
    if (explanation == "other"_L1 && text.trimmed().isEmpty())
        wrong(ErrorKind::Required, u"text"_s);

    if (explanation == "carried_over"_L1 && otherMonth.isNull())
        wrong(ErrorKind::Required, u"other_month"_s);
    else if (!otherMonth.isNull() && explanation != "carried_over"_L1)
        wrong(ErrorKind::Mismatch, u"other_month"_s, partialDateText(otherMonth));
    else if (!otherMonth.isNull() && !isWholeMonth(otherMonth))
        wrong(ErrorKind::Malformed, u"other_month"_s, partialDateText(otherMonth));
    return errors;
}

QJsonObject Difference::toJson(int programmeFirstMonth) const
{
    return {{u"ref"_s, ref},
            {u"statement"_s, statement},
            {u"exchange"_s, textOrNull(exchange)},
            {u"entry"_s, textOrNull(entry)},
            {u"entry_of"_s, textOrNull(entryOf)},
            {u"count"_s, textOrNull(count)},
            {u"pairing"_s, textOrNull(pairing)},
            {u"explanation"_s, textOrNull(explanation)},
            {u"other_month"_s,
             textOrNull(otherMonth.isNull() ? QString() : partialDateText(otherMonth, programmeFirstMonth))},
            {u"text"_s, text},
            {u"our_pieces"_s, piecesForm(ourPieces)},
            {u"their_pieces"_s, piecesForm(theirPieces)},
            {u"illustrative"_s, illustrative}};
}

Difference Difference::fromJson(const QJsonObject &json, const JsonContext &context, Errors &errors)
{
    Difference difference;
    JsonReader read(json, context, errors);
    read.text(u"ref"_s, difference.ref, refLimit);
    read.text(u"statement"_s, difference.statement, refLimit);
    read.text(u"exchange"_s, difference.exchange, refLimit);
    read.text(u"entry"_s, difference.entry, refLimit);
    read.text(u"entry_of"_s, difference.entryOf, refLimit);
    read.text(u"count"_s, difference.count, refLimit);
    read.text(u"pairing"_s, difference.pairing, refLimit);
    read.text(u"explanation"_s, difference.explanation, refLimit);
    read.date(u"other_month"_s, difference.otherMonth);
    read.text(u"text"_s, difference.text, textLimit);
    readPieces(read, u"our_pieces"_s, difference.ourPieces);
    readPieces(read, u"their_pieces"_s, difference.theirPieces);
    read.flag(u"illustrative"_s, difference.illustrative);
    read.finish();
    return difference;
}

} // namespace liaison
