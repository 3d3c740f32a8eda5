// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/sums.h"
#include "core/listing/scope.h"

namespace liaison {

// What seizures can be grouped by. Every group is also split by agency.
enum class SeizureGrouping { Whole, Category, Channel, Destination, Month, Day, Year, Operation };

// Seizures of one agency under one key: a category, channel or destination code, a month "2017-03", a day, a year, an
// operation code. An empty key: not stated, or a date that is not known so exactly. The filter is of kind "seizure"; of
// kind "case" it opens the cases.
struct SeizureSum : AgencyMeasure
{
    QString key;
    qint64 lines = 0;
};

// Days of a short period or an operation, months of a longer one, else years.
SeizureGrouping timeGrouping(const Period &period);
QString groupingCode(SeizureGrouping grouping); // "category", "channel", "destination", "month", "day", …

// The kinds that occur, pieces first, then by how often they were stated.
QList<MeasureKind> kindsIn(const QList<SeizureSum> &sums, MeasureKind::What what);

// The sums of each agency over all keys, from those by a key that every case has once: all but the category.
QList<SeizureSum> overAllKeys(const QList<SeizureSum> &sums, SeizureGrouping grouping);

// Itemised seizures: added up from cases and their lines. A period counts the cases whose whole date lies in it; an
// operation counts its own cases and those of its parts. Lives on its connection's thread.
class SeizureFigures
{
public:
    explicit SeizureFigures(Connection &connection) : m_connection(connection) {}

    Result<QList<SeizureSum>> sum(SeizureGrouping grouping, const Scope &scope);
    // Of each of these operations with its parts as a whole; the keys are their codes.
    Result<QList<SeizureSum>> sumOfOperations(const QStringList &codes);

private:
    Connection &m_connection;
};

} // namespace liaison
