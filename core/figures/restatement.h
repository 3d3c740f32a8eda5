// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/approval.h"
#include "core/domain/freeze.h"
#include "core/figures/figurediff.h"
#include "core/journal/journal.h"
#include "core/storage/officeron.h"
#include "core/values/period.h"

namespace liaison {

class Connection;

// What became of one record since a report was frozen, however many changes that took.
struct RecordChange
{
    enum class What { Entered, Corrected, Removed };

    QString kind;
    qint64 id = 0;
    QString ref; // as it is, or was last
    What what = What::Corrected;
    std::optional<QJsonObject> before; // its form when the report was frozen
    std::optional<QJsonObject> after;  // its form now
    QString officer;                   // of the last change
    QDateTime at;
    QList<qint64> entries; // of the journal, oldest first

    bool operator==(const RecordChange &) const = default;
};

// A figure that is not what was published any more, with the records that account for it.
struct ChangedFigure
{
    FigureChange change;
    QList<qsizetype> causes; // indices into the records of the restatement
};

// What changed in a report since it was frozen. The freeze itself stays as it is.
struct Restatement
{
    Freeze freeze;
    NamedOfficer frozenBy{};            // as of that day
    std::optional<Approval> approval{}; // of the frozen report, as it stands now
    NamedOfficer approvedBy{};          // as of the day of the approval
    QList<ChangedFigure> figures;
    QList<RecordChange> records; // those that account for a figure, in the order of their first change

    bool isEmpty() const { return figures.isEmpty(); }
};

// The records that changed after that row of the journal. One that is again as it was is none of them.
Result<QList<RecordChange>> changedRecords(Connection &connection, qint64 since);

// Sets the frozen figures against those of now, and finds the records behind each difference: those of the figure's
// kind that have, or had, what its path says (counterpart GDC, direction sent …) and are, or were, dated in its period.
// Sections that the frozen report did not have are not compared. Pure.
Restatement restate(const Freeze &freeze, const QJsonObject &now, const QList<RecordChange> &changed);

// The form of the command line.
QJsonObject restatementJson(const Restatement &restatement);
QString recordChangeCode(RecordChange::What what); // "entered", "corrected", "removed"

} // namespace liaison
