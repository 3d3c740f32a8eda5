// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include <array>
#include <csignal>

namespace liaison {

namespace {

volatile std::sig_atomic_t interruptionWanted = 0;
constexpr std::array<int, 3> asking{SIGINT, SIGTERM, SIGHUP};
std::array<void (*)(int), 3> formerHandlers{}; // who started the program may have it ignore one of them (nohup)

extern "C" void noteAndLetGo(int number)
{
    interruptionWanted = 1;
    ::signal(number, SIG_DFL);
}

} // namespace

Interruption::Interruption()
{
    interruptionWanted = 0;
    for (std::size_t i = 0; i < asking.size(); ++i) {
        formerHandlers.at(i) = ::signal(asking.at(i), noteAndLetGo);
        if (formerHandlers.at(i) == SIG_IGN)
            ::signal(asking.at(i), SIG_IGN);
    }
}

Interruption::~Interruption()
{
    for (std::size_t i = 0; i < asking.size(); ++i)
        ::signal(asking.at(i), formerHandlers.at(i));
}

bool Interruption::isWanted()
{
    return interruptionWanted != 0;
}

} // namespace liaison
