// SPDX-License-Identifier: GPL-3.0-or-later
// The power fails at each sync, and when the command is done: what was not synced is forgotten in several ways.
#include "tests/torture/disk.h"
#include "tests/torture/trials.h"

#include <cstring>
#include <memory>
#include <stdexcept>
#include <unistd.h>

namespace liaison::torture {

using namespace Qt::StringLiterals;

namespace {

struct Noted
{
    Change change;
    QByteArray bytes;
};

QList<Noted> changesIn(const Record &record)
{
    QList<Noted> changes;
    qsizetype at = 0;
    while (at + static_cast<qsizetype>(sizeof(Change)) <= record.bytes.size()) {
        Noted noted;
        std::memcpy(&noted.change, record.bytes.constData() + at, sizeof(Change));
        at += static_cast<qsizetype>(sizeof(Change));
        noted.bytes = record.bytes.mid(at, noted.change.length);
        at += noted.change.length;
        changes.append(noted);
    }
    return changes;
}

struct Failure
{
    qsizetype after = 0; // so many changes were made
    Forgets how = Forgets::Everything;
    quint64 seed = 0;
};

constexpr int randomStates = 4; // at each sync

QList<Failure> failuresIn(const QList<Noted> &changes)
{
    QList<qsizetype> moments;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const auto what = changes.at(i).change.what;
        if (what == Change::What::Sync || what == Change::What::SyncFolder)
            moments.append(i); // just before it
    }
    moments.append(changes.size());
    QList<Failure> failures;
    for (const qsizetype moment : moments) {
        for (const Forgets how : {Forgets::Everything, Forgets::NamesAlone, Forgets::WritesAlone})
            failures.append({moment, how, 0});
        for (int i = 0; i < randomStates; ++i)
            failures.append({moment, Forgets::SomeWrites, static_cast<quint64>(moment * randomStates + i)});
    }
    return failures;
}

// The command run once in a folder, and every change that it made there.
struct Recording
{
    Recording(const Scenario &scenario, const Stock &stock, const QString &place)
    {
        stock.layOut(scenario.stock, place);
        ::sync();
        before = Disk(place);
        Record record;
        const Ending ending = runCommand(place, commandOf(scenario, place), {}, &record);
        if (ending.exitCode != 0 || !record.whole)
            throw std::runtime_error("torture: no record of " + scenario.name.toStdString());
        changes = changesIn(record);
        failures = failuresIn(changes);
    }

    Disk before;
    QList<Noted> changes;
    QList<Failure> failures;
};

// Any way that a command could end whose acknowledgement was seen.
Ending acknowledged()
{
    Ending ending;
    ending.exitCode = 0;
    return ending;
}

} // namespace

Row powerFailures(const Scenario &scenario, const Stock &stock, const QString &folder, const Measure &measure)
{
    const Expected expected = learn(scenario, stock, folder + u"/learning"_s, changingCalls);
    const auto count = Recording(scenario, stock, folder + u"/job-0"_s).failures.size();
    std::unique_ptr<Recording> recorded; // of each job its own: a case file knows where it lies
    return carryOut(u"power: "_s + scenario.name, count, folder, measure, [&](qint64 number, const QString &run) {
        if (!recorded)
            recorded = std::make_unique<Recording>(scenario, stock, run);
        const Failure failure = recorded->failures.value(number);
        Disk disk = recorded->before;
        for (const Noted &noted : recorded->changes.first(failure.after))
            disk.apply(noted.change, noted.bytes);
        std::mt19937_64 random(failure.seed);
        disk.fail(failure.how, random, run);
        const Ending done = acknowledged();
        const qsizetype all = recorded->changes.size();
        Verdict verdict = judge(scenario, run, expected, failure.after == all ? &done : nullptr);
        if (!verdict.isGood())
            verdict.words +=
                u" [change %1 of %2, way %3]"_s.arg(failure.after).arg(all).arg(static_cast<int>(failure.how));
        return verdict;
    });
}

} // namespace liaison::torture
