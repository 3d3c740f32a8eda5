// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <catch2/catch.hpp>

namespace progress_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("cli: the progress paper as PDF and ODT, with and without sources, and frozen", "[cli][report][paper]")
{
    const CommandLine cli;
    const QString file = cli.path(u"s.liaison"_s);
    REQUIRE(cli.run({u"sample"_s, file}).exitCode == 0);
    const QString pdf = cli.path(u"p.pdf"_s);
    const QString odt = cli.path(u"p.ODT"_s);
    const QString bare = cli.path(u"bare.odt"_s);
    const QStringList report{u"report"_s, file, u"progress"_s, u"--period"_s, u"2016/17"_s};
    CHECK(cli.json(report + QStringList{u"--out"_s, pdf}).object().value(u"report"_s) == u"progress"_s);
    CHECK(bytesOf(pdf).startsWith("%PDF"));
    CHECK(cli.run(report + QStringList{u"--lang"_s, u"zh_HK"_s, u"--out"_s, odt}).exitCode == 0);
    CHECK(bytesOf(odt).startsWith("PK"));
    CHECK(cli.run(report + QStringList{u"--no-sources"_s, u"--out"_s, bare}).exitCode == 0);
    CHECK(bytesOf(bare).size() < bytesOf(odt).size());
    const QJsonObject entry = cli.json({u"journal"_s, file}).array().first().toObject();
    CHECK(entry.value(u"ref"_s) == u"progress"_s);
    CHECK(entry.value(u"after"_s).toObject().value(u"medium"_s) == u"odt"_s);
    CHECK(entry.value(u"after"_s).toObject().value(u"period"_s) == u"2016/17"_s);

    const QJsonObject frozen = cli.json(report + QStringList{u"--freeze"_s, u"--out"_s, pdf}).object();
    CHECK(frozen.value(u"freeze"_s).toObject().value(u"report"_s) == u"progress"_s);
    CHECK(cli.run({u"check"_s, file}).exitCode == 0);
}

TEST_CASE("cli: what the progress paper cannot be is refused in one line", "[cli][report][paper]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    const QString odt = cli.path(u"p.odt"_s);
    const Run none = cli.run({u"report"_s, file, u"progress"_s, u"--period"_s, u"2016/17"_s, u"--out"_s, odt});
    CHECK(none.exitCode == 1);
    CHECK(none.err.contains("No programme in this file covers 2016/17"));
    CHECK(none.err.count('\n') == 1);
    cli.json({u"add"_s, file, u"programme"_s}, R"({"year": "2016/17"})");
    const auto usage = [&](const QStringList &rest) { return cli.run(QStringList{u"report"_s, file} + rest).exitCode; };
    CHECK(usage({u"progress"_s, u"--out"_s, odt}) == 2);
    CHECK(usage({u"progress"_s, u"--period"_s, u"2016/17"_s, u"--out"_s, cli.path(u"p.doc"_s)}) == 2);
    CHECK(usage({u"quarterly"_s, u"--period"_s, u"2017Q1"_s, u"--out"_s, odt}) == 2);
    CHECK(usage({u"quarterly"_s, u"--period"_s, u"2017Q1"_s, u"--no-sources"_s, u"--out"_s, cli.path(u"p.pdf"_s)}) ==
          2);
    CHECK(usage({u"progress"_s, u"--period"_s, u"2016/17"_s, u"--convert"_s, u"CNY"_s, u"--out"_s, odt}) == 2);
    CHECK_FALSE(QFile::exists(odt));
    CHECK(usage({u"progress"_s, u"--period"_s, u"2017Q1"_s, u"--out"_s, odt}) == 0); // of the year that holds it
}

} // namespace progress_test
