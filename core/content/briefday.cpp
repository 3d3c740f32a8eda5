// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/briefday.h"

#include "core/database/query.h"
#include "core/storage/noun.h"
#include "core/storage/referralstore.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

void dropAfter(QDate &step, const QDate &day)
{
    if (step.isValid() && step > day)
        step = {};
}

// The SQL that says whether a record of that kind begins after :day; empty: it has no day of its own.
QString beginsAfter(const QString &kind)
{
    if (kind == "event"_L1 || kind == "operation"_L1)
        return u"first_day_from > :day AND status <> 'planned'"_s;
    const bool dated = kind == "exchange"_L1 || kind == "case"_L1 || kind == "referral"_L1 || kind == "statement"_L1;
    return dated ? u"date_from > :day"_s : QString();
}

struct Days
{
    QList<qint64> toAcknowledgement;
    QList<qint64> toOutcome;
};

// As ReferralFigures has it: of an even number the mean of the two middle ones, a half rounded up.
std::optional<qint64> medianOf(QList<qint64> days)
{
    if (days.isEmpty())
        return std::nullopt;
    std::sort(days.begin(), days.end());
    return (days.at((days.size() - 1) / 2) + days.at(days.size() / 2) + 1) / 2;
}

} // namespace

Referral asOn(Referral referral, const QDate &day)
{
    for (QDate *step : {&referral.acknowledged, &referral.started, &referral.closed})
        dropAfter(*step, day);
    if (referral.outcomeDate.isValid() && referral.outcomeDate > day) {
        referral.outcomeDate = {};
        referral.outcome.clear();
        referral.mergedInto.clear();
        referral.outcomeCase.clear();
        referral.seized = {};
    }
    return referral;
}

FollowUp asOn(FollowUp followUp, const QDate &day)
{
    if (followUp.doneOn.isValid() && followUp.doneOn > day) {
        followUp.doneOn = {};
        followUp.status = u"open"_s;
    }
    return followUp;
}

CounterpartMonth asOn(CounterpartMonth standing, const QDate &day)
{
    if (standing.signedOn.isValid() && standing.signedOn > day) {
        standing.signedBy.clear();
        standing.signedPost.clear();
        standing.signedOn = {};
        standing.changes = 0;
    }
    return standing;
}

Result<bool> isDatedAfter(Connection &connection, const RecordName &record, const QDate &day)
{
    const Noun *noun = nounOf(record.kind);
    const QString after = beginsAfter(record.kind);
    if (!noun || after.isEmpty())
        return false;
    Query rows(connection,
               u"SELECT 1 FROM "_s + noun->table + u" WHERE "_s + noun->refColumn + u" = :ref AND "_s + after);
    LIAISON_TRY(rows.bind(u":ref"_s, record.ref).bind(u":day"_s, day.toString(Qt::ISODate)).run());
    const bool found = rows.next();
    LIAISON_TRY(rows.end());
    return found;
}

Result<BriefWaiting> notAcknowledgedOn(Connection &connection, const BriefContent &content, const QString &direction)
{
    std::map<std::tuple<QDate, QDate, qint64>, QString> waiting; // by date
    for (const QString &code : content.codes) {
        Query rows(connection, u"SELECT x.id, x.ref, x.date_from, x.date_to FROM exchange AS x JOIN agency AS a ON "
                               "a.id = x.counterpart WHERE a.code = :code AND x.direction = :direction "
                               "AND x.date_from <= :day AND (x.acknowledged IS NULL OR x.acknowledged > :day)"_s);
        rows.bind(u":code"_s, code).bind(u":direction"_s, direction);
        LIAISON_TRY(rows.bind(u":day"_s, content.asAt.toString(Qt::ISODate)).run());
        while (rows.next())
            waiting.insert({{rows.date(2), rows.date(3), rows.integer(0)}, rows.text(1)});
        LIAISON_TRY(rows.end());
    }
    BriefWaiting found;
    for (const auto &[key, ref] : waiting)
        found.refs.append(ref);
    if (!waiting.empty()) {
        const auto &[from, to, id] = waiting.begin()->first;
        found.oldest = {from, to};
    }
    return found;
}

Result<QList<Referral>> openReferralsOn(Connection &connection, const BriefContent &content)
{
    QList<qint64> ids;
    for (const QString &code : content.codes) {
        Query rows(connection, u"SELECT r.id FROM referral AS r JOIN agency AS a ON a.id = r.counterpart "
                               "WHERE a.code = :code AND r.date_from <= :day "
                               "AND (r.outcome_date IS NULL OR r.outcome_date > :day) "
                               "AND (r.closed IS NULL OR r.closed > :day)"_s);
        LIAISON_TRY(rows.bind(u":code"_s, code).bind(u":day"_s, content.asAt.toString(Qt::ISODate)).run());
        while (rows.next())
            ids.append(rows.integer(0));
        LIAISON_TRY(rows.end());
    }
    QList<Referral> open;
    ReferralStore store(connection);
    for (const qint64 id : std::as_const(ids)) {
        LIAISON_ASSIGN(const Referral referral, store.find(id));
        open.append(asOn(referral, content.asAt));
    }
    std::sort(open.begin(), open.end(), [](const Referral &a, const Referral &b) {
        return std::make_tuple(a.date.first, a.date.last, a.id.value) <
               std::make_tuple(b.date.first, b.date.last, b.id.value);
    });
    return open;
}

Result<QList<ReferralTurnround>> turnroundOn(Connection &connection, const BriefContent &content)
{
    std::map<std::pair<QString, QString>, std::pair<ReferralTurnround, Days>> found;
    for (const QString &code : content.codes) {
        Query rows(connection, u"SELECT a.side, r.direction, r.date_from, r.date_to, r.due, r.acknowledged, "
                               "r.outcome_date FROM referral AS r JOIN agency AS a ON a.id = r.counterpart "
                               "WHERE a.code = :code AND r.date_from >= :begin AND r.date_to < :end "
                               "AND r.date_from <= :day"_s);
        rows.bind(u":code"_s, code).bind(u":begin"_s, content.toDate.begin.toString(Qt::ISODate));
        rows.bind(u":end"_s, content.toDate.end.toString(Qt::ISODate));
        LIAISON_TRY(rows.bind(u":day"_s, content.asAt.toString(Qt::ISODate)).run());
        while (rows.next()) {
            auto &[line, days] = found[{code, rows.text(1)}];
            line.counterpart = code;
            line.side = rows.text(0);
            line.direction = rows.text(1);
            Referral one;
            one.date = {rows.date(2), rows.date(3)};
            one.due = rows.date(4);
            one.acknowledged = rows.date(5);
            one.outcomeDate = rows.date(6);
            one = asOn(one, content.asAt);
            ++line.records;
            line.open += one.isOpen() ? 1 : 0;
            line.overdue += one.isOverdue(content.asAt) ? 1 : 0;
            if (one.date.isDay() && one.acknowledged.isValid())
                days.toAcknowledgement.append(one.date.first.daysTo(one.acknowledged));
            if (one.date.isDay() && one.outcomeDate.isValid())
                days.toOutcome.append(one.date.first.daysTo(one.outcomeDate));
        }
        LIAISON_TRY(rows.end());
    }
    QList<ReferralTurnround> lines;
    for (auto &[key, entry] : found) {
        auto &[line, days] = entry;
        line.acknowledged = days.toAcknowledgement.size();
        line.answered = days.toOutcome.size();
        line.medianDaysToAcknowledgement = medianOf(days.toAcknowledgement);
        line.medianDaysToOutcome = medianOf(days.toOutcome);
        lines.append(line);
    }
    return lines;
}

} // namespace liaison
