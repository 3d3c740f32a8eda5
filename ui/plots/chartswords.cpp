// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart says in words: labels, tool tips, and what stands instead of too little to draw.
#include "ui/plots/chartslayout.h"
#include "ui/words/formats.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

class Charts
{
public:
    explicit Charts(QString language) : m_language(std::move(language)) {}

    QString notStatedParts(const QString &figure, const QString &count) const
    {
        return tr("%1 (%2 not stated)", "a figure, how many of its parts were not stated").arg(figure, count);
    }
    QString nothing() const { return tr("There is nothing to show for this choice."); }
    QString nothingStated() const { return tr("None of the figures was stated."); }
    QString allZero() const { return tr("Every figure is 0."); }
    QString only(const QString &place, const QString &figure) const
    {
        return tr("There is only one figure: %2 (%1)", "what it is of, the figure").arg(place, figure);
    }

private:
    QString tr(const char *source, const char *comment = nullptr) const
    {
        return translateIn(m_language, "liaison::Charts", source, comment);
    }
    QString m_language;
};

QString placeWords(const ChartData &data, int series, int category)
{
    const QString where = data.categories.at(category).label;
    return data.series.size() > 1 ? QString(where + u", "_s + data.series.at(series).label) : where;
}

} // namespace

const ChartCell *ChartData::cell(int seriesIndex, int category) const
{
    if (seriesIndex < 0 || seriesIndex >= cells.size() || category < 0 || category >= cells.at(seriesIndex).size())
        return nullptr;
    return &cells.at(seriesIndex).at(category);
}

bool ChartData::isConsistent() const
{
    if (cells.size() != series.size())
        return false;
    return std::all_of(cells.begin(), cells.end(), [this](const auto &row) { return row.size() == categories.size(); });
}

QString chartCellLabel(const ChartData &data, const ChartCell &cell, const QString &language)
{
    const Formats formats(language);
    if (!cell.stated)
        return formats.notStated(Formats::Style::Short);
    return formats.estimate({cell.value / std::max<qint64>(data.perUnit, 1), cell.qualifier}, Formats::Style::Short);
}

QString chartCellWords(const ChartData &data, const ChartCell &cell, const QString &language)
{
    if (!cell.words.isEmpty())
        return cell.words;
    const Formats formats(language);
    if (!cell.stated)
        return formats.notStated();
    const QString figure = formats.estimate({cell.value / std::max<qint64>(data.perUnit, 1), cell.qualifier});
    return cell.notStated > 0 ? Charts(language).notStatedParts(figure, formats.number(cell.notStated)) : figure;
}

QString chartInsteadWords(const ChartData &data, const QString &language)
{
    const Charts words(language);
    int stated = 0;
    int all = 0;
    bool anyValue = false;
    int oneSeries = 0;
    int oneCategory = 0;
    for (int series = 0; data.isConsistent() && series < data.series.size(); ++series) {
        for (int category = 0; category < data.categories.size(); ++category) {
            const ChartCell &cell = data.cells.at(series).at(category);
            ++all;
            if (!cell.stated)
                continue;
            ++stated;
            oneSeries = series;
            oneCategory = category;
            anyValue = anyValue || cell.value > 0;
        }
    }
    if (all == 0)
        return data.emptyWords.isEmpty() ? words.nothing() : data.emptyWords;
    if (stated == 0)
        return words.nothingStated();
    if (!anyValue)
        return data.emptyWords.isEmpty() ? words.allZero() : data.emptyWords;
    if (stated == 1) {
        const ChartCell &cell = data.cells.at(oneSeries).at(oneCategory);
        return words.only(placeWords(data, oneSeries, oneCategory), chartCellWords(data, cell, language));
    }
    return {};
}

} // namespace liaison
