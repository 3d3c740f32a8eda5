// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/zipfile.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace zipfile_test {

using namespace Qt::StringLiterals;
using namespace liaison::report;

TEST_CASE("a zip archive is what other programs read", "[reports][zip]")
{
    const QByteArray large = QByteArray("Liaison 聯絡 ").repeated(20'000);
    const QList<ZipEntry> entries{{"mimetype", "text/plain", false}, {"folder/large.txt", large}, {"empty", {}}};
    const QDateTime date(QDate(2017, 9, 1), QTime(10, 20, 30), Qt::UTC);
    const QByteArray archive = zipped(entries, date);
    CHECK(archive == zipped(entries, date));
    CHECK(archive.size() < 5'000);
    CHECK(archive.mid(30, 18) == "mimetypetext/plain"); // at its beginning, as it is

    const QString unzip = QStandardPaths::findExecutable(u"unzip"_s);
    if (unzip.isEmpty()) {
        WARN("skipped: no unzip here");
        return;
    }
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.zip"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(archive);
    file.close();
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(unzip, {u"-q"_s, file.fileName()}); // checks the sums
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 0);
    for (const ZipEntry &entry : entries) {
        QFile read(folder.filePath(QString::fromLatin1(entry.name)));
        REQUIRE(read.open(QIODevice::ReadOnly));
        CHECK(read.readAll() == entry.bytes);
    }
}

} // namespace zipfile_test
