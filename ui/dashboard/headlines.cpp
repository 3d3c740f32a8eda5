// SPDX-License-Identifier: GPL-3.0-or-later
// The big figures of the dashboard.
#include "ui/dashboard/dashboardcharts.h"

#include "ui/words/codewords.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int longestName = 26; // in a caption; the code stands for a longer one

SeizureGroup all(const QList<SeizureSum> &sums)
{
    SeizureGroup group;
    for (const SeizureSum &sum : sums)
        group.append(&sum);
    return group;
}

QString together(const QStringList &parts)
{
    return parts.join(u" · "_s);
}

// "+12 on 2016Q1", "the same as in 2016Q1".
QString against(qint64 now, qint64 before, const QString &amount, const DashboardWords &words)
{
    if (now == before)
        return DashboardCharts::tr("as in %1", "a period").arg(words.comparedSpan);
    const QString sign = now > before ? u"+"_s : u"−"_s;
    return DashboardCharts::tr("%1 on %2", "a difference, a period").arg(sign + amount, words.comparedSpan);
}

struct Exchanged
{
    qint64 pieces = 0;
    QList<std::pair<QString, qint64>> byDirection;
    RecordFilter filter;
};

QList<std::pair<QString, Exchanged>> byCounterpart(const QList<ExchangeCount> &counts)
{
    QList<std::pair<QString, Exchanged>> all;
    for (const ExchangeCount &count : counts) {
        auto found =
            std::find_if(all.begin(), all.end(), [&](const auto &each) { return each.first == count.counterpart; });
        if (found == all.end()) {
            RecordFilter filter = count.filter;
            filter.where = {{u"counterpart"_s, count.counterpart}};
            all.append({count.counterpart, {0, {}, filter}});
            found = all.end() - 1;
        }
        Exchanged &sum = found->second;
        sum.pieces += count.pieces;
        auto direction = std::find_if(sum.byDirection.begin(), sum.byDirection.end(),
                                      [&](const auto &each) { return each.first == count.direction; });
        if (direction == sum.byDirection.end())
            sum.byDirection.append({count.direction, count.pieces});
        else
            direction->second += count.pieces;
    }
    return all;
}

HeadlineGroup exchangeGroup(const DashboardFigures &figures, const DashboardWords &words)
{
    HeadlineGroup group{DashboardCharts::tr("Information exchanged, in pieces"), {}};
    const auto now = byCounterpart(figures.now.figures.exchanges);
    const auto before =
        figures.before ? byCounterpart(figures.before->figures.exchanges) : QList<std::pair<QString, Exchanged>>();
    for (const auto &[counterpart, sum] : now) {
        const QString name = words.agencyName(counterpart);
        QStringList notes;
        if (figures.before) {
            qint64 earlier = 0;
            for (const auto &[code, other] : before)
                earlier += code == counterpart ? other.pieces : 0;
            notes.append(against(sum.pieces, earlier, words.formats.number(qAbs(sum.pieces - earlier)), words));
        } else {
            for (const auto &[direction, pieces] : sum.byDirection) {
                const QString word = CodeWords::word(u"direction"_s, direction, words.formats.language());
                notes.append(
                    sum.byDirection.size() == 1
                        ? word
                        : DashboardCharts::tr("%1 %2", "pieces, direction").arg(words.formats.number(pieces), word));
            }
        }
        group.figures.append({words.formats.number(sum.pieces), name.size() > longestName ? counterpart : name,
                              together(notes), sum.filter});
    }
    return group;
}

HeadlineGroup operationGroup(const DashboardFigures &figures, const DashboardWords &words)
{
    HeadlineGroup group{DashboardCharts::tr("Operations"), {}};
    const PeriodFigures &now = figures.now.figures;
    if (!figures.now.span.operation.isEmpty()) {
        const OperationFigure &operation = now.operations.constFirst();
        Headline days;
        days.figure = operation.days ? words.formats.number(*operation.days) : words.formats.notStated();
        days.caption = DashboardCharts::tr("days, first and last included");
        if (!operation.parts.isEmpty())
            days.note = DashboardCharts::tr("%1 parts").arg(words.formats.number(operation.parts.size()));
        days.filter = now.operationsFilter;
        group.figures.append(days);
        return group;
    }
    if (now.wholeOperations == 0 && now.partsOfOperations == 0)
        return group;
    QStringList notes;
    if (now.partsOfOperations > 0)
        notes.append(DashboardCharts::tr("with %1 parts").arg(words.formats.number(now.partsOfOperations)));
    if (figures.before) {
        const qint64 before = figures.before->figures.wholeOperations;
        notes.append(
            against(now.wholeOperations, before, words.formats.number(qAbs(now.wholeOperations - before)), words));
    }
    group.figures.append(
        {words.formats.number(now.wholeOperations),
         now.wholeOperations == 1 ? DashboardCharts::tr("operation") : DashboardCharts::tr("operations"),
         together(notes), now.operationsFilter});
    return group;
}

Headline seizureHeadline(const MeasureKind &kind, const DashboardFigures &figures, const DashboardWords &words)
{
    const SeizureGroup now = all(figures.now.figures.whole);
    const EstimateSum sum = sumOf(now, kind);
    const auto shown = [&](const EstimateSum &total) {
        return words.formats.number(kind, total.stated(), Formats::Style::Short); // the note tells what was not stated
    };
    Headline headline;
    headline.figure = sum.isStated() ? shown(sum) : words.formats.notStated();
    headline.caption = words.formats.measure(kind);
    headline.filter = filterOf(now, kind);
    QStringList notes;
    if (sum.isIncomplete())
        notes.append(DashboardCharts::tr("%1 not stated").arg(words.formats.number(sum.notStatedParts())));
    // Whoever states no value states no currency: it belongs to none of the totals, and to each.
    qint64 withoutValue = 0;
    for (const SeizureSum *each : now)
        withoutValue += valuesNotStated(each->values).notStatedParts();
    if (kind.what == MeasureKind::What::Values && withoutValue > 0)
        notes.append(withoutValue == 1
                         ? DashboardCharts::tr("1 line without a value")
                         : DashboardCharts::tr("%1 lines without a value").arg(words.formats.number(withoutValue)));
    if (figures.before) {
        const EstimateSum earlier = sumOf(all(figures.before->figures.whole), kind);
        const EstimateSum difference{Estimate::exact(qAbs(sum.value() - earlier.value()))};
        notes.append(against(sum.value(), earlier.value(), shown(difference), words));
    }
    headline.note = together(notes);
    return headline;
}

HeadlineGroup seizureGroup(const QString &title, MeasureKind::What what, const DashboardFigures &figures,
                           const DashboardWords &words)
{
    HeadlineGroup group{title, {}};
    for (const MeasureKind &kind : kindsIn(figures.now.figures.whole, what))
        group.figures.append(seizureHeadline(kind, figures, words));
    return group;
}

} // namespace

QList<HeadlineGroup> DashboardCharts::headlines(const DashboardFigures &figures, const DashboardWords &words)
{
    using What = MeasureKind::What;
    QList<HeadlineGroup> groups{exchangeGroup(figures, words), operationGroup(figures, words),
                                seizureGroup(tr("Cases, by counting rule"), What::Cases, figures, words),
                                seizureGroup(tr("Seized goods, itemised"), What::Items, figures, words),
                                seizureGroup(tr("Value of seized goods, itemised"), What::Values, figures, words)};
    groups.removeIf([](const HeadlineGroup &group) { return group.figures.isEmpty(); });
    return groups;
}

} // namespace liaison
