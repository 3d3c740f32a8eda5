// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/printing.h"
#include "core/base/clock.h"
#include "core/database/transaction.h"
#include "core/figures/monthclosefigures.h"
#include "core/figures/periodfigures.h"
#include "ui/words/codewords.h"
#include "ui/words/language.h"
#include "ui/words/officerwords.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct CloseArguments
{
    std::string caseFile;
    std::string period;
};

void print(const MonthOverview &status)
{
    printLine(u"%1  %2"_s.arg(periodText(status.month),
                              CodeWords::word(u"month_status"_s, monthStatusCode(status.state()), {})));
    for (const ClosePoint &point : status.points) {
        const QString about = point.counterpart.isEmpty() ? QString() : QString(point.counterpart + u": "_s);
        const QString count = point.count > 1 || point.counterpart.isEmpty() ? u" (%1)"_s.arg(point.count) : QString();
        printLine(u"  [ ] "_s + about + CodeWords::word(u"close_check"_s, closeCheckCode(point.check), {}) + count);
    }
    for (const CounterpartMonth &standing : status.counterparts) {
        if (standing.state() == ReconciliationState::SignedOff) {
            printLine(u"  [x] "_s + Invocation::tr("%1: signed off by %2 on %3")
                                        .arg(standing.counterpart,
                                             officerWords({standing.signedBy, standing.signedPost}, screenLanguage()),
                                             standing.signedOn.toString(Qt::ISODate)));
        }
    }
}

int close(const Invocation &invocation, const CloseArguments &arguments)
{
    const auto file = invocation.open(arguments.caseFile);
    if (!file)
        return failedOpening(file.error());
    const auto connection = (*file)->connection();
    if (!connection)
        return failed(connection.error());
    const auto snapshot = Transaction::beginReading(**connection);
    if (!snapshot)
        return failed(snapshot.error());
    const auto period = resolvePeriod(**connection, fromArgument(arguments.period));
    if (!period)
        return failed(period.error(), period.error().kind == ErrorKind::UnknownCode ? RequestFailed : WrongUsage);
    const auto months = MonthCloseFigures(**connection).list(*period, Clock::today());
    if (!months)
        return failed(months.error());
    if (months->isEmpty())
        return misused(Invocation::tr("%1 holds no whole month.").arg(fromArgument(arguments.period)));
    if (invocation.json) {
        JsonArrayPrinter printer;
        for (const MonthOverview &status : *months)
            printer.print(monthStatusJson(status));
        printer.finish();
    } else {
        for (const MonthOverview &status : *months)
            print(status);
    }
    return Succeeded;
}

} // namespace

void addCloseCommand(CLI::App &app, Invocation &invocation)
{
    const auto arguments = std::make_shared<CloseArguments>();
    CLI::App *command =
        app.add_subcommand("close", forHelp(Invocation::tr("What stands between a month and its close")));
    command->add_option("CASEFILE", arguments->caseFile)->required();
    command
        ->add_option("--period", arguments->period,
                     forHelp(Invocation::tr("A month, or a period: every whole month in it")))
        ->required()
        ->type_name("P");
    command->callback([arguments, &invocation] {
        invocation.command = [arguments](const Invocation &given) { return close(given, *arguments); };
    });
}

} // namespace liaison
