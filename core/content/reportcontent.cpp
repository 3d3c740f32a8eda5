// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/reportcontent.h"

#include "core/base/clock.h"
#include "core/database/query.h"
#include "core/figures/deskfigures.h"
#include "core/storage/ratestore.h"

#include <map>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QList<ExchangeLine> linesOf(const PeriodFigures &figures)
{
    std::map<std::tuple<QString, QString, QString>, ExchangeLine> lines;
    const auto add = [&](const QList<ExchangeCount> &counts, qint64 ExchangeLine::*pieces) {
        for (const ExchangeCount &count : counts) {
            ExchangeLine &line = lines[{count.counterpart, count.direction, count.mode}];
            line.counterpart = count.counterpart;
            line.direction = count.direction;
            line.mode = count.mode;
            line.*pieces = count.pieces;
            if (pieces == &ExchangeLine::pieces)
                line.records = count.records;
        }
    };
    add(figures.exchanges, &ExchangeLine::pieces);
    add(figures.exchangesBefore, &ExchangeLine::previousPieces);
    add(figures.exchangesYearBefore, &ExchangeLine::yearBeforePieces);
    QList<ExchangeLine> list;
    for (const auto &[key, line] : lines)
        list.append(line);
    return list;
}

// Records that only overlap the period are named in the report, so they count here too.
Result<std::optional<Tlp>> markingOfTable(Connection &connection, const QString &table, const Period &period)
{
    Query rows(connection, u"SELECT DISTINCT tlp FROM " + table + u" WHERE date_to >= :begin AND date_from < :end");
    rows.bind(u":begin"_s, period.begin.toString(Qt::ISODate)).bind(u":end"_s, period.end.toString(Qt::ISODate));
    return strictestOf(rows);
}

// Of everything a quarterly report shows: its own records, the exchanges it compares with, its operations' cases.
Result<std::optional<Tlp>> markingOfQuarter(Connection &connection, const QuarterlyContent &content)
{
    LIAISON_ASSIGN(std::optional<Tlp> strict, markingOfTable(connection, u"case_record"_s, content.frame.period));
    for (const Period &period : {content.frame.period, content.figures.previous, content.figures.yearBefore}) {
        LIAISON_ASSIGN(const auto exchanges, markingOfTable(connection, u"exchange"_s, period));
        strict = stricter(strict, exchanges);
    }
    LIAISON_ASSIGN(const auto referrals, markingOfTable(connection, u"referral"_s, content.frame.period));
    strict = stricter(strict, referrals);
    QStringList operations;
    for (const OperationFigure &figure : content.figures.operations)
        operations.append(figure.operation.code);
    LIAISON_ASSIGN(const auto cases, markingOfOperations(connection, operations));
    strict = stricter(strict, cases);
    QList<RecordName> owedFor;
    for (const OverdueFollowUp &one : content.figures.followUps.overdue)
        owedFor.append(one.followUp.attachedTo);
    LIAISON_ASSIGN(const auto owed, markingOfRecords(connection, owedFor));
    return stricter(strict, owed);
}

template <typename Figures>
Done convert(Connection &connection, ReportFrame &frame, const Figures &figures, const QString &currency)
{
    if (currency.isEmpty())
        return {};
    if (!isCurrency(currency))
        return fail(ErrorKind::UnknownCode, u"currency"_s, currency);
    LIAISON_ASSIGN(const RateBook rates, RateStore(connection).book());
    frame.convertedTo = currency;
    frame.conversions = convertedValues(figures, rates, currency);
    return {};
}

} // namespace

Done convertValues(Connection &connection, QuarterlyContent &content, const QString &currency)
{
    return convert(connection, content.frame, content.figures, currency);
}

Done convertValues(Connection &connection, OperationContent &content, const QString &currency)
{
    return convert(connection, content.frame, content.figure, currency);
}

Result<QuarterlyContent> quarterlyContent(Connection &connection, const Period &period, const QString &marking)
{
    QuarterlyContent content;
    LIAISON_ASSIGN(content.frame, reportFrame(connection, period));
    LIAISON_ASSIGN(content.figures, periodFigures(connection, {period, {}, SeizureGrouping::Month}));
    content.frame.illustrativeRecords = content.figures.illustrativeRecords;
    content.exchanges = linesOf(content.figures);
    LIAISON_ASSIGN(const auto inside, markingOfQuarter(connection, content));
    LIAISON_TRY(markFrame(content.frame, inside, marking));
    return content;
}

Result<OperationContent> operationContent(Connection &connection, const QString &code, const QString &marking,
                                          const QDate &day)
{
    OperationContent content;
    LIAISON_ASSIGN(content.figure, OperationFigures(connection).find(code));
    const QString name = content.figure.operation.code;
    LIAISON_ASSIGN(const QDate today, DeskFigures(connection).workingDay(Clock::today()));
    LIAISON_ASSIGN(content.frame,
                   reportFrame(connection, content.figure.operation.ownDays(day.isValid() ? day : today)));
    LIAISON_ASSIGN(const auto inside, markingOfOperations(connection, {name}));
    LIAISON_TRY(markFrame(content.frame, inside, marking));
    content.frame.illustrativeRecords = content.figure.illustrativeCases;
    SeizureFigures seizures(connection);
    const Scope scope = Scope::ofOperation(name);
    LIAISON_ASSIGN(content.byDay, seizures.sum(SeizureGrouping::Day, scope));
    LIAISON_ASSIGN(content.byCategory, seizures.sum(SeizureGrouping::Category, scope));
    LIAISON_ASSIGN(content.byChannel, seizures.sum(SeizureGrouping::Channel, scope));
    LIAISON_ASSIGN(content.byDestination, seizures.sum(SeizureGrouping::Destination, scope));
    return content;
}

} // namespace liaison
