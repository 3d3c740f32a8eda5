// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/exchangefigures.h"

#include "core/database/query.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString theLog = u" FROM exchange AS x JOIN agency AS a ON a.id = x.counterpart WHERE "_s;

} // namespace

Result<QList<ExchangeCount>> ExchangeFigures::count(const Scope &scope)
{
    Query rows(m_connection,
               u"SELECT a.code, a.side, x.direction, x.mode, count(*), sum(x.pieces)"_s + theLog + scope.sql(u"x"_s) +
                   u" GROUP BY x.counterpart, x.direction, x.mode ORDER BY a.code, x.direction, x.mode"_s);
    return scope.bindTo(rows).list([&](const Query &row) {
        ExchangeCount entry{row.text(0), row.text(1), row.text(2), row.text(3), row.integer(4), row.integer(5), {}};
        entry.filter = scope.filter(u"exchange"_s)
                           .with(u"counterpart"_s, entry.counterpart)
                           .with(u"direction"_s, entry.direction)
                           .with(u"mode"_s, entry.mode);
        return entry;
    });
}

Result<QList<MonthlyPieces>> ExchangeFigures::countByMonth(const Scope &scope)
{
    Query rows(m_connection, u"SELECT a.code, a.side, "_s + calendarPart(u"x"_s, 7) +
                                 u" AS month, count(*), sum(x.pieces)"_s + theLog + scope.sql(u"x"_s) +
                                 u" GROUP BY x.counterpart, month ORDER BY a.code, month"_s);
    return scope.bindTo(rows).list([&](const Query &row) {
        MonthlyPieces entry{row.text(0),    row.text(1),    QDate::fromString(row.text(2) + u"-01"_s, Qt::ISODate),
                            row.integer(3), row.integer(4), {}};
        entry.filter =
            scope.filter(u"exchange"_s).with(u"month"_s, row.text(2)).with(u"counterpart"_s, entry.counterpart);
        return entry;
    });
}

Result<qint64> ExchangeFigures::grandTotal(const Scope &scope)
{
    Query rows(m_connection, u"SELECT coalesce(sum(x.pieces), 0)"_s + theLog + scope.sql(u"x"_s));
    LIAISON_ASSIGN(const auto totals, scope.bindTo(rows).list([](const Query &row) { return row.integer(0); }));
    return totals.first();
}

} // namespace liaison
