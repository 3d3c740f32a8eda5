// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/seizuretable.h"

#include "ui/words/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr qsizetype fewUnits = 2;  // leave room for a total and what was not stated on one line
constexpr qsizetype mostUnits = 4; // columns; more units than that stand in one column, a line each

} // namespace

void sortUnits(QList<MeasureKind> &units)
{
    std::sort(units.begin(), units.end(), [](const MeasureKind &a, const MeasureKind &b) {
        return std::pair(!a.is(MeasureKind()), a.key) < std::pair(!b.is(MeasureKind()), b.key);
    });
}

report::Table SeizureTable::make(const QList<SeizureSum> &sums, const QString &homeAgency)
{
    QStringList agencies;
    for (const SeizureSum &sum : sums) {
        if (!agencies.contains(sum.agency))
            agencies.append(sum.agency);
        addKinds(m_units, sum.items);
    }
    sortUnits(m_units);
    std::sort(agencies.begin(), agencies.end(), [&](const QString &a, const QString &b) {
        return std::make_pair(a != homeAgency, a) < std::make_pair(b != homeAgency, b);
    });
    const QString heads[] = {tr("Category"), tr("Channel"), tr("Destination")};
    m_table.columns = {{heads[int(m_key)]}, {tr("Cases"), report::Align::Right}};
    if (m_units.size() > mostUnits) {
        m_table.columns.append({tr("Quantity"), report::Align::Right});
    } else {
        for (const MeasureKind &unit : std::as_const(m_units))
            m_table.columns.append({m_blocks.formats().unit(unit.key), report::Align::Right, 0, tr("Quantity")});
    }
    m_table.columns.append({tr("Value"), report::Align::Right});
    m_table.emptyText = tr("No case with seizure lines belongs here.");
    for (const QString &agency : agencies)
        addAgency(agency, sums);
    return m_table;
}

void SeizureTable::addAgency(const QString &agency, const QList<SeizureSum> &sums)
{
    SeizureSum total;
    QStringList bases;
    for (const SeizureSum &sum : sums) {
        if (sum.agency != agency)
            continue;
        total.add(sum);
        for (const MeasurePart &value : sum.values) {
            if (value.key.isEmpty() || !value.sum.isStated())
                continue;
            const QString basis = m_blocks.kindName(value);
            if (!bases.contains(basis))
                bases.append(basis);
        }
    }
    const bool oneBasis = bases.size() == 1;
    const QString name = m_blocks.agency(agency);
    m_table.rows.append({{oneBasis ? tr("%1 · %2", "agency, kind of its values").arg(name, bases.first()) : name},
                         report::RowKind::SubHead});
    qsizetype rows = 0;
    for (const SeizureSum &sum : sums) {
        if (sum.agency != agency)
            continue;
        m_table.rows.append(row(m_blocks.keyName(m_key, sum.key), m_blocks.cases(sum.cases), sum, !oneBasis));
        ++rows;
    }
    // A case with goods of two categories stands in two rows, so the rows' cases add up to more than there are.
    const bool repeats = m_key == ReportBlocks::Key::Category;
    const QString mark = u"a"_s;
    report::Cell cases(m_blocks.cases(repeats ? m_cases.value(agency) : total.cases), repeats ? mark : QString());
    if (repeats && !m_cases.contains(agency))
        cases = report::Cell(u"–"_s, mark, true);
    report::Row sum = row(tr("Total"), cases, total, !oneBasis);
    sum.kind = report::RowKind::Total;
    m_table.rows.append(sum);
    if (repeats && m_table.notes.isEmpty()) {
        m_table.notes.append({mark, tr("Each case is counted once in the total. A case with goods of several "
                                       "categories stands in the row of each of them.")});
    }
}

report::Row SeizureTable::row(const report::Cell &name, const report::Cell &cases, const SeizureSum &sum,
                              bool withBasis) const
{
    report::Row row;
    row.cells = {name, cases};
    if (m_units.size() > mostUnits) {
        QStringList all;
        for (const MeasureKind &unit : m_units) {
            if (const EstimateSum items = sum.of(unit); items != EstimateSum())
                all.append(m_blocks.formats().amount(unit, items));
        }
        row.cells.append(report::Cell(all.join(u'\n')));
    } else {
        for (const MeasureKind &unit : m_units) {
            const QString text = quantity(sum, unit);
            row.cells.append(report::Cell(text, {}, text == u"–" || text == m_blocks.formats().notStated()));
        }
    }
    const QString value = m_blocks.values(sum.values, withBasis, separator());
    row.cells.append(report::Cell(value, {}, value == u"–" || value == m_blocks.formats().notStated()));
    return row;
}

QChar SeizureTable::separator() const
{
    return m_units.size() > fewUnits ? u'\n' : u' ';
}

QString SeizureTable::quantity(const SeizureSum &sum, const MeasureKind &unit) const
{
    const EstimateSum items = sum.of(unit);
    if (items == EstimateSum())
        return u"–"_s; // no line in this unit
    const auto style = m_units.size() > fewUnits ? Formats::Style::Short : Formats::Style::Words;
    return m_blocks.total(unit, items, style, separator());
}

} // namespace liaison
