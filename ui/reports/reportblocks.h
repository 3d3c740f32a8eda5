// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/reportcontent.h"
#include "ui/reports/document.h"
#include "ui/shared/formats.h"

namespace liaison {

// The tables, charts and notes that several reports share, in the report's language. A value; safe on any thread.
class ReportBlocks
{
public:
    ReportBlocks(const ReportFrame &frame, const QString &language);

    const Formats &formats() const { return m_formats; }
    QString language() const { return m_formats.language(); }
    QString agency(const QString &code) const; // name in force, with the code where they differ
    QString cases(const QList<CaseSum> &cases) const;
    QString items(const QList<ItemSum> &items) const;
    QString values(const QList<ValueSum> &values) const;
    QString valueKind(const QString &currency, const QString &basis) const;

    // Results side by side: an agency each group of columns, declared beside itemised where both exist.
    report::Table achievements(const QList<Achievement> &results) const;
    // Declared against itemised, or nothing when there is nothing to set against each other.
    std::vector<report::Block> differences(const QList<AchievementDifference> &differences) const;

    // A table of seizures by a key with a chart beside it: pieces by key and side.
    enum class Key { Category, Channel, Destination };
    std::vector<report::Block> seizures(const QList<SeizureSum> &sums, Key key) const;
    report::Block quantityOverTime(const QList<SeizureSum> &byTime, const QString &caption, const QDate &first,
                                   const QDate &last, bool byDay) const;

    // The notes that every report ends with: qualifiers, bases, rates, what was not stated, what was made up.
    QStringList notes(const QList<Achievement> &results, const QList<SeizureSum> &sums) const;
    QString keyName(Key key, const QString &code) const;

    report::Document document(const QString &title, const QString &period, const QDateTime &madeAt) const;
    report::Cover cover(const QString &title, const QString &period, const QDateTime &madeAt,
                        const QList<std::pair<QString, QString>> &details) const;

private:
    QString tr(const char *source, const char *comment = nullptr, int n = -1) const;
    report::Table seizureTable(const QList<SeizureSum> &sums, Key key) const;
    report::Chart seizureChart(const QList<SeizureSum> &sums, Key key) const;

    ReportFrame m_frame;
    Formats m_formats;
};

} // namespace liaison
