// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/conversions.h"
#include "core/figures/restatement.h"

#include <QMap>

namespace liaison {

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
    QString homeAgency;                  // code
    QMap<QString, NamedAgency> agencies; // by the code that records use
    QString marking;                     // TLP code: that of what is in the report, or a stricter one
    QString leastMarking;                // the strictest marking of what is in the report; empty: nothing is marked
    bool sample = false;                 // the sample case file
    qint64 illustrativeRecords = 0;      // records in the report that were made up for the sample
    qint64 journal = 0;                  // the last row of the journal when the report was counted
    QString convertedTo;                 // ISO 4217: values also stand in that currency; empty: no conversion
    QList<ConvertedValue> conversions;   // into it
    QList<Restatement> restatements;     // what changed in frozen reports that this one follows

    QString agencyName(const QString &agency, const QString &language) const;
    QString sideOf(const QString &agency) const;
};

// Pieces exchanged with one counterpart in one direction and mode: in the quarter, the quarter before, and the same
// quarter a year before.
struct ExchangeLine
{
    QString counterpart;
    QString direction;
    QString mode;
    qint64 records = 0;
    qint64 pieces = 0;
    qint64 previousPieces = 0;
    qint64 yearBeforePieces = 0;
    bool operator==(const ExchangeLine &) const = default;
};

// What the quarterly report says, before it is worded or drawn.
struct QuarterlyContent
{
    ReportFrame frame;
    Period previous;
    Period yearBefore;
    QList<ExchangeLine> exchanges; // by counterpart, direction, mode
    PeriodFigures figures;
    QList<SeizureSum> whole; // of the period, by agency: the headline figures
};

// What the result sheet of one operation says.
struct OperationContent
{
    ReportFrame frame;
    OperationFigure figure;
    QList<SeizureSum> byDay;
    QList<SeizureSum> byCategory;
    QList<SeizureSum> byChannel;
    QList<SeizureSum> byDestination;
};

// The marking may be made stricter than what the records ask for, never weaker; empty takes theirs.
Result<QuarterlyContent> quarterlyContent(Connection &connection, const Period &period, const QString &marking = {});
Result<OperationContent> operationContent(Connection &connection, const QString &code, const QString &marking = {});

// Adds the values of the report in another currency, by the file's rates; an empty currency adds nothing. UnknownCode
// (field "currency") when it is none.
Done convertValues(Connection &connection, QuarterlyContent &content, const QString &currency);
Done convertValues(Connection &connection, OperationContent &content, const QString &currency);

} // namespace liaison
