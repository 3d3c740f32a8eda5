// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/recordlist.h"

#include <QList>

namespace liaison {

// A total of goods in one unit. Different units are never added.
struct GoodsSum
{
    QString unit;
    EstimateSum sum;
    bool operator==(const GoodsSum &) const = default;
};

// A total of values in one currency on one basis, in minor units. Neither is ever merged.
struct ValueSum
{
    QString currency; // empty: values that were not stated
    QString basis;
    EstimateSum sum;
    Money beside{}; // printed beside it by the source of a declared value; not stated: nothing was
    bool operator==(const ValueSum &) const = default;
};

// The parts that state no value.
EstimateSum valuesNotStated(const QList<ValueSum> &values);
// The totals of money, each incomplete by the parts that state no value: nobody knows in which currency they would have
// been (docs/domain.md 2: a total says how many of its parts were not stated).
QList<ValueSum> moneyTotals(const QList<ValueSum> &values);

// A number of cases under one counting rule; an empty rule is "not said". Different rules are never added.
struct CaseSum
{
    QString rule;
    EstimateSum sum;
    bool operator==(const CaseSum &) const = default;
};

// One number of a measure and what it is counted in.
struct MeasurePart
{
    QString what; // "cases", "items", "values" or "arrests"
    QString key;  // counting rule; unit; "CURRENCY/basis"; nothing
    EstimateSum sum;
};

// What is measured of a period, an operation, goods, an agency …: added up from cases, or as somebody declared it.
struct Measure
{
    QList<CaseSum> cases;   // by counting rule
    QList<GoodsSum> items;  // by unit
    QList<ValueSum> values; // by currency and basis
    EstimateSum arrests;

    Measure &add(const Measure &other);
    QList<MeasurePart> parts() const; // money by its totals
    bool isStated() const;            // any of it
    qint64 caseCount() const;         // under all rules: only for "are there any"
};

// The measure of one agency, with the records behind it.
struct AgencyMeasure : Measure
{
    QString agency;
    QString side;
    qint64 illustrative = 0; // cases or results that were made up for the sample
    RecordFilter filter;
};

} // namespace liaison
