// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <catch2/catch.hpp>

namespace reconcile_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

// March 2017 with GDC: E1 is quoted by them, E2 has other pieces there, E3 is like one of theirs, E4 they lack; they
// have one more.
struct March
{
    CommandLine cli;
    QString file = cli.newCaseFile();
    QString theirs =
        cli.write(u"theirs.json"_s, R"({"agency": "GDC", "addressee": "HKC", "period": "2017-03", "sent": 10,
        "entries": [
        {"ref": "T1", "addressee_ref": "E1", "date": "2017-03-06", "direction": "sent", "pieces": 2},
        {"ref": "T2", "addressee_ref": "E2", "date": "2017-03-10", "direction": "sent", "pieces": 4},
        {"ref": "T3", "date": "2017-03-21", "direction": "sent", "pieces": 3, "subject": "watches in transit"},
        {"ref": "T5", "date": "2017-03-29", "direction": "sent", "pieces": 1}]})");

    March()
    {
        cli.json({u"add"_s, file, u"exchange"_s}, R"([
            {"ref": "E1", "date": "2017-03-06", "direction": "received", "counterpart": "GDC", "mode": "monthly", "pieces": 2},
            {"ref": "E2", "date": "2017-03-10", "direction": "received", "counterpart": "GDC", "mode": "monthly", "pieces": 3},
            {"ref": "E3", "date": "2017-03-20", "direction": "received", "counterpart": "GDC", "mode": "monthly", "pieces": 3,
             "subject": "Watches in transit"},
            {"ref": "E4", "date": "2017-03-13", "direction": "sent", "counterpart": "GDC", "mode": "monthly", "pieces": 5}])");
        cli.json({u"add"_s, file, u"officer"_s}, R"([
            {"ref": "SUP", "name": "Ng Siu-ming", "agency": "HKC", "role": "supervisor"},
            {"ref": "OFF", "name": "Chan Tai-man", "agency": "HKC", "role": "officer"}])");
    }
};

} // namespace

TEST_CASE("cli: a month is reconciled, explained and signed off", "[cli][reconcile]")
{
    const March march;
    const CommandLine &cli = march.cli;
    QJsonObject answer = cli.json({u"reconcile"_s, march.file, march.theirs}).object();
    CHECK(answer.value(u"matched"_s) == 1);
    CHECK(answer.value(u"pieces_differ"_s) == 1);
    CHECK(answer.value(u"proposed"_s) == 1);
    CHECK(answer.value(u"only_ours"_s) == 1);
    CHECK(answer.value(u"only_theirs"_s) == 1);
    CHECK(answer.value(u"open"_s) == 4);
    const QString ref = answer.value(u"statement"_s).toString();

    // Not before everything is explained, and not by anybody.
    const Run early = cli.run({u"--officer"_s, u"SUP"_s, u"reconcile"_s, march.file, ref, u"--sign-off"_s});
    CHECK(early.exitCode == 1);
    CHECK(early.err.contains("still open are 4"));
    const Run settled = cli.run({u"reconcile"_s, march.file, march.theirs, u"--confirm"_s, u"all"_s, u"--explain"_s,
                                 u"E2=counting_rule:they count copies"_s, u"--explain"_s, u"E4=not_logged"_s,
                                 u"--explain"_s, u"T5=carried_over:2017-04"_s});
    CHECK(settled.exitCode == 0);
    CHECK(settled.out.contains("ready to sign off"));
    CHECK(settled.out.contains("they count copies"));
    const Run officer = cli.run({u"--officer"_s, u"Chan Tai-man"_s, u"reconcile"_s, march.file, ref, u"--sign-off"_s});
    CHECK(officer.exitCode == 1);
    CHECK(officer.err.contains("supervisor"));
    answer = cli.json({u"--officer"_s, u"Ng Siu-ming"_s, u"reconcile"_s, march.file, ref, u"--sign-off"_s}).object();
    CHECK(answer.value(u"state"_s) == u"signed_off"_s);
    CHECK(answer.value(u"signed_off_by"_s) == u"Ng Siu-ming"_s);

    // Their entry of March waits in April.
    const QString april = cli.write(u"april.json"_s, R"({"agency": "GDC", "period": "2017-04", "sent": 0, "received": 0,
        "entries": []})");
    const QJsonObject next = cli.json({u"reconcile"_s, march.file, april}).object();
    CHECK(next.value(u"only_theirs"_s) == 1);
    const QJsonObject carried = next.value(u"findings"_s).toArray().first().toObject().value(u"theirs"_s).toObject();
    CHECK(carried.value(u"ref"_s) == u"T5"_s);
    CHECK(carried.value(u"carried_from"_s) == u"2017-03"_s);

    // A later entry shows, here and in the figures.
    cli.json({u"add"_s, march.file, u"exchange"_s}, R"({"ref": "E9", "date": "2017-03-30", "direction": "sent",
        "counterpart": "GDC", "mode": "monthly", "pieces": 1})");
    const QJsonArray standings =
        cli.json({u"figures"_s, march.file, u"--period"_s, u"2017-03"_s}).object().value(u"statements"_s).toArray();
    REQUIRE(standings.size() == 1);
    CHECK(standings.first().toObject().value(u"state"_s) == u"changed_since"_s);
    CHECK(standings.first().toObject().value(u"changes_since"_s) == 1);
    CHECK(cli.run({u"check"_s, march.file}).exitCode == 0);
}

TEST_CASE("cli: a statement of another agency or month, or a second one, is refused", "[cli][reconcile]")
{
    const March march;
    const CommandLine &cli = march.cli;
    const auto refused = [&](const QStringList &arguments, const char *words) {
        const Run run = cli.run(QStringList{u"reconcile"_s, march.file} + arguments);
        INFO(run.err.toStdString());
        CHECK(run.exitCode == 3);
        CHECK(run.out.isEmpty());
        CHECK(run.err.count('\n') == 1);
        CHECK(run.err.contains(words));
    };
    refused({march.theirs, u"--counterpart"_s, u"MCS"_s}, "not the counterpart asked for");
    refused({march.theirs, u"--period"_s, u"2017-04"_s}, "not for the month asked for");
    refused({cli.write(u"o.json"_s, R"({"agency": "GDC", "addressee": "MCS", "period": "2017-03", "sent": 1})")},
            "not for the agency that owns this file");
    refused({cli.write(u"q.json"_s, R"({"agency": "GDC", "period": "2017Q1", "sent": 1})")}, "period");
    refused({cli.write(u"t.json"_s, R"([])")}, "one JSON object");
    CHECK(cli.json({u"list"_s, march.file, u"statement"_s}).array().isEmpty());

    cli.json({u"reconcile"_s, march.file, march.theirs, u"--counterpart"_s, u"GDC"_s, u"--period"_s, u"2017-03"_s});
    cli.json({u"reconcile"_s, march.file, march.theirs}); // the same again is no second one
    refused({cli.write(u"s.json"_s, R"({"agency": "GDC", "period": "2017-03", "sent": 11})")},
            "There is a statement of this agency for this month already (ST-2017-0001)");
    CHECK(cli.json({u"list"_s, march.file, u"statement"_s}).array().size() == 1);
    CHECK(cli.run({u"reconcile"_s, march.file, u"ST-2017-0009"_s}).exitCode == 1);
}

TEST_CASE("cli: settling is all or nothing", "[cli][reconcile]")
{
    const March march;
    const CommandLine &cli = march.cli;
    const auto refused = [&](const QStringList &arguments, const char *words) {
        const Run run = cli.run(QStringList{u"reconcile"_s, march.file, march.theirs} + arguments);
        INFO(run.err.toStdString());
        CHECK(run.exitCode == 3);
        CHECK(run.err.contains(words));
    };
    refused({u"--confirm"_s, u"all"_s, u"--explain"_s, u"E9=not_logged"_s}, "E9");
    refused({u"--confirm"_s, u"E1=T9"_s}, "T9");
    refused({u"--explain"_s, u"E4=because"_s}, "E4=because");
    for (const QString &pair : {u"E3"_s, u"T3"_s, u"E3=T3"_s})
        refused({u"--explain"_s, pair + u"=counting_rule"_s}, "“E3=T3” is only proposed as one exchange");
    refused({u"--explain"_s, u"E4=other"_s}, "text");
    refused({u"--explain"_s, u"E4=carried_over:soon"_s}, "soon");
    refused({u"--explain"_s, u"E4=carried_over:2017-03"_s}, "cannot be carried back");
    CHECK(cli.json({u"list"_s, march.file, u"statement"_s}).array().isEmpty());
    CHECK(cli.json({u"list"_s, march.file, u"difference"_s}).array().isEmpty());

    // A pair is explained by both references, parted, and a count by its name.
    const QJsonObject answer =
        cli.json({u"reconcile"_s, march.file, march.theirs, u"--part"_s, u"E3=T3"_s, u"--explain"_s,
                  u"E2=T2=their_error:a=b"_s, u"--explain"_s, u"ours:E3=their_error"_s})
            .object();
    CHECK(answer.value(u"proposed"_s) == 0);
    CHECK(answer.value(u"only_theirs"_s) == 2);
    CHECK(answer.value(u"explained"_s) == 2);
}

TEST_CASE("cli: our statement is read by the other side, and the months say where they stand", "[cli][reconcile]")
{
    const March march;
    const CommandLine &cli = march.cli;
    const QString out = cli.path(u"out.json"_s);
    const QJsonObject made = cli.json({u"statement"_s, march.file, u"--counterpart"_s, u"GDC"_s, u"--period"_s,
                                       u"2017-03"_s, u"--out"_s, out, u"--reason"_s, u"the month's statement"_s})
                                 .object();
    CHECK(made.value(u"received"_s) == 8);
    CHECK(made.value(u"sent"_s) == 5);
    CHECK(cli.run({u"statement"_s, march.file, u"--counterpart"_s, u"GDC"_s, u"--period"_s, u"2017"_s, u"--out"_s, out})
              .exitCode == 2);
    CHECK(
        cli.run({u"statement"_s, march.file, u"--counterpart"_s, u"XX"_s, u"--period"_s, u"2017-03"_s, u"--out"_s, out})
            .exitCode == 1);

    const QString other = cli.path(u"gdc.liaison"_s);
    REQUIRE(cli.run({u"new"_s, other, u"--home"_s, u"GDC"_s}).exitCode == 0);
    cli.json({u"add"_s, other, u"agency"_s},
             R"([{"code": "HKC", "names": "Hong Kong Customs", "side": "HK", "kind": "customs"}])");
    CHECK(cli.json({u"reconcile"_s, other, out}).object().value(u"only_theirs"_s) == 4);

    const QJsonArray months = cli.json({u"close"_s, march.file, u"--period"_s, u"2017Q1"_s}).array();
    REQUIRE(months.size() == 3);
    CHECK(months.at(0).toObject().value(u"state"_s) == u"nothing"_s);
    CHECK(months.at(2).toObject().value(u"state"_s) == u"open"_s);
    const Run text = cli.run({u"close"_s, march.file, u"--period"_s, u"2017-03"_s});
    CHECK(text.exitCode == 0);
    CHECK(text.out.contains("[ ] GDC: statement missing"));
    CHECK(cli.run({u"close"_s, march.file, u"--period"_s, u"2017-03-05..2017-03-09"_s}).exitCode == 2);
}

} // namespace reconcile_test
