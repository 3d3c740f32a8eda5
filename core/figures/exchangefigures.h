// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/scope.h"

namespace liaison {

// Pieces of information exchanged with one counterpart, in one direction and mode.
struct ExchangeCount
{
    QString counterpart; // agency code
    QString side;
    QString direction;
    QString mode;
    qint64 records = 0;
    qint64 pieces = 0;
    RecordFilter filter;
};

// Pieces exchanged with one counterpart in one month.
struct MonthlyPieces
{
    QString counterpart;
    QString side;
    QDate month; // its first day; invalid: dates that are not known to the month
    qint64 records = 0;
    qint64 pieces = 0;
    RecordFilter filter;
};

// Counts of the information-exchange log. A period counts the records whose whole date lies in it. Counts of different
// counterparts are never added here: a grand total is asked for by that name. Lives on its connection's thread.
class ExchangeFigures
{
public:
    explicit ExchangeFigures(Connection &connection) : m_connection(connection) {}

    Result<QList<ExchangeCount>> count(const Scope &scope);
    Result<QList<MonthlyPieces>> countByMonth(const Scope &scope);
    // All pieces with all counterparts: shown only under the name "grand total over counterparts".
    Result<qint64> grandTotal(const Scope &scope);

private:
    Connection &m_connection;
};

} // namespace liaison
