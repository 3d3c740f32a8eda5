// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statedgoods.h"
#include "core/listing/recordlist.h"

#include <QList>

namespace liaison {

// Which number of a measure is meant. Numbers of different kinds are never added. A plain value; unless said otherwise
// it is goods in pieces.
struct MeasureKind
{
    enum class What { Cases, Items, Values, Arrests };

    What what = What::Items;
    QString key = QStringLiteral("H87"); // counting rule (empty: not said); unit; currency (empty: not stated); nothing
    QString basis = {};                  // of a value

    bool operator==(const MeasureKind &) const = default;
    bool is(const MeasureKind &kind) const { return *this == kind; } // a part of this kind, whatever its sum
    QList<FieldCondition> conditions() const;                        // of the records with a number of this kind
};

// One number of a measure: cases under a counting rule, goods in a unit, values in minor units, or persons arrested.
struct MeasurePart : MeasureKind
{
    EstimateSum sum;
    Money beside{}; // printed beside it by the source of a declared value; not stated: nothing was

    bool operator==(const MeasurePart &) const = default;
};

bool anyStated(const QList<MeasurePart> &parts);
// The parts that state no value.
EstimateSum valuesNotStated(const QList<MeasurePart> &values);
// Adds the kinds that are not in the list yet. Values that were not stated are of none.
void addKinds(QList<MeasureKind> &kinds, const QList<MeasurePart> &parts);

// What is measured of a period, an operation, goods, an agency …: added up from cases, or as somebody declared it.
struct Measure
{
    QList<MeasurePart> cases;  // by counting rule
    QList<MeasurePart> items;  // by unit
    QList<MeasurePart> values; // by currency and basis
    EstimateSum arrests;

    Measure &add(const Measure &other);
    // All of them. Money by its totals, each incomplete by the parts that state no value: nobody knows in which
    // currency they would have been (docs/domain.md 2: a total says how many of its parts were not stated).
    QList<MeasurePart> parts() const;
    const QList<MeasurePart> &listOf(MeasureKind::What what) const; // of all but arrests
    EstimateSum of(const MeasureKind &kind) const; // as it was added up; no parts at all: there is nothing of the kind
    EstimateSum total(const MeasureKind &kind) const;    // the same among parts()
    bool isStated() const { return anyStated(parts()); } // any of it
    qint64 caseCount() const;                            // under all rules: only for "are there any"
};

// Goods and values as somebody states them.
Measure measureOf(const StatedGoods &stated);

// The measure of one agency, with the records behind it.
struct AgencyMeasure : Measure
{
    QString agency;
    QString side;
    qint64 illustrative = 0; // cases or results that were made up for the sample
    RecordFilter filter;
};

} // namespace liaison
