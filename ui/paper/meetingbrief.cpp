// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/meetingbrief.h"

#include "ui/paper/briefsections.h"
#include "ui/paper/exchangesection.h"
#include "ui/words/codewords.h"
#include "ui/words/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Puts one brief into words. Used once.
class BriefWriter : DocumentWriter
{
public:
    BriefWriter(const BriefContent &content, const QString &language)
        : DocumentWriter(content.frame, language), m_content(content)
    {
    }

    report::Document write(const QDateTime &madeAt);

private:
    LIAISON_TR_IN("liaison::BriefWriter", m_blocks.language())
    QList<std::pair<QString, QString>> details() const;
    void headlines();
    report::Figure piecesFigure(const QString &direction, const QString &caption) const;
    void points();
    void operations();
    std::vector<report::Block> operation(const OperationFigure &figure) const;
    report::Notes notes() const;

    const BriefContent &m_content;
};

QList<std::pair<QString, QString>> BriefWriter::details() const
{
    const auto dates = [&](const Period &period) { return m_formats.dates(period.begin, period.lastDay()); };
    QList<std::pair<QString, QString>> details{{tr("Counterpart"), m_blocks.agency(m_content.counterpart)}};
    if (m_content.codes.size() > 1)
        details.append({tr("Counted together with"), m_content.codes.mid(1).join(u", "_s)});
    details += {{tr("Days covered"), dates(m_content.counted)},
                {tr("Year to date"), dates(m_content.toDate)},
                {tr("Open and overdue as on"), m_formats.day(m_content.asAt)},
                {tr("Home agency"), m_blocks.agency(m_content.frame.homeAgency)},
                {tr("Marking"), u"TLP:"_s + m_content.frame.marking}};
    return details;
}

report::Document BriefWriter::write(const QDateTime &madeAt)
{
    const QString title = tr("Meeting brief: %1", "an agency's code").arg(m_content.counterpart);
    const QString period = m_formats.period(m_content.frame.period);
    m_document = m_blocks.document(title, period, madeAt);
    add(m_blocks.cover(title, period, madeAt, details()));
    add(report::PageBreak{});
    if (m_content.isEmpty()) {
        add(report::Heading{tr("Nothing to report"), 1});
        add(report::Paragraph{
            tr("This file has nothing about %1 in the year to date or a year before: no exchange, "
               "statement, referral, operation, event, follow-up or item of the programme. No talking "
               "point is proposed.")
                .arg(m_blocks.agency(m_content.counterpart))});
        add(notes());
        return m_document;
    }
    headlines();
    points();
    add(briefMeetingSection(m_content, m_blocks));
    add(briefLogSection(m_content, m_blocks));
    add(briefReferralSection(m_content, m_blocks));
    operations();
    // The notes are not alone on the last page where that can hold what they follow.
    std::vector<report::Block> last = briefProgrammeSection(m_content, m_blocks);
    last.push_back(notes());
    add(report::KeepTogether{std::move(last)});
    return m_document;
}

report::Figure BriefWriter::piecesFigure(const QString &direction, const QString &caption) const
{
    // A log that was begun later says nothing of what was exchanged before: nothing logged is no figure.
    const qint64 now = m_content.pieces(direction, &BriefLine::piecesToDate);
    const qint64 before = m_content.pieces(direction, &BriefLine::piecesToDateBefore);
    const QString detail = before == 0 && now == 0 ? tr("none logged, nor a year before")
                           : before == 0           ? tr("none logged a year before")
                           : now == 0              ? tr("none logged; %1 a year before").arg(m_formats.number(before))
                                                   : tr("%1 a year before").arg(m_formats.number(before));
    return {now == 0 ? u"–"_s : m_formats.number(now), caption, detail};
}

void BriefWriter::headlines()
{
    add(report::Heading{tr("In figures"), 1});
    report::HeadlineFigures figures;
    const auto isLogged = [&](const QString &direction) {
        return m_content.pieces(direction, &BriefLine::piecesToDate) > 0 ||
               m_content.pieces(direction, &BriefLine::piecesToDateBefore) > 0;
    };
    // A log that does not split its pieces by direction says nothing about either.
    const bool split = isLogged(u"received"_s) || isLogged(u"sent"_s) || !isLogged(u"mutual"_s);
    if (split) {
        figures.figures = {piecesFigure(u"received"_s, tr("pieces received, year to date")),
                           piecesFigure(u"sent"_s, tr("pieces sent, year to date"))};
    }
    if (isLogged(u"mutual"_s))
        figures.figures.append(piecesFigure(u"mutual"_s, tr("pieces both ways, year to date")));
    const auto overdue = [&](const QString &direction) {
        return m_formats.number(m_content.overdueReferrals(direction).size());
    };
    figures.figures.append(
        {m_formats.number(m_content.openReferrals.size()), tr("referrals open, both ways"),
         tr("overdue: theirs to answer %1, ours %2", "two numbers").arg(overdue(u"made"_s), overdue(u"received"_s))});
    QSet<QDate> months;
    QSet<QDate> notSigned;
    for (const CounterpartMonth &standing : m_content.statements) {
        if (standing.records == 0 && standing.statement.isEmpty())
            continue;
        months.insert(standing.month.begin);
        if (standing.state() != ReconciliationState::SignedOff)
            notSigned.insert(standing.month.begin);
    }
    figures.figures.append({m_formats.number(months.size() - notSigned.size()), tr("months signed off, year to date"),
                            tr("of %1 with something exchanged or stated").arg(m_formats.number(months.size()))});
    add(figures);
}

void BriefWriter::points()
{
    add(report::Heading{tr("Proposed talking points"), 1});
    if (m_content.points.isEmpty()) {
        add(report::Paragraph{tr("The figures give no reason for one: nothing is overdue, unacknowledged or "
                                 "unreconciled.")});
        return;
    }
    report::Table table;
    table.columns = {{tr("No."), report::Align::Right, 0.6, {}},
                     {tr("Point"), report::Align::Left, 5, {}},
                     {tr("Records behind it"), report::Align::Left, 4, {}}};
    for (qsizetype i = 0; i < m_content.points.size(); ++i) {
        const TalkingPoint &point = m_content.points.at(i);
        const report::Cell records = point.refs.isEmpty()
                                         ? report::Cell(tr("the log of these spans"), {}, true)
                                         : report::Cell(m_blocks.references(point.refs, ReportBlocks::fewReferences));
        table.rows.append({{m_formats.number(i + 1), talkingPointWords(point, m_content, m_blocks), records},
                           report::RowKind::Plain});
    }
    add(table);
}

// Each operation stands on one page where a page can hold it.
std::vector<report::Block> BriefWriter::operation(const OperationFigure &figure) const
{
    std::vector<report::Block> blocks;
    const auto add = [&](report::Block block) { blocks.push_back(std::move(block)); };
    const Operation &operation = figure.operation;
    add(report::Heading{nameIn(operation.names, m_blocks.language(), operation.code), 2});
    QStringList facts{operation.code, m_formats.dates(operation, m_content.frame.programmeFirstMonth)};
    facts.append(CodeWords::word(u"operation_type"_s, operation.type, m_blocks.language()));
    facts.append(CodeWords::word(u"operation_status"_s, operation.status, m_blocks.language()));
    if (!operation.coordinator.isEmpty())
        facts.append(tr("coordinated by %1").arg(operation.coordinator));
    add(report::Paragraph{facts.join(u" · "_s), false, true});
    if (figure.results.isEmpty()) {
        add(report::Paragraph{tr("Neither side declared a result, and no case in this file belongs to it.")});
        return blocks;
    }
    add(m_blocks.achievements(figure.results));
    for (report::Block &block : m_blocks.differences(figure.differences))
        add(std::move(block));
    return blocks;
}

void BriefWriter::operations()
{
    const report::Heading heading{tr("Operations together in the period"), 1};
    if (m_content.operations.isEmpty()) {
        add(heading);
        add(report::Paragraph{tr("No operation with this counterpart touched the period.")});
    }
    for (const OperationFigure &figure : m_content.operations) {
        std::vector<report::Block> blocks = operation(figure);
        if (&figure == &m_content.operations.constFirst())
            blocks.insert(blocks.begin(), heading);
        add(report::KeepTogether{std::move(blocks)});
    }
}

report::Notes BriefWriter::notes() const
{
    QStringList notes;
    if (m_content.codes.size() > 1) {
        notes.append(tr("%1 is one counterpart through time: what is recorded under %2, its earlier or later codes, is "
                        "counted with it.")
                         .arg(m_content.counterpart, m_content.codes.mid(1).join(u", "_s)));
    }
    notes.append(tr("The year to date is the programme year that holds the last day of the period, up to that day; or "
                    "the period itself where it is a calendar year or begins earlier. What lies after the day on which "
                    "the brief is made is not counted, and the year before is cut on the same day."));
    notes.append(tr("Talking points are proposed by rule from the figures of this file; each names the records behind "
                    "it. Pledges are follow-ups on records of this counterpart, owned by an officer of either side or "
                    "by nobody yet."));
    QList<Achievement> results;
    for (const OperationFigure &figure : m_content.operations)
        results += figure.results;
    notes += m_blocks.notes(results, {});
    return report::Notes{tr("Notes"), notes};
}

} // namespace

report::Document meetingBrief(const BriefContent &content, const QString &language, const QDateTime &madeAt)
{
    return BriefWriter(content, language).write(madeAt);
}

} // namespace liaison
