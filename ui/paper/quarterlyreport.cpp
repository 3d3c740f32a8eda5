// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/quarterlyreport.h"

#include "ui/paper/changessection.h"
#include "ui/paper/conversiontable.h"
#include "ui/paper/exchangesection.h"
#include "ui/paper/followupsection.h"
#include "ui/paper/programmesection.h"
#include "ui/paper/reconciliationtable.h"
#include "ui/paper/referralsection.h"
#include "ui/paper/reportblocks.h"
#include "ui/words/codewords.h"
#include "ui/words/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr qsizetype mostCounterparts = 4; // among the headline figures

// Puts one quarterly report into words. Used once.
class QuarterlyWriter : DocumentWriter
{
public:
    QuarterlyWriter(const QuarterlyContent &content, const QString &language)
        : DocumentWriter(content.frame, language), m_content(content)
    {
    }

    report::Document write(const QDateTime &madeAt);

private:
    LIAISON_TR_IN("liaison::QuarterlyWriter", m_blocks.language())
    void headlines();
    void operations();
    void operation(const OperationFigure &figure);
    void declared();
    void seizures();
    void notes();
    QString shortName(const Period &period) const { return ExchangeSection::shortName(period, m_formats); }

    const QuarterlyContent &m_content;
};

report::Document QuarterlyWriter::write(const QDateTime &madeAt)
{
    const Period &period = m_content.frame.period;
    const QString title = period.kind == PeriodKind::Quarter ? tr("Quarterly report") : tr("Report of the period");
    const QString periodName = m_formats.period(period);
    m_document = m_blocks.document(title, periodName, madeAt);
    add(m_blocks.cover(title, periodName, madeAt,
                       {{tr("Days covered"), m_formats.dates(period.begin, period.lastDay())},
                        {tr("Compared with"), ExchangeSection::comparesTwice(m_content)
                                                  ? tr("%1 and %2")
                                                        .arg(m_formats.period(m_content.figures.previous),
                                                             m_formats.period(m_content.figures.yearBefore))
                                                  : m_formats.period(m_content.figures.previous)},
                        {tr("Home agency"), m_blocks.agency(m_content.frame.homeAgency)},
                        {tr("Marking"), u"TLP:"_s + m_content.frame.marking}}));
    add(report::PageBreak{});
    headlines();
    add(ExchangeSection(m_content, m_blocks).make());
    if (!m_content.figures.statements.isEmpty())
        add(reconciliationTable(m_content.figures.statements, m_content.frame.period, m_blocks.language()));
    operations();
    declared();
    seizures();
    add(referralSection(m_content.figures, m_blocks));
    add(indicatorSection(m_content.figures, m_blocks));
    add(programmeSection(m_blocks, m_content.figures));
    add(followUpSection(m_content.figures.followUps, m_blocks));
    add(conversionSection(m_blocks, m_content.frame.conversions, m_content.frame.convertedTo));
    add(changesSection(m_blocks, m_content.frame.restatements));
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
        figures.figures.append({m_formats.number(count.now), tr("pieces of information with %1").arg(count.counterpart),
                                tr("%1 in %2", "a number, a period")
                                    .arg(m_formats.number(count.before), shortName(m_content.figures.previous))});
    }
    figures.figures.append({m_formats.number(m_content.figures.operations.size()),
                            tr("operations that touched the period", "after their number"),
                            {}});
    add(report::Heading{tr("The period in figures"), 1});
    add(figures);
    report::HeadlineFigures seized;
    for (const SeizureSum &sum : m_content.figures.whole) {
        const EstimateSum goods = sum.of(MeasureKind());
        if (!goods.isStated() || seized.figures.size() == mostCounterparts)
            continue;
        // What was not stated is told below: it would make the figure small.
        QString detail = tr("cases: %1").arg(m_blocks.cases(sum.cases));
        if (goods.isIncomplete())
            detail = tr("%1; lines not stated: %2").arg(detail, m_formats.number(goods.notStatedParts()));
        seized.figures.append({m_formats.sum(goods.stated(), Formats::Style::Short),
                               tr("pieces seized by %1, itemised").arg(sum.agency), detail});
    }
    if (!seized.figures.isEmpty())
        add(seized);
}

void QuarterlyWriter::operation(const OperationFigure &figure)
{
    const Operation &operation = figure.operation;
    add(report::Heading{nameIn(operation.names, m_blocks.language(), operation.code), 2});
    QStringList facts{m_formats.dates(operation, m_content.frame.programmeFirstMonth),
                      CodeWords::word(u"operation_type"_s, operation.type, m_blocks.language())};
    if (!operation.coordinator.isEmpty())
        facts.append(tr("coordinated by %1").arg(operation.coordinator));
    QStringList others = operation.participants;
    others.removeAll(operation.coordinator);
    if (!others.isEmpty())
        facts.append(tr("with %1").arg(others.join(u", "_s)));
    if (!figure.parts.isEmpty())
        facts.append(tr("parts reported as one: %1").arg(m_formats.number(figure.parts.size())));
    add(report::Paragraph{facts.join(u" · "_s), false, true});
    if (figure.results.isEmpty()) {
        add(report::Paragraph{tr("No result was declared, and no case in this file belongs to this operation."),
                              false});
    } else {
        add(m_blocks.achievements(figure.results, figure.operation.participants));
    }
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
    if (m_content.figures.whole.isEmpty()) {
        add(report::Heading{tr("Seizures"), 1});
        add(report::Paragraph{origin, false});
        add(report::Paragraph{tr("No case is dated inside this period."), false});
        return;
    }
    using Key = ReportBlocks::Key;
    add(m_blocks.seizures({report::Heading{tr("Seizures"), 1}, report::Paragraph{origin, false},
                           report::Heading{tr("By category of goods"), 2}},
                          m_content.figures.byCategory, Key::Category, m_content.figures.whole));
    add(m_blocks.seizures({report::Heading{tr("By channel"), 2}}, m_content.figures.byChannel, Key::Channel));
    add(m_blocks.seizures({report::Heading{tr("By destination"), 2}}, m_content.figures.byDestination,
                          Key::Destination));
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
