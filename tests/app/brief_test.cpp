// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace brief_test {

using namespace Qt::StringLiterals;
using namespace liaison;

TEST_CASE("cli: a meeting brief is of one other agency", "[cli][brief]")
{
    const CommandLine cli;
    const QString file = cli.newCaseFile();
    const QString out = cli.path(u"b.pdf"_s);
    const auto brief = [&](const QStringList &more) {
        return cli.run(QStringList{u"report"_s, file, u"brief"_s, u"--out"_s, out} + more);
    };
    const QStringList quarter{u"--period"_s, u"2017Q1"_s};
    struct Case
    {
        QStringList arguments;
        int exitCode;
        QByteArray says;
    };
    const QList<Case> refused{
        {quarter, 2, "Counterpart"},
        {{u"--counterpart"_s, u"GDC"_s}, 2, "Period"},
        {quarter + QStringList{u"--counterpart"_s, u"NOBODY"_s}, 1, "“NOBODY” is not known in this file"},
        {quarter + QStringList{u"--counterpart"_s, u"HKC"_s}, 1, "“HKC” is the agency that this file belongs to"},
        {quarter + QStringList{u"--counterpart"_s, u"GDC"_s, u"--freeze"_s}, 2, "--freeze"},
        {quarter + QStringList{u"--counterpart"_s, u"GDC"_s, u"--marking"_s, u"PINK"_s}, 2, "PINK"},
    };
    for (const Case &one : refused) {
        INFO(one.arguments.join(u' ').toStdString());
        const Run run = brief(one.arguments);
        CHECK(run.exitCode == one.exitCode);
        CHECK(run.err.contains(one.says));
        CHECK(run.err.trimmed().count('\n') == 0);
        CHECK_FALSE(QFile::exists(out));
    }
    CHECK(cli.run({u"report"_s, file, u"quarterly"_s, u"--period"_s, u"2017Q1"_s, u"--counterpart"_s, u"GDC"_s,
                   u"--out"_s, out})
              .exitCode == 2);

    const QJsonObject answer = cli.json({u"report"_s, file, u"brief"_s, u"--period"_s, u"2017Q1"_s, u"--counterpart"_s,
                                         u"GDC"_s, u"--lang"_s, u"zh_HK"_s, u"--out"_s, out})
                                   .object();
    CHECK(answer.value(u"report"_s) == u"brief"_s);
    QFile pdf(out);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    const QJsonObject entry = cli.json({u"journal"_s, file}).array().first().toObject();
    CHECK(entry.value(u"ref"_s) == u"brief"_s);
    CHECK(entry.value(u"after"_s).toObject().value(u"period"_s) == u"2017Q1 GDC"_s);
}

} // namespace brief_test
