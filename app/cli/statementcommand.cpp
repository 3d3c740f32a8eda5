// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/departure.h"
#include "app/cli/printing.h"
#include "core/figures/periodfigures.h"
#include "core/transfer/monthlystatement.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct StatementArguments
{
    std::string caseFile;
    std::string counterpart;
    std::string period;
    std::string out;
    DepartureArguments departure; // for whom is its counterpart
};

int statement(const Invocation &invocation, const StatementArguments &arguments)
{
    const auto file = invocation.open(arguments.caseFile);
    if (!file)
        return failedOpening(file.error());
    const auto connection = (*file)->connection();
    if (!connection)
        return failed(connection.error());
    const auto month = resolvePeriod(**connection, fromArgument(arguments.period));
    if (!month)
        return failed(month.error(), WrongUsage);
    const auto made = monthlyStatement(**connection, fromArgument(arguments.counterpart), *month);
    if (!made)
        return failed(made.error(), made.error().kind == ErrorKind::Malformed ? WrongUsage : RequestFailed);
    const QString target = fromArgument(arguments.out);
    if (const Done written = writeStatement(**file, *made, target, arguments.departure.author(invocation)); !written)
        return failed(written.error(), RequestFailed);
    if (invocation.json) {
        printJson(QJsonObject{{u"out"_s, target},
                              {u"agency"_s, made->agency},
                              {u"addressee"_s, made->addressee},
                              {u"period"_s, partialDateText(made->period)},
                              {u"entries"_s, made->entries.size()},
                              {u"sent"_s, made->sent.value_or(0)},
                              {u"received"_s, made->received.value_or(0)},
                              {u"mutual"_s, made->mutual ? QJsonValue(*made->mutual) : QJsonValue(QJsonValue::Null)},
                              {u"marking"_s, made->tlp}});
    } else {
        printLine(Invocation::tr("Written: %1 (%2 entries for %3, TLP:%4)")
                      .arg(target, QString::number(made->entries.size()), made->addressee, made->tlp));
    }
    return Succeeded;
}

} // namespace

void addStatementCommand(CLI::App &app, Invocation &invocation)
{
    const auto arguments = std::make_shared<StatementArguments>();
    CLI::App *command = app.add_subcommand(
        "statement", forHelp(Invocation::tr("Our statement for a counterpart: what was sent and received in a month")));
    command->add_option("CASEFILE", arguments->caseFile)->required();
    command->add_option("--counterpart", arguments->counterpart, forHelp(Invocation::tr("For which agency")))
        ->required()
        ->type_name("CODE");
    command->add_option("--period", arguments->period, forHelp(Invocation::tr("One month: 2017-03")))
        ->required()
        ->type_name("P");
    command
        ->add_option("--out", arguments->out,
                     forHelp(Invocation::tr("The file to write: JSON that reconcile reads; .csv: a table of the "
                                            "entries")))
        ->required()
        ->type_name("FILE");
    command
        ->add_option("--reason", arguments->departure.reason,
                     forHelp(Invocation::tr("Why what is marked RED or AMBER+STRICT is let out; kept in the journal")))
        ->type_name("TEXT");
    command->callback([arguments, &invocation] {
        invocation.command = [arguments](const Invocation &given) { return statement(given, *arguments); };
    });
}

} // namespace liaison
