// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/torture/plan.h"

#include <QByteArray>
#include <QStringList>
#include <functional>
#include <vector>

namespace liaison::torture {

// What is to happen to a process; by default nothing, and its calls are only counted.
struct Ordeal
{
    Trouble trouble = Trouble::None;
    std::uint16_t kinds = changingCalls;
    std::int64_t at = -1;
    int error = 0;
};

// How a process ended.
struct Ending
{
    bool killed = false;  // by SIGKILL
    bool hung = false;    // it had not ended in time
    bool crashed = false; // by any other signal
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    bool met = false; // the call came
    QByteArray where; // which it was
    std::vector<std::uint16_t> calls;
};

// The changes that a process made, as the shim recorded them; see plan.h.
struct Record
{
    QByteArray bytes;
    bool whole = true; // false: there were more than fit
};

// The passphrase of every file here, the one that rekey gives, and one where that is somebody's own.
QByteArray passphrase();
QByteArray otherPassphrase();
QByteArray thirdPassphrase();

// Loads what every process needs once, so that those forked from this one begin at once. Call it first.
void warmUp();

// Runs the command line's own main in a process of its own; what it does in that folder meets the ordeal.
Ending runCommand(const QString &folder, const QStringList &arguments, const Ordeal &ordeal = {},
                  Record *record = nullptr);

// The same with any work in place of the command line; it returns the exit code. Its output is what it prints. After
// so many seconds it hangs.
constexpr unsigned longestRun = 120;
Ending runWork(const QString &folder, const std::function<int()> &work, const Ordeal &ordeal = {},
               Record *record = nullptr, unsigned longest = longestRun);

} // namespace liaison::torture
