// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/talkingpoints.h"

#include "tests/core/content/brieffile.h"

#include <QJsonArray>
#include <catch2/catch.hpp>

namespace talkingpoints_test {

namespace {

using What = TalkingPoint::What;

} // namespace

TEST_CASE("talking points take up what falls due within a month, and the year's results", "[brief]")
{
    BriefFile f;
    Connection &connection = f.file.connection();
    for (const char *due : {"2017-04-19", "2017-04-20", "2017-05-20", "2017-05-21"}) {
        addForm(connection, u"referral"_s,
                QJsonObject{{u"ref"_s, QString(u"RF-"_s + QLatin1StringView(due))},
                            {u"date"_s, u"2017-02-01"_s},
                            {u"direction"_s, u"made"_s},
                            {u"counterpart"_s, u"GDC"_s},
                            {u"action"_s, u"trace_sender"_s},
                            {u"due"_s, QLatin1StringView(due)}});
    }
    const auto operate = [&](const char *code, const char *first, const char *last) {
        addForm(connection, u"operation"_s,
                QJsonObject{{u"code"_s, QLatin1StringView(code)},
                            {u"name"_s, QJsonObject{{u"en"_s, QLatin1StringView(code)}}},
                            {u"type"_s, u"joint"_s},
                            {u"coordinator"_s, u"HKC"_s},
                            {u"participants"_s, QJsonArray{u"HKC"_s, u"GDC"_s}},
                            {u"first_day"_s, QLatin1StringView(first)},
                            {u"last_day"_s, QLatin1StringView(last)}});
    };
    operate("YEAR", "2016-08-01", "2016-08-10"); // of the year, not of the quarter
    operate("SILENT", "2016-09-01", "2016-09-10");
    operate("BEFORE", "2016-05-01", "2016-05-10");
    for (const char *code : {"YEAR", "BEFORE"}) {
        addForm(connection, u"result"_s,
                QJsonObject{{u"operation"_s, QLatin1StringView(code)}, {u"agency"_s, u"HKC"_s}, {u"cases"_s, u"3"_s}});
    }
    const BriefContent content = f.brief();
    const TalkingPoint *due = pointOf(content, What::TheirReferralsFallDue);
    REQUIRE(due);
    CHECK(due->refs == QStringList{u"RF-2017-04-20"_s, u"RF-2017-05-20"_s});
    CHECK(due->oldest == PartialDate{QDate(2017, 4, 20), QDate(2017, 4, 20)});
    CHECK_FALSE(pointOf(content, What::OurReferralsFallDue));
    CHECK(content.operations.isEmpty());
    const TalkingPoint *results = pointOf(content, What::OperationResults);
    REQUIRE(results);
    CHECK(results->refs == QStringList{u"YEAR"_s});
}

TEST_CASE("directions beyond the follow-ups of the last meeting are raised", "[brief]")
{
    BriefFile f;
    Connection &connection = f.file.connection();
    addForm(connection, u"event"_s,
            R"({"ref": "EV-1", "kind": "meeting", "title": {"en": "x"}, "first_day": "2017-03-01", "hosts": ["GDC"],
                "agencies": ["HKC"], "outcomes": [{"number": 1, "text": {"en": "a"}},
                {"number": 2, "text": {"en": "b"}}]})");
    const auto owe = [&](const QString &ref) {
        addForm(connection, u"followup"_s,
                QJsonObject{{u"ref"_s, ref},
                            {u"attached_to"_s, u"event EV-1"_s},
                            {u"subject"_s, u"x"_s},
                            {u"due"_s, u"2017-06-01"_s}});
    };
    owe(u"FU-1"_s);
    const BriefContent content = f.brief();
    const TalkingPoint *point = pointOf(content, What::DirectionsNotFollowed);
    REQUIRE(point);
    CHECK(point->count == 1);
    CHECK(point->before == 2);
    owe(u"FU-2"_s);
    CHECK_FALSE(pointOf(f.brief(), What::DirectionsNotFollowed));
}

TEST_CASE("pieces of both ways together say nothing of one direction", "[brief]")
{
    BriefFile f;
    f.log(u"2017-01-10"_s, 4);
    f.log(u"2016-01-10"_s, 9, u"mutual"_s);
    const BriefContent content = f.brief();
    CHECK_FALSE(pointOf(content, What::ReceivedChanged));
    CHECK_FALSE(pointOf(content, What::SentChanged));
}

} // namespace talkingpoints_test
