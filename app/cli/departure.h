// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

namespace CLI {
class App;
}

namespace liaison {

// What every command takes that lets something out of the house: why, and for whom.
struct DepartureArguments
{
    std::string reason;
    std::string recipient;

    void declare(CLI::App &command);
    Author author(const Invocation &invocation) const; // with the reason
    QString to() const;
};

} // namespace liaison
