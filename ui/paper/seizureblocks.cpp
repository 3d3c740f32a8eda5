// SPDX-License-Identifier: GPL-3.0-or-later
// Seizures by category, channel or destination: the chart and the table that it is drawn from.
#include "core/values/owncodes.h"
#include "ui/paper/reportblocks.h"
#include "ui/paper/reportcharts.h"
#include "ui/paper/seizuretable.h"

#include <QHash>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace liaison {

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

report::Block ReportBlocks::seizures(const std::vector<report::Block> &heading, const QList<SeizureSum> &sums, Key key,
                                     const QList<SeizureSum> &whole) const
{
    const QList<SeizureSum> inOrder = sorted(sums, key);
    report::Table table = seizureTable(inOrder, key, whole);
    const QString captions[] = {tr("Cases, quantities and values by category of goods"),
                                tr("Cases, quantities and values by channel"),
                                tr("Cases, quantities and values by destination")};
    table.caption = captions[int(key)];
    report::Illustrated section{heading, {}, {table}};
    if (!sums.isEmpty())
        section.chart.push_back(seizureChart(inOrder, key));
    return section;
}

report::Chart ReportBlocks::seizureChart(const QList<SeizureSum> &sums, Key key) const
{
    QList<ReportBar> bars;
    for (const SeizureSum &sum : sums) {
        if (const EstimateSum pieces = sum.of(MeasureKind()); pieces.isStated())
            bars.append({sum.key, keyName(key, sum.key), sum.agency, sum.side, pieces});
    }
    const QString titles[] = {tr("Pieces seized by category and agency"), tr("Pieces seized by channel and agency"),
                              tr("Pieces seized by destination and agency")};
    return barChart(titles[int(key)], m_formats.unit(u"H87"_s), bars, m_formats, m_frame.homeAgency);
}

} // namespace liaison
