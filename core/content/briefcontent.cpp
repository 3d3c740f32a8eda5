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

// The agency through time: itself, all that came before it, all that came after it.
Done findCounterpart(Connection &connection, BriefContent &content, const QString &asked)
{
    AgencyStore store(connection);
    auto agency = store.find(asked);
    if (!agency && agency.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::UnknownCode, u"counterpart"_s, asked);
    if (!agency)
        return fail(agency.error());
    Query ids(connection, u"SELECT id FROM agency ORDER BY code"_s);
    LIAISON_ASSIGN(const auto agencies, store.list(ids));
    QHash<QString, Agency> all;
    QHash<QString, QStringList> predecessors; // those whose successor is this one
    for (const Agency &each : agencies) {
        all.insert(each.code, each);
        predecessors[each.successor].append(each.code);
    }
    QStringList codes{agency->code};
    for (qsizetype i = 0; i < codes.size(); ++i) {
        for (const QString &code : predecessors.value(codes.at(i))) {
            if (!codes.contains(code))
                codes.append(code);
        }
    }
    const QDate day = content.frame.period.lastDay();
    Agency inForce = *agency;
    for (QString next = agency->successor; !next.isEmpty() && !codes.contains(next);) {
        const Agency later = all.value(next);
        codes.append(later.code);
        if (inForce.validTo.isValid() && day > inForce.validTo)
            inForce = later;
        next = later.successor;
    }
    if (codes.contains(content.frame.homeAgency))
        return fail(ErrorKind::Mismatch, u"counterpart"_s, asked);
    // Before its own days it went by the name of the one it replaced, where that was one.
    for (qsizetype step = 0; step < codes.size(); ++step) {
        const QStringList earlier = predecessors.value(inForce.code);
        if (earlier.size() != 1)
            break;
        const Agency before = all.value(earlier.first());
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
    content.toDate = begins ? periodOf({year.begin, year.lastDay()}, firstMonth) : content.counted;
    content.countedBefore = samePeriodYearBefore(content.counted);
    content.toDateBefore = samePeriodYearBefore(content.toDate);
    LIAISON_ASSIGN(content.asAt, DeskFigures(connection).workingDay(today));
    return {};
}

// Pieces of the period and of its year, each with those a year before.
Done countLines(Connection &connection, BriefContent &content)
{
    std::map<std::pair<QString, QString>, BriefLine> lines;
    const auto count = [&](const Period &period, qint64 BriefLine::*pieces, qint64 BriefLine::*records) -> Done {
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
    };
    LIAISON_TRY(count(content.counted, &BriefLine::pieces, &BriefLine::records));
    LIAISON_TRY(count(content.countedBefore, &BriefLine::piecesBefore, nullptr));
    LIAISON_TRY(count(content.toDate, &BriefLine::piecesToDate, &BriefLine::recordsToDate));
    LIAISON_TRY(count(content.toDateBefore, &BriefLine::piecesToDateBefore, nullptr));
    for (const auto &[key, line] : lines)
        content.exchanges.append(line);
    return {};
}

Done countMonths(Connection &connection, BriefContent &content)
{
    const Scope scope(content.toDate);
    Query rows(connection, u"SELECT "_s + calendarPart(u"x"_s, 7) +
                               u" AS month, x.direction, sum(x.pieces) FROM exchange AS x WHERE "_s +
                               ofCodes(u"x.counterpart"_s) + u" AND "_s + scope.sql(u"x"_s) +
                               u" GROUP BY month, x.direction ORDER BY month, x.direction"_s);
    return bindCodes(scope.bindTo(rows), content).forEach([&](const Query &row) {
        content.months.append({QDate::fromString(row.text(0) + u"-01"_s, Qt::ISODate), row.text(1), row.integer(2)});
    });
}

RecordFilter exchangesWith(const BriefContent &content)
{
    RecordFilter filter{u"exchange"_s};
    for (const QString &code : content.codes)
        filter = filter.with(u"counterpart"_s, code);
    return filter;
}

Done addLogged(Connection &connection, BriefContent &content)
{
    RecordFilter toDate = exchangesWith(content);
    toDate.period = content.toDate;
    LIAISON_ASSIGN(const auto rows,
                   RecordList(connection).list(toDate, {u"date"_s}, {u"date"_s, false}, nullptr, RecordList::all));
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
    LIAISON_TRY(countLines(connection, content));
    LIAISON_TRY(countMonths(connection, content));
    RecordFilter imprecise = exchangesWith(content);
    imprecise.period = content.toDate;
    imprecise.imprecise = true;
    RecordList list(connection);
    LIAISON_ASSIGN(content.impreciseExchanges, list.refs(imprecise, {u"date"_s, false}));
    RecordFilter inPeriod = exchangesWith(content);
    inPeriod.period = content.counted;
    for (const QString &direction : {u"received"_s, u"sent"_s, u"mutual"_s}) {
        LIAISON_ASSIGN(const QStringList refs, list.refs(inPeriod.with(u"direction"_s, direction), {u"date"_s, false}));
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

Done countIllustrative(Connection &connection, BriefContent &content)
{
    RecordFilter logged = exchangesWith(content).with(u"illustrative"_s, u"1"_s);
    logged.period = content.toDate;
    LIAISON_ASSIGN(content.frame.illustrativeRecords, RecordList(connection).count(logged));
    for (const BriefReferral &one : std::as_const(content.openReferrals))
        content.frame.illustrativeRecords += one.referral.illustrative ? 1 : 0;
    for (const OperationFigure &figure : std::as_const(content.operations))
        content.frame.illustrativeRecords += figure.illustrativeRecords();
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
    QList<BriefReferral> overdue = openReferrals;
    overdue.removeIf(
        [&](const BriefReferral &one) { return one.referral.direction != direction || one.daysOverdue <= 0; });
    return overdue;
}

QList<BriefReferral> BriefContent::referralsFallingDue(const QString &direction) const
{
    QList<BriefReferral> falling = openReferrals;
    falling.removeIf([&](const BriefReferral &one) {
        const QDate &due = one.referral.due;
        return one.referral.direction != direction || !due.isValid() || due < asAt || due > asAt.addMonths(1);
    });
    return falling;
}

QList<Pledge> BriefContent::overduePledges(Pledge::By by) const
{
    QList<Pledge> overdue = pledges;
    overdue.removeIf([&](const Pledge &pledge) { return pledge.by != by || pledge.daysOverdue <= 0; });
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
    LIAISON_ASSIGN(const auto inside, briefMarking(connection, content));
    LIAISON_TRY(markFrame(content.frame, inside, marking));
    LIAISON_TRY(countIllustrative(connection, content));
    return content;
}

} // namespace liaison
