// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/reportblocks.h"

#include <QMap>

namespace liaison {

// Pieces first, then as the codes go: the same order in every row, so that totals can be compared.
void sortUnits(QList<MeasureKind> &units);

// Makes the table of seizures by a key: an agency after the other, a column for each unit, and a total that its rows
// add up to. Used once; safe on any thread.
class SeizureTable
{
public:
    SeizureTable(const ReportBlocks &blocks, ReportBlocks::Key key) : m_blocks(blocks), m_key(key) {}

    void setCases(const QString &agency, const QList<MeasurePart> &cases) { m_cases.insert(agency, cases); }
    report::Table make(const QList<SeizureSum> &sums, const QString &homeAgency);

private:
    LIAISON_TR_IN("liaison::SeizureTable", m_blocks.language())
    void addAgency(const QString &agency, const QList<SeizureSum> &sums);
    report::Row row(const report::Cell &name, const report::Cell &cases, const SeizureSum &sum, bool withBasis) const;
    QChar separator() const;
    QString quantity(const SeizureSum &sum, const MeasureKind &unit) const;

    const ReportBlocks &m_blocks;
    ReportBlocks::Key m_key;
    QMap<QString, QList<MeasurePart>> m_cases; // of agencies, each case once
    QList<MeasureKind> m_units;
    report::Table m_table;
};

} // namespace liaison
