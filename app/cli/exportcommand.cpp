// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/departure.h"
#include "app/cli/filterarguments.h"
#include "app/cli/printing.h"
#include "core/transfer/icalendar.h"
#include "core/transfer/tableexport.h"

#include <CLI/CLI.hpp>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Events as a calendar for other programs.
int exportEvents(CaseFile &file, const Invocation &invocation, const FilterArguments &arguments,
                 const DepartureArguments &departure, const QString &target)
{
    const auto connection = file.connection();
    if (!connection)
        return failed(connection.error());
    const auto filter = readFilter(**connection, arguments);
    if (!filter)
        return failed(filter.error(), exitCodeOf(filter.error()) == DataRefused ? WrongUsage : RequestFailed);
    const CalendarWords words{u"en"_s, Invocation::tr("The date is known only as %1."), 7};
    const auto events = exportCalendar(file, *filter, words, target, departure.author(invocation), departure.to());
    if (!events)
        return failed(events.error(), exitCodeOf(events.error()) == DataRefused ? WrongUsage : RequestFailed);
    if (invocation.json)
        printJson(QJsonObject{{u"file"_s, target}, {u"rows"_s, *events}});
    else
        printLine((*events == 1 ? Invocation::tr("%1 event was written to %2.")
                                : Invocation::tr("%1 events were written to %2."))
                      .arg(QString::number(*events), target));
    return Succeeded;
}

int exportList(const Invocation &invocation, const FilterArguments &arguments, const DepartureArguments &departure,
               const std::string &out)
{
    if (!isListKind(arguments.kind))
        return unknownKind(arguments.kind);
    const QString target = fromArgument(out);
    if (target.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return misused(Invocation::tr("XLSX is not written by this version. Choose a name that ends in .csv."));
    const bool calendar = target.endsWith(".ics"_L1, Qt::CaseInsensitive);
    if (calendar && arguments.kind != "event")
        return misused(Invocation::tr("Only events are written as a calendar. Choose a name that ends in .csv."));
    if (!calendar && !target.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return misused(Invocation::tr("The table is written as CSV. Choose a name that ends in .csv."));
    const auto file = invocation.open(arguments.caseFile);
    if (!file)
        return failedOpening(file.error());
    if (QFileInfo(target).exists() &&
        QFileInfo(target).canonicalFilePath() == QFileInfo((*file)->path()).canonicalFilePath())
        return misused(Invocation::tr("The table would replace the case file. Choose another name."));
    if (calendar)
        return exportEvents(**file, invocation, arguments, departure, target);
    const auto connection = (*file)->connection();
    if (!connection)
        return failed(connection.error());
    const auto filter = readFilter(**connection, arguments);
    if (!filter)
        return failed(filter.error(), exitCodeOf(filter.error()) == DataRefused ? WrongUsage : RequestFailed);
    const auto rows = exportTable(**file, *filter, target, departure.author(invocation), {}, departure.to());
    if (!rows)
        return failed(rows.error(), exitCodeOf(rows.error()) == DataRefused ? WrongUsage : RequestFailed);
    if (invocation.json)
        printJson(QJsonObject{{u"file"_s, target}, {u"rows"_s, *rows}});
    else
        printLine(Invocation::tr("%1 rows were written to %2.").arg(QString::number(*rows), target));
    return Succeeded;
}

} // namespace

void addExportCommand(CLI::App &app, Invocation &invocation)
{
    const auto arguments = std::make_shared<FilterArguments>();
    const auto departure = std::make_shared<DepartureArguments>();
    const auto out = std::make_shared<std::string>();
    CLI::App *command = app.add_subcommand("export", forHelp(Invocation::tr("Writes a list as a table")));
    arguments->declareKind(*command);
    command
        ->add_option("OUT", *out, forHelp(Invocation::tr("Name that ends in .csv; for events also .ics, a calendar")))
        ->required();
    arguments->declareFilter(*command);
    departure->declare(*command);
    command->callback([arguments, departure, out, &invocation] {
        invocation.command = [arguments, departure, out](const Invocation &given) {
            return exportList(given, *arguments, *departure, *out);
        };
    });
}

} // namespace liaison
