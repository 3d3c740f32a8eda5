// SPDX-License-Identifier: GPL-3.0-or-later
// What was exchanged with the counterpart, and what became of the months' statements.
#include "ui/paper/briefsections.h"
#include "ui/paper/exchangesection.h"
#include "ui/paper/reconciliationtable.h"
#include "ui/paper/reportcharts.h"
#include "ui/words/codewords.h"
#include "ui/words/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

class BriefLog
{
public:
    BriefLog(const BriefContent &content, const ReportBlocks &blocks)
        : m_content(content), m_blocks(blocks), m_formats(blocks.formats())
    {
    }

    std::vector<report::Block> make() const;

private:
    LIAISON_TR_IN("liaison::BriefLog", m_blocks.language())
    bool hasTwoSpans() const { return m_content.counted != m_content.toDate; }
    QString name(const Period &period) const { return ExchangeSection::shortName(period, m_formats); }
    report::Cell logged(qint64 number) const;
    QList<report::Cell> numbers(const BriefLine &line) const;
    static void explainDash(report::Table &table, const QString &note);
    report::Table table() const;
    ReportBar bar(const QDate &month, const QString &direction, const Estimate &pieces) const;
    report::Chart chart() const;
    report::Table statements() const;

    const BriefContent &m_content;
    const ReportBlocks &m_blocks;
    const Formats &m_formats;
};

// Nothing logged is no figure.
report::Cell BriefLog::logged(qint64 number) const
{
    return number > 0 ? report::Cell(m_formats.number(number)) : report::Cell(u"–"_s, {}, true);
}

QList<report::Cell> BriefLog::numbers(const BriefLine &line) const
{
    QList<report::Cell> cells{logged(line.records), logged(line.pieces), logged(line.piecesBefore)};
    if (hasTwoSpans())
        cells += {logged(line.recordsToDate), logged(line.piecesToDate), logged(line.piecesToDateBefore)};
    return cells;
}

void BriefLog::explainDash(report::Table &table, const QString &note)
{
    for (const report::Row &row : std::as_const(table.rows)) {
        for (const report::Cell &cell : row.cells) {
            if (cell.text != u"–"_s)
                continue;
            table.notes.append({u"–"_s, note});
            return;
        }
    }
}

report::Table BriefLog::table() const
{
    report::Table table;
    table.caption = tr("Pieces of information exchanged with %1, by direction and mode").arg(m_content.counterpart);
    table.columns = {{tr("Direction"), report::Align::Left, 1.6, {}}, {tr("Mode"), report::Align::Left, 2, {}}};
    const auto addSpan = [&](const QString &title) {
        table.columns += {{tr("Records"), report::Align::Right, 1.2, title},
                          {tr("Pieces"), report::Align::Right, 1.1, title},
                          {tr("A year before"), report::Align::Right, 1.3, title}};
    };
    addSpan(name(m_content.counted));
    if (hasTwoSpans())
        addSpan(tr("Year to date"));
    table.emptyText = tr("Nothing was exchanged, neither in the year to date nor in the same span a year before.");
    BriefLine total;
    for (const BriefLine &line : m_content.exchanges) {
        QList<report::Cell> cells{CodeWords::word(u"direction"_s, line.direction, m_blocks.language()),
                                  CodeWords::word(u"mode"_s, line.mode, m_blocks.language())};
        table.rows.append({cells + numbers(line), report::RowKind::Plain});
        for (qint64 BriefLine::*number :
             {&BriefLine::records, &BriefLine::pieces, &BriefLine::piecesBefore, &BriefLine::recordsToDate,
              &BriefLine::piecesToDate, &BriefLine::piecesToDateBefore})
            total.*number += line.*number;
    }
    if (m_content.exchanges.size() > 1) {
        const QList<report::Cell> cells{tr("Total with %1").arg(m_content.counterpart), QString()};
        table.rows.append({cells + numbers(total), report::RowKind::Total});
    }
    explainDash(table, tr("Nothing is logged, which does not say that nothing was exchanged."));
    return table;
}

ReportBar BriefLog::bar(const QDate &month, const QString &direction, const Estimate &pieces) const
{
    const bool mutual = direction == "mutual"_L1;
    const QString sender = direction == "sent"_L1 ? m_content.frame.homeAgency : m_content.counterpart;
    return {month.toString(u"yyyy-MM"_s), shortMonth(month, m_formats), mutual ? tr("both ways") : sender,
            mutual ? QString() : m_content.frame.sideOf(sender), EstimateSum(pieces)};
}

// The columns of a month are told apart by who sent: each side in its colour.
report::Chart BriefLog::chart() const
{
    QStringList directions;
    for (const BriefMonth &entry : m_content.months) {
        if (entry.month.isValid() && !directions.contains(entry.direction))
            directions.append(entry.direction);
    }
    QList<ReportBar> bars;
    for (QDate month = m_content.toDate.begin; month < m_content.toDate.end; month = month.addMonths(1)) {
        bool any = false;
        for (const BriefMonth &entry : m_content.months) {
            if (!entry.month.isValid() || entry.month.year() != month.year() || entry.month.month() != month.month())
                continue;
            bars.append(bar(month, entry.direction, Estimate::exact(entry.pieces)));
            any = true;
        }
        // A month in which nothing is logged has no number, not 0.
        if (!any)
            bars.append(bar(month, directions.value(0), Estimate::notStated()));
    }
    const bool split = std::any_of(m_content.months.begin(), m_content.months.end(),
                                   [](const BriefMonth &month) { return month.direction != "mutual"_L1; });
    return columnChart(split ? tr("Pieces by month and by the agency that sent them, year to date")
                             : tr("Pieces by month, both ways, year to date"),
                       tr("pieces"), bars, m_formats, m_content.frame.homeAgency);
}

report::Table BriefLog::statements() const
{
    report::Table table;
    table.caption = tr("Months of the year to date that are over: our log, their statement, the reconciliation");
    table.columns = {{tr("Month"), report::Align::Left, 2.4, {}},
                     {tr("Records"), report::Align::Right, 1.3, tr("Our log")},
                     {tr("Sent"), report::Align::Right, 0.9, tr("Our log")},
                     {tr("Received"), report::Align::Right, 1.5, tr("Our log")},
                     {tr("Both ways"), report::Align::Right, 1, tr("Our log")},
                     {tr("Statement"), report::Align::Left, 2.2, {}},
                     {tr("Open differences"), report::Align::Right, 1.6, {}},
                     {tr("Standing"), report::Align::Left, 2.6, {}}};
    table.emptyText = tr("No month of the year to date is over yet.");
    const auto pieces = [&](const std::optional<qint64> &number) { return logged(number.value_or(0)); };
    for (const CounterpartMonth &standing : m_content.statements) {
        QString month = m_formats.period(standing.month);
        if (standing.counterpart != m_content.counterpart)
            month = tr("%1 (%2)", "a month, an agency's code").arg(month, standing.counterpart);
        const bool stated = !standing.statement.isEmpty();
        const bool nothing = standing.records == 0 && !stated;
        const report::Cell state = nothing ? report::Cell(tr("nothing logged, no statement"), {}, true)
                                           : reconciliationWords(standing, m_blocks.language());
        const report::Cell open =
            stated ? report::Cell(m_formats.number(standing.open)) : report::Cell(u"–"_s, {}, true);
        table.rows.append(
            {{month, logged(standing.records), pieces(standing.ours.sent), pieces(standing.ours.received),
              pieces(standing.ours.mutual),
              stated ? report::Cell(standing.statement) : report::Cell(tr("not received"), {}, true), open, state},
             report::RowKind::Plain});
    }
    explainDash(table, tr("Nothing is logged or, under open differences, there is no statement to compare with."));
    return table;
}

std::vector<report::Block> BriefLog::make() const
{
    std::vector<report::Block> blocks;
    // The chart and the table that it belongs to are read together.
    std::vector<report::Block> exchanged;
    exchanged.push_back(report::Heading{tr("Information exchanged"), 1});
    if (hasTwoSpans()) {
        exchanged.push_back(
            report::Paragraph{tr("Year to date: %1, against %2.")
                                  .arg(m_formats.dates(m_content.toDate.begin, m_content.toDate.lastDay()),
                                       m_formats.dates(m_content.toDateBefore.begin, m_content.toDateBefore.lastDay())),
                              false, true});
    }
    exchanged.push_back(table());
    const bool anyMonth = std::any_of(m_content.months.begin(), m_content.months.end(),
                                      [](const BriefMonth &month) { return month.month.isValid(); });
    if (anyMonth)
        exchanged.push_back(chart());
    blocks.push_back(report::KeepTogether{std::move(exchanged)});
    if (!m_content.impreciseExchanges.isEmpty()) {
        blocks.push_back(
            report::Paragraph{tr("Not counted, because the date is not precise enough for the year to date: %1.")
                                  .arg(m_blocks.references(m_content.impreciseExchanges))});
    }
    blocks.push_back(report::Heading{tr("Statements and reconciliation"), 1});
    const bool known =
        std::any_of(m_content.statements.begin(), m_content.statements.end(), [](const CounterpartMonth &standing) {
            return standing.records > 0 || !standing.statement.isEmpty();
        });
    if (known || m_content.statements.isEmpty())
        blocks.push_back(statements());
    else
        blocks.push_back(report::Paragraph{
            tr("In none of the months of the year to date that are over was anything logged or stated.")});
    return blocks;
}

} // namespace

std::vector<report::Block> briefLogSection(const BriefContent &content, const ReportBlocks &blocks)
{
    return BriefLog(content, blocks).make();
}

} // namespace liaison
