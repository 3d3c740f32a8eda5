// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/briefday.h"

#include "tests/core/content/brieffile.h"

#include <catch2/catch.hpp>

namespace briefday_test {

TEST_CASE("a brief's day knows nothing of what is dated later", "[brief]")
{
    BriefFile f;
    Connection &connection = f.file.connection();
    const auto put = [&](const QString &kind, const char *json) { addForm(connection, kind, json); };
    put(u"officer"_s, R"({"ref": "THEIRS", "name": "Li Wei", "agency": "GDC", "role": "contact"})");
    put(u"event"_s, R"({"ref": "EV-LATER", "kind": "meeting", "title": {"en": "Later"}, "first_day": "2023-09-05",
                        "hosts": ["HKC"], "agencies": ["GDC"]})");
    put(u"event"_s, R"({"ref": "EV-PLANNED", "kind": "meeting", "title": {"en": "Next"}, "first_day": "2017-05-05",
                        "hosts": ["HKC"], "agencies": ["GDC"], "status": "planned"})");
    put(u"operation"_s, R"({"code": "LATER", "name": {"en": "Later"}, "type": "joint", "coordinator": "GDC",
                            "participants": ["HKC"], "first_day": "2018-01-10", "last_day": "2018-01-20"})");
    put(u"case"_s, R"({"ref": "CS-LATER", "date": "2017-04-21", "agency": "HKC"})");
    put(u"referral"_s, R"({"ref": "RF-LATER", "date": "2017-04-21", "direction": "made", "counterpart": "GDC",
                           "action": "trace_sender", "due": "2017-05-01"})");
    put(u"referral"_s, R"({"ref": "RF-TODAY", "date": "2017-04-20", "direction": "made", "counterpart": "GDC",
                           "action": "trace_sender"})");
    f.log(u"2017-04-21"_s, 3, u"received"_s, u"GDC"_s, u"EX-LATER"_s);
    int number = 0;
    for (const char *to : {"event EV-LATER", "event EV-PLANNED", "operation LATER", "case CS-LATER",
                           "referral RF-LATER", "referral RF-TODAY", "exchange EX-LATER", "agency GDC"}) {
        addForm(connection, u"followup"_s,
                QJsonObject{{u"ref"_s, QString(u"FU-"_s + QString::number(++number))},
                            {u"attached_to"_s, QLatin1StringView(to)},
                            {u"subject"_s, u"Something"_s},
                            {u"due"_s, u"2017-06-01"_s},
                            {u"owner"_s, u"THEIRS"_s}});
    }
    put(u"followup"_s, R"({"ref": "FU-DONE", "attached_to": "agency GDC", "subject": "x", "due": "2017-04-01",
                           "status": "done", "done_on": "2017-04-21"})");

    const BriefContent content = f.brief("2016/17");
    QStringList pledged;
    for (const Pledge &pledge : content.pledges)
        pledged.append(pledge.followUp.ref);
    // What was planned ahead was known; what was done the day after was still owed.
    CHECK(pledged == QStringList{u"FU-DONE"_s, u"FU-2"_s, u"FU-6"_s, u"FU-8"_s});
    CHECK(content.pledges.first().daysOverdue == 19);
    CHECK(content.pledges.first().followUp.status == u"open");
    REQUIRE(content.openReferrals.size() == 1);
    CHECK(content.openReferrals.first().referral.ref == u"RF-TODAY");
}

TEST_CASE("an outcome, an acknowledgement or a sign-off after the brief's day was not had on it", "[brief]")
{
    BriefFile f;
    Connection &connection = f.file.connection();
    addForm(connection, u"referral"_s,
            R"({"ref": "RF-1", "date": "2017-02-01", "direction": "made", "counterpart": "GDC",
                "action": "trace_sender", "due": "2017-03-04", "acknowledged": "2017-02-03", "outcome": "seized",
                "outcome_date": "2017-04-21", "closed": "2017-04-22"})");
    addForm(connection, u"referral"_s,
            R"({"ref": "RF-2", "date": "2017-02-01", "direction": "made", "counterpart": "GDC",
                "action": "trace_sender", "acknowledged": "2017-04-21"})");
    addForm(connection, u"referral"_s,
            R"({"ref": "RF-3", "date": "2017-02-01", "direction": "made", "counterpart": "GDC",
                "action": "trace_sender", "acknowledged": "2017-02-06", "outcome": "seized",
                "outcome_date": "2017-04-20"})");
    Exchange late = exchangeOn(u"2017-01-05"_s, u"GDC"_s, 1);
    late.direction = u"sent"_s;
    late.ref = u"EX-LATE"_s;
    late.acknowledged = QDate(2017, 4, 21);
    add(f.file, late);
    late.ref = u"EX-TODAY"_s;
    late.acknowledged = QDate(2017, 4, 20);
    add(f.file, late);
    Exchange next = exchangeOn(u"2017-04-21"_s, u"GDC"_s, 1);
    next.direction = u"sent"_s;
    add(f.file, next);

    const BriefContent content = f.brief();
    REQUIRE(content.openReferrals.size() == 2);
    const Referral &first = content.openReferrals.first().referral;
    CHECK(first.ref == u"RF-1");
    CHECK(first.outcome.isEmpty());
    CHECK(first.state() == ReferralState::Acknowledged);
    CHECK(content.openReferrals.first().daysOverdue == 47);
    CHECK(content.openReferrals.last().referral.state() == ReferralState::Made);
    REQUIRE(content.turnround.size() == 1);
    const ReferralTurnround &line = content.turnround.first();
    CHECK(line.records == 3);
    CHECK(line.open == 2);
    CHECK(line.overdue == 1);
    CHECK(line.acknowledged == 2);
    CHECK(line.medianDaysToAcknowledgement == 4); // of 2 and 5
    CHECK(line.answered == 1);
    CHECK(line.medianDaysToOutcome == 78);
    CHECK(content.notAcknowledged.refs == QStringList{u"EX-LATE"_s});
    CHECK(content.notAcknowledged.oldest == late.date);

    CounterpartMonth standing;
    standing.statement = u"ST-1"_s;
    standing.signedBy = u"Chan Tai-man"_s;
    standing.signedOn = QDate(2017, 4, 21);
    CHECK(asOn(standing, QDate(2017, 4, 20)).state() == ReconciliationState::Explained);
    CHECK(asOn(standing, QDate(2017, 4, 21)).state() == ReconciliationState::SignedOff);
}

TEST_CASE("the turn-round of a brief is that of the figures where nothing is dated later", "[brief]")
{
    BriefFile f;
    int number = 0;
    for (const int acknowledged : {1, 4, 9, 2}) {
        const QDate made(2017, 2, 1);
        addForm(f.file.connection(), u"referral"_s,
                QJsonObject{{u"ref"_s, QString(u"RF-"_s + QString::number(++number))},
                            {u"date"_s, made.toString(Qt::ISODate)},
                            {u"direction"_s, u"received"_s},
                            {u"counterpart"_s, u"GDC"_s},
                            {u"action"_s, u"trace_sender"_s},
                            {u"due"_s, u"2017-03-01"_s},
                            {u"acknowledged"_s, made.addDays(acknowledged).toString(Qt::ISODate)}});
    }
    const BriefContent content = f.brief();
    const auto summary = ReferralFigures(f.file.connection()).summary(content.toDate, content.asAt);
    REQUIRE(summary);
    REQUIRE(summary->byCounterpart.size() == 1);
    REQUIRE(content.turnround.size() == 1);
    const ReferralTurnround &figures = summary->byCounterpart.first();
    const ReferralTurnround &line = content.turnround.first();
    CHECK(line.records == figures.records);
    CHECK(line.open == figures.open);
    CHECK(line.overdue == figures.overdue);
    CHECK(line.acknowledged == figures.acknowledged);
    CHECK(line.medianDaysToAcknowledgement == figures.medianDaysToAcknowledgement);
    CHECK(line.medianDaysToOutcome == figures.medianDaysToOutcome);
}

} // namespace briefday_test
