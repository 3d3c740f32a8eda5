// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <catch2/catch.hpp>

namespace programme_test {

using namespace Qt::StringLiterals;
using namespace liaison;

TEST_CASE("cli: the programme of the sample, its figures, its next year and its calendar", "[cli][programme]")
{
    const CommandLine cli;
    const QString file = cli.path(u"s.liaison"_s);
    REQUIRE(cli.run({u"sample"_s, file}).exitCode == 0);
    const QJsonObject figures = cli.json({u"figures"_s, file, u"--period"_s, u"2016/17"_s}).object();
    const QJsonObject year = figures.value(u"programme"_s).toArray().first().toObject();
    CHECK(year.value(u"items"_s) == 24);
    CHECK(year.value(u"new_items"_s) == 6);
    const QJsonObject trademarks = year.value(u"list"_s).toArray().at(18).toObject();
    CHECK(trademarks.value(u"indicators"_s).toArray().first().toObject().value(u"percent"_s) == u"14.5"_s);
    CHECK(figures.value(u"events"_s).toObject().value(u"events"_s) == 12);
    CHECK(figures.value(u"links"_s).toObject().value(u"published"_s).toArray().size() == 1);
    const Run text = cli.run({u"figures"_s, file, u"--period"_s, u"2016/17"_s});
    CHECK(text.out.contains("92 identifications of 635 (14.5%)"));
    CHECK(text.out.contains("outside the programme year: EV-2017-0010"));

    CHECK(cli.json({u"show"_s, file, u"item"_s, u"2016/17-06"_s}).object().value(u"operations"_s) ==
          QJsonArray{u"GDC-2016-17"_s, u"THUNDERCRACKER"_s});
    CHECK(cli.json({u"list"_s, file, u"event"_s, u"--period"_s, u"2017Q1"_s}).array().size() == 1);
    CHECK(cli.json({u"search"_s, file, u"第十七次會議"_s}).array().size() == 2);

    const QJsonObject copy = cli.json({u"carryover"_s, file, u"2016/17"_s, u"--items"_s, u"1-2,19"_s}).object();
    CHECK(copy.value(u"items"_s) == QJsonArray{u"2017/18-01"_s, u"2017/18-02"_s, u"2017/18-03"_s});
    const QJsonObject third = cli.json({u"show"_s, file, u"item"_s, u"2017/18-03"_s}).object();
    CHECK(third.value(u"carried_from"_s) == u"2016/17-19"_s);
    const Run twice = cli.run({u"carryover"_s, file, u"2016/17"_s});
    CHECK(twice.exitCode == 1);
    CHECK(twice.err.contains("2017/18"));
    CHECK(cli.run({u"carryover"_s, file, u"2016/17"_s, u"--items"_s, u"x"_s}).exitCode == 2);

    const QString calendar = cli.path(u"events.ics"_s);
    CHECK(cli.json({u"export"_s, file, u"event"_s, calendar}).object().value(u"rows"_s) == 22);
    QFile written(calendar);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll().contains("DTEND;VALUE=DATE:20170302\r\n"));
    CHECK(cli.run({u"export"_s, file, u"item"_s, calendar}).exitCode == 2);
    CHECK(cli.json({u"export"_s, file, u"item"_s, cli.path(u"items.csv"_s)}).object().value(u"rows"_s) == 27);
    CHECK(cli.run({u"check"_s, file}).exitCode == 0);
}

TEST_CASE("cli: items and events that cannot be are refused in one line each", "[cli][programme]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    cli.json({u"add"_s, file, u"programme"_s, u"-"_s}, R"({"year": "2016/17"})");
    const Run share = cli.run({u"add"_s, file, u"item"_s}, R"({"ref": "2016/17-19", "title": "Trade marks",
        "indicators": [{"label": "new", "unit": "identifications", "amount": 636, "whole": 635}]})");
    CHECK(share.exitCode == 3);
    CHECK(share.err.count('\n') == 1);
    CHECK(share.err.contains("larger than its whole"));
    cli.json({u"add"_s, file, u"item"_s}, R"({"ref": "2016/17-01", "title": "One"})");
    const Run circular =
        cli.run({u"set"_s, file, u"item"_s, u"2016/17-01"_s, u"origin=carried_over"_s, u"carried_from=2016/17-01"_s});
    CHECK(circular.exitCode == 3);
    CHECK(circular.err.count('\n') == 1);
    const Run dates =
        cli.run({u"add"_s, file, u"event"_s},
                R"({"kind": "visit", "title": "V", "first_day": "2017-03-02", "last_day": "2017-03-01"})");
    CHECK(dates.exitCode == 3);
    CHECK(cli.json({u"list"_s, file, u"event"_s}).array().isEmpty());
    CHECK(cli.run({u"add"_s, file, u"link"_s}, R"({"title": "L", "kind": "law", "address": "file:///etc"})").exitCode ==
          3);
}

TEST_CASE("cli: a programme is renumbered by its areas, and says so first", "[cli][programme]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    cli.json({u"add"_s, file, u"programme"_s, u"-"_s},
             R"({"year": "2017/18", "areas": [{"code": "b", "name": "B"}, {"code": "a", "name": "A"}]})");
    cli.json({u"add"_s, file, u"item"_s}, R"([{"ref": "2017/18-02", "title": "Two", "area": "a"},
        {"ref": "2017/18-05", "title": "Five", "area": "b"}, {"ref": "2017/18-06", "title": "Six"}])");
    const QStringList command{u"renumber"_s, file, u"--programme"_s, u"2017/18"_s};
    const QJsonObject plan = cli.json(command + QStringList{u"--dry-run"_s}).object();
    CHECK(plan.value(u"renumbered"_s) == false);
    CHECK(plan.value(u"changed"_s) == 2);
    CHECK(plan.value(u"items"_s) ==
          QJsonArray{QJsonObject{{u"before"_s, u"2017/18-05"_s}, {u"after"_s, u"2017/18-01"_s}},
                     QJsonObject{{u"before"_s, u"2017/18-02"_s}, {u"after"_s, u"2017/18-02"_s}},
                     QJsonObject{{u"before"_s, u"2017/18-06"_s}, {u"after"_s, u"2017/18-03"_s}}});
    CHECK(cli.run({u"show"_s, file, u"item"_s, u"2017/18-05"_s}).exitCode == 0); // nothing was done
    const Run done = cli.run(command);
    CHECK(done.exitCode == 0);
    CHECK(done.out.contains("2017/18-05 → 2017/18-01"));
    CHECK(
        cli.json({u"show"_s, file, u"item"_s, u"2017/18-01"_s}).object().value(u"title"_s).toObject().value(u"en"_s) ==
        u"Five"_s);
    CHECK(cli.json(command).object().value(u"changed"_s) == 0);
    CHECK(cli.run({u"renumber"_s, file, u"--programme"_s, u"1999/00"_s}).exitCode == 1);
    CHECK(cli.run({u"renumber"_s, file}).exitCode == 2);
    CHECK(cli.run({u"check"_s, file}).exitCode == 0);
}

} // namespace programme_test
