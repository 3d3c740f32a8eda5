// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every #include line and fails when a floor or a room reaches where it must not (docs: CONTRIBUTING.md).
#include <catch2/catch.hpp>

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

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

// The rooms of a floor, in their order, with all that each may use. They stand in the list that they are built from.
struct Rooms
{
    QStringList order;
    QHash<QString, QSet<QString>> uses;

    bool mayUse(const QString &from, const QString &to) const { return from == to || uses.value(from).contains(to); }
};

Rooms roomsOf(const QString &floor)
{
    QFile list(root + u'/' + floor + u"/CMakeLists.txt"_s);
    REQUIRE(list.open(QIODevice::ReadOnly | QIODevice::Text));
    static const QRegularExpression line(u"^liaison_room\\((\\w+)([^)]*)\\)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression space(u"\\s+"_s);
    Rooms rooms;
    auto matches = line.globalMatch(QString::fromUtf8(list.readAll()));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString used = match.captured(2).section(u"LINKS"_s, 0, 0).section(u"USES"_s, 1, 1);
        QSet<QString> uses;
        for (const QString &name : used.split(space, Qt::SkipEmptyParts)) {
            if (name == u"core")
                continue;
            INFO(match.captured(1).toStdString() << " uses " << name.toStdString());
            CHECK(rooms.order.contains(name)); // each after those that it uses: no circle
            uses.insert(name);
            uses.unite(rooms.uses.value(name)); // with a room come those that it uses itself
        }
        rooms.order.append(match.captured(1));
        rooms.uses.insert(match.captured(1), uses);
    }
    return rooms;
}

// What of Qt a floor or a room does without.
bool isScreen(const QString &target)
{
    static const QRegularExpression screen(u"^Q(tGui|tWidgets|tCharts|tPrintSupport|Widget|Painter|MessageBox|"
                                           "Application|Chart|Font|Color|Pixmap|Image)"_s);
    return screen.match(target).hasMatch();
}

bool isWidget(const QString &target)
{
    static const QRegularExpression widgets(
        u"^Q(tWidgets|tPrintSupport|Widget|Application|Print|Style|Abstract(Button|ItemView|ScrollArea|SpinBox)|"
        "(Push|Tool)Button|Label|LineEdit|PlainTextEdit|ComboBox|CheckBox|Dialog|FileDialog|Menu$|"
        "(HBox|VBox|Box|Grid)Layout|Frame|ToolTip|Table|HeaderView|Graphics|Completer|StyledItemDelegate)"_s);
    return widgets.match(target).hasMatch();
}

bool isChart(const QString &target)
{
    static const QRegularExpression charts(u"^(QtCharts|QChart|QBar|QLineSeries|QValueAxis|QStackedBar|QHorizontal)"_s);
    return charts.match(target).hasMatch();
}

bool isSql(const QString &target)
{
    static const QRegularExpression sql(u"^(QtSql|QSql)"_s);
    return sql.match(target).hasMatch();
}

// What only POSIX knows stands behind core/base/platform.h.
bool isSystem(const QString &target)
{
    static const QRegularExpression system(
        u"^(sys/.*|arpa/.*|net.*/.*|linux/.*|(aio|dirent|dlfcn|fcntl|glob|grp|langinfo|"
        "malloc|poll|pthread|pwd|sched|signal|spawn|strings|syslog|termios|unistd)"
        "\\.h|csignal|windows\\.h|io\\.h)$"_s);
    return system.match(target).hasMatch();
}

bool isWorkbookLibrary(const QString &target)
{
    return target == u"expat.h" || target == u"zip.h";
}

bool breaks(const Include &include)
{
    if (isSystem(include.target) && !include.file.startsWith(u"core/base/platform_"_s))
        return true;
    static const Rooms core = roomsOf(u"core"_s);
    static const Rooms ui = roomsOf(u"ui"_s);
    static const QStringList withoutScreen{u"style"_s, u"words"_s, u"plots"_s, u"paper"_s, u"work"_s};
    const QString floor = include.file.section(u'/', 0, 0);
    const QString target = include.target.section(u'/', 0, 0);
    if (floor == u"core") {
        const bool ownWorkbook = include.file == u"core/transfer/zippedxml.cpp"; // reads what the export wrote
        if (target == u"ui" || target == u"app" || isScreen(include.target) ||
            (isWorkbookLibrary(include.target) && !ownWorkbook))
            return true;
        return target == u"core" && !core.mayUse(room(include.file), room(include.target));
    }
    if (floor == u"ui") {
        if (target == u"app" || isSql(include.target))
            return true;
        if (isChart(include.target) && room(include.file) != u"charts")
            return true;
        if (isWidget(include.target) && withoutScreen.contains(room(include.file)))
            return true;
        return target == u"ui" && !ui.mayUse(room(include.file), room(include.target));
    }
    if (include.file.startsWith(u"app/tablereader/")) // of core no more than what it says to the others
        return target == u"ui" || isScreen(include.target) || isSql(include.target) ||
               (target == u"core" && !core.mayUse(u"workbook"_s, room(include.target)));
    if (isWorkbookLibrary(include.target)) // what strangers made is taken apart in a process of its own
        return true;
    if (include.file.startsWith(u"app/cli/")) // the command line goes down to paper and no further
        return isWidget(include.target) || isChart(include.target) ||
               (target == u"ui" && !ui.mayUse(u"paper"_s, room(include.target)));
    return false;
}

} // namespace

TEST_CASE("no floor reaches up and no room reaches sideways", "[floors]")
{
    for (const auto *floor : {"core", "ui", "app"}) {
        const auto includes = includesBelow(QString::fromLatin1(floor));
        REQUIRE_FALSE(includes.isEmpty());
        for (const auto &include : includes) {
            INFO(include.file.toStdString() << " includes " << include.target.toStdString());
            CHECK_FALSE(breaks(include));
        }
    }
}

TEST_CASE("every folder of core and ui is a room, and small enough to be known", "[floors]")
{
    const QString floor = GENERATE(u"core"_s, u"ui"_s);
    const Rooms rooms = roomsOf(floor);
    const QStringList folders = QDir(root + u'/' + floor).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    CHECK(QSet<QString>(folders.begin(), folders.end()) == QSet<QString>(rooms.order.begin(), rooms.order.end()));
    for (const QString &name : rooms.order) {
        qsizetype lines = 0;
        QDirIterator files(root + u'/' + floor + u'/' + name, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            lines += file.readAll().count('\n');
        }
        INFO(name.toStdString());
        CHECK(lines > 0);
        if (name != u"paper" && name != u"forms")
            CHECK(lines <= 5000);
    }
}

TEST_CASE("the floors test sees a breach", "[floors]")
{
    CHECK(breaks({u"core/domain/exchange.h"_s, u"core/storage/exchangestore.h"_s}));
    CHECK(breaks({u"core/base/ids.h"_s, u"QWidget"_s}));
    CHECK(breaks({u"core/casefile/casefile.cpp"_s, u"unistd.h"_s}));
    CHECK(breaks({u"app/cli/main.cpp"_s, u"sys/stat.h"_s}));
    CHECK(breaks({u"core/figures/a.h"_s, u"ui/work/task.h"_s}));
    CHECK(breaks({u"ui/cases/casespage.h"_s, u"ui/exchanges/exchangespage.h"_s}));
    CHECK(breaks({u"ui/cases/casespage.h"_s, u"ui/charts/charts.h"_s}));
    CHECK(breaks({u"ui/cases/casespage.h"_s, u"QChartView"_s}));
    CHECK(breaks({u"ui/cases/casespage.h"_s, u"QSqlQuery"_s}));
    CHECK(breaks({u"ui/words/formats.h"_s, u"ui/look/theme.h"_s}));
    CHECK(breaks({u"ui/paper/layout.h"_s, u"QWidget"_s}));
    CHECK(breaks({u"ui/paper/layout.h"_s, u"ui/charts/charts.h"_s}));
    CHECK(breaks({u"app/cli/main.cpp"_s, u"ui/work/session.h"_s}));
    CHECK(breaks({u"app/cli/main.cpp"_s, u"QApplication"_s}));
    CHECK(breaks({u"app/tablereader/main.cpp"_s, u"core/transfer/tablefile.h"_s}));
    CHECK(breaks({u"app/tablereader/main.cpp"_s, u"ui/words/errortexts.h"_s}));
    CHECK(breaks({u"core/transfer/tablefile.cpp"_s, u"expat.h"_s}));
    CHECK(breaks({u"app/cli/importcommand.cpp"_s, u"zip.h"_s}));
    CHECK_FALSE(breaks({u"ui/shell/mainwindow.cpp"_s, u"ui/cases/casespage.h"_s}));
    CHECK_FALSE(breaks({u"ui/forms/recordpane.cpp"_s, u"ui/words/errortexts.h"_s}));
    CHECK_FALSE(breaks({u"core/storage/exchangestore.h"_s, u"core/domain/exchange.h"_s}));
    CHECK_FALSE(breaks({u"core/base/platform_posix.cpp"_s, u"unistd.h"_s}));
    CHECK_FALSE(breaks({u"app/tablereader/xmlpart.cpp"_s, u"expat.h"_s}));
    CHECK_FALSE(breaks({u"app/tablereader/main.cpp"_s, u"core/base/platform.h"_s}));
}

} // namespace floors_test
