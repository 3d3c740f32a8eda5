// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include "core/base/strictjson.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int longestRun = 120'000; // milliseconds

QString folderTemplate()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/liaison-cli-XXXXXX"_s;
}

} // namespace

QJsonDocument Run::json() const
{
    INFO("standard error: " << err.toStdString());
    const auto read = parseJson(out);
    REQUIRE(read.has_value());
    return read->isArray() ? QJsonDocument(read->toArray()) : QJsonDocument(read->toObject());
}

CommandLine::CommandLine() : m_folder(folderTemplate()) {}

Run CommandLine::run(const QStringList &arguments, const QByteArray &input) const
{
    return runWith({}, arguments, input);
}

Run CommandLine::runWith(const QStringList &environment, const QStringList &arguments, const QByteArray &input) const
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"LIAISON_PASSPHRASE"_s, QString::fromUtf8(passphrase()));
    for (const QString &variable : environment) {
        const qsizetype equals = variable.indexOf(u'=');
        if (equals < 0)
            variables.remove(variable);
        else
            variables.insert(variable.left(equals), variable.mid(equals + 1));
    }
    QProcess process;
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(m_folder.path());
    // setsid: without a terminal nobody is asked for anything.
    process.start(u"setsid"_s, QStringList{u"-w"_s, QStringLiteral(LIAISON_BIN_DIR "/liaison-desk-cli")} + arguments);
    process.write(input);
    process.closeWriteChannel();
    Run run;
    if (!process.waitForFinished(longestRun)) {
        process.kill();
        process.waitForFinished();
        return run;
    }
    if (process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

QJsonDocument CommandLine::json(const QStringList &arguments, const QByteArray &input) const
{
    const Run done = run(QStringList{u"--json"_s} + arguments, input);
    INFO(arguments.join(u' ').toStdString() << ": " << done.err.toStdString());
    REQUIRE(done.exitCode == 0);
    CHECK(done.err.isEmpty());
    return done.json();
}

QString CommandLine::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

QString CommandLine::newCaseFile(const QString &name) const
{
    const QString file = path(name);
    REQUIRE(run({u"new"_s, file, u"--home"_s, u"HKC"_s, u"--side"_s, u"HK"_s}).exitCode == 0);
    json(
        {u"add"_s, file, u"agency"_s},
        R"([{"code": "HKC", "names": {"en": "Hong Kong Customs", "zh_HK": "香港海關"}, "side": "HK", "kind": "customs"},
             {"code": "GDC", "names": {"en": "Guangdong Customs"}, "side": "CN-GD", "kind": "customs",
              "aliases": ["Guangdong Sub-Administration", "粵海關"]},
             {"code": "MCS", "names": {"en": "Macao Customs", "pt": "Alfândega"}, "side": "MO", "kind": "customs"}])");
    return file;
}

} // namespace liaison
