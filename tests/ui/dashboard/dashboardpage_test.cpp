// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpage.h"

#include "tests/support/screen/openpage.h"
#include "ui/charts/charts.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QTest>

namespace dashboardpage_test {

using namespace liaison;
using namespace Qt::StringLiterals;

TEST_CASE("the status line says that a chart was copied or saved", "[dashboard]")
{
    OpenPage<DashboardPage> open([](TestCaseFile &file) {
        Exchange exchange = exchangeOn(u"2017-03-02"_s, u"GDC"_s, 6);
        exchange.tlp = u"GREEN"_s; // leaves unasked
        add(file, exchange);
    });
    open.settle();
    QStringList said;
    QObject::connect(open.page, &Page::noticeWanted, [&said](const QString &words) { said.append(words); });
    auto *chart = open.page->findChild<ChartView *>();
    REQUIRE(chart);
    chart->copyPicture();
    open.settle();
    CHECK(said == QStringList{u"The picture is on the clipboard."_s});
    CHECK_FALSE(QApplication::clipboard()->image().isNull());
    const QString target = open.file.folder() + u"/chart.svg"_s;
    chart->save(target, u"svg"_s, u"GDC"_s);
    open.settle();
    CHECK(QFile::exists(target));
    REQUIRE(said.size() == 2);
    CHECK(said.last() == u"Saved as "_s + target);
}

} // namespace dashboardpage_test
