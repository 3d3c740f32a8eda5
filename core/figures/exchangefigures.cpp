// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/exchangefigures.h"

#include "core/database/query.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString inPeriod = u" FROM exchange AS x JOIN agency AS a ON a.id = x.counterpart "
                         "WHERE x.date_from >= :begin AND x.date_to < :end "_s;

Query &bindPeriod(Query &statement, const Period &period)
{
    return statement.bind(u":begin"_s, period.begin.toString(Qt::ISODate))
        .bind(u":end"_s, period.end.toString(Qt::ISODate));
}

} // namespace

Result<QList<ExchangeCount>> ExchangeFigures::count(const Period &period)
{
    Query rows(m_connection, u"SELECT a.code, a.side, x.direction, x.mode, count(*), sum(x.pieces)"_s + inPeriod +
                                 u"GROUP BY x.counterpart, x.direction, x.mode ORDER BY a.code, x.direction, x.mode"_s);
    LIAISON_TRY(bindPeriod(rows, period).run());
    QList<ExchangeCount> counts;
    while (rows.next()) {
        ExchangeCount entry{
            rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.integer(4), rows.integer(5), {}};
        entry.filter = RecordFilter{u"exchange"_s, period, false, {}, {}}
                           .with(u"counterpart"_s, entry.counterpart)
                           .with(u"direction"_s, entry.direction)
                           .with(u"mode"_s, entry.mode);
        counts.append(entry);
    }
    LIAISON_TRY(rows.end());
    return counts;
}

Result<QList<MonthlyPieces>> ExchangeFigures::countByMonth(const Period &period)
{
    Query rows(m_connection, u"SELECT a.code, a.side, CASE WHEN substr(x.date_from, 1, 7) = substr(x.date_to, 1, 7) "
                             "THEN substr(x.date_from, 1, 7) ELSE '' END AS month, count(*), sum(x.pieces)"_s +
                                 inPeriod + u"GROUP BY x.counterpart, month ORDER BY a.code, month"_s);
    LIAISON_TRY(bindPeriod(rows, period).run());
    QList<MonthlyPieces> months;
    while (rows.next()) {
        MonthlyPieces entry{rows.text(0),    rows.text(1),    QDate::fromString(rows.text(2) + u"-01"_s, Qt::ISODate),
                            rows.integer(3), rows.integer(4), {}};
        entry.filter = RecordFilter{u"exchange"_s, period, false, {}, {}}
                           .with(u"month"_s, rows.text(2))
                           .with(u"counterpart"_s, entry.counterpart);
        months.append(entry);
    }
    LIAISON_TRY(rows.end());
    return months;
}

Result<qint64> ExchangeFigures::grandTotal(const Period &period)
{
    Query rows(m_connection, u"SELECT coalesce(sum(x.pieces), 0)"_s + inPeriod);
    LIAISON_TRY(bindPeriod(rows, period).run());
    const qint64 total = rows.next() ? rows.integer(0) : 0;
    LIAISON_TRY(rows.end());
    return total;
}

} // namespace liaison
