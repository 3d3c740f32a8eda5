// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

const QByteArray exchange = R"({"ref": "E1", "date": "2017-03-06", "direction": "sent", "counterpart": "GDC",
    "mode": "monthly", "pieces": 6, "subject": "手機電池 batteries"})";

QByteArray lines(const Run &run)
{
    return run.err + run.out;
}

qsizetype errorLines(const Run &run)
{
    return run.err.count('\n');
}

} // namespace

TEST_CASE("cli: records go in and come out in one form", "[cli]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    const QJsonObject added = cli.json({u"add"_s, file, u"exchange"_s, u"-"_s}, exchange).object();
    CHECK(added.value(u"subject"_s).toString() == u"手機電池 batteries"_s);
    CHECK(cli.json({u"show"_s, file, u"exchange"_s, u"e1"_s}).object() == added);
    CHECK(cli.json({u"list"_s, file, u"exchange"_s}).array() == QJsonArray{added});

    // What came out goes in again.
    QJsonObject again = added;
    again.insert(u"ref"_s, u"E2"_s);
    const QJsonArray stored =
        cli.json({u"add"_s, file, u"exchange"_s}, QJsonDocument(QJsonArray{again}).toJson()).array();
    CHECK(stored == QJsonArray{again});

    CHECK(cli.json({u"search"_s, file, u"电池"_s}).array().size() == 2);
    const QJsonObject hit = cli.json({u"search"_s, file, u"电池"_s}).array().first().toObject();
    CHECK(hit.value(u"kind"_s) == u"exchange"_s);
    CHECK(hit.value(u"text"_s) == u"手機電池 batteries"_s);
}

TEST_CASE("cli: an array is all or nothing, and every fault is told", "[cli]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    const Run refused = cli.run({u"add"_s, file, u"exchange"_s}, "[" + exchange + R"(,
        {"date": "2017-02-30", "direction": "sent", "counterpart": "GDC", "mode": "monthly", "pieces": -3},
        {"date": "2017-02-03", "direction": "sent", "counterpart": "XX", "mode": "monthly", "pieces": 1, "foo": 1},
        {"ref": "e1", "date": "2017-02-03", "direction": "sent", "counterpart": "GDC", "mode": "monthly", "pieces": 1},
        7])");
    CHECK(refused.exitCode == 3);
    CHECK(refused.out.isEmpty());
    CHECK(refused.err.contains("record 2: date: "));
    CHECK(refused.err.contains("record 2: pieces: "));
    CHECK(refused.err.contains("record 3: foo: "));
    CHECK(refused.err.contains("record 3: counterpart: "));
    CHECK(refused.err.contains("record 4: ref: "));
    CHECK(refused.err.contains("record 5: "));
    CHECK(errorLines(refused) == 6);
    CHECK(cli.json({u"list"_s, file, u"exchange"_s}).array().isEmpty());
    CHECK(cli.run({u"check"_s, file}).exitCode == 0);
}

TEST_CASE("cli: records of one array may name each other", "[cli]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    cli.json({u"add"_s, file, u"operation"_s},
             R"([{"code": "WHOLE", "name": "Whole", "first_day": "2016/17", "last_day": "2016/17"},
                 {"code": "PART", "name": "Part", "part_of": "whole", "first_day": "2016/17", "last_day": "2016/17"}])");
    const QJsonObject part = cli.json({u"show"_s, file, u"operation"_s, u"PART"_s}).object();
    CHECK(part.value(u"part_of"_s) == u"WHOLE"_s);
    CHECK(part.value(u"first_day"_s) == u"2016/17"_s);

    // A record that names a refused one is not to blame.
    const Run refused = cli.run({u"add"_s, file, u"operation"_s},
                                R"([{"code": "BAD", "name": "x", "first_day": "2016-13", "last_day": "2016/17"},
                                    {"code": "SUB", "name": "x", "part_of": "BAD", "first_day": "2016", "last_day": "2016"}])");
    CHECK(refused.exitCode == 3);
    CHECK(errorLines(refused) == 1);
}

TEST_CASE("cli: no input of the JSON test suite crashes or changes anything", "[cli]")
{
    QString folder;
    for (const auto *up : {"/../shared/data/json-test-suite", "/../../shared/data/json-test-suite"}) {
        if (const QString there = QString::fromUtf8(LIAISON_SOURCE_DIR) + QString::fromUtf8(up); QDir(there).exists())
            folder = there;
    }
    if (folder.isEmpty()) {
        WARN("skipped: shared/data/json-test-suite is not here");
        return;
    }
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    const QByteArray before = cli.run({u"--json"_s, u"journal"_s, file}).out;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        const Run run = cli.run({u"add"_s, file, u"exchange"_s, folder + u'/' + name});
        INFO(name.toStdString() << ": " << lines(run).toStdString());
        if (name.startsWith(u"y_structure_whitespace_array"_s) || name.startsWith(u"y_array_empty"_s) ||
            name == u"y_array_arraysWithSpaces.json"_s)
            CHECK((run.exitCode == 3 || run.exitCode == 0));
        else
            CHECK(run.exitCode == 3);
        CHECK(run.out.isEmpty());
        if (run.exitCode == 3)
            CHECK(errorLines(run) >= 1);
        if (name.startsWith(u"n_"_s))
            CHECK(errorLines(run) == 1);
    }
    CHECK(cli.run({u"--json"_s, u"journal"_s, file}).out == before);
}

TEST_CASE("cli: exit codes", "[cli]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    cli.json({u"add"_s, file, u"exchange"_s}, exchange);
    const auto code = [&](const QStringList &arguments) {
        const Run run = cli.run(arguments);
        INFO(arguments.join(u' ').toStdString() << ": " << lines(run).toStdString());
        CHECK((run.exitCode == 0 || errorLines(run) == 1));
        CHECK((run.exitCode == 0 || run.out.isEmpty()));
        return run.exitCode;
    };
    CHECK(code({}) == 2);
    CHECK(code({u"fly"_s}) == 2);
    CHECK(code({u"list"_s, file}) == 2);
    CHECK(code({u"list"_s, file, u"referral"_s}) == 2);
    CHECK(code({u"list"_s, file, u"exchange"_s, u"--where"_s, u"nothing=1"_s}) == 2);
    CHECK(code({u"list"_s, file, u"exchange"_s, u"--where"_s, u"nothing"_s}) == 2);
    CHECK(code({u"list"_s, file, u"exchange"_s, u"--period"_s, u"20x7"_s}) == 2);
    CHECK(code({u"figures"_s, file}) == 2);
    CHECK(code({u"figures"_s, file, u"--period"_s, u"2017-13"_s}) == 2);
    CHECK(code({u"figures"_s, file, u"--period"_s, u"op:NONE"_s}) == 1);
    CHECK(code({u"figures"_s, file, u"--period"_s, u"2017"_s, u"--operation"_s, u"NONE"_s}) == 1);
    CHECK(code({u"export"_s, file, u"exchange"_s, cli.path(u"a.xlsx"_s)}) == 2);
    CHECK(code({u"export"_s, file, u"exchange"_s, cli.path(u"no/such/a.csv"_s)}) == 1);
    CHECK(code({u"import"_s, file, u"exchange"_s, u"a.csv"_s}) == 2);
    CHECK(code({u"show"_s, file, u"exchange"_s, u"E9"_s}) == 1);
    CHECK(code({u"set"_s, file, u"exchange"_s, u"E9"_s, u"pieces=1"_s}) == 1);
    CHECK(code({u"set"_s, file, u"exchange"_s, u"E1"_s, u"pieces"_s}) == 2);
    CHECK(code({u"set"_s, file, u"exchange"_s, u"E1"_s, u"pieces=-1"_s}) == 3);
    CHECK(code({u"set"_s, file, u"exchange"_s, u"E1"_s, u"bits=1"_s}) == 3);
    CHECK(code({u"set"_s, file, u"exchange"_s, u"E1"_s, u"subject.en=1"_s}) == 3);
    CHECK(code({u"remove"_s, file, u"agency"_s, u"GDC"_s}) == 1);
    CHECK(code({u"journal"_s, file, u"E9"_s}) == 1);
    CHECK(code({u"new"_s, file, u"--home"_s, u"HKC"_s}) == 1);
    CHECK(code({u"new"_s, cli.path(u"b.liaison"_s)}) == 2);
    CHECK(code({u"list"_s, cli.path(u"none.liaison"_s), u"exchange"_s}) == 1);
    CHECK(code({u"list"_s, cli.write(u"text.liaison"_s, "hello"), u"exchange"_s}) == 1);
    CHECK(code({u"add"_s, file, u"exchange"_s, cli.path(u"none.json"_s)}) == 1);
    CHECK(code({u"backup"_s, file, file}) == 1);
    CHECK(code({u"--version"_s}) == 0);
    CHECK(code({u"list"_s, u"--help"_s}) == 0);
}

TEST_CASE("cli: passphrases", "[cli]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    const auto code = [&](const QStringList &environment, const QStringList &options) {
        const Run run = cli.runWith(environment, options + QStringList{u"list"_s, file, u"exchange"_s, u"--json"_s});
        INFO(lines(run).toStdString());
        CHECK((run.exitCode == 0 || errorLines(run) == 1));
        return run.exitCode;
    };
    CHECK(code({}, {}) == 0);
    CHECK(code({u"LIAISON_PASSPHRASE=wrong wrong wrong"_s}, {}) == 1);
    CHECK(code({u"LIAISON_PASSPHRASE"_s}, {}) == 2);
    const QString right = cli.write(u"right"_s, CommandLine::passphrase() + "\r\nsecond line\n");
    CHECK(code({u"LIAISON_PASSPHRASE=wrong wrong wrong"_s}, {u"--passphrase-file"_s, right}) == 0);
    CHECK(code({}, {u"--passphrase-file"_s, cli.path(u"none"_s)}) == 1);

    const QString key = cli.write(u"key"_s, "a key file");
    CHECK(cli.runWith({u"LIAISON_NEW_PASSPHRASE=another long one"_s}, {u"rekey"_s, file, u"--new-key-file"_s, key})
              .exitCode == 0);
    CHECK(code({}, {}) == 1);
    CHECK(code({u"LIAISON_PASSPHRASE=another long one"_s}, {}) == 1);
    CHECK(code({u"LIAISON_PASSPHRASE=another long one"_s}, {u"--key-file"_s, key}) == 0);
    CHECK(cli.runWith({u"LIAISON_PASSPHRASE=short"_s}, {u"new"_s, cli.path(u"s.liaison"_s), u"--home"_s, u"HKC"_s})
              .exitCode == 1);
    CHECK_FALSE(QFile::exists(cli.path(u"s.liaison"_s)));
}

TEST_CASE("cli: fields are set by name", "[cli]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    cli.json({u"add"_s, file, u"operation"_s},
             R"({"code": "OP", "name": {"en": "Op"}, "first_day": "2017-04", "last_day": "2017-06-02"})");
    const QJsonObject changed =
        cli.json({u"set"_s, file, u"operation"_s, u"op"_s, u"name.zh_HK=行動"_s, u"focus.event=Rio 2016"_s,
                  u"focus.destinations=[\"US\", \"BR\"]"_s, u"participants=GDC;粵海關;MCS"_s, u"summary={not json"_s})
            .object();
    CHECK(changed.value(u"name"_s).toObject().value(u"zh_HK"_s) == u"行動"_s);
    CHECK(changed.value(u"focus"_s).toObject().value(u"event"_s) == u"Rio 2016"_s);
    CHECK(changed.value(u"focus"_s).toObject().value(u"destinations"_s) == QJsonArray{u"US"_s, u"BR"_s});
    CHECK(changed.value(u"participants"_s) == QJsonArray{u"GDC"_s, u"MCS"_s});
    CHECK(changed.value(u"summary"_s) == u"{not json"_s);
    const QJsonObject emptied =
        cli.json({u"set"_s, file, u"operation"_s, u"OP"_s, u"name.zh_HK="_s, u"summary="_s, u"code=OP2"_s}).object();
    CHECK(emptied.value(u"name"_s) == QJsonObject{{u"en"_s, u"Op"_s}});
    CHECK(emptied.value(u"summary"_s) == u""_s);
    CHECK(cli.json({u"journal"_s, file, u"OP"_s}).array().size() == 3);
    CHECK(cli.json({u"journal"_s, file, u"op2"_s}).array().size() == 3);
    cli.json({u"remove"_s, file, u"operation"_s, u"OP2"_s});
    CHECK(cli.json({u"list"_s, file, u"operation"_s}).array().isEmpty());
    CHECK(cli.json({u"journal"_s, file, u"OP"_s}).array().size() == 4);
}

TEST_CASE("cli: works in any locale and with any place for words", "[cli]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile(u"案件.liaison"_s);
    cli.json({u"add"_s, file, u"exchange"_s}, exchange);
    const Run plain = cli.runWith({u"LC_ALL=C"_s}, {u"list"_s, file, u"exchange"_s});
    CHECK(plain.exitCode == 0);
    CHECK(plain.err.isEmpty());
    CHECK(plain.out.contains("手機電池"));
    // Words that are commands too, and options after the command.
    CHECK(cli.run({u"search"_s, file, u"list"_s, u"--json"_s}).json().array().isEmpty());
    CHECK(cli.run({u"list"_s, u"--where"_s, u"counterpart=粵海關"_s, file, u"exchange"_s, u"--json"_s})
              .json()
              .array()
              .size() == 1);
}
