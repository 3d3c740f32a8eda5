// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/eventfigures.h"
#include "core/figures/exchangefigures.h"
#include "core/figures/operationfigures.h"
#include "core/figures/programmefigures.h"
#include "core/figures/seizurefigures.h"

#include <QJsonObject>
#include <functional>

namespace liaison {

// Every figure of a period that dashboards and reports show.
struct PeriodFigures
{
    Period period;
    QList<ExchangeCount> exchanges;
    QList<ExchangeMonth> exchangesByMonth;
    QList<OperationFigure> operations;
    QList<Achievement> declared; // for periods as a whole
    QList<SeizureSum> byCategory;
    QList<SeizureSum> byChannel;
    QList<SeizureSum> byDestination;
    QList<SeizureSum> byMonth;
    QList<ProgrammeFigures> programmes; // whose year touches the period; none when an operation is asked for
    EventFigures events;
    LinkFigures links;
    // Records that only overlap the period and whose date is not precise enough to count in it: their references.
    QStringList impreciseExchanges;
    QStringList impreciseOperations;
    QStringList impreciseCases;
    qint64 illustrativeRecords = 0; // exchanges, operations and cases in the period that were made up for the sample
};

// All figures of the period; of one operation only when its code is given: then seizures are the operation's own, and
// where the period is the operation's days they are all of them, whenever they are dated. `stop` is asked between the
// parts; when it says yes the answer is Cancelled.
Result<PeriodFigures> periodFigures(Connection &connection, const Period &period, const QString &operation = {},
                                    const std::function<bool()> &stop = {});

// The period that a text names, an operation's own days included. Errors carry the field "period".
Result<Period> resolvePeriod(Connection &connection, const QString &text);

// The form that `figures --json` prints (EXPERIENCE: "The command line").
QJsonObject figuresForm(const PeriodFigures &figures);

} // namespace liaison
