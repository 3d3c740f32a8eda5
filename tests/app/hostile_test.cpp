// SPDX-License-Identifier: GPL-3.0-or-later
// Input without end, memory and disk that do not suffice, and texts that mean harm: each is answered in a sentence.
#include "core/base/visibletext.h"
#include "tests/app/commandline.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <algorithm>
#include <catch2/catch.hpp>

namespace hostile_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

// A program under a sanitizer needs all of the address space for itself.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool memoryCanBeLimited = false;
#else
constexpr bool memoryCanBeLimited = true;
#endif

// Under limits of the system: "--as=BYTES" of memory, "--fsize=BYTES" of a file.
Run runLimited(const CommandLine &cli, const QString &limit, const QStringList &arguments)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"LIAISON_PASSPHRASE"_s, QString::fromUtf8(CommandLine::passphrase()));
    QProcess process;
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(cli.path({}));
    process.start(u"prlimit"_s,
                  QStringList{limit, u"setsid"_s, u"-w"_s, QStringLiteral(LIAISON_BIN_DIR "/liaison-desk-cli")} +
                      arguments);
    process.closeWriteChannel();
    Run run;
    REQUIRE(process.waitForFinished(300'000));
    if (process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

bool isOneLine(const QByteArray &text)
{
    return text.endsWith('\n') && text.count('\n') == 1 && text.size() < 400;
}

// A file of that size without any on the disk.
QString hollowFile(const CommandLine &cli, const QString &name, qint64 bytes)
{
    QFile file(cli.path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(bytes));
    return file.fileName();
}

bool steersTerminal(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const char16_t code = c.unicode();
        return (code < 0x20 && c != u'\n') || (code >= 0x7f && code <= 0x9f) || turnsText(code);
    });
}

} // namespace

TEST_CASE("cli: what is too large is refused by its size, before it is read", "[cli][hostile]")
{
    if (!memoryCanBeLimited)
        return;
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    const QString gigabyte = hollowFile(cli, u"huge.csv"_s, 1024LL * 1024 * 1024);
    // Far less memory than the file has bytes.
    const Run table = runLimited(cli, u"--as=700000000"_s, {u"import"_s, file, u"exchange"_s, gigabyte});
    INFO(table.err.toStdString());
    CHECK((table.exitCode == 1 || table.exitCode == 3));
    CHECK(isOneLine(table.err));
    CHECK(table.err.contains("Split it"));
    const Run records = runLimited(cli, u"--as=700000000"_s, {u"add"_s, file, u"exchange"_s, gigabyte});
    CHECK((records.exitCode == 1 || records.exitCode == 3));
    CHECK(isOneLine(records.err));
    CHECK(cli.run({u"check"_s, file}).exitCode == 0);
}

TEST_CASE("cli: a table of too many columns or too long a cell is refused in a sentence", "[cli][hostile]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    QByteArray heads;
    for (int i = 0; i < 100'000; ++i)
        heads += "c" + QByteArray::number(i) + ",";
    const Run wide = cli.run({u"import"_s, file, u"exchange"_s, cli.write(u"wide.csv"_s, heads + "x\n1\n")});
    INFO(wide.err.toStdString());
    CHECK(wide.exitCode == 3);
    CHECK(isOneLine(wide.err));
    CHECK(wide.err.contains("1,000 columns"));
    const QByteArray cell(3'000'000, 'x');
    for (const QByteArray &quote : {QByteArray(), QByteArray("\"")}) {
        const Run deep =
            cli.run({u"import"_s, file, u"exchange"_s, cli.write(u"cell.csv"_s, "subject\n" + quote + cell + quote)});
        CHECK(deep.exitCode == 3);
        CHECK(isOneLine(deep.err));
    }
    CHECK(cli.json({u"list"_s, file, u"exchange"_s}).array().isEmpty());
}

TEST_CASE("cli: of many refused rows the first hundred are told, and how many there are", "[cli][hostile]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    QByteArray table = "date,direction,counterpart,mode,pieces\n";
    for (int i = 0; i < 2'000; ++i)
        table += "2017-02-30,sent,GDC,monthly,1\n";
    const QString path = cli.write(u"bad.csv"_s, table);
    const Run run = cli.run({u"import"_s, file, u"exchange"_s, path});
    CHECK(run.exitCode == 3);
    CHECK(run.err.count('\n') == 101);
    CHECK(run.err.contains("1900 more refused rows"));
    const Run json = cli.run({u"--json"_s, u"import"_s, file, u"exchange"_s, path});
    const QJsonObject outcome = json.json().object();
    CHECK(outcome.value(u"refused"_s).toInt() == 2'000);
    CHECK(outcome.value(u"refusals"_s).toArray().size() == 100);
    CHECK(outcome.value(u"refusals_left_out"_s).toInt() == 1'900);

    QByteArray records = "[7";
    for (int i = 0; i < 999; ++i)
        records += ",{}";
    const Run added = cli.run({u"add"_s, file, u"exchange"_s}, records + "]");
    CHECK(added.exitCode == 3);
    CHECK(added.err.count('\n') <= 102);
    CHECK(added.err.contains("more faults"));
}

TEST_CASE("cli: a million empty records, and brackets without end, are answered at once", "[cli][hostile]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    QByteArray records = "[{}";
    for (int i = 1; i < 1'000'000; ++i)
        records += ",{}";
    const Run many = cli.run({u"add"_s, file, u"exchange"_s, cli.write(u"many.json"_s, records + "]")});
    INFO(many.err.toStdString());
    CHECK(many.exitCode == 3);
    CHECK(isOneLine(many.err));
    CHECK(many.err.contains("100,000 records"));
    const Run deep = cli.run({u"add"_s, file, u"exchange"_s, cli.write(u"deep.json"_s, QByteArray(5'000'000, '['))});
    CHECK(deep.exitCode == 3);
    CHECK(isOneLine(deep.err));
}

TEST_CASE("cli: where the memory does not suffice one sentence says so", "[cli][hostile]")
{
    if (!memoryCanBeLimited)
        return;
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    QByteArray table = "subject\n";
    while (table.size() < 100'000'000)
        table += QByteArray(999, 'x') + '\n';
    const QString path = cli.write(u"large.csv"_s, table);
    table.clear();
    // What the program itself needs, and room for a part of the table.
    const Run run = runLimited(cli, u"--as=600000000"_s, {u"import"_s, file, u"exchange"_s, path});
    INFO(run.err.toStdString());
    CHECK(run.exitCode == 1);
    CHECK(isOneLine(run.err));
    CHECK(run.err.contains("not enough memory"));
    CHECK(cli.run({u"check"_s, file}).exitCode == 0);
}

TEST_CASE("cli: a limit on the size of files is an error of writing, and nothing is half done", "[cli][hostile]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    QByteArray table = "date,direction,counterpart,mode,pieces,subject\n";
    for (int i = 0; i < 3'000; ++i)
        table += "2017-03-06,sent,GDC,monthly,1," + QByteArray(400, 'x') + "\n";
    const QString path = cli.write(u"rows.csv"_s, table);
    const Run run = runLimited(cli, u"--fsize=1200000"_s, {u"import"_s, file, u"exchange"_s, path});
    INFO(run.err.toStdString());
    CHECK(run.exitCode == 1);
    CHECK(isOneLine(run.err));
    CHECK(cli.json({u"list"_s, file, u"exchange"_s}).array().isEmpty());
    CHECK(cli.run({u"check"_s, file}).exitCode == 0);

    const Run copy = runLimited(cli, u"--fsize=100000"_s, {u"backup"_s, file, cli.path(u"copy.liaison"_s)});
    CHECK(copy.exitCode == 1);
    CHECK(isOneLine(copy.err));
    CHECK_FALSE(QFileInfo::exists(cli.path(u"copy.liaison"_s)));
    REQUIRE(cli.run({u"import"_s, file, u"exchange"_s, path}).exitCode == 0);
    const Run exported = runLimited(cli, u"--fsize=100000"_s,
                                    {u"export"_s, file, u"exchange"_s, cli.path(u"out.csv"_s), u"--reason"_s, u"x"_s});
    CHECK(exported.exitCode != 0);
    CHECK(exported.exitCode != -1);
    CHECK_FALSE(QFileInfo::exists(cli.path(u"out.csv"_s)));
}

TEST_CASE("cli: no text of a record steers the terminal, and names stay in their row", "[cli][hostile]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    const QString evil = u"a\u009b31mb\u001b]0;x\u0007c\u202egnp\u2066d\u200fe\u0085f\u2028g\nh"_s;
    const QJsonObject record{{u"ref"_s, u"E1"_s},          {u"date"_s, u"2017-03-06"_s}, {u"direction"_s, u"sent"_s},
                             {u"counterpart"_s, u"GDC"_s}, {u"mode"_s, u"monthly"_s},    {u"pieces"_s, 6},
                             {u"subject"_s, evil},         {u"summary"_s, evil}};
    const Run added =
        cli.run({u"--json"_s, u"add"_s, file, u"exchange"_s}, QJsonDocument(record).toJson(QJsonDocument::Compact));
    INFO(added.err.toStdString());
    // A field may be refused; what counts is what comes back.
    CHECK_FALSE(steersTerminal(added.out));
    CHECK_FALSE(steersTerminal(added.err));
    REQUIRE(added.exitCode == 0);
    CHECK(added.json().object().value(u"subject"_s).toString() ==
          evil); // the same text, written so that it is harmless
    const QJsonObject agency{{u"code"_s, u"EVL"_s},
                             {u"names"_s, QJsonObject{{u"en"_s, u"Two\nlines\u202e of\u009b it"_s}}},
                             {u"side"_s, u"MO"_s},
                             {u"kind"_s, u"customs"_s}};
    REQUIRE(cli.run({u"add"_s, file, u"agency"_s}, QJsonDocument(agency).toJson()).exitCode == 0);
    const QList<QStringList> commands{
        {u"list"_s, file, u"exchange"_s},       {u"show"_s, file, u"exchange"_s, u"E1"_s},
        {u"list"_s, file, u"agency"_s},         {u"show"_s, file, u"agency"_s, u"EVL"_s},
        {u"search"_s, file, u"gnp"_s},          {u"journal"_s, file},
        {u"journal"_s, file, u"E1"_s},          {u"figures"_s, file, u"--period"_s, u"2017"_s},
        {u"show"_s, file, u"exchange"_s, evil}, {u"set"_s, file, u"exchange"_s, u"E1"_s, evil + u"="_s + evil}};
    for (const QStringList &command : commands) {
        for (const bool json : {false, true}) {
            const Run run = cli.run(json ? QStringList{u"--json"_s} + command : command);
            INFO(command.join(u' ').toStdString() << '\n' << run.out.toStdString() << run.err.toStdString());
            CHECK_FALSE(steersTerminal(run.out));
            CHECK_FALSE(steersTerminal(run.err));
        }
    }
    CHECK(cli.run({u"list"_s, file, u"agency"_s}).out.count('\n') <= 6); // a head, four agencies, perhaps a count
}

TEST_CASE("cli: the naughty strings come back from JSON as they went in, harmless on the way", "[cli][hostile]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    QJsonArray records;
    for (const QString &line : sharedLines(u"data/blns.txt"_s)) {
        if (line.size() < 900 && !line.contains(QChar(0)))
            records.append(QJsonObject{{u"date"_s, u"2017-03-06"_s},
                                       {u"direction"_s, u"sent"_s},
                                       {u"counterpart"_s, u"GDC"_s},
                                       {u"mode"_s, u"monthly"_s},
                                       {u"pieces"_s, 1},
                                       {u"subject"_s, line}});
    }
    if (records.isEmpty())
        return;
    const Run added = cli.run({u"--json"_s, u"add"_s, file, u"exchange"_s}, QJsonDocument(records).toJson());
    REQUIRE(added.exitCode == 0);
    CHECK_FALSE(steersTerminal(added.out));
    const QJsonArray stored = added.json().array();
    REQUIRE(stored.size() == records.size());
    for (qsizetype i = 0; i < stored.size(); ++i)
        CHECK(stored.at(i).toObject().value(u"subject"_s).toString() ==
              records.at(i).toObject().value(u"subject"_s).toString());
    const Run listed = cli.run({u"list"_s, file, u"exchange"_s});
    CHECK_FALSE(steersTerminal(listed.out));
}

TEST_CASE("cli: one reference in any form, and look-alikes pointed out", "[cli][reference]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    const auto record = [](const QString &ref) {
        return QJsonDocument(QJsonObject{{u"ref"_s, ref},
                                         {u"date"_s, u"2017-03-06"_s},
                                         {u"direction"_s, u"sent"_s},
                                         {u"counterpart"_s, u"GDC"_s},
                                         {u"mode"_s, u"monthly"_s},
                                         {u"pieces"_s, 1}})
            .toJson();
    };
    REQUIRE(cli.run({u"add"_s, file, u"exchange"_s}, record(u"EX-e\u0301"_s)).exitCode == 0);
    for (const QString &form : {u"EX-é"_s, u"ex-É"_s, u"EX-\u200be\u0301"_s}) {
        CHECK(cli.json({u"show"_s, file, u"exchange"_s, form}).object().value(u"ref"_s) == u"EX-é"_s);
        CHECK(cli.run({u"add"_s, file, u"exchange"_s}, record(form)).exitCode == 3);
        CHECK(cli.json({u"list"_s, file, u"exchange"_s, u"--where"_s, u"ref="_s + form}).array().size() == 1);
        CHECK(cli.json({u"journal"_s, file, form}).array().size() == 1);
    }
    CHECK(cli.run({u"add"_s, file, u"exchange"_s}, record(u"OP-1"_s)).err.isEmpty());
    const Run alike = cli.run({u"add"_s, file, u"exchange"_s}, record(u"OP-l"_s));
    CHECK(alike.exitCode == 0);
    CHECK(isOneLine(alike.err));
    CHECK(alike.err.contains("OP-1"));
    const QString table = cli.write(u"t.csv"_s, "ref,date,direction,counterpart,mode,pieces\n"
                                                "OP-I,2017-03-06,sent,GDC,monthly,1\n"
                                                "OP-2,2017-03-06,sent,GDC,monthly,1\n");
    const Run imported = cli.run({u"import"_s, file, u"exchange"_s, table});
    CHECK(imported.exitCode == 0);
    CHECK(imported.err.contains("OP-I"));
    CHECK_FALSE(imported.err.contains("OP-2"));
}

TEST_CASE("cli: whatever is written is its owner's alone", "[cli][private]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    REQUIRE(cli.run({u"add"_s, file, u"exchange"_s}, R"({"ref": "E1", "date": "2017-03-06", "direction": "sent",
        "counterpart": "GDC", "mode": "monthly", "pieces": 6, "subject": "x"})")
                .exitCode == 0);
    REQUIRE(cli.run({u"add"_s, file, u"event"_s}, R"({"title": "Meeting", "kind": "meeting", "status": "planned",
        "first_day": "2017-03-06", "last_day": "2017-03-06", "hosts": ["HKC"]})")
                .exitCode == 0);
    const QString attached = cli.write(u"in.txt"_s, "what is attached");
    const QString attachment =
        cli.json({u"attach"_s, file, u"exchange"_s, u"E1"_s, attached}).object().value(u"ref"_s).toString();
    // Every command that writes a file; a new writer belongs into this list.
    const QList<QStringList> writers{
        {u"sample"_s, u"s.liaison"_s},
        {u"backup"_s, file, u"b.liaison"_s},
        {u"restore"_s, u"b.liaison"_s, u"r.liaison"_s},
        {u"export"_s, file, u"exchange"_s, u"t.csv"_s, u"--reason"_s, u"for the test of modes"_s},
        {u"export"_s, file, u"event"_s, u"e.ics"_s, u"--reason"_s, u"for the test of modes"_s},
        {u"statement"_s, file, u"--period"_s, u"2017-03"_s, u"--counterpart"_s, u"GDC"_s, u"--out"_s, u"st.json"_s,
         u"--reason"_s, u"for the test of modes"_s},
        {u"extract"_s, file, attachment, u"x.txt"_s, u"--reason"_s, u"for the test of modes"_s},
        {u"report"_s, file, u"quarterly"_s, u"--period"_s, u"2017Q1"_s, u"--out"_s, u"q.pdf"_s, u"--reason"_s,
         u"for the test of modes"_s},
        {u"report"_s, u"s.liaison"_s, u"progress"_s, u"--period"_s, u"2016/17"_s, u"--out"_s, u"p.odt"_s},
        {u"backup"_s, file, u"--rotate"_s, u"."_s}};
    int written = 0;
    for (const QStringList &writer : writers) {
        const Run run = cli.run(writer);
        INFO(writer.join(u' ').toStdString() << ": " << run.err.toStdString());
        CHECK(run.exitCode == 0);
        written += run.exitCode == 0;
    }
    CHECK(written == writers.size());
    const QFileInfoList files = QDir(cli.path({})).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &one : files) {
        if (one.filePath() == attached)
            continue;
        INFO(one.fileName().toStdString());
        CHECK((one.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)) == 0);
    }
}

TEST_CASE("cli: backups rotate and a restore is tried", "[cli][backup]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    const QString folder = cli.path(u"backups"_s);
    const Run nowhere = cli.run({u"backup"_s, file, u"--rotate"_s, folder});
    CHECK(nowhere.exitCode == 1);
    CHECK(isOneLine(nowhere.err));
    REQUIRE(QDir().mkpath(folder));
    CHECK(cli.run({u"backup"_s, file, u"--drill"_s, folder}).exitCode == 1); // none yet
    for (int i = 0; i < 4; ++i) {
        const QJsonObject made = cli.json({u"backup"_s, file, u"--rotate"_s, folder, u"--keep"_s, u"2"_s}).object();
        CHECK(made.value(u"records"_s).toInt() == 3);
        CHECK(made.value(u"journal"_s).toInt() > 0);
        CHECK(made.value(u"head"_s).toString().size() == 64);
        CHECK(QFileInfo::exists(made.value(u"backup"_s).toString()));
    }
    CHECK(QDir(folder).entryList(QDir::Files).size() == 2);
    const QJsonObject drill = cli.json({u"backup"_s, file, u"--drill"_s, folder}).object();
    CHECK(drill.value(u"continues"_s).toBool());
    CHECK(drill.value(u"records"_s) == drill.value(u"now"_s).toObject().value(u"records"_s));
    CHECK(cli.run({u"backup"_s, file, u"--drill"_s, folder}).out.contains("would restore 3 records"));
    CHECK(cli.run({u"backup"_s, file}).exitCode == 2);
    CHECK(cli.run({u"backup"_s, file, u"x.liaison"_s, u"--rotate"_s, folder}).exitCode == 2);
}

TEST_CASE("cli: a damaged bit of the salt is found and mended", "[cli][salt]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    {
        QFile raw(file);
        REQUIRE(raw.open(QIODevice::ReadWrite));
        char first = 0;
        REQUIRE(raw.getChar(&first));
        REQUIRE(raw.seek(0));
        REQUIRE(raw.putChar(char(first ^ 1)));
    }
    CHECK(cli.run({u"list"_s, file, u"agency"_s}).exitCode == 1);
    const Run mended = cli.run({u"check"_s, file, u"--mend-salt"_s});
    INFO(mended.err.toStdString());
    CHECK(mended.exitCode == 0);
    CHECK(cli.json({u"list"_s, file, u"agency"_s}).array().size() == 3);
}

} // namespace hostile_test
