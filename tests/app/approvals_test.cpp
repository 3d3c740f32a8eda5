// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include <QJsonArray>
#include <QJsonObject>
#include <catch2/catch.hpp>

namespace approvals_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

QString fileWithOfficers(const CommandLine &cli)
{
    const QString file = cli.newCaseFile();
    cli.json({u"add"_s, file, u"officer"_s}, R"([
        {"ref": "SUP", "name": "Ng Siu-ming", "agency": "HKC", "role": "supervisor"},
        {"ref": "OFF", "name": "Chan", "agency": "HKC", "role": "officer"}])");
    cli.json({u"add"_s, file, u"exchange"_s}, R"([
        {"ref": "EX-1", "date": "2017-03-06", "direction": "sent", "counterpart": "GDC", "mode": "monthly", "pieces": 3}])");
    cli.json({u"add"_s, file, u"result"_s},
             R"([{"ref": "RS-1", "agency": "HKC", "period": "2016/17", "cases": "14"}])");
    return file;
}

} // namespace

TEST_CASE("cli: a supervisor approves a month, and its exchanges are corrected only with a reason", "[cli][approval]")
{
    const CommandLine cli;
    const QString file = fileWithOfficers(cli);
    const Run officer = cli.run({u"--officer"_s, u"OFF"_s, u"approve"_s, file, u"month"_s, u"2017-03"_s});
    CHECK(officer.exitCode == 1);
    CHECK(officer.err.count('\n') == 1);
    CHECK(officer.err.contains("supervisor"));
    const QJsonObject approval =
        cli.json({u"--officer"_s, u"SUP"_s, u"approve"_s, file, u"month"_s, u"2017-03"_s}).object();
    CHECK(approval.value(u"month"_s) == u"2017-03"_s);
    CHECK(approval.value(u"officer"_s) == u"SUP"_s);
    CHECK(cli.run({u"--officer"_s, u"SUP"_s, u"approve"_s, file, u"month"_s, u"2017-03"_s}).exitCode == 3);

    const Run set = cli.run({u"set"_s, file, u"exchange"_s, u"EX-1"_s, u"pieces=4"_s});
    CHECK(set.exitCode == 3);
    CHECK(set.err.contains(approval.value(u"ref"_s).toString().toUtf8()));
    CHECK(cli.run({u"remove"_s, file, u"exchange"_s, u"EX-1"_s}).exitCode != 0);
    CHECK(cli.json({u"show"_s, file, u"exchange"_s, u"EX-1"_s}).object().value(u"pieces"_s) == 3);
    cli.json({u"set"_s, file, u"exchange"_s, u"EX-1"_s, u"pieces=4"_s, u"--reason"_s, u"counted again"_s});
    const QJsonObject entry = cli.json({u"journal"_s, file, u"EX-1"_s}).array().first().toObject();
    CHECK(entry.value(u"reason"_s) == u"counted again"_s);
    CHECK(cli.run({u"journal"_s, file, u"EX-1"_s}).out.contains("pieces (counted again)"));

    const QByteArray late = R"({"ref": "EX-2", "date": "2017-03-31", "direction": "received", "counterpart": "GDC",
        "mode": "monthly", "pieces": 1})";
    CHECK(cli.run({u"add"_s, file, u"exchange"_s}, late).exitCode == 3);
    cli.json({u"add"_s, file, u"exchange"_s, u"--reason"_s, u"found in April"_s}, late);
    const QString table = cli.write(u"t.csv"_s, "ref,pieces\nEX-2,2\n");
    CHECK(cli.run({u"import"_s, file, u"exchange"_s, table}).exitCode == 3);
    CHECK(
        cli.json({u"import"_s, file, u"exchange"_s, table, u"--reason"_s, u"recount"_s}).object().value(u"changed"_s) ==
        1);
    cli.json({u"remove"_s, file, u"exchange"_s, u"EX-2"_s, u"--reason"_s, u"entered twice"_s});

    CHECK(cli.json({u"list"_s, file, u"approval"_s}).array().size() == 1);
    CHECK(cli.json({u"search"_s, file, u"2017-03"_s}).array().size() >= 1);
    CHECK(cli.run({u"withdraw"_s, file, u"month"_s, u"2017-03"_s}).exitCode == 2);
    CHECK(cli.run({u"--officer"_s, u"OFF"_s, u"withdraw"_s, file, u"month"_s, u"2017-03"_s, u"--reason"_s, u"a slip"_s})
              .exitCode == 1);
    cli.json({u"--officer"_s, u"SUP"_s, u"withdraw"_s, file, u"month"_s, u"2017-03"_s, u"--reason"_s, u"late"_s});
    CHECK(cli.run({u"set"_s, file, u"exchange"_s, u"EX-1"_s, u"pieces=5"_s}).exitCode == 0);
    CHECK(cli.run({u"check"_s, file}).exitCode == 0);
}

TEST_CASE("cli: an approved result", "[cli][approval]")
{
    const CommandLine cli;
    const QString file = fileWithOfficers(cli);
    CHECK(cli.run({u"--officer"_s, u"SUP"_s, u"approve"_s, file, u"result"_s, u"RS-9"_s}).exitCode == 3);
    CHECK(cli.run({u"--officer"_s, u"SUP"_s, u"approve"_s, file, u"nothing"_s, u"RS-1"_s}).exitCode == 2);
    CHECK(cli.run({u"--officer"_s, u"SUP"_s, u"approve"_s, file, u"month"_s, u"2017-13"_s}).exitCode == 3);
    const QJsonObject approval = cli.json({u"--officer"_s, u"Ng Siu-ming"_s, u"approve"_s, file, u"result"_s, u"RS-1"_s,
                                           u"--note"_s, u"as published"_s})
                                     .object();
    CHECK(approval.value(u"attached_to"_s) == u"result RS-1"_s);
    CHECK(approval.value(u"officer"_s) == u"SUP"_s);
    CHECK(approval.value(u"note"_s) == u"as published"_s);
    CHECK(cli.run({u"set"_s, file, u"result"_s, u"RS-1"_s, u"cases=15"_s}).exitCode == 3);
    cli.json({u"set"_s, file, u"result"_s, u"RS-1"_s, u"cases=15"_s, u"--reason"_s, u"a slip"_s});
    CHECK(cli.run({u"remove"_s, file, u"result"_s, u"RS-1"_s}).exitCode == 1);
    cli.json({u"remove"_s, file, u"result"_s, u"RS-1"_s, u"--reason"_s, u"reported twice"_s});
    CHECK(cli.json({u"list"_s, file, u"approval"_s}).array().isEmpty());
    CHECK(cli.run({u"check"_s, file}).exitCode == 0);
}

TEST_CASE("cli: lists and histories name officers with the post of the day", "[cli][approval][posting]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    cli.json({u"add"_s, file, u"officer"_s}, R"([
        {"ref": "SUP", "name": "Ng Siu-ming", "agency": "HKC", "role": "supervisor", "post": "Superintendent",
         "posted_from": "2015-01-01"},
        {"ref": "OLD", "name": "Chan", "agency": "HKC", "role": "officer", "post": "Inspector",
         "posted_from": "2010-01-01", "posted_to": "2016-12-31"}])");
    cli.json({u"--officer"_s, u"OLD"_s, u"add"_s, file, u"exchange"_s}, R"([
        {"ref": "EX-1", "date": "2016-03-06", "direction": "sent", "counterpart": "GDC", "mode": "monthly", "pieces": 3,
         "officer": "OLD"},
        {"ref": "EX-2", "date": "2017-03-06", "direction": "sent", "counterpart": "GDC", "mode": "monthly", "pieces": 3,
         "officer": "OLD"}])");
    CHECK(cli.run({u"show"_s, file, u"exchange"_s, u"EX-1"_s}).out.contains("Chan, Inspector"));
    const QByteArray later = cli.run({u"show"_s, file, u"exchange"_s, u"EX-2"_s}).out;
    CHECK(later.contains("Chan"));
    CHECK_FALSE(later.contains("Inspector")); // that posting had ended
    const QByteArray history = cli.run({u"journal"_s, file, u"EX-1"_s}).out;
    CHECK(history.contains("Chan"));
    CHECK_FALSE(history.contains("Inspector"));
    CHECK(cli.run({u"--officer"_s, u"SUP"_s, u"approve"_s, file, u"month"_s, u"2017-03"_s})
              .out.contains("by Ng Siu-ming, Superintendent"));
    const QByteArray approvals = cli.run({u"list"_s, file, u"approval"_s}).out;
    CHECK(approvals.contains("Ng Siu-ming, Superintendent"));
    CHECK(cli.json({u"list"_s, file, u"approval"_s}).array().first().toObject().value(u"officer"_s) == u"SUP"_s);
}

TEST_CASE("cli: a frozen report says whether it is approved, and its figures stay", "[cli][approval][freeze]")
{
    const CommandLine cli;
    const QString file = fileWithOfficers(cli);
    cli.json({u"--officer"_s, u"OFF"_s, u"report"_s, file, u"quarterly"_s, u"--period"_s, u"2017Q1"_s, u"--marking"_s,
              u"AMBER+STRICT"_s, u"--reason"_s, u"a test"_s, u"--freeze"_s, u"--out"_s, cli.path(u"q.pdf"_s)});
    const auto shown = [&] { return cli.json({u"list"_s, file, u"freeze"_s}).array().first().toObject(); };
    const QJsonObject before = shown();
    CHECK(before.value(u"approved_by"_s).isNull());
    const QString ref = before.value(u"ref"_s).toString();
    cli.json({u"--officer"_s, u"SUP"_s, u"approve"_s, file, u"freeze"_s, ref});
    QJsonObject approved = cli.json({u"show"_s, file, u"freeze"_s, ref}).object();
    CHECK(approved.value(u"approved_by"_s) == u"SUP"_s);
    CHECK(approved.value(u"approved_on"_s).isString());
    CHECK(approved.value(u"digest"_s) == before.value(u"digest"_s));
    CHECK(cli.run({u"list"_s, file, u"freeze"_s}).out.contains("Ng Siu-ming"));
    CHECK(cli.run({u"restatement"_s, file, ref}).out.contains("Approved by Ng Siu-ming"));
    cli.json({u"--officer"_s, u"SUP"_s, u"withdraw"_s, file, u"freeze"_s, ref, u"--reason"_s, u"a table is wrong"_s});
    CHECK(shown().value(u"approved_by"_s).isNull());
    CHECK(shown().value(u"withdrawn_on"_s).isString());
    CHECK(cli.run({u"check"_s, file}).exitCode == 0);
}

TEST_CASE("cli: nobody promotes himself, dates an approval or withdraws one with a full stop", "[cli][approval]")
{
    const CommandLine cli;
    const QString file = fileWithOfficers(cli);
    const Run promoted =
        cli.run({u"--officer"_s, u"OFF"_s, u"set"_s, file, u"officer"_s, u"OFF"_s, u"role=supervisor"_s});
    CHECK(promoted.exitCode == 1);
    CHECK(promoted.err.contains("supervisor"));
    CHECK(cli.json({u"show"_s, file, u"officer"_s, u"OFF"_s}).object().value(u"role"_s) == u"officer"_s);
    const Run dated = cli.run({u"--officer"_s, u"SUP"_s, u"add"_s, file, u"approval"_s},
                              R"({"month": "2017-03", "approved_on": "2001-01-01"})");
    CHECK(dated.exitCode == 3);
    cli.json({u"--officer"_s, u"SUP"_s, u"approve"_s, file, u"month"_s, u"2017-03"_s});
    const Run mute =
        cli.run({u"--officer"_s, u"SUP"_s, u"withdraw"_s, file, u"month"_s, u"2017-03"_s, u"--reason"_s, u" . "_s});
    CHECK(mute.exitCode == 3);
    CHECK(mute.err.contains("tells nobody why"));
    CHECK(cli.json({u"list"_s, file, u"approval"_s}).array().size() == 1);
}

} // namespace approvals_test
