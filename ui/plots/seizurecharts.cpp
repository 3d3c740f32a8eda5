// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/seizurecharts.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString otherKey = u"…"_s;
const QString vagueKey = u"?"_s;

// The sums of one side under one key.
using BySide = QHash<QString, QHash<QString, SeizureGroup>>;

BySide groupsOf(const QList<SeizureSum> &sums)
{
    BySide groups;
    for (const SeizureSum &sum : sums)
        groups[sum.side][sum.key].append(&sum);
    return groups;
}

SeizureGroup together(const QHash<QString, SeizureGroup> &byKey, const QStringList &keys)
{
    SeizureGroup group;
    for (const QString &key : keys)
        group += byKey.value(key);
    return group;
}

QStringList keysIn(const QList<SeizureSum> &sums)
{
    QStringList keys;
    for (const SeizureSum &sum : sums) {
        if (!keys.contains(sum.key))
            keys.append(sum.key);
    }
    return keys;
}

// The days that a key of time stands for begin with; invalid for a vague one.
QDate beginningOf(SeizureGrouping grouping, const QString &key)
{
    switch (grouping) {
    case SeizureGrouping::Day:
        return QDate::fromString(key, Qt::ISODate);
    case SeizureGrouping::Month:
        return QDate::fromString(key + u"-01"_s, Qt::ISODate);
    default:
        return QDate::fromString(key + u"-01-01"_s, Qt::ISODate);
    }
}

QString keyOf(SeizureGrouping grouping, const QDate &day)
{
    const QString iso = day.toString(Qt::ISODate);
    return grouping == SeizureGrouping::Day ? iso : grouping == SeizureGrouping::Month ? iso.left(7) : iso.left(4);
}

QDate following(SeizureGrouping grouping, const QDate &day)
{
    switch (grouping) {
    case SeizureGrouping::Day:
        return day.addDays(1);
    case SeizureGrouping::Month:
        return QDate(day.year(), day.month(), 1).addMonths(1);
    default:
        return QDate(day.year() + 1, 1, 1);
    }
}

// Every key from the first day of the period to its last, and beyond it where there are records.
QStringList timeKeys(SeizureGrouping grouping, const Period &period, const QList<SeizureSum> &sums)
{
    QDate first = period.begin;
    QDate last = period.lastDay();
    for (const SeizureSum &sum : sums) {
        const QDate day = beginningOf(grouping, sum.key);
        if (!day.isValid())
            continue;
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    }
    QStringList keys;
    for (QDate day = first; day.isValid() && day <= last; day = following(grouping, day))
        keys.append(keyOf(grouping, day));
    return keys;
}

struct Row
{
    QStringList keys;
    QStringList comparedKeys;
};

// One series for each side, and beside it that of the period compared with.
void addSeries(ChartData &chart, const QList<Row> &rows, const QList<SeizureSum> &sums, const MeasureKind &kind,
               const SeizureChartFrame &frame, const ComparedSeizures *compared)
{
    const BySide now = groupsOf(sums);
    const BySide before = compared ? groupsOf(compared->sums) : BySide();
    QList<SeizureSum> both = sums;
    if (compared)
        both += compared->sums;
    QStringList sides;
    for (const QString &side : sidesIn(both, frame.homeSide)) { // those that have anything to show
        const bool any = std::any_of(both.cbegin(), both.cend(), [&](const SeizureSum &sum) {
            const EstimateSum part = sum.of(kind);
            return sum.side == side && part.statedParts() + part.notStatedParts() > 0;
        });
        if (any)
            sides.append(side);
    }
    for (const QString &side : std::as_const(sides)) {
        const QString name = frame.formats.place(side);
        QList<ChartCell> cells;
        QList<ChartCell> earlier;
        for (const Row &row : rows) {
            cells.append(cellOf(together(now.value(side), row.keys), kind, frame.formats));
            if (compared)
                earlier.append(cellOf(together(before.value(side), row.comparedKeys), kind, frame.formats));
        }
        chart.series.append({side, name, ChartSeries::Colour::Side, side});
        chart.cells.append(cells);
        if (compared) {
            chart.series.append({side + u"/compared"_s,
                                 SeizureCharts::tr("%1, %2", "a side, a period").arg(name, compared->span),
                                 ChartSeries::Colour::Comparison, side});
            chart.cells.append(earlier);
        }
    }
}

// What is not in the chart because nobody said it.
QString notStatedNote(const QList<SeizureSum> &sums, const MeasureKind &kind, const Formats &formats)
{
    const bool value = kind.what == MeasureKind::What::Values;
    EstimateSum total;
    for (const SeizureSum &sum : sums) {
        total.add(sum.of(kind));
        const bool drawn = value && std::any_of(sums.cbegin(), sums.cend(), [&](const SeizureSum &other) {
                               return other.side == sum.side && other.of(kind).isStated();
                           });
        if (drawn) // without a value there is no currency to go by
            total.add(valuesNotStated(sum.values));
    }
    const qint64 parts = total.notStatedParts();
    if (parts == 0)
        return {};
    if (value) {
        return parts == 1 ? SeizureCharts::tr("The value of one line is not stated.")
                          : SeizureCharts::tr("The value of %1 lines is not stated.").arg(formats.number(parts));
    }
    return parts == 1 ? SeizureCharts::tr("The quantity of one line is not stated.")
                      : SeizureCharts::tr("The quantity of %1 lines is not stated.").arg(formats.number(parts));
}

// What a chart by a grouping says: its axis, its title, the keys that are gathered.
struct GroupingTexts
{
    const char *axis;
    struct
    {
        const char *source;
        const char *comment;
    } title;
    const char *others;
};

const GroupingTexts &textsOf(SeizureGrouping grouping)
{
    static const GroupingTexts texts[]{
        // in the order of the groupings
        {QT_TRANSLATE_NOOP("liaison::SeizureCharts", "Side"),
         QT_TRANSLATE_NOOP3("liaison::SeizureCharts", "%1 by side, %2", "what is counted, the period"), nullptr},
        {QT_TRANSLATE_NOOP("liaison::SeizureCharts", "Goods category"),
         QT_TRANSLATE_NOOP3("liaison::SeizureCharts", "%1 by category and side, %2", "what is counted, the period"),
         QT_TRANSLATE_NOOP("liaison::SeizureCharts", "other %1 categories")},
        {QT_TRANSLATE_NOOP("liaison::SeizureCharts", "Channel"),
         QT_TRANSLATE_NOOP3("liaison::SeizureCharts", "%1 by channel and side, %2", "what is counted, the period"),
         QT_TRANSLATE_NOOP("liaison::SeizureCharts", "other %1 channels")},
        {QT_TRANSLATE_NOOP("liaison::SeizureCharts", "Destination"),
         QT_TRANSLATE_NOOP3("liaison::SeizureCharts", "%1 by destination and side, %2", "what is counted, the period"),
         QT_TRANSLATE_NOOP("liaison::SeizureCharts", "other %1 destinations")},
        {QT_TRANSLATE_NOOP("liaison::SeizureCharts", "Month"),
         QT_TRANSLATE_NOOP3("liaison::SeizureCharts", "%1 by month and side, %2", "what is counted, the period"),
         nullptr},
        {QT_TRANSLATE_NOOP("liaison::SeizureCharts", "Day"),
         QT_TRANSLATE_NOOP3("liaison::SeizureCharts", "%1 day by day and side, %2", "what is counted, the period"),
         nullptr},
        {QT_TRANSLATE_NOOP("liaison::SeizureCharts", "Year"),
         QT_TRANSLATE_NOOP3("liaison::SeizureCharts", "%1 by year and side, %2", "what is counted, the period"),
         nullptr},
    };
    return texts[int(std::min(grouping, SeizureGrouping::Year))];
}

QString titleOf(SeizureGrouping grouping, const MeasureKind &kind, const SeizureChartFrame &frame)
{
    const QString in = frame.formats.measure(kind);
    const QString what = kind.what == MeasureKind::What::Items
                             ? SeizureCharts::tr("Seized goods in %1", "a unit").arg(in)
                         : kind.what == MeasureKind::What::Values
                             ? SeizureCharts::tr("Value of seized goods (%1)", "a currency and a value basis").arg(in)
                             : frame.formats.measureAxis(kind);
    const auto &title = textsOf(grouping).title;
    return SeizureCharts::tr(title.source, title.comment).arg(what, frame.span);
}

ChartData frameOf(ChartKind chartKind, SeizureGrouping grouping, const MeasureKind &kind,
                  const SeizureChartFrame &frame, const QList<SeizureSum> &sums)
{
    ChartData chart;
    chart.kind = chartKind;
    chart.title = titleOf(grouping, kind, frame);
    chart.valueAxis = frame.formats.measureAxis(kind);
    chart.categoryAxis = SeizureCharts::tr(textsOf(grouping).axis);
    chart.perUnit = minorUnits(kind);
    chart.note = notStatedNote(sums, kind, frame.formats);
    chart.emptyWords = SeizureCharts::tr("No seizures are in this file for %1.", "a period").arg(frame.span);
    return chart;
}

} // namespace

QString SeizureCharts::keyWords(SeizureGrouping grouping, const QString &key, const Formats &formats)
{
    switch (grouping) {
    case SeizureGrouping::Category: // people know the goods by the codes of the border statistics
        return key.isEmpty() ? formats.notStated()
                             : tr("%1 %2", "code, name of a goods category")
                                   .arg(key, formats.codeName(u"category"_s, key).toLower());
    case SeizureGrouping::Channel:
        return key.isEmpty() ? formats.notStated() : formats.codeName(u"channel"_s, key);
    case SeizureGrouping::Destination:
        return key.isEmpty() ? formats.notStated() : formats.place(key);
    case SeizureGrouping::Day:
        return formats.shortDay(beginningOf(grouping, key));
    case SeizureGrouping::Month:
        return formats.shortMonth(beginningOf(grouping, key));
    default:
        return key;
    }
}

ChartData SeizureCharts::byKey(SeizureGrouping grouping, const QList<SeizureSum> &sums, const MeasureKind &kind,
                               const SeizureChartFrame &frame, const ComparedSeizures *compared)
{
    ChartData chart = frameOf(ChartKind::HorizontalBars, grouping, kind, frame, sums);
    QHash<QString, qint64> totals;
    QStringList keys;
    const auto take = [&](const QList<SeizureSum> &from) {
        for (const SeizureSum &sum : from) {
            const EstimateSum part = sum.of(kind);
            if (part.statedParts() + part.notStatedParts() == 0)
                continue;
            if (!keys.contains(sum.key))
                keys.append(sum.key);
            totals[sum.key] += part.value();
        }
    };
    take(sums);
    if (compared)
        take(compared->sums);
    std::sort(keys.begin(), keys.end(), [&](const QString &a, const QString &b) {
        if (a.isEmpty() != b.isEmpty()) // what was not stated comes last
            return b.isEmpty();
        return totals.value(a) != totals.value(b) ? totals.value(a) > totals.value(b) : a < b;
    });
    QStringList shown = keys;
    QStringList others;
    const int most = compared ? mostComparedKeys : mostKeys;
    if (keys.size() > most + 1) { // one alone needs no gathering
        shown = keys.mid(0, most);
        others = keys.mid(most);
    }
    QList<Row> rows;
    for (const QString &key : std::as_const(shown)) {
        chart.categories.append({key, keyWords(grouping, key, frame.formats)});
        rows.append({{key}, {key}});
    }
    if (!others.isEmpty()) {
        chart.categories.append({otherKey, tr(textsOf(grouping).others).arg(others.size())});
        rows.append({others, others});
    }
    addSeries(chart, rows, sums, kind, frame, compared);
    return chart;
}

ChartData SeizureCharts::bySide(const QList<SeizureSum> &sums, const MeasureKind &kind, const SeizureChartFrame &frame,
                                const ComparedSeizures *compared)
{
    ChartData chart = frameOf(ChartKind::HorizontalBars, SeizureGrouping::Whole, kind, frame, sums);
    chart.categories.append({kind.key, frame.span});
    addSeries(chart, {{{QString()}, {QString()}}}, sums, kind, frame, compared);
    if (chart.series.size() == 1) // then there is no legend to say whose it is
        chart.categories.first().label = chart.series.constFirst().label;
    return chart;
}

ChartData SeizureCharts::overTime(SeizureGrouping grouping, const QList<SeizureSum> &sums, const MeasureKind &kind,
                                  const SeizureChartFrame &frame, const ComparedSeizures *compared)
{
    const ChartKind chartKind = grouping == SeizureGrouping::Day ? ChartKind::DayColumns : ChartKind::GroupedBars;
    ChartData chart = frameOf(chartKind, grouping, kind, frame, sums);
    const QStringList keys = timeKeys(grouping, frame.period, sums);
    // The first month stands beside the first, the second beside the second, whatever they are called.
    const QStringList earlier = compared ? timeKeys(grouping, compared->period, compared->sums) : QStringList();
    QList<Row> rows;
    for (qsizetype i = 0; i < std::max(keys.size(), earlier.size()); ++i) {
        const QString key = keys.value(i, earlier.value(i));
        chart.categories.append({key, keyWords(grouping, key, frame.formats)});
        rows.append({i < keys.size() ? QStringList{keys.at(i)} : QStringList(),
                     i < earlier.size() ? QStringList{earlier.at(i)} : QStringList()});
    }
    const bool vague = keysIn(sums).contains(QString()) || (compared && keysIn(compared->sums).contains(QString()));
    if (vague) {
        chart.categories.append({vagueKey, tr("not known", "the day, the month, the year")});
        rows.append({{QString()}, {QString()}});
    }
    if (chart.categories.size() > 1 || !sums.isEmpty())
        addSeries(chart, rows, sums, kind, frame, compared);
    return chart;
}

} // namespace liaison
