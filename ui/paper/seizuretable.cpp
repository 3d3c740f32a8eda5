// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/seizuretable.h"

#include "ui/words/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr qsizetype fewUnits = 2;  // leave room for a total and what was not stated on one line
constexpr qsizetype mostUnits = 4; // columns; more units than that stand in one column, a line each

template <typename Entry, typename Same>
void addTo(QList<Entry> &list, const QList<Entry> &more, Same same)
{
    for (const Entry &entry : more) {
        const auto found = std::find_if(list.begin(), list.end(), [&](const Entry &each) { return same(each, entry); });
        if (found == list.end())
            list.append(entry);
        else
            found->sum.add(entry.sum);
    }
}

void addTo(SeizureSum &total, const SeizureSum &sum)
{
    addTo(total.cases, sum.cases, [](const CaseSum &a, const CaseSum &b) { return a.rule == b.rule; });
    addTo(total.items, sum.items, [](const GoodsSum &a, const GoodsSum &b) { return a.unit == b.unit; });
    addTo(total.values, sum.values,
          [](const ValueSum &a, const ValueSum &b) { return a.currency == b.currency && a.basis == b.basis; });
}

} // namespace

void sortUnits(QStringList &units)
{
    std::sort(units.begin(), units.end(), [](const QString &a, const QString &b) {
        return std::make_pair(a != u"H87", a) < std::make_pair(b != u"H87", b);
    });
}

QString SeizureTable::tr(const char *source, const char *comment) const
{
    return translateIn(m_blocks.language(), "liaison::SeizureTable", source, comment);
}

report::Table SeizureTable::make(const QList<SeizureSum> &sums, const QString &homeAgency)
{
    QStringList agencies;
    for (const SeizureSum &sum : sums) {
        if (!agencies.contains(sum.agency))
            agencies.append(sum.agency);
        for (const GoodsSum &item : sum.items) {
            if (!m_units.contains(item.unit))
                m_units.append(item.unit);
        }
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
        for (const QString &unit : m_units)
            m_table.columns.append({m_blocks.formats().unit(unit), report::Align::Right, 0, tr("Quantity")});
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
        addTo(total, sum);
        for (const ValueSum &value : sum.values) {
            if (value.currency.isEmpty() || !value.sum.isStated())
                continue;
            const QString basis = m_blocks.valueKind(value.currency, value.basis);
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
        for (const QString &unit : m_units) {
            for (const GoodsSum &item : sum.items) {
                if (item.unit == unit)
                    all.append(m_blocks.formats().quantitySum(item.sum, unit));
            }
        }
        row.cells.append(report::Cell(all.join(u'\n')));
    } else {
        for (const QString &unit : m_units) {
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

QString SeizureTable::quantity(const SeizureSum &sum, const QString &unit) const
{
    for (const GoodsSum &item : sum.items) {
        if (item.unit == unit && item.sum != EstimateSum())
            return m_blocks.total(item.sum, m_units.size() > fewUnits ? Formats::Style::Short : Formats::Style::Words,
                                  separator());
    }
    return u"–"_s; // no line in this unit
}

} // namespace liaison
