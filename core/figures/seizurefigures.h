// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/sums.h"
#include "core/listing/recordlist.h"

namespace liaison {

// What seizures can be grouped by. Every group is also split by agency.
enum class SeizureGrouping { Whole, Category, Channel, Destination, Month, Day, Year, Operation };

// Seizures of one agency under one key: a category, channel or destination code, a month "2017-03", a day, a year, an
// operation code. An empty key: not stated, or a date that is not known so exactly.
struct SeizureSum
{
    QString key;
    QString agency;
    QString side;
    qint64 lines = 0;
    QList<CaseSum> cases; // by counting rule
    QList<GoodsSum> items;
    QList<ValueSum> values;
    EstimateSum arrests;
    qint64 illustrativeCases = 0; // of the cases, those made up for the sample
    RecordFilter filter;          // kind "seizure"; of kind "case" it opens the cases

    qint64 caseCount() const; // under all rules: only for "are there any"
};

// Itemised seizures: added up from cases and their lines. A period counts the cases whose whole date lies in it; an
// operation counts its own cases and those of its parts. Lives on its connection's thread.
class SeizureFigures
{
public:
    explicit SeizureFigures(Connection &connection) : m_connection(connection) {}

    // Of a period, of an operation (by code), of both (its cases in that period), or of the whole file.
    Result<QList<SeizureSum>> sum(SeizureGrouping grouping, const std::optional<Period> &period,
                                  const QString &operation = {});

private:
    Connection &m_connection;
};

} // namespace liaison
