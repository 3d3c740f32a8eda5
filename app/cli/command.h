// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace liaison {

// A command and its arguments, which are filled in when the command line is read; when the command was given, `run`
// does its work. The arguments live as long as the app.
template <typename Arguments>
std::pair<CLI::App *, Arguments *> declare(CLI::App &app, Invocation &invocation, const char *name, const QString &help,
                                           Ended (*run)(const Invocation &, const Arguments &))
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App *command = app.add_subcommand(name, forHelp(help));
    command->callback([arguments, run, &invocation] {
        invocation.command = [arguments, run](const Invocation &given) { return run(given, *arguments); };
    });
    return {command, arguments.get()};
}

} // namespace liaison
