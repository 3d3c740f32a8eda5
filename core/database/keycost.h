// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace liaison {

// What one try at a passphrase costs (Argon2id).
struct KeyCost
{
    static constexpr qint64 leastMemory = 128LL * 1024 * 1024; // bytes
    static constexpr double leastSeconds = 0.5;

    quint64 passes = 3;
    qint64 memory = leastMemory; // bytes

    // Whether a stored cost is one that this program would use: between 8 KiB and
    // 4 GiB, 1 to 1000 passes. A file that asks for more would only keep somebody
    // waiting.
    bool isPossible() const;
    bool operator==(const KeyCost &) const = default;

    // A cost at which one try takes at least so many seconds of this computer's
    // time, measured now; never less than leastSeconds and leastMemory. Takes
    // about as long as that. Any thread.
    static KeyCost measured(double seconds = leastSeconds);

    // Tests only: what measured() answers until the next call; an impossible cost
    // returns to measuring. Not for the program: a cheap cost has no other way
    // in.
    static void fixForTests(const KeyCost &cost);
};

} // namespace liaison
