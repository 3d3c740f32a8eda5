// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/briefcontent.h"

#include "core/base/clock.h"
#include "core/content/briefday.h"
#include "core/content/briefrecords.h"
#include "core/database/query.h"
#include "core/figures/deskfigures.h"
#include "core/figures/exchangefigures.h"
#include "core/journal/settingstore.h"
#include "core/storage/agencystore.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int mostRows = 100'000;

// Codes of the agencies whose successor is this one.
Result<QStringList> predecessors(Connection &connection, const QString &code)
{
    Query rows(connection, u"SELECT a.code FROM agency AS a JOIN agency AS s ON s.id = a.successor "
                           "WHERE s.code = :code ORDER BY a.code"_s);
    LIAISON_TRY(rows.bind(u":code"_s, code).run());
    QStringList codes;
    while (rows.next())
        codes.append(rows.text(0));
    LIAISON_TRY(rows.end());
    return codes;
}

// The agency through time: itself, all that came before it, all that came after it.
Done findCounterpart(Connection &connection, BriefContent &content, const QString &asked)
{
    AgencyStore store(connection);
    auto agency = store.find(asked);
    if (!agency && agency.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::UnknownCode, u"counterpart"_s, asked);
    if (!agency)
        return fail(agency.error());
    QStringList codes{agency->code};
    for (qsizetype i = 0; i < codes.size(); ++i) {
        LIAISON_ASSIGN(const QStringList earlier, predecessors(connection, codes.at(i)));
        for (const QString &code : earlier) {
            if (!codes.contains(code))
                codes.append(code);
        }
    }
    const QDate day = content.frame.period.lastDay();
    Agency inForce = *agency;
    for (QString next = agency->successor; !next.isEmpty() && !codes.contains(next);) {
        LIAISON_ASSIGN(const Agency later, store.find(next));
        codes.append(later.code);
        if (inForce.validTo.isValid() && day > inForce.validTo)
            inForce = later;
        next = later.successor;
    }
    if (codes.contains(content.frame.homeAgency))
        return fail(ErrorKind::Mismatch, u"counterpart"_s, asked);
    // Before its own days it went by the name of the one it replaced, where that was one.
    for (qsizetype step = 0; step < codes.size(); ++step) {
        LIAISON_ASSIGN(const QStringList earlier, predecessors(connection, inForce.code));
        if (earlier.size() != 1)
            break;
        LIAISON_ASSIGN(const Agency before, store.find(earlier.first()));
        const bool notYet = inForce.validFrom.isValid() && day < inForce.validFrom;
        const bool stillBefore = before.validTo.isValid() && day <= before.validTo;
        if (!notYet && !stillBefore)
            break;
        inForce = before;
    }
    codes.removeAll(inForce.code);
    codes.prepend(inForce.code);
    content.counterpart = inForce.code;
    content.codes = codes;
    return {};
}

Period named(const Period &span, int firstMonth)
{
    return periodOf({span.begin, span.lastDay()}, firstMonth);
}

// The spans that are counted: what has passed of the period and of its year.
Done setSpans(Connection &connection, BriefContent &content)
{
    LIAISON_ASSIGN(const int firstMonth, SettingStore(connection).programmeFirstMonth());
    const QDate today = Clock::today();
    const Period &period = content.frame.period;
    content.counted = period;
    if (today < period.lastDay() && today >= period.begin)
        content.counted = Period::fromInclusive(period.begin, today);
    Period year = periodContaining(content.counted.lastDay(), PeriodKind::ProgrammeYear, firstMonth);
    year.end = content.counted.end;
    const bool begins = year.begin < period.begin && period.kind != PeriodKind::Year;
    content.toDate = begins ? named(year, firstMonth) : content.counted;
    content.countedBefore = samePeriodYearBefore(content.counted);
    content.toDateBefore = samePeriodYearBefore(content.toDate);
    LIAISON_ASSIGN(content.asAt, DeskFigures(connection).workingDay(today));
    return {};
}

using Lines = std::map<std::pair<QString, QString>, BriefLine>;

Done count(Connection &connection, const BriefContent &content, const Period &period, qint64 BriefLine::*pieces,
           qint64 BriefLine::*records, Lines &lines)
{
    LIAISON_ASSIGN(const auto counts, ExchangeFigures(connection).count(period));
    for (const ExchangeCount &one : counts) {
        if (!content.isTheirs(one.counterpart))
            continue;
        BriefLine &line = lines[{one.direction, one.mode}];
        line.direction = one.direction;
        line.mode = one.mode;
        line.*pieces += one.pieces;
        if (records)
            line.*records += one.records;
    }
    return {};
}

Done countMonths(Connection &connection, BriefContent &content)
{
    std::map<std::pair<QDate, QString>, qint64> months;
    for (const QString &code : std::as_const(content.codes)) {
        Query rows(connection, u"SELECT CASE WHEN substr(x.date_from, 1, 7) = substr(x.date_to, 1, 7) "
                               "THEN substr(x.date_from, 1, 7) ELSE '' END AS month, x.direction, sum(x.pieces) "
                               "FROM exchange AS x JOIN agency AS a ON a.id = x.counterpart WHERE a.code = :code "
                               "AND x.date_from >= :begin AND x.date_to < :end GROUP BY month, x.direction"_s);
        rows.bind(u":code"_s, code);
        rows.bind(u":begin"_s, content.toDate.begin.toString(Qt::ISODate));
        LIAISON_TRY(rows.bind(u":end"_s, content.toDate.end.toString(Qt::ISODate)).run());
        while (rows.next())
            months[{QDate::fromString(rows.text(0) + u"-01"_s, Qt::ISODate), rows.text(1)}] += rows.integer(2);
        LIAISON_TRY(rows.end());
    }
    for (const auto &[key, pieces] : months)
        content.months.append({key.first, key.second, pieces});
    return {};
}

RecordFilter exchangesWith(const BriefContent &content)
{
    RecordFilter filter{u"exchange"_s, {}, false, {}, {}};
    for (const QString &code : content.codes)
        filter = filter.with(u"counterpart"_s, code);
    return filter;
}

Result<QStringList> refsOf(Connection &connection, const RecordFilter &filter)
{
    LIAISON_ASSIGN(const auto rows, RecordList(connection).list(filter, {}, {u"date"_s, false}, nullptr, mostRows));
    QStringList refs;
    for (const RecordRow &row : rows)
        refs.append(row.ref);
    return refs;
}

Done addLogged(Connection &connection, BriefContent &content)
{
    RecordFilter toDate = exchangesWith(content);
    toDate.period = content.toDate;
    LIAISON_ASSIGN(const auto rows,
                   RecordList(connection).list(toDate, {u"date"_s}, {u"date"_s, false}, nullptr, mostRows));
    for (const RecordRow &row : rows) {
        const auto *date = std::get_if<PartialDate>(&row.cells.first());
        const Period month = date ? periodContaining(date->first, PeriodKind::Month) : Period();
        if (date && month.place(*date) == Period::Place::Inside)
            content.logged[month.begin].append(row.ref);
    }
    return {};
}

Done addLog(Connection &connection, BriefContent &content)
{
    Lines lines;
    LIAISON_TRY(count(connection, content, content.counted, &BriefLine::pieces, &BriefLine::records, lines));
    LIAISON_TRY(count(connection, content, content.countedBefore, &BriefLine::piecesBefore, nullptr, lines));
    LIAISON_TRY(count(connection, content, content.toDate, &BriefLine::piecesToDate, &BriefLine::recordsToDate, lines));
    LIAISON_TRY(count(connection, content, content.toDateBefore, &BriefLine::piecesToDateBefore, nullptr, lines));
    for (const auto &[key, line] : lines)
        content.exchanges.append(line);
    LIAISON_TRY(countMonths(connection, content));
    RecordFilter imprecise = exchangesWith(content);
    imprecise.period = content.toDate;
    imprecise.imprecise = true;
    LIAISON_ASSIGN(content.impreciseExchanges, refsOf(connection, imprecise));
    RecordFilter inPeriod = exchangesWith(content);
    inPeriod.period = content.counted;
    for (const QString &direction : {u"received"_s, u"sent"_s, u"mutual"_s}) {
        LIAISON_ASSIGN(const QStringList refs, refsOf(connection, inPeriod.with(u"direction"_s, direction)));
        if (!refs.isEmpty())
            content.references.append({direction, refs});
    }
    LIAISON_TRY(addLogged(connection, content));
    LIAISON_ASSIGN(content.toAcknowledge, notAcknowledgedOn(connection, content, u"received"_s));
    LIAISON_ASSIGN(content.notAcknowledged, notAcknowledgedOn(connection, content, u"sent"_s));
    return {};
}

// Every month that is over on the day, whether something is known of it or not.
Done addStatements(Connection &connection, BriefContent &content)
{
    LIAISON_ASSIGN(const auto standings, ReconciliationFigures(connection).list(content.toDate));
    Period month = periodContaining(content.toDate.begin, PeriodKind::Month);
    for (; month.end <= content.toDate.end && month.lastDay() <= content.asAt;
         month = periodContaining(month.end, PeriodKind::Month)) {
        if (month.begin < content.toDate.begin)
            continue;
        const qsizetype before = content.statements.size();
        for (const CounterpartMonth &standing : standings) {
            if (standing.month == month && content.isTheirs(standing.counterpart))
                content.statements.append(asOn(standing, content.asAt));
        }
        if (content.statements.size() > before)
            continue;
        CounterpartMonth nothing;
        nothing.counterpart = content.counterpart;
        nothing.month = month;
        content.statements.append(nothing);
    }
    return {};
}

// One query of markings, with the counterpart's code and the spans that the brief shows.
Result<std::optional<Tlp>> markingOf(Connection &connection, const BriefContent &content, const QString &table,
                                     const QString &agency, const QString &open)
{
    std::optional<Tlp> strict;
    for (const QString &code : content.codes) {
        const QString inSpan = u"(r.date_to >= :begin AND r.date_from < :end)"_s;
        const QString inSpanBefore = u"(r.date_to >= :before AND r.date_from < :before_end)"_s;
        Query rows(connection, u"SELECT DISTINCT r.tlp FROM "_s + table + u" AS r JOIN agency AS a ON a.id = r."_s +
                                   agency + u" WHERE a.code = :code AND ("_s +
                                   QStringList{inSpan, inSpanBefore, open}.join(u" OR "_s) + u')');
        rows.bind(u":code"_s, code)
            .bind(u":begin"_s, std::min(content.toDate.begin, content.frame.period.begin).toString(Qt::ISODate))
            .bind(u":end"_s, content.frame.period.end.toString(Qt::ISODate))
            .bind(u":day"_s, content.asAt.toString(Qt::ISODate))
            .bind(u":before"_s, content.toDateBefore.begin.toString(Qt::ISODate))
            .bind(u":before_end"_s, content.toDateBefore.end.toString(Qt::ISODate));
        LIAISON_ASSIGN(const auto marking, strictestOf(rows));
        strict = stricter(strict, marking);
    }
    return strict;
}

Result<std::optional<Tlp>> markingInside(Connection &connection, const BriefContent &content)
{
    LIAISON_ASSIGN(
        std::optional<Tlp> strict,
        markingOf(connection, content, u"exchange"_s, u"counterpart"_s,
                  u"((r.acknowledged IS NULL OR r.acknowledged > :day) AND r.direction IN ('sent', 'received'))"_s));
    LIAISON_ASSIGN(const auto referrals, markingOf(connection, content, u"referral"_s, u"counterpart"_s,
                                                   u"(r.outcome_date IS NULL OR r.outcome_date > :day)"_s));
    LIAISON_ASSIGN(const auto statements,
                   markingOf(connection, content, u"statement"_s, u"agency"_s, u"(r.date_from > :day AND 0)"_s));
    strict = stricter(stricter(strict, referrals), statements);
    for (const OperationFigure &figure : content.operations + content.yearOperations) {
        LIAISON_ASSIGN(const auto cases, markingOfOperation(connection, figure.operation.code));
        strict = stricter(strict, cases);
    }
    QList<RecordName> pledgedFor;
    for (const Pledge &pledge : content.pledges)
        pledgedFor.append(pledge.followUp.attachedTo);
    LIAISON_ASSIGN(const auto pledged, markingOfRecords(connection, pledgedFor));
    return stricter(strict, pledged);
}

Done countIllustrative(Connection &connection, BriefContent &content)
{
    RecordFilter logged = exchangesWith(content).with(u"illustrative"_s, u"1"_s);
    logged.period = content.toDate;
    LIAISON_ASSIGN(content.frame.illustrativeRecords, RecordList(connection).count(logged));
    for (const BriefReferral &one : std::as_const(content.openReferrals))
        content.frame.illustrativeRecords += one.referral.illustrative ? 1 : 0;
    for (const OperationFigure &figure : std::as_const(content.operations))
        content.frame.illustrativeRecords += figure.illustrativeCases + (figure.operation.illustrative ? 1 : 0);
    for (const Pledge &pledge : std::as_const(content.pledges))
        content.frame.illustrativeRecords += pledge.followUp.illustrative ? 1 : 0;
    return {};
}

} // namespace

bool BriefContent::isEmpty() const
{
    const bool anyMonth = std::any_of(statements.begin(), statements.end(), [](const CounterpartMonth &standing) {
        return standing.records > 0 || !standing.statement.isEmpty();
    });
    return exchanges.isEmpty() && impreciseExchanges.isEmpty() && !anyMonth && toAcknowledge.refs.isEmpty() &&
           notAcknowledged.refs.isEmpty() && turnround.isEmpty() && openReferrals.isEmpty() && operations.isEmpty() &&
           !lastMeeting && pledges.isEmpty() && upcoming.isEmpty() && programmes.isEmpty();
}

qint64 BriefContent::pieces(const QString &direction, qint64 BriefLine::*pieces) const
{
    qint64 sum = 0;
    for (const BriefLine &line : exchanges)
        sum += direction.isEmpty() || line.direction == direction ? line.*pieces : 0;
    return sum;
}

QList<BriefReferral> BriefContent::overdueReferrals(const QString &direction) const
{
    QList<BriefReferral> overdue;
    for (const BriefReferral &one : openReferrals) {
        if (one.referral.direction == direction && one.daysOverdue > 0)
            overdue.append(one);
    }
    return overdue;
}

QList<BriefReferral> BriefContent::referralsFallingDue(const QString &direction) const
{
    QList<BriefReferral> falling;
    for (const BriefReferral &one : openReferrals) {
        const QDate &due = one.referral.due;
        if (one.referral.direction == direction && due.isValid() && due >= asAt && due <= asAt.addMonths(1))
            falling.append(one);
    }
    return falling;
}

QList<Pledge> BriefContent::overduePledges(Pledge::By by) const
{
    QList<Pledge> overdue;
    for (const Pledge &pledge : pledges) {
        if (pledge.by == by && pledge.daysOverdue > 0)
            overdue.append(pledge);
    }
    return overdue;
}

Result<BriefContent> briefContent(Connection &connection, const Period &period, const QString &counterpart,
                                  const QString &marking)
{
    BriefContent content;
    LIAISON_ASSIGN(content.frame, reportFrame(connection, period));
    LIAISON_TRY(findCounterpart(connection, content, counterpart));
    LIAISON_TRY(setSpans(connection, content));
    LIAISON_TRY(addLog(connection, content));
    LIAISON_TRY(addStatements(connection, content));
    LIAISON_TRY(addBriefReferrals(connection, content));
    LIAISON_TRY(addBriefOperations(connection, content));
    LIAISON_TRY(addBriefEvents(connection, content));
    LIAISON_TRY(addBriefPledges(connection, content));
    LIAISON_TRY(addBriefItems(connection, content));
    content.points = talkingPoints(content);
    LIAISON_ASSIGN(const auto inside, markingInside(connection, content));
    LIAISON_TRY(markFrame(content.frame, inside, marking));
    LIAISON_TRY(countIllustrative(connection, content));
    return content;
}

} // namespace liaison
