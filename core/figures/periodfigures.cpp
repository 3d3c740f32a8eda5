// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/periodfigures.h"

#include "core/base/clock.h"
#include "core/figures/deskfigures.h"
#include "core/journal/settingstore.h"
#include "core/storage/operationstore.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int mostImprecise = 1000; // references that are listed as not precise enough

RecordFilter vagueOf(const QString &kind, const Period &period)
{
    return {kind, period, true};
}

// Records that were made up for the sample.
Result<qint64> countIllustrative(Connection &connection, const PeriodFigures &figures, const QString &operation)
{
    RecordList list(connection);
    qint64 records = figures.followUps.illustrative; // overdue ones are named, whatever period they are of
    if (!operation.isEmpty())
        records += figures.operations.constFirst().illustrativeRecords();
    for (const QString &kind : {u"exchange"_s, u"operation"_s, u"case"_s, u"referral"_s}) {
        if (!operation.isEmpty() && kind != "exchange"_L1)
            continue;
        LIAISON_ASSIGN(const qint64 more,
                       list.count(Scope(figures.period).filter(kind).with(u"illustrative"_s, u"1"_s)));
        records += more;
    }
    return records;
}

Done addOperations(Connection &connection, PeriodFigures &figures, const QString &operation)
{
    OperationFigures operations(connection);
    LIAISON_ASSIGN(figures.declared, operations.declaredForPeriods(figures.period));
    RecordList list(connection);
    const RecordFilter all = Scope(figures.period).filter(u"operation"_s);
    if (!operation.isEmpty()) {
        LIAISON_ASSIGN(const OperationFigure figure, operations.find(operation));
        figures.operations = {figure};
        figures.operationsFilter = RecordFilter{u"operation"_s}.with(u"code"_s, figure.operation.code);
        figures.wholeOperations = 1;
        return {};
    }
    LIAISON_ASSIGN(figures.operations, operations.list(figures.period));
    figures.operationsFilter = all.with(u"part_of"_s, QString());
    LIAISON_ASSIGN(figures.wholeOperations, list.count(figures.operationsFilter));
    LIAISON_ASSIGN(const qint64 together, list.count(all));
    figures.partsOfOperations = together - figures.wholeOperations;
    LIAISON_ASSIGN(figures.impreciseOperations,
                   list.refs(vagueOf(u"operation"_s, figures.period), {u"first_day"_s, false}));
    for (const QString &kind : {u"exchange"_s, u"operation"_s, u"case"_s, u"referral"_s}) {
        RecordFilter vague = vagueOf(kind, figures.period);
        if (kind == "operation"_L1)
            vague = vague.with(u"part_of"_s, QString());
        LIAISON_ASSIGN(const qint64 count, list.count(vague));
        if (count > 0)
            figures.vague.append({count, vague});
    }
    return {};
}

Done addImprecise(Connection &connection, PeriodFigures &figures)
{
    RecordList list(connection);
    for (const auto &[kind, refs] : {std::pair(u"exchange"_s, &PeriodFigures::impreciseExchanges),
                                     std::pair(u"case"_s, &PeriodFigures::impreciseCases),
                                     std::pair(u"referral"_s, &PeriodFigures::impreciseReferrals)}) {
        LIAISON_ASSIGN(figures.*refs, list.refs(vagueOf(kind, figures.period), {}, mostImprecise));
    }
    return {};
}

} // namespace

Result<PeriodFigures> periodFigures(Connection &connection, const FiguresQuestion &question)
{
    const auto goOn = [&question]() -> Done {
        if (question.stop && question.stop())
            return fail(ErrorKind::Cancelled);
        return {};
    };
    const Period &period = question.period;
    PeriodFigures figures;
    figures.period = period;
    figures.previous = previousPeriod(period);
    figures.yearBefore = samePeriodYearBefore(period);
    ExchangeFigures exchanges(connection);
    LIAISON_ASSIGN(figures.exchanges, exchanges.count(period));
    LIAISON_ASSIGN(figures.exchangesBefore, exchanges.count(figures.previous));
    LIAISON_ASSIGN(figures.exchangesYearBefore, exchanges.count(figures.yearBefore));
    LIAISON_ASSIGN(figures.exchangesByMonth, exchanges.countByMonth(period));
    LIAISON_ASSIGN(figures.statements, ReconciliationFigures(connection).list(period));
    LIAISON_TRY(goOn());
    LIAISON_TRY(addOperations(connection, figures, question.operation));

    SeizureFigures seizures(connection);
    const Scope scope = Scope::ofPeriod(period, question.operation);
    for (const auto &[grouping, sums] : {std::pair(SeizureGrouping::Category, &PeriodFigures::byCategory),
                                         std::pair(SeizureGrouping::Channel, &PeriodFigures::byChannel),
                                         std::pair(SeizureGrouping::Destination, &PeriodFigures::byDestination),
                                         std::pair(SeizureGrouping::Month, &PeriodFigures::byMonth)}) {
        LIAISON_TRY(goOn());
        LIAISON_ASSIGN(figures.*sums, seizures.sum(grouping, scope));
    }
    figures.whole = overAllKeys(figures.byMonth, SeizureGrouping::Month);
    figures.timeGrouping = question.timeGrouping.value_or(timeGrouping(period));
    figures.overTime = figures.byMonth;
    LIAISON_TRY(goOn());
    if (figures.timeGrouping != SeizureGrouping::Month) {
        LIAISON_ASSIGN(figures.overTime, seizures.sum(figures.timeGrouping, scope));
    }
    LIAISON_TRY(goOn());

    LIAISON_ASSIGN(const QDate day, DeskFigures(connection).workingDay(Clock::today()));
    LIAISON_ASSIGN(figures.referrals, ReferralFigures(connection).summary(scope, day));
    LIAISON_ASSIGN(figures.indicators, IndicatorFigures(connection).count(scope));
    LIAISON_ASSIGN(figures.indicatorPairs, IndicatorFigures(connection).pairs(scope));
    LIAISON_TRY(goOn());
    if (question.operation.isEmpty()) {
        LIAISON_ASSIGN(figures.programmes, programmesIn(connection, period));
        LIAISON_ASSIGN(figures.events, eventFigures(connection, period));
        LIAISON_ASSIGN(figures.links, linkFigures(connection, period));
        LIAISON_ASSIGN(figures.followUps, followUpFigures(connection, period, day));
        LIAISON_TRY(goOn());
    }
    LIAISON_TRY(addImprecise(connection, figures));
    LIAISON_ASSIGN(figures.illustrativeRecords, countIllustrative(connection, figures, question.operation));
    return figures;
}

Result<Period> resolvePeriod(Connection &connection, const QString &text)
{
    SettingStore settings(connection);
    LIAISON_ASSIGN(const int firstMonth, settings.programmeFirstMonth());
    LIAISON_ASSIGN(const Period period, parsePeriod(text, firstMonth));
    if (period.kind != PeriodKind::Operation)
        return period;
    auto resolved = OperationStore(connection).period(period.operation);
    if (!resolved && resolved.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::UnknownCode, u"period"_s, text);
    return resolved;
}

} // namespace liaison
