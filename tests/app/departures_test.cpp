// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves through the command line, and what `check` and `journal --verify` prove.
#include "tests/app/commandline.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <catch2/catch.hpp>

namespace departures_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

const QByteArray redExchange = R"({"ref": "E1", "date": "2017-03-06", "direction": "sent", "counterpart": "GDC",
    "mode": "monthly", "pieces": 6, "subject": "secret", "tlp": "RED"})";

QJsonObject lastEntry(const CommandLine &cli, const QString &file)
{
    return cli.json({u"journal"_s, file}).array().first().toObject();
}

} // namespace

TEST_CASE("cli: a RED exchange leaves in no way without a reason", "[cli][gate]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    cli.json({u"add"_s, file, u"exchange"_s}, redExchange);
    cli.json({u"attach"_s, file, u"exchange"_s, u"E1"_s, cli.write(u"letter.txt"_s, "Dear colleague")});
    const QString out = cli.path(u"out.csv"_s);
    const QString attachment =
        cli.json({u"list"_s, file, u"attachment"_s}).array().first().toObject().value(u"ref"_s).toString();
    const QJsonObject before = lastEntry(cli, file);
    const QList<QStringList> ways{
        {u"export"_s, file, u"exchange"_s, out},
        {u"statement"_s, file, u"--counterpart"_s, u"GDC"_s, u"--period"_s, u"2017-03"_s, u"--out"_s, out},
        {u"extract"_s, file, attachment, out},
    };
    for (const QStringList &way : ways) {
        INFO(way.first().toStdString());
        const Run refused = cli.run(way);
        CHECK(refused.exitCode == 1);
        CHECK(refused.err.count('\n') == 1);
        CHECK(refused.err.contains("--reason"));
        CHECK(refused.err.contains("TLP:RED"));
        CHECK_FALSE(QFile::exists(out));
        CHECK(lastEntry(cli, file) == before);
    }
    for (const QStringList &way : ways) {
        INFO(way.first().toStdString());
        CHECK(cli.run(way + QStringList{u"--reason"_s, u"for the court"_s}).exitCode == 0);
        REQUIRE(QFile::exists(out));
        const QJsonObject entry = lastEntry(cli, file);
        CHECK(entry.value(u"action"_s) == u"export"_s);
        CHECK(entry.value(u"reason"_s) == u"for the court"_s);
        CHECK(entry.value(u"after"_s).toObject().value(u"marking"_s) == u"RED"_s);
        CHECK(entry.value(u"after"_s).toObject().value(u"sha256"_s).toString().size() == 64);
        QFile::remove(out);
    }
    CHECK(cli.run({u"export"_s, file, u"agency"_s, out, u"--recipient"_s, u"GDC"_s}).exitCode == 0);
    CHECK(lastEntry(cli, file).value(u"after"_s).toObject().value(u"recipient"_s) == u"GDC"_s);
}

TEST_CASE("cli: a report that cannot be written is not frozen either", "[cli][gate][freeze]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    const QStringList report{u"report"_s, file, u"quarterly"_s, u"--period"_s, u"2017Q1"_s, u"--freeze"_s, u"--out"_s};
    CHECK(cli.run(report + QStringList{cli.path(u"no/such/q.pdf"_s)}).exitCode == 1);
    CHECK(cli.json({u"list"_s, file, u"freeze"_s}).array().isEmpty());
    const QJsonObject made = cli.json(report + QStringList{cli.path(u"q.pdf"_s)}).object();
    CHECK(made.value(u"sha256"_s).toString().size() == 64);
    CHECK(cli.json({u"list"_s, file, u"freeze"_s}).array().size() == 1);
    CHECK(cli.run({u"check"_s, file}).exitCode == 0);
    const QString ref = made.value(u"freeze"_s).toObject().value(u"ref"_s).toString();
    CHECK(cli.run({u"reprint"_s, file, ref, u"--out"_s, cli.path(u"no/such/r.pdf"_s)}).exitCode == 1);
    CHECK(lastEntry(cli, file).value(u"ref"_s) != ref);
    CHECK(cli.run({u"reprint"_s, file, ref, u"--out"_s, cli.path(u"r.pdf"_s)}).exitCode == 0);
    CHECK(lastEntry(cli, file).value(u"ref"_s) == ref);
}

TEST_CASE("cli: the chain is proved to a third person from a head that was printed", "[cli][head]")
{
    const CommandLine cli;
    const QStringList own{u"XDG_CONFIG_HOME=%1"_s.arg(cli.path(u"config"_s))};
    const QString file = cli.newCaseFile();
    const QString copy = cli.path(u"copy.liaison"_s);
    const QJsonObject backup = cli.json({u"backup"_s, file, copy}).object().value(u"head"_s).toObject();
    const QString head =
        u"%1:%2"_s.arg(backup.value(u"number"_s).toInteger()).arg(backup.value(u"sha256"_s).toString());
    cli.json({u"add"_s, file, u"exchange"_s}, redExchange);
    const QString later = u"%1:%2"_s.arg(lastEntry(cli, file).value(u"id"_s).toInteger())
                              .arg(cli.runWith(own, {u"--json"_s, u"check"_s, file})
                                       .json()
                                       .object()
                                       .value(u"head"_s)
                                       .toObject()
                                       .value(u"sha256"_s)
                                       .toString());

    const Run proved = cli.run({u"--json"_s, u"journal"_s, file, u"--verify"_s, head});
    CHECK(proved.exitCode == 0);
    CHECK(proved.json().object().value(u"proved"_s) == QJsonValue(true));
    CHECK(proved.json().object().value(u"later"_s) == 2); // the backup's own entry, and the exchange
    CHECK(cli.run({u"journal"_s, file, u"--verify"_s, head.left(head.indexOf(u':') + 17)}).exitCode == 0);
    CHECK(cli.run({u"journal"_s, file, u"--verify"_s, u"12"_s}).exitCode == 2);
    QString wrong = head;
    wrong[head.indexOf(u':') + 1] = head.at(head.indexOf(u':') + 1) == u'0' ? u'1' : u'0';
    CHECK(cli.run({u"journal"_s, file, u"--verify"_s, wrong}).exitCode == 1);

    // The older state does not go on from the later head: to a third person, and to this computer.
    const Run shortened = cli.run({u"--json"_s, u"journal"_s, copy, u"--verify"_s, later});
    CHECK(shortened.exitCode == 1);
    CHECK(shortened.json().object().value(u"goes_on"_s) == QJsonValue(false));
    CHECK(shortened.json().object().value(u"chain"_s) == QJsonValue(true));
    const Run older = cli.runWith(own, {u"--json"_s, u"check"_s, copy});
    CHECK(older.exitCode == 1);
    CHECK(older.json().object().value(u"findings"_s).toArray().first().toObject().value(u"in"_s) == u"seen"_s);
    CHECK(cli.runWith(own, {u"check"_s, file}).exitCode == 0);
    CHECK(cli.runWith(own, {u"check"_s, copy, u"--accept"_s}).exitCode == 0);
    CHECK(cli.runWith(own, {u"check"_s, copy}).exitCode == 0);
}

} // namespace departures_test
