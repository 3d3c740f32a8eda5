// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/difference.h"

#include "core/domain/statement.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr qint64 mostPiecesOfMonth = 2'000'000'000;

Fields<Difference> differenceFields()
{
    using R = Difference;
    using namespace fieldtypes;
    return {reference(u"ref"_s, &R::ref),
            record(u"statement"_s, &R::statement, u"statement"_s).brief().required(),
            record(u"exchange"_s, &R::exchange, u"exchange"_s).brief().searched(2),
            line(u"entry"_s, &R::entry).brief().limit(refLimit).keptEmpty().searched(3),
            record(u"entry_of"_s, &R::entryOf, u"statement"_s),
            code(u"count"_s, &R::count, u"stated_count"_s).plain().keptEmpty(),
            code(u"pairing"_s, &R::pairing, u"pairing"_s).brief().keptEmpty(),
            code(u"explanation"_s, &R::explanation, u"explanation"_s).brief().keptEmpty(),
            month(u"other_month"_s, &R::otherMonth),
            text(u"text"_s, &R::text).brief().searched(1),
            fieldtypes::count(u"our_pieces"_s, &R::ourPieces, mostPiecesOfMonth),
            fieldtypes::count(u"their_pieces"_s, &R::theirPieces, mostPiecesOfMonth),
            flag(u"illustrative"_s, &R::illustrative)};
}

} // namespace

const Fields<Difference> &Difference::fields()
{
    static const Fields<Difference> table = differenceFields();
    return table;
}

Errors Difference::validate() const
{
    Errors errors = fields().check(*this);
    const auto wrong = [&](ErrorKind kind, const QString &field, const QString &detail = {}) {
        errors.append({kind, field, detail});
    };
    if (exchange.isEmpty() && entry.isEmpty() && count.isEmpty())
        wrong(ErrorKind::Required, u"entry"_s);
    if (!count.isEmpty() && (!exchange.isEmpty() || !entry.isEmpty())) // one thing at a time
        wrong(ErrorKind::Mismatch, u"count"_s, count);
    if (!entryOf.isEmpty() && entry.isEmpty())
        wrong(ErrorKind::Required, u"entry"_s);

    if (!pairing.isEmpty() && !isPair())
        wrong(ErrorKind::Required, exchange.isEmpty() ? u"exchange"_s : u"entry"_s);
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
    return errors;
}

} // namespace liaison
