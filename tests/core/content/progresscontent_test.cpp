// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/progresscontent.h"

#include "core/content/reportfreeze.h"
#include "core/storage/freezestore.h"
#include "core/storage/recordstore.h"
#include "core/transfer/samplecasefile.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace progresscontent_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

Period period(const QString &text)
{
    return parsePeriod(text).value();
}

ProgressContent contentOf(TestCaseFile &file, const QString &text = u"2016/17"_s)
{
    const auto content = progressContent(file.connection(), period(text));
    REQUIRE(content);
    return *content;
}

const ProgressPaperItem &item(const ProgressContent &content, qint64 number)
{
    for (const ProgressPaperItem &each : content.items) {
        if (each.item.number == number)
            return each;
    }
    FAIL("no item " << number);
    return content.items.first();
}

void addProgramme(TestCaseFile &file)
{
    addAgencies(file);
    addForm(file.connection(), u"programme"_s, R"({"year": "2016/17", "mechanism": "Expert Group"})");
}

void log(TestCaseFile &file, const QString &ref, const QString &date, const QString &counterpart,
         const QString &direction, qint64 pieces, const QString &mode = u"monthly"_s)
{
    Exchange exchange = exchangeOn(date, counterpart, pieces);
    exchange.ref = ref;
    exchange.direction = direction;
    exchange.mode = mode;
    add(file, exchange);
}

} // namespace

TEST_CASE("the sample's paper has the public facts of 2016/17", "[reports][paper]")
{
    TestCaseFile file;
    REQUIRE(fillSampleCaseFile(file.connection(), {u"tester"_s, {}, 0}));
    const ProgressContent content = contentOf(file);
    CHECK(content.items.size() == 24);
    CHECK(content.figures.newItems == 6);
    REQUIRE(content.meeting);
    CHECK(content.meeting->ordinal == 16);

    const QList<CounterpartExchanges> exchanges = item(content, 2).exchanges.counterparts;
    REQUIRE(exchanges.size() == 3); // and no sum over them
    CHECK(exchanges[0].counterpart == u"GDC");
    CHECK(exchanges[0].pieces() == 78);
    CHECK(exchanges[1].counterpart == u"GDPSD-ECIB");
    CHECK(exchanges[1].pieces() == 12);
    CHECK(exchanges[2].counterpart == u"GDAIC");
    CHECK(exchanges[2].sent == 12);
    CHECK(exchanges[2].pieces() == 12);

    const QList<ProgressPaperOperation> operations = item(content, 6).operations;
    REQUIRE(operations.size() == 2);
    CHECK(operations[0].figure.parts.size() == 4);
    CHECK(operations[1].figure.operation.code == u"THUNDERCRACKER");

    // One visit under two items; two events outside the year; one whose date is not precise enough to tell.
    CHECK(item(content, 2).events.first().alsoUnder == QList<qint64>{13});
    CHECK(item(content, 13).events.last().alsoUnder == QList<qint64>{2});
    CHECK(item(content, 20).events.first().place == Period::Place::Outside);
    CHECK(item(content, 24).events.first().place == Period::Place::Outside);
    CHECK(item(content, 21).events.first().place == Period::Place::Imprecise);
    CHECK(item(content, 8).events.first().place == Period::Place::Inside);
    CHECK(content.frame.sample);
    CHECK(content.frame.marking == u"AMBER");
}

TEST_CASE("the programme is the one of that year, or the one whose year holds the period", "[reports][paper]")
{
    TestCaseFile file;
    addProgramme(file);
    CHECK(contentOf(file, u"2017Q1"_s).figures.programme.ref == u"2016/17");
    CHECK(contentOf(file, u"2017-03"_s).frame.period.begin == QDate(2016, 7, 1));
    for (const QString &text : {u"2015/16"_s, u"2017"_s}) {
        const auto content = progressContent(file.connection(), period(text));
        REQUIRE_FALSE(content);
        CHECK(content.error() == Error{ErrorKind::NotFound, u"programme_year"_s, text});
    }
}

TEST_CASE("the paper goes to the first meeting of the mechanism after the year", "[reports][paper]")
{
    TestCaseFile file;
    addProgramme(file);
    const auto meeting = [&](const char *json) { addForm(file.connection(), u"event"_s, json); };
    meeting(
        R"({"ref": "E15", "kind": "meeting", "title": "15th", "series": "Expert Group", "first_day": "2016-09-01"})");
    CHECK_FALSE(contentOf(file).meeting);
    meeting(
        R"({"ref": "E18", "kind": "meeting", "title": "18th", "series": "Expert Group", "first_day": "2018-08-01"})");
    meeting(R"({"ref": "EX", "kind": "meeting", "title": "other", "series": "Customs", "first_day": "2017-07-02"})");
    meeting(R"({"ref": "EC", "kind": "meeting", "title": "off", "series": "Expert Group", "first_day": "2017-07-03",
                "status": "cancelled"})");
    CHECK_FALSE(contentOf(file).meeting);
    meeting(R"({"ref": "E16", "kind": "meeting", "title": "16th", "series": "expert  group", "first_day": "2017"})");
    REQUIRE(contentOf(file).meeting);
    CHECK(contentOf(file).meeting->ref == u"E16");
}

TEST_CASE("exchanges of an item are counted by counterpart and only inside the year", "[reports][paper]")
{
    TestCaseFile file;
    addProgramme(file);
    log(file, u"X1"_s, u"2016-08-01"_s, u"GDC"_s, u"sent"_s, 3);
    log(file, u"X2"_s, u"2017-06-30"_s, u"GDC"_s, u"received"_s, 4, u"real_time"_s);
    log(file, u"X3"_s, u"2017-07-01"_s, u"GDC"_s, u"sent"_s, 100);
    log(file, u"X4"_s, u"2016-09-01"_s, u"MOC"_s, u"mutual"_s, 5, u"real_time"_s);
    log(file, u"X5"_s, u"2016-10-01"_s, u"MOC"_s, u"mutual"_s, 50);
    addForm(file.connection(), u"item"_s, R"({"ref": "2016/17-02", "title": "Two", "exchanges": ["X1", "X3"],
        "exchange_selections": [{"counterpart": "MOC", "mode": "real_time", "period": "2016Q3"}, {"counterpart": "GDC"},
                                {"counterpart": "GDAIC"}]})");
    const ProgressContent content = contentOf(file);
    const ItemExchangeCount count = item(content, 2).exchanges;
    REQUIRE(count.counterparts.size() == 3);
    const CounterpartExchanges &macao = count.counterparts[0];
    CHECK(macao.mutual == 5);
    CHECK(macao.pieces() == 5);
    CHECK(macao.onlyModes == QStringList{u"real_time"_s});
    CHECK(macao.period == parsePartialDate(u"2016Q3"_s).value());
    const CounterpartExchanges &guangdong = count.counterparts[1];
    CHECK(guangdong.sent == 3);
    CHECK(guangdong.received == 4);
    CHECK(guangdong.refs == QStringList{u"X1"_s, u"X2"_s});
    CHECK(guangdong.onlyModes.isEmpty());
    CHECK(guangdong.period == parsePartialDate(u"2016/17"_s).value());
    CHECK(count.counterparts[2].records == 0); // asked for, none logged: the paper says so
    CHECK(count.elsewhere == QStringList{u"X3"_s});
}

TEST_CASE("the paper is marked as its exchanges and cases are", "[reports][paper]")
{
    TestCaseFile file;
    addProgramme(file);
    addForm(file.connection(), u"item"_s,
            R"({"ref": "2016/17-01", "title": "One", "exchange_selections": [{"counterpart": "GDC"}]})");
    CHECK(contentOf(file).frame.leastMarking.isEmpty());
    Exchange secret = exchangeOn(u"2016-08-01"_s, u"GDC"_s, 1);
    secret.tlp = u"RED"_s;
    Exchange other = exchangeOn(u"2016-08-01"_s, u"MOC"_s, 1); // not in the paper
    other.tlp = u"AMBER+STRICT"_s;
    add(file, other);
    CHECK(contentOf(file).frame.leastMarking.isEmpty());
    add(file, secret);
    CHECK(contentOf(file).frame.marking == u"RED");
    CHECK(progressContent(file.connection(), period(u"2016/17"_s), u"CLEAR"_s)->frame.marking == u"RED");
    CHECK_FALSE(progressContent(file.connection(), period(u"2016/17"_s), u"PINK"_s));
}

TEST_CASE("an item without text and records names nothing; what no item names is told apart", "[reports][paper]")
{
    TestCaseFile file;
    addProgramme(file);
    Connection &connection = file.connection();
    addForm(connection, u"event"_s, R"({"ref": "E1", "kind": "visit", "title": "V", "first_day": "2017-03-01"})");
    addForm(connection, u"event"_s, R"({"ref": "E2", "kind": "visit", "title": "W", "first_day": "2017-03-02"})");
    addForm(connection, u"item"_s, R"({"ref": "2016/17-01", "title": "One", "progress": {"en": "  "}})");
    addForm(connection, u"item"_s, R"({"ref": "2016/17-02", "title": "Two", "events": ["E1"]})");
    addForm(connection, u"followup"_s,
            R"({"attached_to": "item 2016/17-02", "subject": "Minutes", "due": "2017-04-01"})");
    addForm(connection, u"followup"_s, R"({"attached_to": "item 2016/17-02", "subject": "Done", "due": "2017-04-01",
                                          "status": "done", "done_on": "2017-03-30"})");
    const ProgressContent content = contentOf(file);
    CHECK(item(content, 1).namesNothing());
    CHECK_FALSE(item(content, 2).namesNothing());
    REQUIRE(item(content, 2).followUps.size() == 1);
    CHECK(item(content, 2).followUps.first().subject == u"Minutes");
    REQUIRE(content.eventsElsewhere.size() == 1);
    CHECK(content.eventsElsewhere.first().ref == u"E2");
}

TEST_CASE("a frozen paper shows what changed since", "[reports][paper][freeze]")
{
    TestCaseFile file;
    addProgramme(file);
    Connection &connection = file.connection();
    addForm(connection, u"item"_s,
            R"({"ref": "2016/17-01", "title": "One", "exchange_selections": [{"counterpart": "GDC"}]})");
    log(file, u"X1"_s, u"2016-08-01"_s, u"GDC"_s, u"sent"_s, 3);
    const Freeze freeze = freezeOf(contentOf(file), 7);
    CHECK(freeze.report == u"progress");
    CHECK(freeze.subject == u"2016/17");
    const auto kept = FreezeStore(connection).freeze(freeze, {{u"en"_s, "pdf"}}, {u"tester"_s, {}, 0});
    REQUIRE(kept);
    auto changed = restatement(connection, *kept);
    REQUIRE(changed);
    CHECK(changed->isEmpty());
    log(file, u"X2"_s, u"2016-09-01"_s, u"GDC"_s, u"sent"_s, 4);
    changed = restatement(connection, *kept);
    REQUIRE(changed);
    CHECK_FALSE(changed->isEmpty());
}

} // namespace progresscontent_test
