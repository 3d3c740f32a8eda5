// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/changessection.h"

#include "ui/words/changewords.h"
#include "ui/words/officerwords.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr qsizetype mostRecordsNamed = 5; // behind one figure

// Words the section in the report's language. Used once.
class ChangesWriter
{
public:
    explicit ChangesWriter(const ReportBlocks &blocks) : m_formats(blocks.formats()) {}

    std::vector<report::Block> write(const QList<Restatement> &restatements) const
    {
        std::vector<report::Block> section;
        section.push_back(report::Heading{tr("Changes since the last freeze"), 1});
        section.push_back(report::Paragraph{
            tr("A frozen report stays as it was published. Corrections, late entries and back-dated records made since "
               "stand here, figure by figure, with the records that account for them."),
            false});
        for (const Restatement &restatement : restatements)
            section.push_back(table(restatement));
        return section;
    }

private:
    LIAISON_TR_IN("liaison::ChangesWriter", m_formats.language())

    QString caption(const Restatement &restatement) const
    {
        const Freeze &freeze = restatement.freeze;
        const QString &language = m_formats.language();
        QString frozen =
            tr("%1 %2, frozen as %3 on %4 by %5", "a report, its period, a reference, a date, an officer")
                .arg(reportName(freeze.report, language), freeze.subject, freeze.ref,
                     m_formats.day(freeze.frozenAt.toLocalTime().date()), officerWords(restatement.frozenBy, language));
        if (!freeze.restates.isEmpty()) {
            frozen = tr("%1; it restates %2, because: %3", "that it was frozen, a reference, the reason")
                         .arg(frozen, freeze.restates, freeze.reason.simplified());
        }
        if (!restatement.approval)
            return frozen;
        return tr("%1; approved on %2 by %3", "that it was frozen, a date, an officer")
            .arg(frozen, m_formats.day(restatement.approval->approvedOn),
                 officerWords(restatement.approvedBy, language));
    }

    QString records(const Restatement &restatement, const ChangedFigure &figure) const
    {
        QStringList words;
        for (const qsizetype index : figure.causes.first(std::min(figure.causes.size(), mostRecordsNamed)))
            words.append(recordChangeWords(restatement.records.at(index), m_formats));
        if (figure.causes.size() > mostRecordsNamed)
            words.append(tr("and %1 more").arg(m_formats.number(figure.causes.size() - mostRecordsNamed)));
        return words.join(u", "_s);
    }

    report::Table table(const Restatement &restatement) const;

    const Formats &m_formats;
};

// Defined out here, because lupdate takes a type with :: inside a class for the class of what follows.
report::Table ChangesWriter::table(const Restatement &restatement) const
{
    report::Table table;
    table.caption = caption(restatement);
    table.columns = {{tr("Figure"), report::Align::Left, 4, {}},
                     {tr("As published"), report::Align::Right, 2, {}},
                     {tr("Now"), report::Align::Right, 2, {}},
                     {tr("Records"), report::Align::Left, 3, {}}};
    table.emptyText = tr("Nothing has changed since.");
    for (const ChangedFigure &figure : restatement.figures) {
        const FigurePath &path = figure.change.path;
        table.rows.append({{figureWords(path, m_formats), figureValueWords(path, figure.change.before, m_formats),
                            figureValueWords(path, figure.change.after, m_formats), records(restatement, figure)},
                           report::RowKind::Plain});
    }
    return table;
}

} // namespace

std::vector<report::Block> changesSection(const ReportBlocks &blocks, const QList<Restatement> &restatements)
{
    if (restatements.isEmpty())
        return {};
    return ChangesWriter(blocks).write(restatements);
}

} // namespace liaison
