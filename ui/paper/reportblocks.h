// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/reportcontent.h"
#include "ui/paper/document.h"
#include "ui/words/formats.h"

#include <iterator>

namespace liaison {

// The tables, charts and notes that several reports share, in the report's language. A value; safe on any thread.
class ReportBlocks
{
public:
    ReportBlocks(const ReportFrame &frame, const QString &language);

    const Formats &formats() const { return m_formats; }
    QString homeAgency() const { return m_frame.homeAgency; }
    QString language() const { return m_formats.language(); }
    QString agency(const QString &code) const; // name in force, with the code where they differ
    QString cases(const QList<MeasurePart> &cases) const;
    static constexpr qsizetype manyReferences = 12;
    static constexpr qsizetype fewReferences = 3;
    QString references(const QStringList &refs, qsizetype most = manyReferences) const
    {
        return m_formats.references(refs, most);
    }
    // A total; how many of its parts were not stated stands after the separator, a line break where room is scarce.
    QString total(const MeasureKind &kind, const EstimateSum &sum, Formats::Style style, QChar separator = u'\n') const;
    QString values(const QList<MeasurePart> &values, bool withBasis, QChar separator) const;
    QString kindName(const MeasureKind &kind) const; // "Goods, pieces", "Estimated market value, HKD"

    // Results side by side: an agency each group of columns, declared beside itemised where both exist.
    // `participants`: who has a column even where nothing was stated.
    report::Table achievements(const QList<Achievement> &results, const QStringList &participants = {}) const;
    // Declared against itemised, or nothing when there is nothing to set against each other.
    std::vector<report::Block> differences(const QList<AchievementDifference> &differences) const;

    // Under the heading, a chart of pieces by key and agency, and the table that it comes from. `whole` gives each
    // agency's number of cases, which the rows by category do not add up to.
    enum class Key { Category, Channel, Destination };
    report::Block seizures(const std::vector<report::Block> &heading, const QList<SeizureSum> &sums, Key key,
                           const QList<SeizureSum> &whole = {}) const;

    // The notes that every report ends with: qualifiers, bases, rates, what was not stated, what was made up.
    QStringList notes(const QList<Achievement> &results, const QList<SeizureSum> &sums) const;
    QString keyName(Key key, const QString &code) const;

    report::Document document(const QString &title, const QString &period, const QDateTime &madeAt) const;
    report::Cover cover(const QString &title, const QString &period, const QDateTime &madeAt,
                        const QList<std::pair<QString, QString>> &details) const;

private:
    LIAISON_TR_IN("liaison::ReportBlocks", language())
    QString withNotStated(const QString &amount, qint64 notStated, QChar separator) const;
    report::Row differenceRow(const AchievementDifference &difference) const;
    QList<SeizureSum> sorted(QList<SeizureSum> sums, Key key) const;
    report::Table seizureTable(const QList<SeizureSum> &sums, Key key, const QList<SeizureSum> &whole) const;
    report::Chart seizureChart(const QList<SeizureSum> &sums, Key key) const;

    ReportFrame m_frame;
    Formats m_formats;
};

// What the writers of whole reports have in common. Used once.
class DocumentWriter
{
    Q_DISABLE_COPY_MOVE(DocumentWriter)

protected:
    ~DocumentWriter() = default;
    DocumentWriter(const ReportFrame &frame, const QString &language) : m_blocks(frame, language) {}
    void add(report::Block block) { m_document.blocks.push_back(std::move(block)); }
    void add(std::vector<report::Block> blocks)
    {
        std::move(blocks.begin(), blocks.end(), std::back_inserter(m_document.blocks));
    }

    ReportBlocks m_blocks;
    const Formats &m_formats = m_blocks.formats();
    report::Document m_document;
};

} // namespace liaison
