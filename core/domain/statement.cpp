// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/statement.h"

#include "core/base/reference.h"
#include "core/domain/exchange.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QString pathOf(qsizetype entry)
{
    return u"entries["_s + QString::number(entry) + u"]."_s;
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

const Fields<StatementEntry> &entryFields()
{
    using E = StatementEntry;
    using namespace fieldtypes;
    static const Fields<E> table{line(u"ref"_s, &E::ref).limit(refLimit),
                                 line(u"addressee_ref"_s, &E::addresseeRef).limit(refLimit).keptEmpty(),
                                 span(u"date"_s, &E::date),
                                 code(u"direction"_s, &E::direction, u"direction"_s).required(),
                                 code(u"mode"_s, &E::mode, u"mode"_s),
                                 whole(u"pieces"_s, &E::pieces, 1, mostPieces).required(),
                                 line(u"subject"_s, &E::subject)};
    return table;
}

} // namespace

const Fields<Statement> &Statement::fields()
{
    using R = Statement;
    using namespace fieldtypes;
    static const Fields<Statement> table{
        reference(u"ref"_s, &R::ref),
        record(u"agency"_s, &R::agency, u"agency"_s).brief().required().searched(1),
        record(u"addressee"_s, &R::addressee, u"agency"_s).unstored(),
        span(u"period"_s, &R::period).brief().required().column(u"date_from"_s, u"date_to"_s).dates(),
        day(u"date"_s, &R::date).brief().isoInLists().column(u"stated_on"_s),
        count(u"sent"_s, &R::sent, mostPieces).brief(),
        count(u"received"_s, &R::received, mostPieces).brief(),
        count(u"mutual"_s, &R::mutual, mostPieces).brief(),
        lines(u"entries"_s, &R::entries, entryFields())
            .table(u"statement_entry"_s, u"line"_s)
            .most(Statement::mostEntries),
        code(u"tlp"_s, &R::tlp, u"tlp"_s).required(),
        text(u"note"_s, &R::note).brief().searched(2),
        flag(u"illustrative"_s, &R::illustrative)};
    return table;
}

Errors Statement::validate() const
{
    Errors errors = fields().check(*this);
    if (!agency.isEmpty() && agency.compare(addressee, Qt::CaseInsensitive) == 0)
        errors.append({ErrorKind::Mismatch, u"agency"_s, agency});
    if (!period.isNull() && !period.isWholeMonth())
        errors.append({ErrorKind::Malformed, u"period"_s, partialDateText(period)});
    // A month without any exchange is stated as zero pieces, not by saying nothing.
    if (entries.isEmpty() && !sent && !received && !mutual)
        errors.append({ErrorKind::Required, u"sent"_s, {}});
    QSet<QString> refs;
    for (qsizetype i = 0; i < entries.size() && i < mostEntries; ++i) {
        const StatementEntry &entry = entries.at(i);
        for (const auto &[field, named] : {std::pair(u"ref"_s, entry.ref), {u"addressee_ref"_s, entry.addresseeRef}}) {
            if (!named.isEmpty() && !isReference(named))
                errors.append({ErrorKind::Malformed, pathOf(i) + field, named});
        }
        const QString folded = referenceKey(entry.ref);
        if (refs.contains(folded))
            errors.append({ErrorKind::Duplicate, pathOf(i) + u"ref"_s, entry.ref});
        refs.insert(folded);
    }
    return errors;
}

void Statement::complete(const JsonContext &context)
{
    Q_UNUSED(context)
    for (StatementEntry &entry : entries) {
        entry.ref = referenceText(entry.ref);
        entry.addresseeRef = referenceText(entry.addresseeRef);
    }
    nameByPlace(entries);
}

QString mirroredDirection(const QString &direction)
{
    if (direction == "sent"_L1)
        return u"received"_s;
    return direction == "received"_L1 ? u"sent"_s : direction;
}

} // namespace liaison
