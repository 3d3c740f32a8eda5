// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/reportcontent.h"

#include "core/domain/grading.h"
#include "core/storage/agencystore.h"
#include "core/storage/ratestore.h"
#include "core/storage/settingstore.h"
#include "core/storage/statement.h"

#include <map>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// A report about nothing that is marked still leaves the house: it starts from the usual marking of liaison papers.
constexpr Tlp usualMarking = Tlp::Amber;

// The strictest marking among the rows' first column; nothing when none is marked.
Result<std::optional<Tlp>> strictestOf(Statement &rows)
{
    LIAISON_TRY(rows.run());
    std::optional<Tlp> strict;
    while (rows.next()) {
        if (const auto tlp = tlpFromCode(rows.text(0)))
            strict = strict ? strictest(*strict, *tlp) : *tlp;
    }
    LIAISON_TRY(rows.end());
    return strict;
}

std::optional<Tlp> stricter(const std::optional<Tlp> &a, const std::optional<Tlp> &b)
{
    return a && b ? strictest(*a, *b) : a ? a : b;
}

// Marks the report: as strict as what is in it, and as strict as was asked.
Done mark(ReportFrame &frame, const std::optional<Tlp> &inside, const QString &asked)
{
    const auto wanted = tlpFromCode(asked);
    if (!asked.isEmpty() && !wanted)
        return fail(ErrorKind::UnknownCode, u"marking"_s, asked);
    frame.leastMarking = inside ? tlpCode(*inside) : QString();
    frame.marking = tlpCode(stricter(inside, wanted).value_or(usualMarking));
    return {};
}

Result<QMap<QString, NamedAgency>> agenciesInForce(Connection &connection, const QDate &on)
{
    std::map<QString, Agency> all;
    RecordList list(connection);
    LIAISON_ASSIGN(const auto rows, list.list(RecordFilter{u"agency"_s, {}, false, {}, {}}, {}, {}, nullptr, 100'000));
    AgencyStore store(connection);
    for (const RecordRow &row : rows) {
        LIAISON_ASSIGN(const Agency agency, store.find(row.id));
        all.emplace(agency.code, agency);
    }
    QMap<QString, NamedAgency> named;
    for (const auto &[code, agency] : all) {
        const Agency *current = &agency;
        for (size_t step = 0; step < all.size(); ++step) { // never round in a circle of successors
            if (!current->validTo.isValid() || on <= current->validTo || current->successor.isEmpty())
                break;
            const auto next = all.find(current->successor);
            if (next == all.end())
                break;
            current = &next->second;
        }
        named.insert(code, {current->code, current->names, current->side});
    }
    return named;
}

Result<ReportFrame> frameOf(Connection &connection, const Period &period)
{
    ReportFrame frame;
    frame.period = period;
    const SettingStore settings(connection);
    LIAISON_ASSIGN(frame.homeAgency, settings.homeAgency());
    LIAISON_ASSIGN(frame.sample, settings.isSample());
    LIAISON_ASSIGN(frame.agencies, agenciesInForce(connection, period.lastDay()));
    LIAISON_ASSIGN(const auto newest, Journal(connection).list({}, 0, 0, 1));
    frame.journal = newest.isEmpty() ? 0 : newest.first().id;
    return frame;
}

QList<ExchangeLine> linesOf(const QList<ExchangeCount> &now, const QList<ExchangeCount> &before,
                            const QList<ExchangeCount> &yearBefore)
{
    std::map<std::tuple<QString, QString, QString>, ExchangeLine> lines;
    const auto lineFor = [&](const ExchangeCount &count) -> ExchangeLine & {
        ExchangeLine &line = lines[{count.counterpart, count.direction, count.mode}];
        line.counterpart = count.counterpart;
        line.direction = count.direction;
        line.mode = count.mode;
        return line;
    };
    for (const ExchangeCount &count : now) {
        ExchangeLine &line = lineFor(count);
        line.records = count.records;
        line.pieces = count.pieces;
    }
    for (const ExchangeCount &count : before)
        lineFor(count).previousPieces = count.pieces;
    for (const ExchangeCount &count : yearBefore)
        lineFor(count).yearBeforePieces = count.pieces;
    QList<ExchangeLine> list;
    for (const auto &[key, line] : lines)
        list.append(line);
    return list;
}

const QString operationCases =
    u"SELECT DISTINCT c.tlp FROM case_record AS c WHERE c.operation IN (WITH RECURSIVE part (id) "
    "AS (SELECT id FROM operation WHERE code = :operation UNION SELECT q.id FROM operation AS q "
    "JOIN part ON q.part_of = part.id) SELECT id FROM part)"_s;

Result<std::optional<Tlp>> markingOfOperation(Connection &connection, const QString &code)
{
    Statement rows(connection, operationCases);
    rows.bind(u":operation"_s, code);
    return strictestOf(rows);
}

// Records that only overlap the period are named in the report, so they count here too.
Result<std::optional<Tlp>> markingOfTable(Connection &connection, const QString &table, const Period &period)
{
    Statement rows(connection, u"SELECT DISTINCT tlp FROM " + table + u" WHERE date_to >= :begin AND date_from < :end");
    rows.bind(u":begin"_s, period.begin.toString(Qt::ISODate)).bind(u":end"_s, period.end.toString(Qt::ISODate));
    return strictestOf(rows);
}

// Of everything a quarterly report shows: its own records, the exchanges it compares with, its operations' cases.
Result<std::optional<Tlp>> markingOfQuarter(Connection &connection, const QuarterlyContent &content)
{
    LIAISON_ASSIGN(std::optional<Tlp> strict, markingOfTable(connection, u"case_record"_s, content.frame.period));
    for (const Period &period : {content.frame.period, content.previous, content.yearBefore}) {
        LIAISON_ASSIGN(const auto exchanges, markingOfTable(connection, u"exchange"_s, period));
        strict = stricter(strict, exchanges);
    }
    LIAISON_ASSIGN(const auto referrals, markingOfTable(connection, u"referral"_s, content.frame.period));
    strict = stricter(strict, referrals);
    for (const OperationFigure &figure : content.figures.operations) {
        LIAISON_ASSIGN(const auto cases, markingOfOperation(connection, figure.operation.code));
        strict = stricter(strict, cases);
    }
    return strict;
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

QString ReportFrame::agencyName(const QString &agency, const QString &language) const
{
    const auto found = agencies.constFind(agency);
    return found == agencies.constEnd() ? agency : nameIn(found->names, language, found->code);
}

QString ReportFrame::sideOf(const QString &agency) const
{
    return agencies.value(agency).side;
}

Result<QuarterlyContent> quarterlyContent(Connection &connection, const Period &period, const QString &marking)
{
    QuarterlyContent content;
    LIAISON_ASSIGN(content.frame, frameOf(connection, period));
    content.previous = previousPeriod(period);
    content.yearBefore = samePeriodYearBefore(period);
    LIAISON_ASSIGN(content.figures, periodFigures(connection, period));
    content.frame.illustrativeRecords = content.figures.illustrativeRecords;
    ExchangeFigures exchanges(connection);
    LIAISON_ASSIGN(const auto before, exchanges.count(content.previous));
    LIAISON_ASSIGN(const auto yearBefore, exchanges.count(content.yearBefore));
    content.exchanges = linesOf(content.figures.exchanges, before, yearBefore);
    LIAISON_ASSIGN(content.whole, SeizureFigures(connection).sum(SeizureGrouping::Whole, period));
    LIAISON_ASSIGN(const auto inside, markingOfQuarter(connection, content));
    LIAISON_TRY(mark(content.frame, inside, marking));
    return content;
}

Result<OperationContent> operationContent(Connection &connection, const QString &code, const QString &marking)
{
    OperationContent content;
    LIAISON_ASSIGN(content.figure, OperationFigures(connection).find(code));
    const PartialDate span = content.figure.operation.span();
    const Period period = Period::fromInclusive(span.first, span.last, PeriodKind::Operation);
    LIAISON_ASSIGN(content.frame, frameOf(connection, period));
    const QString name = content.figure.operation.code;
    content.frame.period.operation = name;
    LIAISON_ASSIGN(const auto inside, markingOfOperation(connection, name));
    LIAISON_TRY(mark(content.frame, inside, marking));
    content.frame.illustrativeRecords = content.figure.illustrativeCases;
    SeizureFigures seizures(connection);
    LIAISON_ASSIGN(content.byDay, seizures.sum(SeizureGrouping::Day, std::nullopt, name));
    LIAISON_ASSIGN(content.byCategory, seizures.sum(SeizureGrouping::Category, std::nullopt, name));
    LIAISON_ASSIGN(content.byChannel, seizures.sum(SeizureGrouping::Channel, std::nullopt, name));
    LIAISON_ASSIGN(content.byDestination, seizures.sum(SeizureGrouping::Destination, std::nullopt, name));
    return content;
}

} // namespace liaison
