// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/printing.h"
#include "core/storage/programmecopy.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct CarryOverArguments
{
    std::string caseFile;
    std::string programme;
    std::string items;
};

int carryOver(const Invocation &invocation, const CarryOverArguments &arguments)
{
    QSet<qint64> keep;
    if (!arguments.items.empty()) {
        const auto numbers = parseNumbers(fromArgument(arguments.items));
        if (!numbers)
            return failed(numbers.error(), WrongUsage);
        keep = *numbers;
    }
    const auto file = invocation.open(arguments.caseFile);
    if (!file)
        return failedOpening(file.error());
    const auto connection = (*file)->connection();
    if (!connection)
        return failed(connection.error());
    const auto copy = copyProgramme(**connection, fromArgument(arguments.programme), keep, invocation.author());
    if (!copy)
        return failed(copy.error(), RequestFailed);
    if (invocation.json) {
        printJson(
            QJsonObject{{u"programme"_s, copy->programme}, {u"items"_s, QJsonArray::fromStringList(copy->items)}});
        return Succeeded;
    }
    printLine(Invocation::tr("Programme %1 was made with %2 items carried over.")
                  .arg(copy->programme, QString::number(copy->items.size())));
    return Succeeded;
}

} // namespace

void addCarryOverCommand(CLI::App &app, Invocation &invocation)
{
    const auto arguments = std::make_shared<CarryOverArguments>();
    CLI::App *command = app.add_subcommand(
        "carryover", forHelp(Invocation::tr("Makes next year's programme from this year's items, renumbered")));
    command->add_option("CASEFILE", arguments->caseFile)->required();
    command->add_option("PROGRAMME", arguments->programme, forHelp(Invocation::tr("Reference, for example 2016/17")))
        ->required();
    command
        ->add_option("--items", arguments->items,
                     forHelp(Invocation::tr("Only the items of these numbers (else all but the dropped ones)")))
        ->type_name("1-3,7");
    command->callback([arguments, &invocation] {
        invocation.command = [arguments](const Invocation &given) { return carryOver(given, *arguments); };
    });
}

} // namespace liaison
