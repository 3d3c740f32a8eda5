// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include <array>
#include <csignal>

namespace liaison {

namespace {

volatile std::sig_atomic_t interruptionWanted = 0;
constexpr std::array<int, 3> asking{SIGINT, SIGTERM, SIGHUP};

extern "C" void noteAndLetGo(int number)
{
    interruptionWanted = 1;
    ::signal(number, SIG_DFL);
}

} // namespace

Interruption::Interruption()
{
    interruptionWanted = 0;
    for (const int number : asking)
        ::signal(number, noteAndLetGo);
}

Interruption::~Interruption()
{
    for (const int number : asking)
        ::signal(number, SIG_DFL);
}

bool Interruption::isWanted()
{
    return interruptionWanted != 0;
}

} // namespace liaison
