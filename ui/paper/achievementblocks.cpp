// SPDX-License-Identifier: GPL-3.0-or-later
// What agencies achieved: the board of results side by side, and declared against itemised.
#include "core/values/estimategap.h"
#include "ui/paper/reportblocks.h"
#include "ui/paper/seizuretable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

report::Cell statedCell(const QString &text, bool stated)
{
    return {text, {}, !stated};
}

constexpr qsizetype mostWordyColumns = 5; // of a board

// The columns of a board: every agency once, its declared and itemised result.
struct AgencyColumns
{
    QString agency;
    const Achievement *declared = nullptr;
    const Achievement *itemised = nullptr;
};

QList<AgencyColumns> columnsOf(const QList<Achievement> &results)
{
    QList<AgencyColumns> columns;
    for (const Achievement &result : results) {
        auto found = std::find_if(columns.begin(), columns.end(),
                                  [&](const AgencyColumns &column) { return column.agency == result.agency; });
        if (found == columns.end()) {
            columns.append({result.agency, nullptr, nullptr});
            found = columns.end() - 1;
        }
        (result.declared ? found->declared : found->itemised) = &result;
    }
    return columns;
}

// Who took part and stated nothing is told, not left out.
QList<Achievement> withSilent(QList<Achievement> results, const QStringList &participants)
{
    for (const QString &agency : participants) {
        if (std::any_of(results.begin(), results.end(), [&](const Achievement &each) { return each.agency == agency; }))
            continue;
        Achievement silent;
        silent.agency = agency;
        silent.cases.append({{MeasureKind::What::Cases, {}}, EstimateSum(Estimate::notStated())});
        results.append(silent);
    }
    return results;
}

} // namespace

report::Table ReportBlocks::achievements(const QList<Achievement> &stated, const QStringList &participants) const
{
    report::Table table;
    const QList<Achievement> results = withSilent(stated, participants);
    const QList<AgencyColumns> agencies = columnsOf(results);
    table.columns.append({QString(), report::Align::Left, 0, {}});
    QList<MeasureKind> goods;
    QList<MeasureKind> values;
    for (const AgencyColumns &column : agencies) {
        for (const Achievement *result : {column.declared, column.itemised}) {
            if (!result)
                continue;
            table.columns.append(
                {result->declared ? tr("Declared") : tr("Itemised"), report::Align::Right, 0, agency(column.agency)});
            addKinds(goods, result->items);
            addKinds(values, result->values);
        }
    }
    // Many columns leave room for short forms only: ≈23,000.
    const auto style = table.columns.size() > mostWordyColumns ? Formats::Style::Short : Formats::Style::Words;
    const auto addRow = [&](const MeasureKind &kind, const auto &cellOf) {
        report::Row row;
        row.cells.append(report::Cell(kindName(kind)));
        for (const AgencyColumns &column : agencies) {
            for (const Achievement *result : {column.declared, column.itemised}) {
                if (result)
                    row.cells.append(cellOf(*result, result->total(kind)));
            }
        }
        table.rows.append(row);
    };
    addRow({MeasureKind::What::Cases, {}}, [&](const Achievement &result, const EstimateSum &) {
        return statedCell(cases(result.cases), result.cases.isEmpty() || anyStated(result.cases));
    });
    if (goods.isEmpty())
        goods.append(MeasureKind());
    sortUnits(goods);
    for (const MeasureKind &kind : std::as_const(goods)) {
        addRow(kind, [&](const Achievement &result, const EstimateSum &sum) {
            // Itemised results state every line: no line in this unit is none, not "not stated".
            const bool none = !result.declared && sum == EstimateSum();
            return statedCell(none ? m_formats.number(0) : total(kind, sum, style), none || sum.isStated());
        });
    }
    if (values.isEmpty())
        values.append({MeasureKind::What::Values, {}});
    for (const MeasureKind &kind : std::as_const(values)) {
        addRow(kind, [&](const Achievement &result, const EstimateSum &sum) {
            const bool otherKind = !sum.isStated() && anyStated(result.values);
            return statedCell(otherKind ? u"–"_s : total(kind, sum, style), sum.isStated());
        });
    }
    const bool anyArrests = std::any_of(results.begin(), results.end(),
                                        [](const Achievement &result) { return result.arrests.isStated(); });
    if (anyArrests) {
        const MeasureKind arrests{MeasureKind::What::Arrests, {}};
        addRow(arrests, [&](const Achievement &, const EstimateSum &sum) {
            return statedCell(total(arrests, sum, style), sum.isStated());
        });
    }
    for (const Achievement &result : results) {
        if (result.declared && !result.source.isEmpty())
            table.notes.append({{}, tr("Declared by %1: %2", "agency, source").arg(result.agency, result.source)});
        if (!result.note.isEmpty())
            table.notes.append({{}, tr("%1: %2", "agency, note").arg(result.agency, result.note)});
    }
    return table;
}

std::vector<report::Block> ReportBlocks::differences(const QList<AchievementDifference> &differences) const
{
    if (differences.isEmpty())
        return {};
    report::Table table;
    table.caption = tr("Where an agency's declared result and the cases in this file can be compared");
    table.columns = {{tr("Agency")},
                     {tr("What")},
                     {tr("Declared"), report::Align::Right},
                     {tr("Itemised"), report::Align::Right},
                     {tr("Itemised against declared"), report::Align::Right}};
    for (const AchievementDifference &difference : differences) {
        table.rows.append(differenceRow(difference));
        if (difference.sameRule)
            continue;
        table.rows.last().cells.last().mark = u"a"_s;
        if (table.notes.isEmpty())
            table.notes.append({u"a"_s, tr("The source does not say how it counted cases, so the two numbers may not "
                                           "be comparable.")});
    }
    return {table};
}

report::Row ReportBlocks::differenceRow(const AchievementDifference &difference) const
{
    const auto words = [&](const EstimateSum &sum) { return m_formats.number(difference.kind, sum); };
    const EstimateSum declared(difference.declared);
    const EstimateGap gap = gapOf(declared, difference.itemised);
    QString text = tr("no difference");
    if (gap.way == EstimateGap::Way::Less)
        text = tr("%1 less", "itemised than declared").arg(words(EstimateSum(gap.size)));
    else if (gap.way == EstimateGap::Way::More)
        text = tr("%1 more", "itemised than declared").arg(words(EstimateSum(gap.size)));
    else if (gap.way == EstimateGap::Way::Within)
        text = tr("they agree within what was stated");
    return {{difference.agency, kindName(difference.kind), words(declared), words(difference.itemised), text},
            report::RowKind::Plain};
}

} // namespace liaison
