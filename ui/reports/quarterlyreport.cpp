// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/quarterlyreport.h"

#include "ui/reports/conversiontable.h"
#include "ui/reports/referralsection.h"
#include "ui/reports/reportblocks.h"
#include "ui/reports/reportcharts.h"
#include "ui/shared/codewords.h"
#include "ui/shared/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int halfPageMonths = 4;         // that a chart beside a table has room for
constexpr qsizetype mostCounterparts = 4; // among the headline figures

// Puts one quarterly report into words. Used once.
class QuarterlyWriter
{
public:
    QuarterlyWriter(const QuarterlyContent &content, const QString &language)
        : m_content(content), m_blocks(content.frame, language), m_formats(m_blocks.formats())
    {
    }

    report::Document write(const QDateTime &madeAt);

private:
    QString tr(const char *source, const char *comment = nullptr, int n = -1) const
    {
        return translateIn(m_blocks.language(), "liaison::QuarterlyWriter", source, comment, n);
    }
    void add(report::Block block) { m_document.blocks.push_back(std::move(block)); }
    void add(std::vector<report::Block> blocks)
    {
        for (report::Block &block : blocks)
            m_document.blocks.push_back(std::move(block));
    }
    void headlines();
    void exchanges();
    report::Table exchangeTable() const;
    report::Table monthTable() const;
    report::Chart monthChart() const;
    void operations();
    void operation(const OperationFigure &figure);
    void declared();
    void seizures();
    void notes();
    QString operationDates(const OperationFigure &figure) const;
    QString shortName(const Period &period) const;
    bool isLong() const { return m_content.frame.period.begin.addMonths(halfPageMonths) < m_content.frame.period.end; }
    // A year is compared with one year only.
    bool comparesTwice() const { return !(m_content.previous == m_content.yearBefore); }

    const QuarterlyContent &m_content;
    ReportBlocks m_blocks;
    const Formats &m_formats;
    report::Document m_document;
};

report::Document QuarterlyWriter::write(const QDateTime &madeAt)
{
    const Period &period = m_content.frame.period;
    const QString title = period.kind == PeriodKind::Quarter ? tr("Quarterly report") : tr("Report of the period");
    const QString periodName = m_formats.period(period);
    m_document = m_blocks.document(title, periodName, madeAt);
    add(m_blocks.cover(
        title, periodName, madeAt,
        {{tr("Days covered"), m_formats.dates(period.begin, period.lastDay())},
         {tr("Compared with"),
          comparesTwice()
              ? tr("%1 and %2").arg(m_formats.period(m_content.previous), m_formats.period(m_content.yearBefore))
              : m_formats.period(m_content.previous)},
         {tr("Home agency"), m_blocks.agency(m_content.frame.homeAgency)},
         {tr("Marking"), u"TLP:"_s + m_content.frame.marking}}));
    add(report::PageBreak{});
    headlines();
    exchanges();
    operations();
    declared();
    seizures();
    add(referralSection(m_content.figures, m_blocks));
    add(indicatorSection(m_content.figures, m_blocks));
    add(conversionSection(m_blocks, m_content.frame.conversions, m_content.frame.convertedTo));
    notes();
    return m_document;
}

void QuarterlyWriter::headlines()
{
    struct Pieces
    {
        QString counterpart;
        qint64 now = 0;
        qint64 before = 0;
    };
    QList<Pieces> pieces;
    for (const ExchangeLine &line : m_content.exchanges) {
        if (pieces.isEmpty() || pieces.last().counterpart != line.counterpart)
            pieces.append({line.counterpart, 0, 0});
        pieces.last().now += line.pieces;
        pieces.last().before += line.previousPieces;
    }
    std::stable_sort(pieces.begin(), pieces.end(), [](const Pieces &a, const Pieces &b) {
        return std::make_pair(a.now, a.before) > std::make_pair(b.now, b.before);
    });
    report::HeadlineFigures figures;
    for (const Pieces &count : pieces.first(std::min<qsizetype>(pieces.size(), mostCounterparts))) {
        figures.figures.append(
            {m_formats.number(count.now), tr("pieces of information with %1").arg(count.counterpart),
             tr("%1 in %2", "a number, a period").arg(m_formats.number(count.before), shortName(m_content.previous))});
    }
    figures.figures.append({m_formats.number(m_content.figures.operations.size()),
                            tr("operations that touched the period", "after their number"),
                            {}});
    add(report::Heading{tr("The period in figures"), 1});
    add(figures);
    report::HeadlineFigures seized;
    for (const SeizureSum &sum : m_content.whole) {
        for (const ItemSum &item : sum.items) {
            if (item.unit != "H87"_L1 || !item.sum.isStated() || seized.figures.size() == mostCounterparts)
                continue;
            // What was not stated is told below: it would make the figure small.
            QString detail = tr("cases: %1").arg(m_blocks.cases(sum.cases));
            if (item.sum.isIncomplete())
                detail = tr("%1; lines not stated: %2").arg(detail, m_formats.number(item.sum.notStatedParts()));
            seized.figures.append({m_formats.estimate(item.sum.toEstimate(), Formats::Style::Short),
                                   tr("pieces seized by %1, itemised").arg(sum.agency), detail});
        }
    }
    if (!seized.figures.isEmpty())
        add(seized);
}

// Without the days of a programme year, which the cover tells.
QString QuarterlyWriter::shortName(const Period &period) const
{
    return period.kind == PeriodKind::ProgrammeYear ? periodText(period, period.begin.month())
                                                    : m_formats.period(period);
}

report::Table QuarterlyWriter::exchangeTable() const
{
    report::Table table;
    table.caption = tr("Pieces of information by counterpart, direction and mode");
    const QString now = shortName(m_content.frame.period);
    table.columns = {{tr("Direction"), report::Align::Left, 2.8, {}},
                     {tr("Mode"), report::Align::Left, 2.2, {}},
                     {tr("Records"), report::Align::Right, 1.3, now},
                     {tr("Pieces"), report::Align::Right, 1.3, now},
                     {shortName(m_content.previous), report::Align::Right, 1.6, tr("Pieces before")},
                     {shortName(m_content.yearBefore), report::Align::Right, 1.6, tr("Pieces before")}};
    if (!comparesTwice())
        table.columns.removeLast();
    table.emptyText = tr("Nothing was logged in this period, nor in the two that it is compared with.");
    const auto numbers = [&](const ExchangeLine &line) {
        QList<report::Cell> cells{m_formats.number(line.records), m_formats.number(line.pieces),
                                  m_formats.number(line.previousPieces)};
        if (comparesTwice())
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

report::Table QuarterlyWriter::monthTable() const
{
    report::Table table;
    table.caption = tr("Pieces by month and counterpart");
    table.columns = {{tr("Month"), report::Align::Left, 1.6, {}}};
    QStringList counterparts;
    for (const ExchangeMonth &month : m_content.figures.exchangesByMonth) {
        if (!counterparts.contains(month.counterpart))
            counterparts.append(month.counterpart);
    }
    for (const QString &counterpart : counterparts)
        table.columns.append({counterpart, report::Align::Right, 1, {}});
    const auto rowFor = [&](const QString &title, const QDate &month) {
        QList<report::Cell> cells{title};
        for (const QString &counterpart : counterparts) {
            qint64 pieces = 0;
            for (const ExchangeMonth &entry : m_content.figures.exchangesByMonth) {
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
                    [](const ExchangeMonth &entry) { return !entry.month.isValid(); });
    if (unplaced)
        table.rows.append({rowFor(tr("Month not stated"), QDate()), report::RowKind::Plain});
    QList<report::Cell> totals{tr("Total")};
    for (const QString &counterpart : counterparts) {
        qint64 pieces = 0;
        for (const ExchangeMonth &entry : m_content.figures.exchangesByMonth)
            pieces += entry.counterpart == counterpart ? entry.pieces : 0;
        totals.append(m_formats.number(pieces));
    }
    table.rows.append({totals, report::RowKind::Total});
    return table;
}

report::Chart QuarterlyWriter::monthChart() const
{
    QList<ReportBar> bars;
    for (QDate month = m_content.frame.period.begin; month < m_content.frame.period.end; month = month.addMonths(1)) {
        const QString key = month.toString(u"yyyy-MM"_s);
        const QString label = shortMonth(month, m_formats);
        bool any = false;
        for (const ExchangeMonth &entry : m_content.figures.exchangesByMonth) {
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

void QuarterlyWriter::exchanges()
{
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
}

QString QuarterlyWriter::operationDates(const OperationFigure &figure) const
{
    const Operation &operation = figure.operation;
    if (operation.lastDay.isNull())
        return tr("from %1, not ended").arg(m_formats.date(operation.firstDay));
    if (figure.days) {
        return tr("%1 (%2)", "dates, days")
            .arg(m_formats.dates(operation.firstDay.first, operation.lastDay.last), m_formats.days(*figure.days));
    }
    if (operation.firstDay == operation.lastDay)
        return tr("within %1; days not stated").arg(m_formats.date(operation.firstDay));
    return tr("from %1 to %2; days not stated")
        .arg(m_formats.date(operation.firstDay), m_formats.date(operation.lastDay));
}

void QuarterlyWriter::operation(const OperationFigure &figure)
{
    const Operation &operation = figure.operation;
    report::KeepTogether together;
    together.blocks.push_back(report::Heading{nameIn(operation.names, m_blocks.language(), operation.code), 2});
    QStringList facts{operationDates(figure),
                      CodeWords::word(u"operation_type"_s, operation.type, m_blocks.language())};
    if (!operation.coordinator.isEmpty())
        facts.append(tr("coordinated by %1").arg(operation.coordinator));
    QStringList others = operation.participants;
    others.removeAll(operation.coordinator);
    if (!others.isEmpty())
        facts.append(tr("with %1").arg(others.join(u", "_s)));
    if (!figure.parts.isEmpty())
        facts.append(tr("parts reported as one: %1").arg(m_formats.number(figure.parts.size())));
    together.blocks.push_back(report::Paragraph{facts.join(u" · "_s), false});
    if (figure.results.isEmpty()) {
        together.blocks.push_back(report::Paragraph{
            tr("No result was declared, and no case in this file belongs to this operation."), false});
    } else {
        together.blocks.push_back(m_blocks.achievements(figure.results));
    }
    add(together);
    add(m_blocks.differences(figure.differences));
}

void QuarterlyWriter::operations()
{
    add(report::Heading{tr("Operations that touched the period"), 1});
    if (m_content.figures.operations.isEmpty())
        add(report::Paragraph{tr("No operation touched this period."), false});
    for (const OperationFigure &figure : m_content.figures.operations)
        operation(figure);
    if (!m_content.figures.impreciseOperations.isEmpty()) {
        add(report::Paragraph{tr("Not counted, because their dates are not precise enough for this period: %1.")
                                  .arg(m_blocks.references(m_content.figures.impreciseOperations)),
                              false});
    }
}

void QuarterlyWriter::declared()
{
    if (m_content.figures.declared.isEmpty())
        return;
    add(report::Heading{tr("Results declared for periods as a whole"), 1});
    for (const Achievement &achievement : m_content.figures.declared) {
        report::Table table = m_blocks.achievements({achievement});
        table.caption = m_formats.period(*achievement.period);
        add(table);
    }
}

void QuarterlyWriter::seizures()
{
    const QString origin = tr("Added up from the cases in this file whose date lies inside the period (itemised).");
    if (m_content.whole.isEmpty()) {
        add(report::Heading{tr("Seizures"), 1});
        add(report::Paragraph{origin, false});
        add(report::Paragraph{tr("No case is dated inside this period."), false});
        return;
    }
    using Key = ReportBlocks::Key;
    std::vector<report::Block> goods =
        m_blocks.seizures(tr("By category of goods"), 2, m_content.figures.byCategory, Key::Category, m_content.whole);
    report::KeepTogether opening; // the section's title does not stay behind on the page before
    opening.blocks.push_back(report::Heading{tr("Seizures"), 1});
    opening.blocks.push_back(report::Paragraph{origin, false});
    opening.blocks.push_back(std::move(goods.front()));
    goods.front() = report::Block(std::move(opening));
    add(std::move(goods));
    add(m_blocks.seizures(tr("By channel"), 2, m_content.figures.byChannel, Key::Channel));
    add(m_blocks.seizures(tr("By destination"), 2, m_content.figures.byDestination, Key::Destination));
}

void QuarterlyWriter::notes()
{
    QList<Achievement> results = m_content.figures.declared;
    for (const OperationFigure &figure : m_content.figures.operations)
        results += figure.results;
    QStringList notes = m_blocks.notes(results, m_content.figures.byCategory);
    if (!m_content.figures.impreciseCases.isEmpty()) {
        notes.append(tr("Not counted, because their dates only overlap the period: %1.")
                         .arg(m_blocks.references(m_content.figures.impreciseCases)));
    }
    add(report::Notes{tr("Notes"), notes, 1});
}

} // namespace

report::Document quarterlyReport(const QuarterlyContent &content, const QString &language, const QDateTime &madeAt)
{
    return QuarterlyWriter(content, language).write(madeAt);
}

} // namespace liaison
