// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/reportframe.h"

namespace liaison {

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
    QList<ExchangeLine> exchanges; // by counterpart, direction, mode
    PeriodFigures figures;
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
// An operation without a last day goes on until the day given, else until the working day of the file.
Result<OperationContent> operationContent(Connection &connection, const QString &code, const QString &marking = {},
                                          const QDate &day = {});

// Adds the values of the report in another currency, by the file's rates; an empty currency adds nothing. UnknownCode
// (field "currency") when it is none.
Done convertValues(Connection &connection, QuarterlyContent &content, const QString &currency);
Done convertValues(Connection &connection, OperationContent &content, const QString &currency);

} // namespace liaison
