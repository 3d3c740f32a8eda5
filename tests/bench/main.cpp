// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the speed of the parts that officers wait for, on a generated case file, each as a ratio to the same SQL
// through SQLite's C API in the same run, or as a 95th percentile. script/bench runs it.
#include "generate.h"
#include "replay.h"
#include "screen.h"

#include "core/content/reportcontent.h"
#include "core/database/connection.h"
#include "core/figures/deskfigures.h"
#include "core/figures/eventfigures.h"
#include "core/figures/indicatorfigures.h"
#include "core/figures/monthclosefigures.h"
#include "core/figures/operationfigures.h"
#include "core/figures/programmefigures.h"
#include "core/figures/referralfigures.h"
#include "core/figures/seizurefigures.h"
#include "core/listing/recordlist.h"
#include "core/storage/searchindex.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <random>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

QTextStream out(stdout);
bool everythingWithin = true;

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> times, double share)
{
    std::sort(times.begin(), times.end());
    return times.at(std::min(times.size() - 1, size_t(share * double(times.size()))));
}

void print(const QString &what, double measured, const QString &unit, double mark)
{
    const bool within = mark <= 0 || measured <= mark;
    everythingWithin = everythingWithin && within;
    out << qSetFieldWidth(54) << Qt::left << what << qSetFieldWidth(9) << Qt::right
        << QString::number(measured, 'f', measured < 100 ? 2 : 0) << qSetFieldWidth(0) << ' ' << unit;
    if (mark > 0)
        out << "   mark " << mark << (within ? "  within" : "  MISSED");
    out << Qt::endl;
}

// The time of `ours` to that of the same statements through the C API, the median of `rounds`, after one warm-up.
void compare(Connection &connection, const QString &what, const std::function<void()> &ours, int rounds, double mark)
{
    QList<QByteArray> statements;
    {
        const StatementLog log(connection.handle());
        ours();
        statements = log.statements();
    }
    bench::replay(connection.handle(), statements);
    std::vector<double> ratios;
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const double mine = milliseconds(ours);
        const double raw = milliseconds([&] { bench::replay(connection.handle(), statements); });
        ratios.push_back(mine / raw);
        times.push_back(mine);
    }
    print(what + u", to the same SQL through the C API"_s, percentile(ratios, 0.5), u"×"_s, mark);
    print(u"    itself, median"_s, percentile(times, 0.5), u"ms"_s, 0);
}

void measureFigures(Connection &connection, int operations)
{
    compare(
        connection, u"figures of one operation"_s,
        [&] {
            for (int i = 0; i < 10; ++i) {
                if (!OperationFigures(connection).find(u"OP-%1"_s.arg(i * 7 % operations, 3, 10, QChar(u'0'))))
                    qFatal("operation figures");
            }
        },
        9, 1.3);
    compare(
        connection, u"trend of the whole file by year"_s,
        [&] {
            if (!SeizureFigures(connection).sum(SeizureGrouping::Year, {}))
                qFatal("trend");
        },
        3, 2.0);
    compare(
        connection, u"turn-round of a year's referrals"_s,
        [&] {
            const Period year = parsePeriod(u"2017"_s).value();
            if (!ReferralFigures(connection).summary(year, QDate(2018, 1, 1)))
                qFatal("referral figures");
        },
        9, 1.3);
    compare(
        connection, u"turn-round of all referrals"_s,
        [&] {
            if (!ReferralFigures(connection).summary({}, QDate(2024, 1, 1)))
                qFatal("referral figures");
        },
        3, 2.0);
    compare(
        connection, u"risk indicators of the whole file"_s,
        [&] {
            IndicatorFigures figures(connection);
            if (!figures.count({}) || !figures.pairs({}))
                qFatal("indicator figures");
        },
        3, 2.0);
}

// What stands beside the log: the mechanisms that a unit closes its month and its year with.
void measureMechanisms(Connection &connection)
{
    const Period year = parsePeriod(u"2022/23"_s).value();
    const QDate after = year.end.addDays(40);
    compare(
        connection, u"one month set against a statement"_s,
        [&] {
            const auto month = ReconciliationFigures(connection).month(u"GDC"_s, parsePeriod(u"2023-03"_s).value());
            if (!month || !month->statement)
                qFatal("reconciliation");
        },
        9, 0);
    compare(
        connection, u"the months of a year and what is open in them"_s,
        [&] {
            if (!MonthCloseFigures(connection).list(year, after))
                qFatal("month close");
        },
        3, 0);
    compare(
        connection, u"the desk of one day"_s,
        [&] {
            if (!DeskFigures(connection).content(after, 5))
                qFatal("desk");
        },
        5, 0);
    compare(
        connection, u"the programme of a year with its links"_s,
        [&] {
            const auto found = programmeFigures(connection, u"2022/23"_s, year);
            if (!found || found->items.isEmpty())
                qFatal("programme");
        },
        5, 0);
    compare(
        connection, u"the events of a year"_s,
        [&] {
            const auto found = eventFigures(connection, year);
            if (!found || found->events == 0)
                qFatal("events");
        },
        5, 0);
    compare(
        connection, u"everything in a quarterly report"_s,
        [&] {
            if (!quarterlyContent(connection, parsePeriod(u"2023Q1"_s).value()))
                qFatal("quarterly");
        },
        3, 0);
}

void measurePages(Connection &connection)
{
    std::mt19937_64 random(7);
    RecordList list(connection);
    const QMap<QString, QStringList> fields{
        {u"exchange"_s, {u"ref"_s, u"date"_s, u"direction"_s, u"counterpart"_s, u"mode"_s, u"pieces"_s, u"subject"_s}},
        {u"event"_s, {u"ref"_s, u"first_day"_s, u"kind"_s, u"title"_s, u"hosts"_s, u"participants"_s}},
        {u"referral"_s,
         {u"ref"_s, u"date"_s, u"direction"_s, u"counterpart"_s, u"state"_s, u"due"_s, u"action"_s, u"subject"_s}},
        {u"case"_s,
         {u"ref"_s, u"date"_s, u"agency"_s, u"operation"_s, u"place"_s, u"channel"_s, u"destination"_s, u"lines"_s}},
        {u"seizure"_s,
         {u"case"_s, u"date"_s, u"agency"_s, u"category"_s, u"description"_s, u"quantity"_s, u"value"_s}}};
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        std::vector<double> times;
        for (int round = 0; round < 200; ++round) {
            RecordRow after;
            after.id = qint64(random() % 200'000);
            after.key = QDate(2008, 1, 1).addDays(qint64(random() % 6000)).toString(Qt::ISODate);
            times.push_back(milliseconds([&] {
                const auto rows = list.list({it.key(), {}, false, {}, {}}, it.value(), {}, &after, 256);
                if (!rows)
                    qFatal("list: %s", qPrintable(rows.error().detail));
            }));
        }
        print(u"256 rows anywhere in the list of %1, 95 of 100"_s.arg(it.key()), percentile(times, 0.95), u"ms"_s, 5);
    }
}

void measureSearch(Connection &connection)
{
    const QStringList queries{u"電池"_s,      u"电池"_s,       u"手袋"_s,      u"運動鞋"_s,
                              u"batteries"_s, u"brand 77"_s,   u"C-0123456"_s, u"intelligence 4"_s,
                              u"太陽"_s,      u"玩具 brand"_s, u"zzz"_s,       u"情報"_s};
    std::vector<double> times;
    QMap<QString, double> slowest;
    SearchIndex search(connection);
    for (int round = 0; round < 20; ++round) {
        for (const QString &query : queries) {
            const double time = milliseconds([&] {
                if (!search.find(query, 20))
                    qFatal("search");
            });
            times.push_back(time);
            slowest[query] = std::max(slowest.value(query), time);
        }
    }
    for (auto it = slowest.begin(); it != slowest.end(); ++it)
        print(u"    slowest for “%1”"_s.arg(it.key()), it.value(), u"ms"_s, 0);
    print(u"search everywhere, 95 of 100"_s, percentile(times, 0.95), u"ms"_s, 20);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    bench::TimedApplication application(argc, argv);
    bench::Size size;
    if (QCoreApplication::arguments().contains(u"--small"_s)) // to try the bench itself
        size = {20, 2000, 10'000, 600, 500, 500, 500, 40};
    QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.liaison"_s);
    const Credentials credentials{"a passphrase for the bench", {}};
    std::shared_ptr<CaseFile> file;
    const double making = milliseconds([&] { file = bench::generate(path, credentials, size); });
    out << size.lines << " seizure lines in " << size.cases << " cases, " << size.exchanges << " exchanges, "
        << size.referrals << " referrals, " << size.operations << " operations, " << size.events << " events, "
        << size.items << " items, " << size.statements << " statements; made in "
        << QString::number(making / 1000, 'f', 1) << " s; " << QFileInfo(path).size() / 1'000'000 << " MB" << Qt::endl;
    Connection &connection = **file->connection();
    if (!QCoreApplication::arguments().contains(u"--search"_s))
        measureFigures(connection, size.operations);
    measureMechanisms(connection);
    measurePages(connection);
    measureSearch(connection);
    print(u"longest stall of the screen thread"_s, bench::longestStall(file), u"ms"_s, 50);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    print(u"peak memory"_s, double(usage.ru_maxrss) / 1024, u"MB"_s, 0);
    return everythingWithin ? 0 : 1;
}
