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

template <typename Sum>
bool anyStated(const QList<Sum> &sums)
{
    return std::any_of(sums.begin(), sums.end(), [](const Sum &sum) { return sum.sum.isStated(); });
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
        silent.cases.append({{}, EstimateSum(Estimate::notStated())});
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
    QStringList units;
    QList<std::pair<QString, QString>> kinds; // currency and basis
    for (const AgencyColumns &column : agencies) {
        for (const Achievement *result : {column.declared, column.itemised}) {
            if (!result)
                continue;
            table.columns.append(
                {result->declared ? tr("Declared") : tr("Itemised"), report::Align::Right, 0, agency(column.agency)});
            for (const GoodsSum &item : result->items) {
                if (!units.contains(item.unit))
                    units.append(item.unit);
            }
            for (const ValueSum &value : result->values) {
                if (!kinds.contains({value.currency, value.basis}) && !value.currency.isEmpty())
                    kinds.append({value.currency, value.basis});
            }
        }
    }
    // Many columns leave room for short forms only: ≈23,000.
    const auto style = table.columns.size() > mostWordyColumns ? Formats::Style::Short : Formats::Style::Words;
    const auto addRow = [&](const QString &title, const auto &cellOf) {
        report::Row row;
        row.cells.append(report::Cell(title));
        for (const AgencyColumns &column : agencies) {
            for (const Achievement *result : {column.declared, column.itemised}) {
                if (result)
                    row.cells.append(cellOf(*result));
            }
        }
        table.rows.append(row);
    };
    addRow(tr("Cases"), [&](const Achievement &result) {
        return statedCell(cases(result.cases), result.cases.isEmpty() || anyStated(result.cases));
    });
    if (units.isEmpty())
        units.append(u"H87"_s);
    sortUnits(units);
    for (const QString &unit : units) {
        addRow(tr("Goods, %1", "unit").arg(m_formats.unit(unit)), [&](const Achievement &result) {
            EstimateSum sum;
            for (const GoodsSum &item : result.items) {
                if (item.unit == unit)
                    sum = item.sum;
            }
            // Itemised results state every line: no line in this unit is none, not "not stated".
            const bool none = !result.declared && sum == EstimateSum();
            return statedCell(none ? m_formats.number(0) : total(sum, style), none || sum.isStated());
        });
    }
    if (kinds.isEmpty())
        kinds.append({QString(), QString()});
    for (const auto &[currency, basis] : kinds) {
        addRow(valueKind(currency, basis), [&, &currency = currency, &basis = basis](const Achievement &result) {
            for (const ValueSum &value : moneyTotals(result.values)) {
                if (value.currency == currency && value.basis == basis && value.sum.isStated())
                    return report::Cell(money(value.sum, currency, style));
            }
            const bool otherKind = anyStated(result.values);
            return report::Cell(otherKind ? u"–"_s : m_formats.notStated(), {}, true);
        });
    }
    const bool anyArrests = std::any_of(results.begin(), results.end(),
                                        [](const Achievement &result) { return result.arrests.isStated(); });
    if (anyArrests) {
        addRow(tr("Persons arrested"), [&](const Achievement &result) {
            return statedCell(total(result.arrests, style), result.arrests.isStated());
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
        const auto amount = [&](const Estimate &estimate) { return m_formats.estimate(estimate); };
        if (difference.what == "cases"_L1) {
            report::Row row = differenceRow(difference, tr("Cases"), amount, m_formats.sum(difference.itemised));
            if (!difference.sameRule) {
                row.cells.last().mark = u"a"_s;
                if (table.notes.isEmpty())
                    table.notes.append({u"a"_s, tr("The source does not say how it counted cases, so the two numbers "
                                                   "may not be comparable.")});
            }
            table.rows.append(row);
        } else if (difference.what == "items"_L1) {
            table.rows.append(differenceRow(difference, tr("Goods, %1", "unit").arg(m_formats.unit(difference.key)),
                                            amount, m_formats.sum(difference.itemised)));
        } else {
            const QString currency = difference.key.section(u'/', 0, 0);
            const auto money = [&](const Estimate &estimate) { return m_formats.money({estimate, currency}); };
            table.rows.append(differenceRow(difference, valueKind(currency, difference.key.section(u'/', 1)), money,
                                            m_formats.moneySum(difference.itemised, currency)));
        }
    }
    return {table};
}

report::Row ReportBlocks::differenceRow(const AchievementDifference &difference, const QString &what,
                                        const std::function<QString(const Estimate &)> &words,
                                        const QString &itemised) const
{
    const EstimateGap gap = gapOf(EstimateSum(difference.declared), difference.itemised);
    QString text = tr("no difference");
    if (gap.way == EstimateGap::Way::Less)
        text = tr("%1 less", "itemised than declared").arg(words(gap.size));
    else if (gap.way == EstimateGap::Way::More)
        text = tr("%1 more", "itemised than declared").arg(words(gap.size));
    else if (gap.way == EstimateGap::Way::Within)
        text = tr("they agree within what was stated");
    return {{difference.agency, what, words(difference.declared), itemised, text}, report::RowKind::Plain};
}

} // namespace liaison
