// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/briefcontent.h"

#include "tests/core/content/brieffile.h"

#include <catch2/catch.hpp>

namespace briefcontent_test {

namespace {

using What = TalkingPoint::What;

} // namespace

TEST_CASE("a brief counts one counterpart in the period and the year to date, against a year before", "[brief]")
{
    BriefFile f;
    f.log(u"2017-01-01"_s, 4); // the first and the last day of the quarter
    f.log(u"2017-03-31"_s, 1, u"received"_s, u"GDC"_s, u"EX-LAST"_s);
    f.log(u"2017-04-01"_s, 100); // after it
    f.log(u"2016-07-01"_s, 3);   // the programme year's first day
    f.log(u"2016-06-30"_s, 200); // before it
    f.log(u"2016-03-31"_s, 9);
    f.log(u"2015-07-01"_s, 2, u"sent"_s);
    f.log(u"2017-02-01"_s, 50, u"received"_s, u"MOC"_s); // another counterpart's
    f.log(u"2017"_s, 800, u"received"_s, u"GDC"_s, u"EX-VAGUE"_s);

    const BriefContent content = f.brief();
    CHECK(content.counterpart == u"GDC");
    CHECK(content.codes == QStringList{u"GDC"_s});
    CHECK(content.asAt == QDate(2017, 4, 20));
    CHECK(content.toDate == *parsePeriod(u"2016-07-01..2017-03-31"_s));
    CHECK(content.toDateBefore == *parsePeriod(u"2015-07-01..2016-03-31"_s));
    const QString monthly = u"monthly"_s;
    const QList<BriefLine> expected{{u"received"_s, monthly, 2, 5, 9, 3, 8, 9}, {u"sent"_s, monthly, 0, 0, 0, 0, 0, 2}};
    CHECK(content.exchanges == expected);
    CHECK(content.impreciseExchanges == QStringList{u"EX-VAGUE"_s});
    const QList<BriefMonth> months{{QDate(2016, 7, 1), u"received"_s, 3},
                                   {QDate(2017, 1, 1), u"received"_s, 4},
                                   {QDate(2017, 3, 1), u"received"_s, 1}};
    CHECK(content.months == months);

    const TalkingPoint *received = pointOf(content, What::ReceivedChanged);
    REQUIRE(received);
    CHECK(received->count == 5);
    CHECK(received->before == 9);
    CHECK(received->refs.size() == 2);
    CHECK(received->refs.last() == u"EX-LAST");
    CHECK_FALSE(pointOf(content, What::SentChanged)); // none now, none a year before
}

TEST_CASE("a brief of a programme year or a calendar year has that year to date", "[brief]")
{
    BriefFile f;
    CHECK(f.brief("2015/16").toDate == *parsePeriod(u"2015/16"_s));
    CHECK(f.brief("2016").toDate == *parsePeriod(u"2016"_s));
    // What has not come yet is not counted, and the year before is cut on the same day.
    const BriefContent running = f.brief("2016/17");
    CHECK(running.toDate.begin == QDate(2016, 7, 1));
    CHECK(running.toDate.lastDay() == QDate(2017, 4, 20));
    CHECK(running.toDateBefore.lastDay() == QDate(2016, 4, 20));
    CHECK(running.counted == running.toDate);
}

TEST_CASE("a brief tells what became of the statement of every month that is over", "[brief]")
{
    BriefFile f;
    f.log(u"2017-01-10"_s, 4, u"received"_s, u"GDC"_s, u"EX-1"_s);
    f.log(u"2017-02-10"_s, 2, u"received"_s, u"GDC"_s, u"EX-2"_s);
    addForm(f.file.connection(), u"statement"_s,
            R"({"ref": "ST-1", "agency": "GDC", "period": "2017-01", "sent": 3, "received": 0})");
    const BriefContent content = f.brief();
    REQUIRE(content.statements.size() == 9); // July to March
    CHECK(content.statements.at(6).statement == u"ST-1");
    CHECK(content.statements.at(6).state() == ReconciliationState::Open);
    CHECK(content.statements.at(7).state() == ReconciliationState::NoStatement);
    CHECK(content.statements.at(7).records == 1);
    CHECK(content.statements.at(8).records == 0);

    const TalkingPoint *missing = pointOf(content, What::StatementMissing);
    REQUIRE(missing);
    CHECK(missing->months == QList<Period>{*parsePeriod(u"2017-02"_s)}); // nothing was exchanged in the others
    CHECK(missing->count == 1);
    CHECK(missing->refs == QStringList{u"EX-2"_s});
    const TalkingPoint *open = pointOf(content, What::DifferencesOpen);
    REQUIRE(open);
    CHECK(open->refs == QStringList{u"ST-1"_s});
    CHECK(open->count == content.statements.at(6).open);
}

TEST_CASE("a month that is not over owes no statement yet", "[brief]")
{
    BriefFile f;
    f.log(u"2017-04-10"_s, 2);
    const BriefContent content = f.brief("2017-04");
    REQUIRE_FALSE(content.statements.isEmpty());
    CHECK(content.statements.last().month == *parsePeriod(u"2017-03"_s));
    CHECK_FALSE(pointOf(content, What::StatementMissing));
}

TEST_CASE("a brief tells what is overdue in both directions, with its age", "[brief]")
{
    BriefFile f;
    Connection &connection = f.file.connection();
    const auto refer = [&](const char *json) { addForm(connection, u"referral"_s, json); };
    refer(
        R"({"ref": "RF-1", "date": "2017-02-01", "direction": "made", "counterpart": "GDC", "action": "investigate_source",
              "due": "2017-03-04"})");
    refer(
        R"({"ref": "RF-2", "date": "2017-02-20", "direction": "made", "counterpart": "GDC", "action": "investigate_source",
              "due": "2017-04-19"})");
    refer(
        R"({"ref": "RF-3", "date": "2017-03-01", "direction": "made", "counterpart": "GDC", "action": "investigate_source",
              "due": "2017-04-20"})"); // due today
    refer(
        R"({"ref": "RF-4", "date": "2017-02", "direction": "received", "counterpart": "GDC", "action": "investigate_source",
              "due": "2017-04-10"})");
    refer(
        R"({"ref": "RF-5", "date": "2017-02-01", "direction": "made", "counterpart": "MOC", "action": "investigate_source",
              "due": "2017-02-02"})");
    refer(
        R"({"ref": "RF-6", "date": "2017-02-01", "direction": "made", "counterpart": "GDC", "action": "investigate_source",
              "due": "2017-02-02", "outcome": "seized", "outcome_date": "2017-03-01"})");

    const BriefContent content = f.brief();
    REQUIRE(content.openReferrals.size() == 4);
    CHECK(content.openReferrals.first().referral.ref == u"RF-1");
    CHECK(content.openReferrals.first().age == 78);
    CHECK(content.openReferrals.first().daysOverdue == 47);
    const TalkingPoint *theirs = pointOf(content, What::TheirReferralsOverdue);
    REQUIRE(theirs);
    CHECK(theirs->count == 2);
    CHECK(theirs->days == 47);
    CHECK(theirs->refs == QStringList{u"RF-1"_s, u"RF-2"_s});
    const TalkingPoint *ours = pointOf(content, What::OurReferralsOverdue);
    REQUIRE(ours);
    CHECK(ours->refs == QStringList{u"RF-4"_s});
    CHECK(ours->days == 10);
    // Known only to its month: no age, though it is overdue.
    const auto vague = content.overdueReferrals(u"received"_s);
    REQUIRE(vague.size() == 1);
    CHECK_FALSE(vague.first().age.has_value());
}

TEST_CASE("pledges are those of the two sides: open, or settled since the last meeting", "[brief]")
{
    BriefFile f;
    Connection &connection = f.file.connection();
    addForm(connection, u"officer"_s, R"({"ref": "OURS", "name": "Chan Tai-man", "agency": "HKC", "role": "officer"})");
    addForm(connection, u"officer"_s, R"({"ref": "THEIRS", "name": "Li Wei", "agency": "GDC", "role": "contact"})");
    addForm(connection, u"officer"_s, R"({"ref": "OTHER", "name": "Sousa", "agency": "MOC", "role": "contact"})");
    const auto meet = [&](const char *json) { addForm(connection, u"event"_s, json); };
    meet(R"({"ref": "EV-OLD", "kind": "meeting", "title": {"en": "Old"}, "first_day": "2016-09-01",
             "hosts": ["GDC"], "agencies": ["HKC"]})");
    meet(R"({"ref": "EV-LAST", "kind": "visit", "title": {"en": "Visit"}, "first_day": "2017-02-28",
             "last_day": "2017-03-01", "hosts": ["GDC"], "agencies": ["HKC", "MOC"],
             "outcomes": [{"number": 1, "text": {"en": "Exchange lists"}}]})");
    meet(R"({"ref": "EV-NOT-OURS", "kind": "meeting", "title": {"en": "x"}, "first_day": "2017-04-01",
             "hosts": ["GDC"], "agencies": ["MOC"]})");
    meet(R"({"ref": "EV-CANCELLED", "kind": "meeting", "title": {"en": "x"}, "first_day": "2017-04-02",
             "hosts": ["GDC"], "agencies": ["HKC"], "status": "cancelled"})");
    meet(R"({"ref": "EV-NEXT", "kind": "meeting", "title": {"en": "Next"}, "first_day": "2017-05-02",
             "hosts": ["HKC"], "agencies": ["GDC"], "status": "planned"})");
    meet(R"({"ref": "EV-MISSED", "kind": "meeting", "title": {"en": "x"}, "first_day": "2017-04-02",
             "hosts": ["HKC"], "agencies": ["GDC"], "status": "planned"})");

    CHECK(pointOf(f.brief(), What::DirectionsNotFollowed)); // nothing hangs on the visit yet

    const auto owe = [&](const char *json) { addForm(connection, u"followup"_s, json); };
    owe(R"({"ref": "FU-1", "attached_to": "event EV-LAST", "subject": "List", "due": "2017-03-31", "owner": "THEIRS"})");
    owe(R"({"ref": "FU-2", "attached_to": "event EV-LAST", "subject": "Reply", "due": "2017-03-15", "owner": "OURS",
            "status": "done", "done_on": "2017-03-10"})");
    owe(R"({"ref": "FU-3", "attached_to": "event EV-OLD", "subject": "Old", "due": "2016-12-01"})");
    owe(R"({"ref": "FU-4", "attached_to": "event EV-OLD", "subject": "Done long ago", "due": "2016-12-01",
            "status": "done", "done_on": "2017-02-27"})");
    owe(R"({"ref": "FU-5", "attached_to": "event EV-LAST", "subject": "Macao's", "due": "2017-03-31",
            "owner": "OTHER"})");
    owe(R"({"ref": "FU-6", "attached_to": "agency MOC", "subject": "Not theirs", "due": "2017-03-31"})");

    const BriefContent content = f.brief();
    REQUIRE(content.lastMeeting);
    CHECK(content.lastMeeting->ref == u"EV-LAST");
    REQUIRE(content.upcoming.size() == 1);
    CHECK(content.upcoming.first().ref == u"EV-NEXT");
    QStringList pledged;
    for (const Pledge &pledge : content.pledges)
        pledged.append(pledge.followUp.ref);
    CHECK(pledged == QStringList{u"FU-3"_s, u"FU-2"_s, u"FU-1"_s});
    CHECK_FALSE(pointOf(content, What::DirectionsNotFollowed));
    const TalkingPoint *theirs = pointOf(content, What::TheirPledgesOverdue);
    REQUIRE(theirs);
    CHECK(theirs->refs == QStringList{u"FU-1"_s});
    CHECK(theirs->days == 20);
    const TalkingPoint *nobodys = pointOf(content, What::UnownedPledgesOverdue);
    REQUIRE(nobodys);
    CHECK(nobodys->refs == QStringList{u"FU-3"_s});
    CHECK_FALSE(pointOf(content, What::OurPledgesOverdue));
}

TEST_CASE("unacknowledged exchanges are told apart by who owes the acknowledgement", "[brief]")
{
    BriefFile f;
    Exchange waiting = exchangeOn(u"2017-01-05"_s, u"GDC"_s, 1);
    waiting.ref = u"EX-IN"_s;
    add(f.file, waiting);
    waiting.direction = u"sent"_s;
    waiting.ref = u"EX-OUT"_s;
    waiting.tlp = u"RED"_s;
    add(f.file, waiting);
    const BriefContent content = f.brief("2017-04"); // owed from whatever month
    REQUIRE(pointOf(content, What::NotAcknowledgedByUs));
    CHECK(pointOf(content, What::NotAcknowledgedByUs)->refs == QStringList{u"EX-IN"_s});
    REQUIRE(pointOf(content, What::NotAcknowledgedByThem));
    CHECK(pointOf(content, What::NotAcknowledgedByThem)->refs == QStringList{u"EX-OUT"_s});
    CHECK(content.frame.marking == u"RED");
}

TEST_CASE("a counterpart that was renamed is one counterpart, under the name in force", "[brief]")
{
    BriefFile f;
    f.log(u"2017-01-10"_s, 4, u"received"_s, u"GDAIC"_s);
    f.log(u"2017-02-10"_s, 3, u"received"_s, u"GDAMR"_s);
    for (const QString &asked : {u"GDAIC"_s, u"gdamr"_s}) {
        const BriefContent content = f.brief("2017Q1", asked);
        CHECK(content.counterpart == u"GDAIC");
        CHECK(content.codes == QStringList{u"GDAIC"_s, u"GDAMR"_s});
        CHECK(content.pieces(u"received"_s, &BriefLine::pieces) == 7);
    }
    Clock::set(QDateTime({2019, 4, 20}, {4, 0}, Qt::UTC));
    CHECK(f.brief("2019Q1", u"GDAIC"_s).counterpart == u"GDAMR");
}

TEST_CASE("operations show the results of the two sides; items are those the counterpart takes part in", "[brief]")
{
    BriefFile f;
    Connection &connection = f.file.connection();
    const auto operate = [&](const char *json) { addForm(connection, u"operation"_s, json); };
    operate(R"({"code": "WITH", "name": {"en": "With"}, "type": "joint", "coordinator": "HKC",
                "participants": ["HKC", "GDC", "MOC"], "first_day": "2017-01-10", "last_day": "2017-01-20",
                "status": "running"})");
    operate(R"({"code": "WITHOUT", "name": {"en": "Without"}, "type": "joint", "coordinator": "HKC",
                "participants": ["HKC", "MOC"], "first_day": "2017-01-10", "last_day": "2017-01-20"})");
    for (const char *agency : {"HKC", "GDC", "MOC"}) {
        addForm(
            connection, u"result"_s,
            QJsonObject{{u"operation"_s, u"WITH"_s}, {u"agency"_s, QLatin1StringView(agency)}, {u"cases"_s, u"3"_s}});
    }
    addForm(connection, u"programme"_s, R"({"ref": "2016/17", "year": "2016/17"})");
    addForm(connection, u"item"_s, R"({"ref": "2016/17-01", "title": {"en": "Led"}, "lead": ["GDC"]})");
    addForm(connection, u"item"_s, R"({"ref": "2016/17-02", "title": {"en": "Partner"}, "partners": ["GDC"]})");
    addForm(connection, u"item"_s, R"({"ref": "2016/17-03", "title": {"en": "Other"}, "lead": ["MOC"]})");

    const BriefContent content = f.brief();
    REQUIRE(content.operations.size() == 1);
    QStringList agencies;
    for (const Achievement &result : content.operations.first().results)
        agencies.append(result.agency);
    CHECK(agencies == QStringList{u"GDC"_s, u"HKC"_s});
    REQUIRE(content.programmes.size() == 1);
    CHECK(content.programmes.first().items.size() == 2);
    const TalkingPoint *late = pointOf(content, What::OperationsOverdue);
    REQUIRE(late);
    CHECK(late->refs == QStringList{u"WITH"_s});
    CHECK(late->days == 90);
}

TEST_CASE("a brief about a counterpart of whom nothing is known proposes nothing", "[brief]")
{
    BriefFile f;
    f.log(u"2017-01-10"_s, 4);
    const BriefContent content = f.brief("2017Q1", u"MOC"_s);
    CHECK(content.isEmpty());
    CHECK(content.points.isEmpty());
    CHECK_FALSE(f.brief().isEmpty());
}

TEST_CASE("a brief needs a counterpart that is another agency of the file", "[brief]")
{
    BriefFile f;
    const auto ask = [&](const QString &counterpart, const QString &marking = {}) {
        return briefContent(f.file.connection(), *parsePeriod(u"2017Q1"_s), counterpart, marking);
    };
    const auto unknown = ask(u"NOBODY"_s);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error() == Error{ErrorKind::UnknownCode, u"counterpart"_s, u"NOBODY"_s});
    const auto home = ask(u"HKC"_s);
    REQUIRE_FALSE(home);
    CHECK(home.error() == Error{ErrorKind::Mismatch, u"counterpart"_s, u"HKC"_s});
    const auto marking = ask(u"GDC"_s, u"PINK"_s);
    REQUIRE_FALSE(marking);
    CHECK(marking.error().field == u"marking");
}

} // namespace briefcontent_test
