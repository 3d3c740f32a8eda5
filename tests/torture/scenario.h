// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/torture/casestate.h"
#include "tests/torture/program.h"
#include "tests/torture/stock.h"

#include <QList>

namespace liaison::torture {

// One command on one way a case file can lie there. In its words FOLDER stands for the folder of the run.
struct Scenario
{
    QString name;
    QString stock;
    QStringList command;
    QString product{};       // the file that it makes beside case.liaison; empty: none
    bool replaces = false;   // the file that was there is kept under another name (restore)
    bool upgrades = false;   // opening alone makes the difference (migrate)
    bool inSlices = false;   // several transactions: given up it is undone, killed it is told and can be completed
    bool drawsPages = false; // takes seconds: fonts and pages
};

const QList<Scenario> &scenarios();
QStringList commandOf(const Scenario &scenario, const QString &folder);

// What may be found after a run that met trouble; learned from one that met none.
struct Expected
{
    CaseState before;
    CaseState after;
    CaseState product; // of a product that is a case file
    CaseState backup;  // of backup.liaison, where there is one
    std::vector<std::uint16_t> calls;
};

Expected learn(const Scenario &scenario, const Stock &stock, const QString &folder, std::uint16_t kinds);

// What one run came to. What was acknowledged before it is the case file as it lay there.
struct Verdict
{
    qint64 acknowledged = 0;
    qint64 lost = 0;      // acknowledged records that are gone
    qint64 damaged = 0;   // files that are broken, or that hold what never was
    qint64 halves = 0;    // done by half: a product without its entry, a failure that did something, …
    qint64 leftovers = 0; // files that stay after the next opening
    qint64 unclear = 0;   // refusals without a clear sentence, crashes
    QString words{};      // what was wrong, or is worth telling

    bool isGood() const { return lost + damaged + halves + leftovers + unclear == 0; }
};

// Runs the scenario under the ordeal in the folder and judges what it left there.
Verdict undergo(const Scenario &scenario, const Stock &stock, const QString &folder, const Expected &expected,
                const Ordeal &ordeal);

// Judges what lies in the folder. `ending` null: the process is gone without a word.
Verdict judge(const Scenario &scenario, const QString &folder, const Expected &expected, const Ending *ending);

// What a message must not hold: SQLite's and the system's own words.
bool isRaw(const QByteArray &message);

} // namespace liaison::torture
