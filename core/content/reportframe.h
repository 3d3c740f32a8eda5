// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/conversions.h"
#include "core/figures/restatement.h"
#include "core/journal/journalhead.h"
#include "core/values/grading.h"
#include "core/values/recordname.h"

#include <QMap>

namespace liaison {

class Query;

// An agency under the name in force on the report's last day. A record may name the agency that was replaced: `code` is
// then that of the successor.
struct NamedAgency
{
    QString code;
    Names names;
    QString side;
    bool operator==(const NamedAgency &) const = default;
};

// What every report says about itself.
struct ReportFrame
{
    Period period;
    int programmeFirstMonth = 7;         // 1–12
    QString homeAgency;                  // code
    QMap<QString, NamedAgency> agencies; // by the code that records use
    QString marking;                     // TLP code: that of what is in the report, or a stricter one
    QString leastMarking;                // the strictest marking of what is in the report; empty: nothing is marked
    bool sample = false;                 // the sample case file
    qint64 illustrativeRecords = 0;      // records in the report that were made up for the sample
    qint64 journal = 0;                  // the last row of the journal when the report was counted
    JournalHead head;                    // the same with its hash, as it stands at the foot of the report
    QString convertedTo;                 // ISO 4217: values also stand in that currency; empty: no conversion
    QList<ConvertedValue> conversions;   // into it
    QList<Restatement> restatements;     // what changed in frozen reports that this one follows

    QString agencyName(const QString &agency, const QString &language) const;
    QString sideOf(const QString &agency) const;
};

// The frame of a report of that period: agencies under the names in force on its last day. Not yet marked.
Result<ReportFrame> reportFrame(Connection &connection, const Period &period);

// Marks the report: as strict as what is in it, and as strict as was asked (a TLP code, or empty). A report about
// nothing that is marked gets the usual marking of liaison papers.
Done markFrame(ReportFrame &frame, const std::optional<Tlp> &inside, const QString &asked);

// The strictest marking among the rows' first column; nothing when none is marked.
Result<std::optional<Tlp>> strictestOf(Query &rows);
std::optional<Tlp> stricter(const std::optional<Tlp> &a, const std::optional<Tlp> &b);
// Of the cases of operations and their parts.
Result<std::optional<Tlp>> markingOfOperations(Connection &connection, const QStringList &codes);
// Of single records, whatever their period; kinds without a marking of their own say nothing.
Result<std::optional<Tlp>> markingOfRecords(Connection &connection, const QList<RecordName> &records);

} // namespace liaison
