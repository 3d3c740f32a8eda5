// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/reportcontent.h"

#include "core/domain/grading.h"
#include "core/storage/agencystore.h"
#include "core/storage/settingstore.h"
#include "core/storage/statement.h"

#include <map>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// A report about nothing that is marked still leaves the house: it starts from the usual marking of liaison papers.
constexpr Tlp usualMarking = Tlp::Amber;

Result<QString> strictestMarking(Connection &connection, const QString &recordsSql, const Period &period,
                                 const QString &operation, const QString &asked)
{
    Statement rows(connection, recordsSql);
    if (recordsSql.contains(u":begin"_s)) {
        rows.bind(u":begin"_s, period.begin.toString(Qt::ISODate)).bind(u":end"_s, period.end.toString(Qt::ISODate));
    }
    if (!operation.isEmpty())
        rows.bind(u":operation"_s, operation);
    LIAISON_TRY(rows.run());
    std::optional<Tlp> strict;
    while (rows.next()) {
        if (const auto tlp = tlpFromCode(rows.text(0)))
            strict = strict ? strictest(*strict, *tlp) : *tlp;
    }
    LIAISON_TRY(rows.end());
    const auto wanted = tlpFromCode(asked);
    if (!asked.isEmpty() && !wanted)
        return fail(ErrorKind::UnknownCode, u"marking"_s, asked);
    if (wanted)
        return tlpCode(strict ? strictest(*strict, *wanted) : *wanted);
    return tlpCode(strict.value_or(usualMarking));
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

const QString periodRecords = u"SELECT DISTINCT tlp FROM case_record WHERE date_from >= :begin AND date_to < :end "
                              "UNION SELECT DISTINCT tlp FROM exchange WHERE date_from >= :begin AND date_to < :end"_s;

} // namespace

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
    LIAISON_ASSIGN(content.frame.marking, strictestMarking(connection, periodRecords, period, {}, marking));
    content.previous = previousPeriod(period);
    content.yearBefore = samePeriodYearBefore(period);
    LIAISON_ASSIGN(content.figures, periodFigures(connection, period));
    content.frame.illustrativeRecords = content.figures.illustrativeRecords;
    ExchangeFigures exchanges(connection);
    LIAISON_ASSIGN(const auto before, exchanges.count(content.previous));
    LIAISON_ASSIGN(const auto yearBefore, exchanges.count(content.yearBefore));
    content.exchanges = linesOf(content.figures.exchanges, before, yearBefore);
    LIAISON_ASSIGN(content.whole, SeizureFigures(connection).sum(SeizureGrouping::Whole, period));
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
    LIAISON_ASSIGN(content.frame.marking, strictestMarking(connection, operationCases, period, name, marking));
    content.frame.illustrativeRecords = content.figure.illustrativeCases;
    SeizureFigures seizures(connection);
    LIAISON_ASSIGN(content.byDay, seizures.sum(SeizureGrouping::Day, std::nullopt, name));
    LIAISON_ASSIGN(content.byCategory, seizures.sum(SeizureGrouping::Category, std::nullopt, name));
    LIAISON_ASSIGN(content.byChannel, seizures.sum(SeizureGrouping::Channel, std::nullopt, name));
    LIAISON_ASSIGN(content.byDestination, seizures.sum(SeizureGrouping::Destination, std::nullopt, name));
    return content;
}

} // namespace liaison
