// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace liaison {

// While it lives, the first Ctrl+C (SIGINT, SIGTERM, SIGHUP) asks the work to stop instead of ending the program; the
// second one ends it. One at a time, on the main thread.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    static bool isWanted();
};

} // namespace liaison
