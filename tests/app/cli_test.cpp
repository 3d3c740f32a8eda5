// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/recordlist.h"
#include "tests/app/commandline.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <catch2/catch.hpp>

namespace cli_test {

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
    CHECK(code({u"list"_s, file, u"nonsense"_s}) == 2);
    CHECK(code({u"list"_s, file, u"exchange"_s, u"--where"_s, u"nothing=1"_s}) == 2);
    CHECK(code({u"list"_s, file, u"exchange"_s, u"--where"_s, u"nothing"_s}) == 2);
    CHECK(code({u"list"_s, file, u"exchange"_s, u"--period"_s, u"20x7"_s}) == 2);
    CHECK(code({u"figures"_s, file}) == 2);
    CHECK(code({u"figures"_s, file, u"--period"_s, u"2017-13"_s}) == 2);
    CHECK(code({u"figures"_s, file, u"--period"_s, u"op:NONE"_s}) == 1);
    CHECK(code({u"figures"_s, file, u"--period"_s, u"2017"_s, u"--operation"_s, u"NONE"_s}) == 1);
    CHECK(code({u"export"_s, file, u"exchange"_s, cli.path(u"a.ods"_s)}) == 2);
    CHECK(code({u"export"_s, file, u"exchange"_s, cli.path(u"no/such/a.csv"_s)}) == 1);
    CHECK(code({u"import"_s, file, u"exchange"_s, cli.path(u"none.csv"_s)}) == 1);
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

TEST_CASE("cli: a key file alone", "[cli]")
{
    const CommandLine cli;
    const QString key = cli.write(u"key"_s, "a key file");
    const QString file = cli.path(u"key.liaison"_s);
    const QStringList noPassphrase{u"LIAISON_PASSPHRASE"_s};
    CHECK(cli.runWith(noPassphrase, {u"--key-file"_s, key, u"new"_s, file, u"--home"_s, u"HKC"_s}).exitCode == 0);
    CHECK(cli.runWith(noPassphrase, {u"--key-file"_s, key, u"check"_s, file}).exitCode == 0);
    CHECK(cli.runWith(noPassphrase, {u"check"_s, file}).exitCode == 2);
    CHECK(cli.runWith({u"LIAISON_PASSPHRASE=x"_s}, {u"--key-file"_s, key, u"check"_s, file}).exitCode == 1);
    const QString other = cli.write(u"other"_s, "another key file");
    CHECK(cli.runWith(noPassphrase, {u"--key-file"_s, other, u"check"_s, file}).exitCode == 1);
    CHECK(cli.runWith(noPassphrase, {u"--key-file"_s, cli.path(u"none"_s), u"check"_s, file}).exitCode == 1);
}

TEST_CASE("cli: the home agency of a new file", "[cli]")
{
    const CommandLine cli;
    const QString known = cli.path(u"known.liaison"_s);
    CHECK(cli.json({u"new"_s, known, u"--home"_s, u"HKC"_s}).object().value(u"home"_s) == u"HKC"_s);
    QJsonObject home = cli.json({u"show"_s, known, u"agency"_s, u"hkc"_s}).object();
    CHECK(home.value(u"side"_s) == u"HK"_s);
    CHECK(home.value(u"names"_s).toObject().value(u"zh_HK"_s) == u"香港海關"_s);

    const QString unknown = cli.path(u"unknown.liaison"_s);
    cli.json({u"new"_s, unknown, u"--home"_s, u"ABC"_s});
    home = cli.json({u"show"_s, unknown, u"agency"_s, u"ABC"_s}).object();
    CHECK(home.value(u"side"_s) == u"ZZ"_s);
    // Its first full description takes the place of what `new` made; a second one is a duplicate.
    const QByteArray full = R"({"code": "ABC", "names": {"en": "A B C"}, "side": "PT", "kind": "customs"})";
    CHECK(cli.json({u"add"_s, unknown, u"agency"_s}, full).object().value(u"side"_s) == u"PT"_s);
    CHECK(cli.json({u"list"_s, unknown, u"agency"_s}).array().size() == 1);
    CHECK(cli.run({u"add"_s, unknown, u"agency"_s}, full).exitCode == 3);

    CHECK(cli.run({u"new"_s, cli.path(u"x.liaison"_s), u"--home"_s, u" "_s}).exitCode == 3);
    CHECK(cli.run({u"new"_s, cli.path(u"x.liaison"_s), u"--home"_s, u"A"_s, u"--side"_s, u"Narnia"_s}).exitCode == 3);
    CHECK_FALSE(QFile::exists(cli.path(u"x.liaison"_s)));
}

TEST_CASE("cli: the sample's figures", "[cli]")
{
    const CommandLine cli;
    const QString file = cli.path(u"s.liaison"_s);
    CHECK(cli.json({u"sample"_s, file}).object().value(u"home"_s) == u"HKC"_s);
    const QJsonObject figures = cli.json({u"figures"_s, file, u"--period"_s, u"2016/17"_s}).object();
    QStringList exchanges;
    for (const auto &entry : figures.value(u"exchanges"_s).toArray()) {
        const QJsonObject count = entry.toObject();
        exchanges.append(
            u"%1 %2 %3"_s.arg(count.value(u"counterpart"_s).toString(), count.value(u"direction"_s).toString())
                .arg(count.value(u"pieces"_s).toInt()));
    }
    CHECK(exchanges == QStringList{u"GDAIC sent 12"_s, u"GDC mutual 78"_s, u"GDPSD-ECIB mutual 12"_s});
    CHECK(figures.value(u"operations"_s).toArray().first().toObject().value(u"parts"_s).toArray().size() == 4);
    CHECK_FALSE(figures.contains(u"compare"_s));
    const QJsonObject compared =
        cli.json({u"figures"_s, file, u"--period"_s, u"2016/17"_s, u"--compare"_s, u"2013/14"_s}).object();
    CHECK(compared.value(u"exchanges"_s) == figures.value(u"exchanges"_s));
    CHECK(compared.value(u"compare"_s).toObject().value(u"declared"_s).toArray().size() == 1);
    const QByteArray text = cli.run({u"figures"_s, file, u"--period"_s, u"2016/17"_s}).out;
    CHECK(text.contains("about HK$13,880,000"));
    CHECK(text.contains("about 600,000 pieces"));
    CHECK(text.contains("not stated"));
    CHECK(cli.json({u"list"_s, file, u"seizure"_s, u"--period"_s, u"op:JOINT-2023"_s, u"--where"_s, u"agency=MCS"_s})
              .array()
              .size() >= 5);
    CHECK(cli.json({u"check"_s, file}).object().value(u"sound"_s) == true);
    CHECK(cli.run({u"sample"_s, file}).exitCode == 1);
}

TEST_CASE("cli: every kind is listed, in words as in JSON", "[cli]")
{
    const CommandLine cli;
    const QString file = cli.path(u"s.liaison"_s);
    REQUIRE(cli.run({u"sample"_s, file}).exitCode == 0);
    for (const QString &kind : listKinds()) {
        INFO(kind.toStdString());
        const Run words = cli.run({u"list"_s, file, kind});
        CHECK(words.exitCode == 0);
        CHECK(cli.run({u"--json"_s, u"list"_s, file, kind}).exitCode == 0);
    }
    CHECK(cli.run({u"list"_s, file, u"statement"_s}).out.contains("ILL-ST-GDC-2017-03"));
}

TEST_CASE("cli: a report that its marking keeps inside is let out with a reason only", "[cli][report]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    QJsonObject record = QJsonDocument::fromJson(exchange).object();
    record.insert(u"tlp"_s, u"RED"_s);
    cli.json({u"add"_s, file, u"exchange"_s}, QJsonDocument(record).toJson());
    const QString out = cli.path(u"q.pdf"_s);
    const QStringList report{u"report"_s, file, u"quarterly"_s, u"--period"_s, u"2017Q1"_s, u"--out"_s, out};
    for (const QStringList &reason : {QStringList(), QStringList{u"--reason"_s, u"  "_s}}) {
        const Run refused = cli.run(report + reason);
        CHECK(refused.exitCode == 1);
        CHECK(errorLines(refused) == 1);
        CHECK(refused.err.contains("--reason"));
        CHECK(refused.out.isEmpty());
        CHECK_FALSE(QFile::exists(out));
    }
    CHECK(cli.json({u"journal"_s, file}).array().first().toObject().value(u"action"_s) == u"create"_s);

    const Run written = cli.runWith({u"XDG_RUNTIME_DIR"_s}, QStringList{u"--officer"_s, u"陳大文"_s} + report +
                                                                QStringList{u"--reason"_s, u"for the court"_s});
    CHECK(written.exitCode == 0);
    CHECK(written.err.isEmpty()); // nothing about the desktop either
    CHECK(QFile::exists(out));
    const QJsonObject entry = cli.json({u"journal"_s, file}).array().first().toObject();
    CHECK(entry.value(u"action"_s) == u"export"_s);
    CHECK(entry.value(u"kind"_s) == u"report"_s);
    CHECK(entry.value(u"ref"_s) == u"quarterly"_s);
    CHECK(entry.value(u"officer"_s) == u"陳大文"_s);
    CHECK(entry.value(u"reason"_s) == u"for the court"_s);
    const QJsonObject what = entry.value(u"after"_s).toObject();
    CHECK(what.value(u"marking"_s) == u"RED"_s);
    CHECK(what.value(u"period"_s) == u"2017Q1"_s);
    CHECK(what.value(u"file"_s) == u"q.pdf"_s);
    CHECK(what.value(u"medium"_s) == u"pdf"_s);

    // A marking asked for on top of the records' counts the same.
    CHECK(cli.run({u"report"_s, file, u"quarterly"_s, u"--period"_s, u"2016Q1"_s, u"--marking"_s, u"AMBER+STRICT"_s,
                   u"--out"_s, out})
              .exitCode == 1);
    CHECK(cli.run({u"report"_s, file, u"quarterly"_s, u"--period"_s, u"2016Q1"_s, u"--out"_s, out}).exitCode == 0);
}

TEST_CASE("cli: backup, restore and who did it", "[cli]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    const QString copy = cli.path(u"copy.liaison"_s);
    cli.json({u"--officer"_s, u"陳大文"_s, u"add"_s, file, u"exchange"_s}, exchange);
    CHECK(cli.json({u"journal"_s, file, u"E1"_s}).array().first().toObject().value(u"officer"_s) == u"陳大文"_s);
    cli.json({u"backup"_s, file, copy});
    cli.json({u"remove"_s, file, u"exchange"_s, u"E1"_s});
    CHECK(cli.run({u"restore"_s, copy, file}).exitCode == 0);
    CHECK(cli.json({u"list"_s, file, u"exchange"_s}).array().size() == 1);
    CHECK(QFile::exists(cli.path(u"test.before-restore.liaison"_s)));
    CHECK(cli.run({u"restore"_s, cli.path(u"none.liaison"_s), file}).exitCode == 1);
    CHECK(cli.run({u"restore"_s, cli.write(u"bad.liaison"_s, QByteArray(9000, 'x')), file}).exitCode == 1);
    // Bytes turned over on the disk are found.
    QFile bytes(copy);
    REQUIRE(bytes.open(QIODevice::ReadWrite));
    REQUIRE(bytes.seek(4096 * 12 + 100));
    bytes.write("\x55\xAA");
    bytes.close();
    const Run checked = cli.run({u"check"_s, copy});
    CHECK(checked.exitCode == 1);
    CHECK(errorLines(checked) >= 1);
}

TEST_CASE("cli: naughty strings go in and come out", "[cli]")
{
    const QStringList texts = sharedLines(u"data/blns.txt"_s);
    if (texts.isEmpty())
        return;
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    QJsonArray records;
    for (const QString &text : texts) {
        if (text.isEmpty() || text.startsWith(u'#') || text.size() > 900)
            continue;
        QJsonObject record = QJsonDocument::fromJson(exchange).object();
        record.insert(u"ref"_s, u"N%1"_s.arg(records.size()));
        record.insert(u"subject"_s, text);
        records.append(record);
    }
    const QJsonArray stored = cli.json({u"add"_s, file, u"exchange"_s}, QJsonDocument(records).toJson()).array();
    REQUIRE(stored.size() == records.size());
    for (qsizetype i = 0; i < stored.size(); ++i)
        CHECK(stored.at(i).toObject().value(u"subject"_s) == records.at(i).toObject().value(u"subject"_s));
    CHECK(cli.json({u"list"_s, file, u"exchange"_s}).array().size() == records.size());
    for (const QStringList &arguments :
         {QStringList{u"list"_s, file, u"exchange"_s}, QStringList{u"search"_s, file, u"script"_s},
          QStringList{u"journal"_s, file}}) {
        const Run shown = cli.run(arguments);
        CHECK(shown.exitCode == 0);
        for (const char control : shown.out) // no record speaks to the terminal
            CHECK((static_cast<unsigned char>(control) >= 0x20 || control == '\n'));
    }
    CHECK(cli.run({u"show"_s, file, u"exchange"_s, u"N7"_s}).exitCode == 0);
}

TEST_CASE("cli: an answer that cannot be written is a failure", "[cli]")
{
    if (!QFile::exists(u"/dev/full"_s))
        return;
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    QProcess shell;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"LIAISON_PASSPHRASE"_s, QString::fromUtf8(CommandLine::passphrase()));
    shell.setProcessEnvironment(variables);
    shell.start(u"sh"_s, {u"-c"_s, u"exec \"$0\" list \"$1\" agency > /dev/full"_s,
                          QStringLiteral(LIAISON_BIN_DIR "/liaison-desk-cli"), file});
    REQUIRE(shell.waitForFinished());
    CHECK(shell.exitCode() == 1);
    CHECK(shell.readAllStandardError().count('\n') == 1);
}

} // namespace cli_test
