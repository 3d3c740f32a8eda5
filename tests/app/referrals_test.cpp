// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include <QJsonArray>
#include <QJsonObject>
#include <catch2/catch.hpp>

namespace referrals_test {

using namespace Qt::StringLiterals;
using namespace liaison;

TEST_CASE("cli: a referral goes its round, one clear line for each wrong step", "[cli][referral]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    cli.json({u"add"_s, file, u"indicator"_s},
             R"({"code": "RI-1", "description": "Vague goods", "channel": "postal"})");
    cli.json({u"add"_s, file, u"case"_s},
             R"({"ref": "C1", "date": "2017-03-05", "agency": "HKC", "indicators": ["RI-1"]})");
    const QJsonObject made = cli.json({u"add"_s, file, u"referral"_s}, R"({"ref": "R1", "date": "2017-03-06",
        "direction": "made", "counterpart": "GDC", "action": "trace_sender", "channel": "postal", "cases": ["C1"],
        "due": "2017-04-06", "indicators": ["RI-1"]})")
                                 .object();
    CHECK(made.value(u"state"_s) == u"made"_s);

    const auto refused = [&](const QString &assignment) {
        const Run run = cli.run({u"set"_s, file, u"referral"_s, u"R1"_s, assignment});
        CHECK(run.exitCode == 3);
        CHECK(run.out.isEmpty());
        CHECK(run.err.count('\n') == 1);
        return run.err;
    };
    CHECK(refused(u"acknowledged=2017-03-01"_s).startsWith("acknowledged: "));
    CHECK(refused(u"state=closed"_s).startsWith("closed: "));
    CHECK(refused(u"outcome=seized"_s).startsWith("outcome_date: "));
    CHECK(refused(u"action=dance"_s).startsWith("action: "));
    CHECK(refused(u"indicators=[\"RI-9\"]"_s).startsWith("indicators: "));
    CHECK(cli.json({u"show"_s, file, u"referral"_s, u"r1"_s}).object() == made);

    const auto set = [&](const QStringList &assignments) {
        return cli.json(QStringList{u"set"_s, file, u"referral"_s, u"R1"_s} + assignments).object().value(u"state"_s);
    };
    CHECK(set({u"acknowledged=2017-03-08"_s}) == u"acknowledged"_s);
    CHECK(set({u"started=2017-03-09"_s}) == u"in_progress"_s);
    CHECK(set({u"outcome=seized"_s, u"outcome_date=2017-03-20"_s,
               u"items=[{\"quantity\": \"about 300\", \"unit\": \"H87\"}]"_s}) == u"outcome"_s);
    CHECK(set({u"closed=2017-03-21"_s, u"state=closed"_s}) == u"closed"_s);

    const QJsonObject figures = cli.json({u"figures"_s, file, u"--period"_s, u"2017"_s}).object();
    const QJsonObject referrals = figures.value(u"referrals"_s).toObject();
    CHECK(referrals.value(u"made"_s) == 1);
    CHECK(referrals.value(u"received"_s) == 0);
    CHECK(referrals.value(u"open"_s) == 0);
    CHECK(referrals.value(u"overdue"_s) == 0);
    CHECK(referrals.value(u"median_days_to_outcome"_s) == 14);
    const QJsonObject indicator = figures.value(u"indicators"_s).toArray().first().toObject();
    CHECK(indicator.value(u"code"_s) == u"RI-1"_s);
    CHECK(indicator.value(u"flagged"_s) == 1); // the case and its referral are one consignment
    CHECK(indicator.value(u"hits"_s) == 1);

    CHECK(cli.json({u"search"_s, file, u"vague"_s}).array().size() == 1);
    CHECK(cli.json({u"journal"_s, file, u"R1"_s}).array().size() == 5);
    CHECK(cli.json({u"list"_s, file, u"referral"_s, u"--where"_s, u"state=closed"_s}).array().size() == 1);
    CHECK(cli.run({u"list"_s, file, u"referral"_s}).out.contains("trace_sender"));
    CHECK(cli.run({u"list"_s, file, u"indicator"_s}).out.contains("RI-1"));
    CHECK(cli.run({u"export"_s, file, u"referral"_s, cli.path(u"r.csv"_s), u"--reason"_s, u"asked"_s}).exitCode == 0);
    CHECK(cli.run({u"remove"_s, file, u"indicator"_s, u"RI-1"_s}).exitCode == 1);
    CHECK(cli.run({u"remove"_s, file, u"referral"_s, u"R1"_s}).exitCode == 0);
    CHECK(cli.run({u"check"_s, file}).exitCode == 0);
}

} // namespace referrals_test
