// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/briefday.h"

#include "core/database/json.h"
#include "core/database/query.h"
#include "core/storage/noun.h"
#include "core/storage/referralstore.h"

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
    if (followUp.isOpenOn(day)) {
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

QString ofCodes(const QString &column)
{
    return column + u" IN (SELECT id FROM agency WHERE code IN (SELECT value FROM json_each(:codes)))"_s;
}

Query &bindCodes(Query &query, const BriefContent &content)
{
    return query.bind(u":codes"_s, textsColumn(content.codes));
}

Result<QList<RecordName>> datedAfter(Connection &connection, const QList<RecordName> &records, const QDate &day)
{
    QMap<QString, QStringList> byKind;
    for (const RecordName &record : records)
        byKind[record.kind].append(record.ref);
    QList<RecordName> later;
    for (auto it = byKind.cbegin(); it != byKind.cend(); ++it) {
        const Noun *noun = nounOf(it.key());
        const QString after = beginsAfter(it.key());
        if (!noun || after.isEmpty())
            continue;
        Query rows(connection, u"SELECT "_s + noun->refColumn + u" FROM "_s + noun->table + u" WHERE "_s +
                                   noun->refColumn + u" IN (SELECT value FROM json_each(:refs)) AND "_s + after);
        rows.bind(u":refs"_s, textsColumn(*it)).bind(u":day"_s, day);
        LIAISON_TRY(rows.forEach([&](const Query &row) { later.append({it.key(), row.text(0)}); }));
    }
    return later;
}

Result<BriefWaiting> notAcknowledgedOn(Connection &connection, const BriefContent &content, const QString &direction)
{
    const Scope known = Scope::knownOn(content.asAt);
    Query rows(connection, u"SELECT x.ref, x.date_from, x.date_to FROM exchange AS x WHERE "_s +
                               ofCodes(u"x.counterpart"_s) + u" AND x.direction = :direction AND "_s +
                               known.sql(u"x"_s) + u" AND "_s + known.step(u"x.acknowledged"_s) +
                               u" IS NULL ORDER BY x.date_from, x.date_to, x.id"_s);
    BriefWaiting found;
    LIAISON_TRY(bindCodes(known.bindTo(rows), content).bind(u":direction"_s, direction).forEach([&](const Query &row) {
        if (found.refs.isEmpty())
            found.oldest = {row.date(1), row.date(2)};
        found.refs.append(row.text(0));
    }));
    return found;
}

Result<QList<Referral>> openReferralsOn(Connection &connection, const BriefContent &content)
{
    const Scope known = Scope::knownOn(content.asAt);
    Query ids(connection, u"SELECT r.id FROM referral AS r WHERE "_s + ofCodes(u"r.counterpart"_s) + u" AND "_s +
                              known.sql(u"r"_s) + u" AND "_s + known.step(u"r.outcome_date"_s) +
                              u" IS NULL ORDER BY r.date_from, r.date_to, r.id"_s);
    LIAISON_ASSIGN(QList<Referral> open, ReferralStore(connection).list(bindCodes(known.bindTo(ids), content)));
    for (Referral &referral : open)
        referral = asOn(referral, content.asAt);
    return open;
}

Result<QList<ReferralTurnround>> turnroundOn(Connection &connection, const BriefContent &content)
{
    LIAISON_ASSIGN(ReferralSummary summary,
                   ReferralFigures(connection).summary({content.toDate, {}, content.asAt}, content.asAt));
    summary.byCounterpart.removeIf([&](const ReferralTurnround &one) { return !content.isTheirs(one.counterpart); });
    return summary.byCounterpart;
}

} // namespace liaison
