// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of attachments that a killed program left are gone after the next start.
#include "tests/support/screen/wait.h"
#include "ui/inspector/attachmentopener.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>
#include <cstdio>

namespace attachmentsweep_test {

using namespace liaison;
using namespace Qt::StringLiterals;

// The program that will be killed.
TEST_CASE("shows an attachment until it is killed", "[.sweep-child]")
{
    AttachmentOpener opener;
    opener.setShow([](const QString &) { return true; });
    const auto shown = opener.open(u"note.txt"_s, u"text/plain"_s, "what nobody else may read");
    REQUIRE(shown);
    std::printf("%s\n", qPrintable(*shown));
    std::fflush(stdout);
    QTest::qWait(60'000);
}

TEST_CASE("a killed program's copies of attachments are swept, a running one's stay", "[shell][attachment]")
{
    const QTemporaryDir runtime;
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {u"shows an attachment until it is killed"_s});
    REQUIRE(program.waitForStarted());
    QByteArray said;
    while (!said.contains('\n') && program.waitForReadyRead(30'000))
        said += program.readAllStandardOutput();
    const QString path = QString::fromUtf8(said).trimmed().section(u'\n', -1);
    INFO(path.toStdString());
    REQUIRE(QFileInfo::exists(path));
    const QFileInfo folder(QFileInfo(QFileInfo(path).path()).path());
    CHECK((folder.permissions() & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther)) == 0);
    AttachmentOpener::sweep(); // it runs: its folder is its own
    CHECK(QFileInfo::exists(path));
    program.kill(); // as a crash: no destructor runs
    REQUIRE(program.waitForFinished());
    CHECK(QFileInfo::exists(path));
    AttachmentOpener::sweep();
    CHECK_FALSE(QFileInfo::exists(path));
    CHECK_FALSE(QFileInfo::exists(folder.filePath()));
    before.isNull() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", before);
}

} // namespace attachmentsweep_test
