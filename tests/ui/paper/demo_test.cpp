// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the demonstration reports to build/gallery, to be looked at.
#include "tests/ui/paper/demodocument.h"
#include "ui/paper/pdfwriter.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>

namespace demo_test {

using namespace Qt::StringLiterals;
using namespace liaison;
using namespace liaison::report;

TEST_CASE("the demonstration reports are written", "[reports]")
{
    const QString folder = QStringLiteral(LIAISON_SOURCE_DIR "/build/gallery");
    REQUIRE(QDir().mkpath(folder));
    for (const bool chinese : {false, true}) {
        const QString path = folder + (chinese ? u"/demo_zh.pdf"_s : u"/demo_en.pdf"_s);
        QFile::remove(path);
        REQUIRE(writePdf(demoDocument(chinese), path).has_value());
        CHECK(QFile(path).size() > 20000);
    }
}

} // namespace demo_test
