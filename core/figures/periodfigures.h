// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/eventfigures.h"
#include "core/figures/exchangefigures.h"
#include "core/figures/followupfigures.h"
#include "core/figures/indicatorfigures.h"
#include "core/figures/operationfigures.h"
#include "core/figures/programmefigures.h"
#include "core/figures/reconciliationfigures.h"
#include "core/figures/referralfigures.h"
#include "core/figures/seizurefigures.h"

#include <QJsonObject>
#include <functional>

namespace liaison {

// Records of one kind whose date is too vague to count in the period.
struct VagueRecords
{
    qint64 count = 0;
    RecordFilter filter;
};

// Every figure of a period that dashboards and reports show.
struct PeriodFigures
{
    Period period;
    Period previous;   // of the same length before it
    Period yearBefore; // the same a year before
    QList<ExchangeCount> exchanges;
    QList<ExchangeCount> exchangesBefore; // in the previous period
    QList<ExchangeCount> exchangesYearBefore;
    QList<MonthlyPieces> exchangesByMonth;
    QList<CounterpartMonth> statements; // each counterpart's months, reconciled or not
    QList<OperationFigure> operations;
    qint64 wholeOperations = 0;    // that are not a part of another
    qint64 partsOfOperations = 0;  // the others; none when an operation is asked for
    RecordFilter operationsFilter; // of the whole ones
    QList<Achievement> declared;   // for periods as a whole
    QList<SeizureSum> byCategory;
    QList<SeizureSum> byChannel;
    QList<SeizureSum> byDestination;
    QList<SeizureSum> byMonth;
    QList<SeizureSum> whole; // by agency
    SeizureGrouping timeGrouping = SeizureGrouping::Month;
    QList<SeizureSum> overTime; // by that grouping
    ReferralSummary referrals;  // as they stand today
    QList<IndicatorCount> indicators;
    QList<IndicatorPair> indicatorPairs;
    QList<ProgrammeFigures> programmes; // whose year touches the period; none when an operation is asked for
    EventFigures events;
    LinkFigures links;
    FollowUpFigures followUps; // none when an operation is asked for
    // Records that only overlap the period and whose date is not precise enough to count in it: their references.
    QStringList impreciseExchanges;
    QStringList impreciseOperations;
    QStringList impreciseCases;
    QStringList impreciseReferrals;
    // The same by kind, where there is any; parts of operations come under their wholes. None when an operation is
    // asked for.
    QList<VagueRecords> vague;
    // Exchanges, operations, cases and referrals in the period that were made up for the sample.
    qint64 illustrativeRecords = 0;
};

// How the figures of a period are asked for.
struct FiguresQuestion
{
    Period period;
    QString operation{};                           // of one operation only: its code
    std::optional<SeizureGrouping> timeGrouping{}; // of seizures over time: else what suits the period
    std::function<bool()> stop{};                  // asked between the parts: when it says yes the answer is Cancelled
};

// All figures of the period; of one operation only when its code is given: then seizures are the operation's own, and
// where the period is the operation's days they are all of them, whenever they are dated.
Result<PeriodFigures> periodFigures(Connection &connection, const FiguresQuestion &question);

// The period that a text names, an operation's own days included. Errors carry the field "period".
Result<Period> resolvePeriod(Connection &connection, const QString &text);

// What a quarterly report publishes of them, and a freeze of it keeps.
QJsonObject publishedJson(const PeriodFigures &figures);
// What `figures --json` prints (docs/screens.md, "The command line"): the same, and what only screens show.
QJsonObject figuresJson(const PeriodFigures &figures);

} // namespace liaison
