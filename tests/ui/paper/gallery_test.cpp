// SPDX-License-Identifier: GPL-3.0-or-later
// Writes reports from realistic records to build/gallery, to be looked at.
#include "core/listing/recordlist.h"
#include "core/transfer/samplecasefile.h"
#include "tests/ui/paper/documentreading.h"
#include "tests/ui/paper/reportfile.h"
#include "ui/paper/pdfwriter.h"
#include "ui/paper/reportdraft.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>

namespace reports_gallery_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

void writeReports(Connection &connection, const QList<ReportRequest> &requests, const QString &prefix)
{
    const QString folder = QStringLiteral(LIAISON_SOURCE_DIR "/build/gallery");
    REQUIRE(QDir().mkpath(folder));
    const QDateTime madeAt(QDate(2023, 10, 3), QTime(1, 30), Qt::UTC);
    for (const ReportRequest &request : requests) {
        const auto material = gatherReport(connection, request);
        REQUIRE(material);
        for (const QString &language : {u"en"_s, u"zh_HK"_s}) {
            const auto document = draftReport(*material, language, material->frame().marking, madeAt);
            const QString path = folder + u'/' + prefix + suggestedFileName(request, 7, language);
            QFile::remove(path);
            REQUIRE(report::writePdf(document, path));
            CHECK(QFile(path).size() > 20'000);
            for (const report::Table &table : report::tablesOf(document.blocks)) {
                INFO(report::rowsOf(table).join(u'\n').toStdString());
                if (language == u"en")
                    CHECK(report::wrongTotals(table).join(u"; "_s).toStdString().empty());
            }
        }
    }
}

Period period(const QString &text)
{
    return parsePeriod(text).value();
}

} // namespace

TEST_CASE("the quarterly report and an operation sheet are written", "[reports]")
{
    TestCaseFile file;
    fillReportFile(file);
    writeReports(file.connection(),
                 {{ReportKind::Quarterly, period(u"2017Q2"_s), {}}, {ReportKind::Operation, {}, u"2023-08"_s}}, {});
}

TEST_CASE("the reports of the sample case file are written", "[reports]")
{
    TestCaseFile file;
    REQUIRE(fillSampleCaseFile(file.connection(), {u"Chan Tai-man"_s}));
    QList<ReportRequest> requests{{ReportKind::Quarterly, period(u"2017Q2"_s), {}},
                                  {ReportKind::Quarterly, period(u"2016/17"_s), {}}};
    const auto rows =
        RecordList(file.connection()).list(RecordFilter{u"operation"_s, {}, false, {}, {}}, {}, {}, nullptr, 100);
    REQUIRE(rows);
    for (const RecordRow &row : *rows)
        requests.append({ReportKind::Operation, {}, row.ref});
    writeReports(file.connection(), requests, u"sample-"_s);
}

} // namespace reports_gallery_test
