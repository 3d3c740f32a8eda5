// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every #include line and fails when a floor or a room reaches where it must not (docs: CONTRIBUTING.md).
#include <catch2/catch.hpp>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace floors_test {

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(LIAISON_SOURCE_DIR);

struct Include
{
    QString file;   // relative to the root
    QString target; // what stands between the quotes or brackets
};

QList<Include> includesBelow(const QString &folder)
{
    QList<Include> found;
    static const QRegularExpression line(uR"(^\s*#\s*include\s*["<]([^">]+)[">])"_s);
    QDirIterator files(root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly | QIODevice::Text));
        const QString name = QDir(root).relativeFilePath(file.fileName());
        while (!file.atEnd()) {
            const auto match = line.match(QString::fromUtf8(file.readLine()));
            if (match.hasMatch())
                found.append({name, match.captured(1)});
        }
    }
    return found;
}

// The room of a path such as core/storage/… or ui/cases/…: its second part.
QString room(const QString &path)
{
    return path.section(u'/', 1, 1);
}

bool breaks(const Include &include)
{
    const QString floor = include.file.section(u'/', 0, 0);
    const QString target = include.target.section(u'/', 0, 0);
    if (floor == u"core") {
        if (target == u"ui" || target == u"app")
            return true;
        static const QRegularExpression screen(u"^Q(tGui|tWidgets|tCharts|tPrintSupport|Widget|Painter|MessageBox|"
                                               "Application|Chart|Font|Color|Pixmap|Image)"_s);
        if (screen.match(include.target).hasMatch())
            return true;
        static const QStringList order{u"base"_s, u"domain"_s, u"storage"_s, u"figures"_s, u"transfer"_s};
        if (target == u"core")
            return order.indexOf(room(include.target)) > order.indexOf(room(include.file));
        return false;
    }
    if (floor == u"ui") {
        if (target == u"app")
            return true;
        static const QRegularExpression charts(
            u"^(QtCharts|QChart|QBar|QLineSeries|QValueAxis|QStackedBar|QHorizontal)"_s);
        if (charts.match(include.target).hasMatch() && !include.file.startsWith(u"ui/shared/charts"))
            return true;
        static const QRegularExpression sql(u"^(QtSql|QSql)"_s);
        if (sql.match(include.target).hasMatch())
            return true;
        if (target == u"ui" && room(include.file) != u"shell")
            return room(include.target) != u"shared" && room(include.target) != room(include.file);
        return false;
    }
    return false;
}

} // namespace

TEST_CASE("no floor reaches up and no room reaches sideways", "[floors]")
{
    for (const auto *floor : {"core", "ui"}) {
        const auto includes = includesBelow(QString::fromLatin1(floor));
        REQUIRE_FALSE(includes.isEmpty());
        for (const auto &include : includes) {
            INFO(include.file.toStdString() << " includes " << include.target.toStdString());
            CHECK_FALSE(breaks(include));
        }
    }
}

TEST_CASE("the floors test sees a breach", "[floors]")
{
    CHECK(breaks({u"core/domain/exchange.h"_s, u"core/storage/exchangestore.h"_s}));
    CHECK(breaks({u"core/base/ids.h"_s, u"QWidget"_s}));
    CHECK(breaks({u"core/figures/a.h"_s, u"ui/shared/task.h"_s}));
    CHECK(breaks({u"ui/cases/casespage.h"_s, u"ui/exchanges/exchangespage.h"_s}));
    CHECK(breaks({u"ui/cases/casespage.h"_s, u"QChartView"_s}));
    CHECK(breaks({u"ui/cases/casespage.h"_s, u"QSqlQuery"_s}));
    CHECK_FALSE(breaks({u"ui/shell/mainwindow.cpp"_s, u"ui/cases/casespage.h"_s}));
    CHECK_FALSE(breaks({u"core/storage/exchangestore.h"_s, u"core/domain/exchange.h"_s}));
}

} // namespace floors_test
