// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/signoff.h"

#include "core/database/query.h"
#include "core/storage/officeron.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Reads of the closes of months: "m", their statements "s"; %1 is the exchange.
const QString ofItsMonth =
    u" FROM monthclose AS m JOIN statement AS s ON s.id = m.statement "
    "WHERE s.agency = %1.counterpart AND s.date_from <= %1.date_from AND s.date_to >= %1.date_to"_s;

// The lines are kept as they were signed off (SignedLine's form).
const QString standing =
    u"CASE WHEN EXISTS (SELECT 1 FROM json_each(m.lines) AS j WHERE json_extract(j.value, '$.ours') "
    "AND json_extract(j.value, '$.ref') = %1.ref COLLATE NOCASE AND json_extract(j.value, '$.pieces') = %1.pieces "
    "AND json_extract(j.value, '$.direction') = %1.direction "
    "AND (%1.date_from <> %1.date_to OR json_extract(j.value, '$.date') = %1.date_from)) "
    "THEN 'signed_off' ELSE 'changed_since' END"_s;

} // namespace

QString signOffExpression(const QString &exchange)
{
    return u"(SELECT "_s + standing.arg(exchange) + ofItsMonth.arg(exchange) + u')';
}

Result<std::optional<SignOff>> signOffOf(Connection &connection, qint64 exchange)
{
    const QString x = u"x"_s;
    Query rows(connection, u"SELECT p.name, m.signed_on, "_s + standing.arg(x) + u", p.ref"_s +
                               u" FROM exchange AS x JOIN statement AS s ON s.agency = x.counterpart "
                               "AND s.date_from <= x.date_from AND s.date_to >= x.date_to "
                               "JOIN monthclose AS m ON m.statement = s.id JOIN officer AS p ON p.id = m.officer "
                               "WHERE x.id = :id"_s);
    LIAISON_TRY(rows.bind(u":id"_s, exchange).run());
    std::optional<SignOff> found;
    if (rows.next())
        found = SignOff{rows.text(0), rows.date(1), rows.text(2) == "changed_since"_L1};
    const QString ref = found ? rows.text(3) : QString();
    LIAISON_TRY(rows.end());
    if (found) {
        LIAISON_ASSIGN(const NamedOfficer officer, officerOn(connection, ref, found->date));
        found->post = officer.post;
    }
    return found;
}

} // namespace liaison
