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

// Every figure of a period that dashboards and reports show.
struct PeriodFigures
{
    Period period;
    QList<ExchangeCount> exchanges;
    QList<MonthlyPieces> exchangesByMonth;
    QList<CounterpartMonth> statements; // each counterpart's months, reconciled or not
    QList<OperationFigure> operations;
    QList<Achievement> declared; // for periods as a whole
    QList<SeizureSum> byCategory;
    QList<SeizureSum> byChannel;
    QList<SeizureSum> byDestination;
    QList<SeizureSum> byMonth;
    ReferralSummary referrals; // as they stand today
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
    // Exchanges, operations, cases and referrals in the period that were made up for the sample.
    qint64 illustrativeRecords = 0;
};

// All figures of the period; of one operation only when its code is given: then seizures are the operation's own, and
// where the period is the operation's days they are all of them, whenever they are dated. `stop` is asked between the
// parts; when it says yes the answer is Cancelled.
Result<PeriodFigures> periodFigures(Connection &connection, const Period &period, const QString &operation = {},
                                    const std::function<bool()> &stop = {});

// The period that a text names, an operation's own days included. Errors carry the field "period".
Result<Period> resolvePeriod(Connection &connection, const QString &text);

// The form that `figures --json` prints (docs/screens.md, "The command line").
QJsonObject figuresJson(const PeriodFigures &figures);

} // namespace liaison
