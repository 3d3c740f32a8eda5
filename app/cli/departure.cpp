// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/departure.h"

#include <CLI/CLI.hpp>

namespace liaison {

void DepartureArguments::declare(CLI::App &command)
{
    command
        .add_option("--reason", reason,
                    forHelp(Invocation::tr("Why what is marked RED or AMBER+STRICT is let out; kept in the journal")))
        ->type_name("TEXT");
    command.add_option("--recipient", recipient, forHelp(Invocation::tr("For whom it is; kept in the journal")))
        ->type_name("TEXT");
}

Author DepartureArguments::author(const Invocation &invocation) const
{
    return invocation.author(reason);
}

QString DepartureArguments::to() const
{
    return fromArgument(recipient).simplified();
}

} // namespace liaison
