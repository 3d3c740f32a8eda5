// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/exchangesection.h"

#include "ui/paper/reportcharts.h"
#include "ui/words/codewords.h"
#include "ui/words/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int halfPageMonths = 4; // that a chart beside a table has room for

} // namespace

bool ExchangeSection::isLong() const
{
    return m_content.frame.period.begin.addMonths(halfPageMonths) < m_content.frame.period.end;
}

bool ExchangeSection::comparesTwice(const QuarterlyContent &content)
{
    return !(content.figures.previous == content.figures.yearBefore);
}

// Without the days of a programme year, which the cover tells.
QString ExchangeSection::shortName(const Period &period, const Formats &formats)
{
    return period.kind == PeriodKind::ProgrammeYear ? periodText(period, period.begin.month()) : formats.period(period);
}

report::Table ExchangeSection::exchangeTable() const
{
    report::Table table;
    table.caption = tr("Pieces of information by counterpart, direction and mode");
    const QString now = shortName(m_content.frame.period, m_formats);
    table.columns = {
        {tr("Direction"), report::Align::Left, 2.8, {}},
        {tr("Mode"), report::Align::Left, 2.2, {}},
        {tr("Records"), report::Align::Right, 1.3, now},
        {tr("Pieces"), report::Align::Right, 1.3, now},
        {shortName(m_content.figures.previous, m_formats), report::Align::Right, 1.6, tr("Pieces before")},
        {shortName(m_content.figures.yearBefore, m_formats), report::Align::Right, 1.6, tr("Pieces before")}};
    if (!comparesTwice(m_content))
        table.columns.removeLast();
    table.emptyText = tr("Nothing was logged in this period, nor in the two that it is compared with.");
    const auto numbers = [&](const ExchangeLine &line) {
        QList<report::Cell> cells{m_formats.number(line.records), m_formats.number(line.pieces),
                                  m_formats.number(line.previousPieces)};
        if (comparesTwice(m_content))
            cells.append(m_formats.number(line.yearBeforePieces));
        return cells;
    };
    for (qsizetype i = 0; i < m_content.exchanges.size();) {
        const QString counterpart = m_content.exchanges.at(i).counterpart;
        table.rows.append({{m_blocks.agency(counterpart)}, report::RowKind::SubHead});
        ExchangeLine total;
        qsizetype lines = 0;
        for (; i < m_content.exchanges.size() && m_content.exchanges.at(i).counterpart == counterpart; ++i, ++lines) {
            const ExchangeLine &line = m_content.exchanges.at(i);
            QList<report::Cell> cells{CodeWords::word(u"direction"_s, line.direction, m_blocks.language()),
                                      CodeWords::word(u"mode"_s, line.mode, m_blocks.language())};
            cells += numbers(line);
            table.rows.append({cells, report::RowKind::Plain});
            total.records += line.records;
            total.pieces += line.pieces;
            total.previousPieces += line.previousPieces;
            total.yearBeforePieces += line.yearBeforePieces;
        }
        if (lines > 1) {
            QList<report::Cell> cells{tr("Total with %1").arg(counterpart), QString()};
            cells += numbers(total);
            table.rows.append({cells, report::RowKind::Total});
        }
    }
    return table;
}

report::Table ExchangeSection::monthTable() const
{
    report::Table table;
    table.caption = tr("Pieces by month and counterpart");
    table.columns = {{tr("Month"), report::Align::Left, 1.6, {}}};
    QStringList counterparts;
    for (const MonthlyPieces &month : m_content.figures.exchangesByMonth) {
        if (!counterparts.contains(month.counterpart))
            counterparts.append(month.counterpart);
    }
    for (const QString &counterpart : counterparts)
        table.columns.append({counterpart, report::Align::Right, 1, {}});
    const auto rowFor = [&](const QString &title, const QDate &month) {
        QList<report::Cell> cells{title};
        for (const QString &counterpart : counterparts) {
            qint64 pieces = 0;
            for (const MonthlyPieces &entry : m_content.figures.exchangesByMonth) {
                if (entry.counterpart == counterpart && entry.month == month)
                    pieces += entry.pieces;
            }
            cells.append(m_formats.number(pieces));
        }
        return cells;
    };
    for (QDate month = m_content.frame.period.begin; month < m_content.frame.period.end; month = month.addMonths(1))
        table.rows.append(
            {rowFor(m_formats.period(periodContaining(month, PeriodKind::Month)), month), report::RowKind::Plain});
    const bool unplaced =
        std::any_of(m_content.figures.exchangesByMonth.begin(), m_content.figures.exchangesByMonth.end(),
                    [](const MonthlyPieces &entry) { return !entry.month.isValid(); });
    if (unplaced)
        table.rows.append({rowFor(tr("Month not stated"), QDate()), report::RowKind::Plain});
    QList<report::Cell> totals{tr("Total")};
    for (const QString &counterpart : counterparts) {
        qint64 pieces = 0;
        for (const MonthlyPieces &entry : m_content.figures.exchangesByMonth)
            pieces += entry.counterpart == counterpart ? entry.pieces : 0;
        totals.append(m_formats.number(pieces));
    }
    table.rows.append({totals, report::RowKind::Total});
    return table;
}

report::Chart ExchangeSection::monthChart() const
{
    QList<ReportBar> bars;
    for (QDate month = m_content.frame.period.begin; month < m_content.frame.period.end; month = month.addMonths(1)) {
        const QString key = month.toString(u"yyyy-MM"_s);
        const QString label = shortMonth(month, m_formats);
        bool any = false;
        for (const MonthlyPieces &entry : m_content.figures.exchangesByMonth) {
            if (entry.month != month)
                continue;
            const EstimateSum sum(Estimate::exact(entry.pieces));
            bars.append({key, label, entry.counterpart, entry.side, sum});
            any = true;
        }
        if (!any)
            bars.append({key, label, {}, {}, EstimateSum()});
    }
    return columnChart(tr("Pieces exchanged by month and counterpart"), tr("pieces"), bars, m_formats,
                       m_content.frame.homeAgency, isLong() ? fullChartMm : halfChartMm);
}

std::vector<report::Block> ExchangeSection::make() const
{
    std::vector<report::Block> blocks;
    const auto add = [&blocks](report::Block block) { blocks.push_back(std::move(block)); };
    add(report::Heading{tr("Information exchanged"), 1});
    add(exchangeTable());
    if (!m_content.figures.exchanges.isEmpty()) {
        if (isLong()) {
            add(monthChart());
            add(monthTable());
        } else {
            report::SideBySide side;
            side.left.push_back(monthChart());
            side.right.push_back(monthTable());
            side.leftShare = 0.52;
            add(side);
        }
    }
    if (!m_content.figures.impreciseExchanges.isEmpty()) {
        add(report::Paragraph{tr("Not counted, because the date is not precise enough for this period: %1.")
                                  .arg(m_blocks.references(m_content.figures.impreciseExchanges)),
                              false});
    }
    return blocks;
}

} // namespace liaison
