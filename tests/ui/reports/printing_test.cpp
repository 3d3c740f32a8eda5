// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/printing.h"

#include "tests/ui/paper/demodocument.h"

#include <catch2/catch.hpp>

#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace printing_test {

using namespace Qt::StringLiterals;
using namespace liaison;
using namespace liaison::report;

TEST_CASE("the same pages go to a printer, all or some", "[reports][pdf]")
{
    QTemporaryDir folder;
    const auto layout = layOut(demoDocument(false));
    REQUIRE(layout.has_value());
    for (const bool some : {false, true}) {
        const QString path = folder.filePath(u"printed.pdf"_s);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setPageSize(QPageSize(QPageSize::A4));
        if (some) {
            printer.setPrintRange(QPrinter::PageRange);
            printer.setFromTo(2, 3);
        }
        REQUIRE(printPages(*layout, printer).has_value());
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
            WARN("pdftotext is not installed; skipped");
            continue;
        }
        QProcess reader;
        reader.start(u"pdftotext"_s, {path, u"-"_s});
        REQUIRE(reader.waitForFinished(60000));
        const QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
        REQUIRE(pages.size() == (some ? 2 : layout->pages.size()));
        CHECK(pages[0].contains(some ? u"The quarter at a glance"_s : u"Quarterly report"_s));
    }
}

} // namespace printing_test
