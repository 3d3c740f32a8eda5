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

Result<QStringList> imprecise(Connection &connection, const QString &kind, const Period &period)
{
    RecordList list(connection);
    LIAISON_ASSIGN(const auto rows,
                   list.list(RecordFilter{kind, period, true, {}, {}}, {}, {}, nullptr, mostImprecise));
    QStringList refs;
    for (const RecordRow &row : rows)
        refs.append(row.ref);
    return refs;
}

Result<qint64> countIllustrative(Connection &connection, const Period &period, const OperationFigure *operation)
{
    RecordList list(connection);
    const auto count = [&](const QString &kind) {
        return list.count(RecordFilter{kind, period, false, {{u"illustrative"_s, u"1"_s}}, {}});
    };
    LIAISON_ASSIGN(qint64 records, count(u"exchange"_s));
    if (operation)
        return records + operation->illustrativeCases + (operation->operation.illustrative ? 1 : 0);
    for (const QString &kind : {u"operation"_s, u"case"_s, u"referral"_s}) {
        LIAISON_ASSIGN(const qint64 more, count(kind));
        records += more;
    }
    return records;
}

} // namespace

Result<PeriodFigures> periodFigures(Connection &connection, const Period &period, const QString &operation,
                                    const std::function<bool()> &stop)
{
    const auto goOn = [&stop]() -> Done {
        if (stop && stop())
            return fail(ErrorKind::Cancelled);
        return {};
    };
    PeriodFigures figures;
    figures.period = period;
    ExchangeFigures exchanges(connection);
    LIAISON_ASSIGN(figures.exchanges, exchanges.count(period));
    LIAISON_ASSIGN(figures.exchangesByMonth, exchanges.countByMonth(period));
    LIAISON_ASSIGN(figures.statements, ReconciliationFigures(connection).list(period));
    LIAISON_TRY(goOn());

    OperationFigures operations(connection);
    if (operation.isEmpty()) {
        LIAISON_ASSIGN(figures.operations, operations.list(period));
        LIAISON_ASSIGN(figures.impreciseOperations, operations.imprecise(period));
    } else {
        LIAISON_ASSIGN(const OperationFigure figure, operations.find(operation));
        figures.operations = {figure};
    }
    LIAISON_ASSIGN(figures.declared, operations.declaredForPeriods(period));

    SeizureFigures seizures(connection);
    const bool own = !operation.isEmpty() && period.kind == PeriodKind::Operation && period.operation == operation;
    const std::optional<Period> within = own ? std::nullopt : std::optional(period);
    LIAISON_TRY(goOn());
    LIAISON_ASSIGN(figures.byCategory, seizures.sum(SeizureGrouping::Category, within, operation));
    LIAISON_TRY(goOn());
    LIAISON_ASSIGN(figures.byChannel, seizures.sum(SeizureGrouping::Channel, within, operation));
    LIAISON_TRY(goOn());
    LIAISON_ASSIGN(figures.byDestination, seizures.sum(SeizureGrouping::Destination, within, operation));
    LIAISON_TRY(goOn());
    LIAISON_ASSIGN(figures.byMonth, seizures.sum(SeizureGrouping::Month, within, operation));
    LIAISON_TRY(goOn());

    LIAISON_ASSIGN(const QDate day, DeskFigures(connection).workingDay(Clock::today()));
    LIAISON_ASSIGN(figures.referrals, ReferralFigures(connection).summary(within, day, operation));
    LIAISON_ASSIGN(figures.indicators, IndicatorFigures(connection).count(within, operation));
    LIAISON_ASSIGN(figures.indicatorPairs, IndicatorFigures(connection).pairs(within, operation));
    LIAISON_TRY(goOn());
    if (operation.isEmpty()) {
        LIAISON_ASSIGN(figures.programmes, programmesIn(connection, period));
        LIAISON_ASSIGN(figures.events, eventFigures(connection, period));
        LIAISON_ASSIGN(figures.links, linkFigures(connection, period));
        LIAISON_ASSIGN(figures.followUps, followUpFigures(connection, period, day));
        LIAISON_TRY(goOn());
    }

    LIAISON_ASSIGN(figures.impreciseExchanges, imprecise(connection, u"exchange"_s, period));
    LIAISON_ASSIGN(figures.impreciseCases, imprecise(connection, u"case"_s, period));
    LIAISON_ASSIGN(figures.impreciseReferrals, imprecise(connection, u"referral"_s, period));
    // Overdue ones count with the records: they are named, whatever period they are of.
    const OperationFigure *chosen = operation.isEmpty() ? nullptr : &figures.operations.constFirst();
    LIAISON_ASSIGN(figures.illustrativeRecords, countIllustrative(connection, period, chosen));
    figures.illustrativeRecords += figures.followUps.illustrative;
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
