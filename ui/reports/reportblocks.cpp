// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportblocks.h"

#include "core/domain/owncodes.h"
#include "ui/reports/reportcharts.h"
#include "ui/reports/seizuretable.h"
#include "ui/shared/language.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>

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

// A sum beyond what 64 bits hold is more than it says.
Estimate told(const EstimateSum &sum)
{
    Estimate estimate = sum.toEstimate();
    if (sum.overflowed())
        estimate.qualifier = Qualifier::MoreThan;
    return estimate;
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

QString ReportBlocks::withNotStated(const QString &amount, qint64 notStated, QChar separator) const
{
    if (notStated == 0)
        return amount;
    const QString rest = tr("(%1 not stated)", "how many parts of a total").arg(m_formats.number(notStated));
    return amount + separator + rest;
}

QString ReportBlocks::total(const EstimateSum &sum, Formats::Style style, QChar separator) const
{
    if (!sum.isStated())
        return m_formats.notStated();
    return withNotStated(m_formats.estimate(told(sum), style), sum.notStatedParts(), separator);
}

QString ReportBlocks::money(const EstimateSum &sum, const QString &currency, Formats::Style style) const
{
    return withNotStated(m_formats.money({told(sum), currency}, style), sum.notStatedParts(), u'\n');
}

QString ReportBlocks::references(const QStringList &refs) const
{
    constexpr qsizetype most = 12;
    const QString named = refs.mid(0, most).join(u", "_s);
    return refs.size() <= most
               ? named
               : tr("%1 and %2 more", "references, a number").arg(named, m_formats.number(refs.size() - most));
}

// One amount to a line; the lines whose value was not stated are told with the last.
QString ReportBlocks::values(const QList<ValueSum> &values, bool withBasis, QChar separator) const
{
    QStringList texts;
    qint64 notStated = 0;
    for (const ValueSum &value : values) {
        notStated += value.sum.notStatedParts();
        if (value.currency.isEmpty() || !value.sum.isStated())
            continue;
        const QString amount = m_formats.money({told(value.sum), value.currency});
        texts.append(withBasis ? tr("%1, %2", "an amount, its value basis")
                                     .arg(amount, m_formats.codeName(u"value_basis"_s, value.basis))
                               : amount);
    }
    if (texts.isEmpty())
        return notStated > 0 ? m_formats.notStated() : u"–"_s;
    return withNotStated(texts.join(u'\n'), notStated, texts.size() > 1 ? u'\n' : separator);
}

report::Table ReportBlocks::achievements(const QList<Achievement> &results) const
{
    report::Table table;
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
            for (const ItemSum &item : result.items) {
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
        addRow(valueKind(currency, basis), [&](const Achievement &result) {
            for (const ValueSum &value : result.values) {
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
            table.rows.append(differenceRow(difference, tr("Cases"), amount, m_formats.sum(difference.itemised)));
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
    const bool exact = difference.declared.qualifier == Qualifier::Exact &&
                       difference.itemised.qualifier() == Qualifier::Exact && !difference.itemised.isIncomplete();
    const qint64 size = std::abs(difference.difference);
    const QString gap = words(exact ? Estimate::exact(size) : Estimate::about(size));
    const QString text = difference.difference < 0   ? tr("%1 less", "itemised than declared").arg(gap)
                         : difference.difference > 0 ? tr("%1 more", "itemised than declared").arg(gap)
                                                     : tr("no difference");
    return {{difference.agency, what, words(difference.declared), itemised, text}, report::RowKind::Plain};
}

QString ReportBlocks::valueKind(const QString &currency, const QString &basis) const
{
    if (currency.isEmpty())
        return tr("Value");
    if (basis == "not_stated"_L1 || basis.isEmpty())
        return tr("Value in %1, basis not stated").arg(currency);
    return tr("%1, %2", "value basis, currency").arg(m_formats.codeName(u"value_basis"_s, basis), currency);
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

// In the order of the code list, or of the names of places; what was not stated comes last.
QList<SeizureSum> ReportBlocks::sorted(QList<SeizureSum> sums, Key key) const
{
    QHash<QString, int> places;
    if (key != Key::Destination) {
        for (const Code &code : codesOf(key == Key::Category ? u"category"_s : u"channel"_s))
            places.insert(code.code, code.order);
    }
    const auto rank = [&](const SeizureSum &sum) {
        const int place = sum.key.isEmpty() ? std::numeric_limits<int>::max()
                                            : places.value(sum.key, std::numeric_limits<int>::max() - 1);
        return std::make_tuple(key == Key::Destination ? sum.key.isEmpty() : false, place, keyName(key, sum.key),
                               sum.agency != m_frame.homeAgency, sum.agency);
    };
    std::stable_sort(sums.begin(), sums.end(),
                     [&](const SeizureSum &a, const SeizureSum &b) { return rank(a) < rank(b); });
    return sums;
}

report::Table ReportBlocks::seizureTable(const QList<SeizureSum> &sums, Key key, const QList<SeizureSum> &whole) const
{
    SeizureTable table(*this, key);
    for (const SeizureSum &sum : whole)
        table.setCases(sum.agency, sum.cases);
    return table.make(sums, m_frame.homeAgency);
}

std::vector<report::Block> ReportBlocks::seizures(const QString &heading, int level, const QList<SeizureSum> &sums,
                                                  Key key, const QList<SeizureSum> &whole) const
{
    const QList<SeizureSum> inOrder = sorted(sums, key);
    report::Table table = seizureTable(inOrder, key, whole);
    const QString captions[] = {tr("Cases, quantities and values by category of goods"),
                                tr("Cases, quantities and values by channel"),
                                tr("Cases, quantities and values by destination")};
    table.caption = captions[int(key)];
    if (sums.isEmpty())
        return {report::Heading{heading, level}, table};
    report::KeepTogether together;
    together.blocks.push_back(report::Heading{heading, level});
    together.blocks.push_back(seizureChart(inOrder, key));
    return {together, table};
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
    return barChart(titles[int(key)], m_formats.unit(u"H87"_s), bars, m_formats, m_frame.homeAgency);
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
        m_frame.convertedTo.isEmpty()
            ? tr("No value in this report was converted from one currency into another.")
            : tr("Values were converted into %1 in a section of their own, each with its rate; the originals stand "
                 "everywhere else.")
                  .arg(m_frame.convertedTo)};
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
        notes.append(tr("Seizure lines whose quantity was not stated: %1.").arg(m_formats.number(notStated)));
    if (m_frame.illustrativeRecords > 0) {
        notes.append(tr("Illustrative records behind this report: %1. They were made up so that charts and tables have "
                        "something to show. They are counted as itemised and never change a declared figure.")
                         .arg(m_formats.number(m_frame.illustrativeRecords)));
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
