// SPDX-License-Identifier: GPL-3.0-or-later
// What the two programs are linked with.
#include <catch2/catch.hpp>

#include <QProcess>
#include <QStandardPaths>

namespace libraries_test {

using namespace Qt::StringLiterals;

namespace {

QByteArray librariesOf(const QString &program)
{
    QProcess lister;
    lister.start(u"ldd"_s, {QStringLiteral(LIAISON_BIN_DIR) + u'/' + program});
    REQUIRE(lister.waitForFinished());
    return lister.readAllStandardOutput();
}

} // namespace

TEST_CASE("cli: the command line is linked with nothing that draws a screen", "[app]")
{
    if (QStandardPaths::findExecutable(u"ldd"_s).isEmpty()) {
        WARN("ldd is not installed; skipped");
        return;
    }
    const QByteArray commandLine = librariesOf(u"liaison-desk-cli"_s);
    REQUIRE(commandLine.contains("libQt6Gui"));
    for (const char *screen : {"libQt6Widgets", "libQt6Charts", "libQt6PrintSupport", "libQt6OpenGL", "libQt6Svg"})
        CHECK_FALSE(commandLine.contains(screen));
    CHECK(librariesOf(u"liaison-desk"_s).contains("libQt6Charts"));
}

} // namespace libraries_test
