// SPDX-License-Identifier: GPL-3.0-or-later
// Tortures case files: script/torture. See trials.h for the ways, scenario.cpp for the commands.
#include "tests/torture/trials.h"

#include <CLI/CLI.hpp>
#include <QTemporaryDir>
#include <cstdio>
#include <exception>

using namespace Qt::StringLiterals;
using namespace liaison::torture;

namespace {

struct Options
{
    Measure measure;
    std::vector<std::string> only;
    std::string folder = "/dev/shm";
    bool list = false;
};

struct Trial
{
    QString name;
    std::function<Row(const Stock &, const QString &, const Measure &)> run;
};

QList<Trial> trials()
{
    using OfScenario = Row (*)(const Scenario &, const Stock &, const QString &, const Measure &);
    using OfNone = Row (*)(const Stock &, const QString &, const Measure &);
    const QList<std::pair<QString, OfScenario>> ofScenarios{
        {u"kill: "_s, kills}, {u"fault: "_s, faults}, {u"power: "_s, powerFailures}};
    const QList<std::pair<QString, OfNone>> others{
        {u"flip: file"_s, fileFlips},        {u"flip: log"_s, logFlips}, {u"roll back: a page"_s, pageRollbacks},
        {u"roll back: a log"_s, mixedFiles}, {u"tamper"_s, tampering},   {u"8 writers"_s, writers}};
    QList<Trial> all;
    for (const Scenario &scenario : scenarios()) {
        for (const auto &[name, function] : ofScenarios)
            all.append({name + scenario.name,
                        [scenario, run = function](const Stock &stock, const QString &folder, const Measure &measure) {
                            return run(scenario, stock, folder, measure);
                        }});
    }
    for (const auto &[name, function] : others)
        all.append({name, function});
    return all;
}

bool isWanted(const QString &name, const Options &options)
{
    return options.only.empty() || std::any_of(options.only.begin(), options.only.end(), [&](const std::string &part) {
               return name.contains(QString::fromStdString(part));
           });
}

int torture(const Options &options)
{
    const QTemporaryDir place(QString::fromStdString(options.folder) + u"/liaison-torture-XXXXXX"_s);
    if (!place.isValid())
        throw std::runtime_error("torture: no folder in " + options.folder);
    const KnownFaults known(QStringLiteral(LIAISON_TORTURE_DIR "/expected.txt"));
    const Stock stock(place.filePath(u"stock"_s));
    bool good = true;
    Row all;
    all.name = u"all"_s;
    printHead();
    for (const Trial &trial : trials()) {
        if (!isWanted(trial.name, options))
            continue;
        const Row row = trial.run(stock, place.filePath(u"runs"_s), options.measure);
        print(row, known);
        good = good && known.isAccepted(row);
        all.runs += row.runs;
        all.sum.acknowledged += row.sum.acknowledged;
        all.sum.lost += row.sum.lost;
        all.sum.damaged += row.sum.damaged;
        all.sum.halves += row.sum.halves;
        all.sum.leftovers += row.sum.leftovers;
        all.sum.unclear += row.sum.unclear;
    }
    print(all, known);
    return good ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    Options options;
    CLI::App app("Tortures case files, and says what was lost", "liaison-desk-torture");
    app.add_flag_callback(
        "--short", [] {}, "A sample of every row: the default");
    app.add_flag_callback(
        "--long", [&options] { options.measure.takeAll(); }, "All runs of every row");
    app.add_option("--most", options.measure.most, "Runs of each row, spread evenly; 0: all there are");
    app.add_option("--run", options.measure.single, "The run with this number alone");
    app.add_option("--seed", options.measure.seed, "Where the spreading begins");
    app.add_option("--jobs", options.measure.jobs, "Processes at a time");
    app.add_option("--seconds", options.measure.seconds, "How long writers write side by side");
    app.add_option("--only", options.only, "Rows whose name holds one of these");
    app.add_option("--folder", options.folder, "Where the files are made");
    app.add_flag("--list", options.list, "Name the rows and do nothing");
    CLI11_PARSE(app, argc, argv);
    if (options.list) {
        for (const Trial &trial : trials())
            (void)std::printf("%s\n", qUtf8Printable(trial.name));
        return 0;
    }
    try {
        warmUp();
        return torture(options);
    } catch (const std::exception &error) {
        (void)std::fprintf(stderr, "%s\n", error.what());
        return 2;
    }
}
