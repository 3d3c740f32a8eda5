// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportblocks.h"

#include "ui/reports/reportcharts.h"
#include "ui/shared/language.h"

#include <QSet>

#include <map>

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

} // namespace

ReportBlocks::ReportBlocks(const ReportFrame &frame, const QString &language) : m_frame(frame), m_formats(language) {}

QString ReportBlocks::tr(const char *source, const char *comment, int n) const
{
    return translateIn(language(), "liaison::ReportBlocks", source, comment, n);
}

QString ReportBlocks::agency(const QString &code) const
{
    const QString name = m_frame.agencyName(code, language());
    const QString inForce = m_frame.agencies.value(code).code;
    const QString shown = inForce.isEmpty() ? code : inForce;
    return name == shown ? name : tr("%1 (%2)", "agency name and code").arg(name, shown);
}

QString ReportBlocks::cases(const QList<CaseSum> &cases) const
{
    if (cases.isEmpty())
        return m_formats.number(0);
    QStringList texts;
    for (const CaseSum &entry : cases) {
        const QString number = m_formats.sum(entry.sum);
        texts.append(entry.rule.isEmpty() || cases.size() == 1
                         ? number
                         : tr("%1 by %2", "number of cases, counting rule")
                               .arg(number, m_formats.codeName(u"counting_rule"_s, entry.rule)));
    }
    return texts.join(u"; "_s);
}

QString ReportBlocks::items(const QList<ItemSum> &items) const
{
    QStringList texts;
    for (const ItemSum &item : items)
        texts.append(m_formats.quantitySum(item.sum, item.unit));
    return m_formats.together(texts);
}

QString ReportBlocks::values(const QList<ValueSum> &values) const
{
    QStringList texts;
    for (const ValueSum &value : values) {
        if (!value.currency.isEmpty() && value.sum.isStated())
            texts.append(m_formats.moneySum(value.sum, value.currency));
    }
    return m_formats.together(texts);
}

QString ReportBlocks::valueKind(const QString &currency, const QString &basis) const
{
    if (currency.isEmpty())
        return m_formats.notStated();
    return tr("%1, %2", "currency, value basis").arg(currency, m_formats.codeName(u"value_basis"_s, basis));
}

report::Table ReportBlocks::achievements(const QList<Achievement> &results) const
{
    report::Table table;
    const QList<AgencyColumns> agencies = columnsOf(results);
    table.columns.append({QString(), report::Align::Left, 2.2, {}});
    QStringList units;
    QList<std::pair<QString, QString>> kinds; // currency and basis
    for (const AgencyColumns &column : agencies) {
        for (const Achievement *result : {column.declared, column.itemised}) {
            if (!result)
                continue;
            table.columns.append(
                {result->declared ? tr("Declared") : tr("Itemised"), report::Align::Right, 2, agency(column.agency)});
            for (const ItemSum &item : result->items) {
                if (!units.contains(item.unit))
                    units.append(item.unit);
            }
            for (const ValueSum &value : result->values) {
                if (!kinds.contains({value.currency, value.basis}) && !value.currency.isEmpty())
                    kinds.append({value.currency, value.basis});
            }
        }
    }
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
    for (const QString &unit : units) {
        addRow(tr("Goods, %1", "unit").arg(m_formats.unit(unit)), [&](const Achievement &result) {
            EstimateSum sum;
            for (const ItemSum &item : result.items) {
                if (item.unit == unit)
                    sum = item.sum;
            }
            // Itemised results state every line: no line in this unit is none, not "not stated".
            const bool none = !result.declared && sum == EstimateSum();
            return statedCell(none ? m_formats.number(0) : m_formats.sum(sum), none || sum.isStated());
        });
    }
    if (kinds.isEmpty())
        kinds.append({QString(), QString()});
    for (const auto &[currency, basis] : kinds) {
        const QString title =
            currency.isEmpty() ? tr("Value") : tr("Value, %1").arg(m_formats.codeName(u"value_basis"_s, basis));
        addRow(title, [&](const Achievement &result) {
            for (const ValueSum &value : result.values) {
                if (value.currency == currency && value.basis == basis && value.sum.isStated())
                    return report::Cell(m_formats.moneySum(value.sum, currency));
            }
            const bool otherKind = anyStated(result.values);
            return report::Cell(otherKind ? u"–"_s : m_formats.notStated(), {}, true);
        });
    }
    const bool anyArrests = std::any_of(results.begin(), results.end(),
                                        [](const Achievement &result) { return result.arrests.isStated(); });
    if (anyArrests) {
        addRow(tr("Persons arrested"), [&](const Achievement &result) {
            return statedCell(m_formats.sum(result.arrests), result.arrests.isStated());
        });
    }
    return table;
}

std::vector<report::Block> ReportBlocks::differences(const QList<AchievementDifference> &differences) const
{
    if (differences.isEmpty())
        return {};
    report::Table table;
    table.caption = tr("Where an agency's declared result and the cases in this file can be compared");
    table.columns = {{tr("Agency"), report::Align::Left, 2, {}},
                     {tr("What"), report::Align::Left, 2, {}},
                     {tr("Declared"), report::Align::Right, 2, {}},
                     {tr("Itemised"), report::Align::Right, 2, {}},
                     {tr("Itemised less declared"), report::Align::Right, 2, {}}};
    for (const AchievementDifference &difference : differences) {
        QString what = tr("Cases");
        QString declared = m_formats.estimate(difference.declared);
        QString itemised = m_formats.sum(difference.itemised);
        QString gap = m_formats.number(difference.difference);
        if (difference.what == "items"_L1) {
            what = tr("Goods, %1", "unit").arg(m_formats.unit(difference.key));
        } else if (difference.what == "values"_L1) {
            const QString currency = difference.key.section(u'/', 0, 0);
            what = tr("Value, %1").arg(m_formats.codeName(u"value_basis"_s, difference.key.section(u'/', 1)));
            declared = m_formats.money({difference.declared, currency});
            itemised = m_formats.moneySum(difference.itemised, currency);
            const QString amount = m_formats.money({Estimate::exact(std::abs(difference.difference)), currency});
            gap = difference.difference < 0 ? QString(u"−"_s + amount) : amount;
        }
        table.rows.append({{agency(difference.agency), what, declared, itemised, gap}, report::RowKind::Plain});
    }
    return {table};
}

QString ReportBlocks::keyName(Key key, const QString &code) const
{
    if (code.isEmpty())
        return m_formats.notStated();
    switch (key) {
    case Key::Category:
        return code + u' ' + m_formats.codeName(u"category"_s, code);
    case Key::Channel:
        return m_formats.codeName(u"channel"_s, code);
    case Key::Destination:
        return m_formats.place(code);
    }
    return code;
}

report::Table ReportBlocks::seizureTable(const QList<SeizureSum> &sums, Key key) const
{
    report::Table table;
    const QString heads[] = {tr("Category"), tr("Channel"), tr("Destination")};
    table.columns = {{heads[int(key)], report::Align::Left, 2.6, {}},
                     {tr("Agency"), report::Align::Left, 1, {}},
                     {tr("Cases"), report::Align::Right, 1.1, {}},
                     {tr("Quantity"), report::Align::Right, 2.4, {}},
                     {tr("Value"), report::Align::Right, 2.6, {}}};
    table.emptyText = tr("No case with seizure lines is dated inside this period.");
    std::map<QString, SeizureSum> totals; // by agency; cases only where no case can stand under two keys
    QString last;
    for (const SeizureSum &sum : sums) {
        const QString name = sum.key == last && !table.rows.isEmpty() ? QString() : keyName(key, sum.key);
        last = sum.key;
        table.rows.append(
            {{name, sum.agency, cases(sum.cases), items(sum.items), values(sum.values)}, report::RowKind::Plain});
        SeizureSum &total = totals[sum.agency];
        const auto addTo = [](auto &list, const auto &entry, const auto &same) {
            for (auto &existing : list) {
                if (same(existing, entry)) {
                    existing.sum.add(entry.sum);
                    return;
                }
            }
            list.append(entry);
        };
        for (const CaseSum &entry : sum.cases)
            addTo(total.cases, entry, [](const CaseSum &a, const CaseSum &b) { return a.rule == b.rule; });
        for (const ItemSum &entry : sum.items)
            addTo(total.items, entry, [](const ItemSum &a, const ItemSum &b) { return a.unit == b.unit; });
        for (const ValueSum &entry : sum.values) {
            addTo(total.values, entry,
                  [](const ValueSum &a, const ValueSum &b) { return a.currency == b.currency && a.basis == b.basis; });
        }
    }
    for (const auto &[code, total] : totals) {
        // A case with lines of two categories stands in both rows: its number must not be added up.
        const QString caseText = key == Key::Category ? u"–"_s : cases(total.cases);
        table.rows.append({{tr("Total"), code, report::Cell(caseText, {}, key == Key::Category), items(total.items),
                            values(total.values)},
                           report::RowKind::Total});
    }
    return table;
}

std::vector<report::Block> ReportBlocks::seizures(const QList<SeizureSum> &sums, Key key) const
{
    report::Table table = seizureTable(sums, key);
    const QString captions[] = {tr("Seizures by category of goods and agency"), tr("Seizures by channel and agency"),
                                tr("Seizures by destination and agency")};
    table.caption = captions[int(key)];
    if (sums.isEmpty())
        return {table};
    return {seizureChart(sums, key), table};
}

report::Chart ReportBlocks::seizureChart(const QList<SeizureSum> &sums, Key key) const
{
    QList<ReportBar> bars;
    for (const SeizureSum &sum : sums) {
        for (const ItemSum &item : sum.items) {
            if (item.unit == "H87"_L1 && item.sum.isStated())
                bars.append({sum.key, keyName(key, sum.key), sum.agency, sum.side, item.sum});
        }
    }
    const QString titles[] = {tr("Pieces seized by category and agency"), tr("Pieces seized by channel and agency"),
                              tr("Pieces seized by destination and agency")};
    return barChart(titles[int(key)], m_formats.unit(u"H87"_s), bars, m_formats);
}

report::Block ReportBlocks::quantityOverTime(const QList<SeizureSum> &byTime, const QString &caption,
                                             const QDate &first, const QDate &last, bool byDay) const
{
    QList<ReportBar> bars;
    for (QDate day = first; day <= last; day = byDay ? day.addDays(1) : day.addMonths(1)) {
        const QString key = day.toString(byDay ? u"yyyy-MM-dd"_s : u"yyyy-MM"_s);
        const QString label =
            byDay ? m_formats.locale().toString(day, u"d MMM"_s) : m_formats.locale().toString(day, u"MMM yyyy"_s);
        bool any = false;
        for (const SeizureSum &sum : byTime) {
            if (sum.key != key)
                continue;
            for (const CaseSum &entry : sum.cases) {
                bars.append({key, label, sum.agency, sum.side, entry.sum});
                any = true;
            }
        }
        if (!any)
            bars.append({key, label, {}, {}, EstimateSum()});
    }
    return columnChart(caption, tr("cases"), bars, m_formats);
}

QStringList ReportBlocks::notes(const QList<Achievement> &results, const QList<SeizureSum> &sums) const
{
    QStringList notes{
        tr("Numbers are printed as they were stated: “about”, “more than” and “less than” belong to the number and are "
           "carried through every total. “Not stated” is not zero; a total says how many of its parts were not "
           "stated."),
        tr("Quantities in different units, values in different currencies or on different bases, and cases counted "
           "under "
           "different rules are never added together. “Declared” is what an agency stated as its total; “itemised” is "
           "added up from the cases in the case file."),
        tr("Counts of exchanges are pieces of information by counterpart, direction and mode, as logged by the home "
           "agency. "
           "They are not added over counterparts."),
        tr("No value in this report was converted from one currency into another.")};
    qint64 notStated = 0;
    QSet<QString> bases;
    for (const SeizureSum &sum : sums) {
        for (const ItemSum &item : sum.items)
            notStated += item.sum.notStatedParts();
        for (const ValueSum &value : sum.values) {
            if (value.sum.isStated())
                bases.insert(m_formats.codeName(u"value_basis"_s, value.basis));
        }
    }
    for (const Achievement &result : results) {
        for (const ValueSum &value : result.values) {
            if (value.sum.isStated())
                bases.insert(m_formats.codeName(u"value_basis"_s, value.basis));
        }
    }
    if (!bases.isEmpty()) {
        QStringList sorted(bases.begin(), bases.end());
        sorted.sort();
        notes.append(tr("Value bases in this report: %1.").arg(sorted.join(u"; "_s)));
    }
    if (notStated > 0)
        notes.append(tr("The quantity of %n seizure line(s) was not stated.", nullptr, int(notStated)));
    if (m_frame.illustrativeRecords > 0) {
        notes.append(
            tr("%n record(s) behind this report are illustrative: they were made up so that charts and tables have "
               "something to show. They are counted as itemised and never change a declared figure.",
               nullptr, int(m_frame.illustrativeRecords)));
    }
    return notes;
}

report::Document ReportBlocks::document(const QString &title, const QString &period, const QDateTime &madeAt) const
{
    report::Document document;
    document.title = title;
    document.language = language();
    document.marking = u"TLP:"_s + m_frame.marking;
    document.headerLine = tr("%1 · %2 · %3", "agency, report, period")
                              .arg(m_frame.agencyName(m_frame.homeAgency, language()), title, period);
    document.author = m_frame.agencyName(m_frame.homeAgency, language());
    document.subject = period;
    document.madeAt = madeAt;
    document.wording.pageOf = tr("Page %1 of %2");
    document.wording.continued = tr("%1 (continued)");
    document.wording.cut = tr("… (+%1 characters)");
    document.wording.contents = tr("Contents");
    return document;
}

report::Cover ReportBlocks::cover(const QString &title, const QString &period, const QDateTime &madeAt,
                                  const QList<std::pair<QString, QString>> &details) const
{
    report::Cover cover;
    cover.agency = m_frame.agencyName(m_frame.homeAgency, language());
    cover.title = title;
    cover.period = period;
    cover.madeOn = tr("Made on %1").arg(m_formats.day(madeAt.toLocalTime().date()));
    cover.details = details;
    if (m_frame.sample)
        cover.banner = tr("Made from the sample case file: contains illustrative records");
    else if (m_frame.illustrativeRecords > 0)
        cover.banner = tr("Contains illustrative records");
    return cover;
}

} // namespace liaison
