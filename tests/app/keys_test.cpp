// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <catch2/catch.hpp>

namespace keys_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

const QStringList asSupervisor{u"LIAISON_PASSPHRASE=three words apart"_s};
const QStringList asOfficer{u"LIAISON_PASSPHRASE=four others together"_s};

// A file in which a supervisor and an officer have keys, and everybody signs.
QString provedFile(const CommandLine &cli)
{
    const QString file = cli.newCaseFile();
    cli.json({u"add"_s, file, u"officer"_s}, R"([
        {"ref": "SUP", "name": "Ng Siu-ming", "agency": "HKC", "role": "supervisor"},
        {"ref": "OFF", "name": "Chan", "agency": "HKC", "role": "officer"}])");
    const QString sup = cli.write(u"sup"_s, "three words apart\n");
    const QString off = cli.write(u"off"_s, "four others together\n");
    CHECK(cli.run({u"keys"_s, file, u"people"_s, u"proved"_s}).exitCode == 1); // nobody has a key
    CHECK(cli.run({u"keys"_s, file, u"add"_s, u"OFF"_s, u"--new-passphrase-file"_s, off}).exitCode == 1);
    const QJsonObject first = cli.json({u"keys"_s, file, u"add"_s, u"SUP"_s, u"--new-passphrase-file"_s, sup}).object();
    CHECK(first.value(u"officer"_s) == u"SUP"_s);
    CHECK(first.value(u"memory"_s).toInteger() >= 128LL * 1024 * 1024);
    CHECK(cli.run({u"--officer"_s, u"SUP"_s, u"keys"_s, file, u"add"_s, u"OFF"_s, u"--new-passphrase-file"_s, off})
              .exitCode == 1); // a name is no key
    CHECK(cli.runWith(asSupervisor, {u"keys"_s, file, u"add"_s, u"OFF"_s, u"--new-passphrase-file"_s, off}).exitCode ==
          0);
    CHECK(cli.runWith(asSupervisor, {u"keys"_s, file, u"people"_s, u"proved"_s}).exitCode == 0);
    return file;
}

} // namespace

TEST_CASE("cli: people have keys, sign with them, and only a supervisor's approves", "[cli][keys]")
{
    const CommandLine cli;
    const QString file = provedFile(cli);
    const QByteArray exchange = R"({"ref": "EX-1", "date": "2017-03-06", "direction": "sent", "counterpart": "GDC",
        "mode": "monthly", "pieces": 3})";
    const Run unsignedRun = cli.run({u"add"_s, file, u"exchange"_s}, exchange);
    CHECK(unsignedRun.exitCode == 1);
    CHECK(unsignedRun.err.contains("key of his or her own"));
    CHECK(cli.runWith(asOfficer, {u"--officer"_s, u"SUP"_s, u"add"_s, file, u"exchange"_s}, exchange).exitCode == 1);
    CHECK(cli.runWith(asOfficer, {u"add"_s, file, u"exchange"_s}, exchange).exitCode == 0);
    CHECK(cli.runWith(asOfficer, {u"approve"_s, file, u"month"_s, u"2017-03"_s}).exitCode == 1);
    CHECK(cli.runWith(asOfficer, {u"set"_s, file, u"officer"_s, u"OFF"_s, u"role=supervisor"_s}).exitCode == 1);
    CHECK(cli.runWith(asSupervisor, {u"approve"_s, file, u"month"_s, u"2017-03"_s}).exitCode == 0);

    const QJsonArray journal = cli.json({u"journal"_s, file, u"EX-1"_s}).array();
    CHECK(journal.first().toObject().value(u"officer"_s) == u"Chan"_s);
    CHECK_FALSE(journal.first().toObject().value(u"signed_by"_s).toString().isEmpty());
    CHECK(cli.run({u"check"_s, file}).exitCode == 0);

    // The keys beside the file are lost, and written again with the passphrase of the unit.
    REQUIRE(QFile::remove(file + u".keys"_s));
    CHECK(cli.runWith(asOfficer, {u"check"_s, file}).exitCode == 1);
    CHECK(cli.json({u"keys"_s, file}).object().value(u"state"_s) == u"missing"_s);
    CHECK(cli.json({u"keys"_s, file, u"rebuild"_s}).object().value(u"state"_s) == u"current"_s);
    CHECK(cli.runWith(asOfficer, {u"check"_s, file}).exitCode == 0);
}

TEST_CASE("cli: a thousand signed entries are proved to whoever kept a head", "[cli][keys][journal]")
{
    const CommandLine cli;
    const QString file = provedFile(cli);
    const QJsonObject head = cli.json({u"check"_s, file}).object().value(u"head"_s).toObject();
    const QString kept =
        QString::number(head.value(u"number"_s).toInteger()) + u':' + head.value(u"sha256"_s).toString();
    QByteArray table = "date,direction,counterpart,mode,pieces\n";
    for (int row = 0; row < 1000; ++row)
        table += "2017-03-06,received,GDC,monthly," + QByteArray::number(row + 1) + "\n";
    REQUIRE(cli.runWith(asOfficer, {u"import"_s, file, u"exchange"_s, cli.write(u"rows.csv"_s, table)}).exitCode == 0);
    const QJsonObject proof = cli.json({u"journal"_s, file, u"--verify"_s, kept}).object();
    CHECK(proof.value(u"proved"_s) == true);
    CHECK(proof.value(u"signatures"_s) == true);
    CHECK(proof.value(u"later"_s).toInteger() == 1000);
    const QJsonArray signers = proof.value(u"signers"_s).toArray();
    REQUIRE(signers.size() == 2);
    CHECK(signers.first().toObject().value(u"name"_s) == u"Chan"_s);
    CHECK(signers.first().toObject().value(u"officer"_s) == u"OFF"_s);
    CHECK(signers.first().toObject().value(u"entries"_s).toInteger() == 1000);
    CHECK(proof.value(u"signed"_s).toInteger() == 1000 + signers.last().toObject().value(u"entries"_s).toInteger());
    const QByteArray key = signers.first().toObject().value(u"signing"_s).toString().toUtf8();
    const QByteArray words = cli.run({u"journal"_s, file, u"--verify"_s, kept}).out;
    CHECK(words.contains("Chan: 1000, with the key "));
    CHECK(words.contains(key));
}

TEST_CASE("cli: keys are listed, changed and taken away, and misuse is wrong usage", "[cli][keys]")
{
    const CommandLine cli;
    const QString file = provedFile(cli);
    const QJsonObject listed = cli.json({u"keys"_s, file}).object();
    CHECK(listed.value(u"people"_s) == u"proved"_s);
    CHECK(listed.value(u"four_eyes"_s) == false);
    CHECK(listed.value(u"keys"_s).toArray().size() == 2);
    CHECK(cli.run({u"keys"_s, file, u"list"_s}).out.contains("Ng Siu-ming"));

    const QString fresh = cli.write(u"fresh"_s, "words of another kind\n");
    CHECK(cli.run({u"keys"_s, file, u"change"_s, u"--new-passphrase-file"_s, fresh}).exitCode == 1); // whose?
    CHECK(cli.runWith(asOfficer, {u"keys"_s, file, u"change"_s, u"--new-passphrase-file"_s, fresh}).exitCode == 0);
    CHECK(cli.runWith(asOfficer, {u"check"_s, file}).exitCode == 1);
    CHECK(cli.runWith({u"LIAISON_PASSPHRASE=words of another kind"_s}, {u"check"_s, file}).exitCode == 0);
    CHECK(cli.runWith({u"LIAISON_PASSPHRASE=words of another kind"_s}, {u"keys"_s, file, u"remove"_s, u"SUP"_s})
              .exitCode == 1);
    const Run recovery = cli.runWith(asSupervisor, {u"keys"_s, file, u"recovery"_s});
    CHECK(recovery.exitCode == 0);
    CHECK(recovery.out.contains("Recovery code: "));
    CHECK(cli.runWith(asSupervisor, {u"keys"_s, file, u"remove"_s, u"OFF"_s}).exitCode == 0);
    CHECK(cli.runWith(asSupervisor, {u"keys"_s, file, u"remove"_s, u"SUP"_s}).exitCode == 1); // the last one
    CHECK(cli.runWith(asSupervisor, {u"keys"_s, file, u"four-eyes"_s, u"on"_s}).exitCode == 0);
    CHECK(cli.run({u"check"_s, file}).exitCode == 0);

    CHECK(cli.run({u"keys"_s, file, u"nothing"_s}).exitCode == 2);
    CHECK(cli.run({u"keys"_s, file, u"add"_s}).exitCode == 2);
    CHECK(cli.run({u"keys"_s, file, u"people"_s, u"perhaps"_s}).exitCode == 2);
    CHECK(cli.run({u"keys"_s, file, u"remove"_s, u"nobody"_s}).exitCode == 1);
    CHECK(cli.run({u"keys"_s, file, u"reset"_s, u"--reason"_s, u" . "_s}).exitCode == 3);
    CHECK(cli.run({u"keys"_s, file, u"reset"_s, u"--reason"_s, u"both keys are forgotten"_s}).exitCode == 0);
    CHECK(cli.run({u"check"_s, file}).exitCode == 1); // it is told for ever
}

TEST_CASE("cli: where one passphrase is shared, the names are said not to be proved", "[cli][keys]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    CHECK(cli.run({u"journal"_s, file}).out.contains("not proved"));
    CHECK(cli.json({u"keys"_s, file}).object().value(u"people"_s) == u"shared"_s);
    for (const char *weak : {"        ", "aaaaaaaa", "password"})
        CHECK(cli.runWith({u"LIAISON_PASSPHRASE="_s + QString::fromLatin1(weak)},
                          {u"new"_s, cli.path(u"weak.liaison"_s), u"--home"_s, u"HKC"_s})
                  .exitCode == 1);
    CHECK_FALSE(QFile::exists(cli.path(u"weak.liaison"_s)));
}

} // namespace keys_test
