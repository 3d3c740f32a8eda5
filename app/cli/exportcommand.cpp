// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "app/cli/departure.h"
#include "app/cli/filterarguments.h"
#include "app/cli/printing.h"
#include "core/transfer/icalendar.h"
#include "core/transfer/tableexport.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct ExportArguments
{
    FilterArguments filter;
    DepartureArguments departure;
    std::string out;
    bool force = false;

    Gate::Existing existing() const { return force ? Gate::Existing::Replace : Gate::Existing::Refuse; }
};

// Events as a calendar for other programs.
Ended exportEvents(CaseFile &file, const RecordFilter &filter, const Invocation &invocation,
                   const ExportArguments &arguments, const QString &target)
{
    const CalendarWords words{u"en"_s, Invocation::tr("The date is known only as %1."), 7};
    LIAISON_ASSIGN(const qint64 events,
                   asked(exportCalendar(file, filter, words, target, arguments.departure.author(invocation),
                                        arguments.departure.to(), arguments.existing())));
    return answer(
        invocation, QJsonObject{{u"file"_s, target}, {u"rows"_s, events}},
        (events == 1 ? Invocation::tr("%1 event was written to %2.") : Invocation::tr("%1 events were written to %2."))
            .arg(QString::number(events), target));
}

Ended exportList(const Invocation &invocation, const ExportArguments &arguments)
{
    if (!isListKind(arguments.filter.kind))
        return unknownKind(arguments.filter.kind);
    const QString target = fromArgument(arguments.out);
    if (target.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return misused(Invocation::tr("XLSX is not written by this version. Choose a name that ends in .csv."));
    const bool calendar = target.endsWith(".ics"_L1, Qt::CaseInsensitive);
    if (calendar && arguments.filter.kind != "event")
        return misused(Invocation::tr("Only events are written as a calendar. Choose a name that ends in .csv."));
    if (!calendar && !target.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return misused(Invocation::tr("The table is written as CSV. Choose a name that ends in .csv."));
    LIAISON_ASSIGN(const OpenCase open, invocation.open(arguments.filter.caseFile));
    if (QFileInfo(target).exists() &&
        QFileInfo(target).canonicalFilePath() == QFileInfo(open.file->path()).canonicalFilePath())
        return misused(Invocation::tr("The table would replace the case file. Choose another name."));
    LIAISON_ASSIGN(const RecordFilter filter, asked(readFilter(open.connection, arguments.filter)));
    const DepartureArguments &departure = arguments.departure;
    if (calendar)
        return exportEvents(*open.file, filter, invocation, arguments, target);
    LIAISON_ASSIGN(const qint64 rows, asked(exportTable(*open.file, filter, target, departure.author(invocation), {},
                                                        departure.to(), arguments.existing())));
    return answer(invocation, QJsonObject{{u"file"_s, target}, {u"rows"_s, rows}},
                  Invocation::tr("%1 rows were written to %2.").arg(QString::number(rows), target));
}

} // namespace

void addExportCommand(CLI::App &app, Invocation &invocation)
{
    const auto [command, arguments] =
        declare(app, invocation, "export", Invocation::tr("Writes a list as a table"), exportList);
    arguments->filter.declareKind(*command);
    command
        ->add_option("OUT", arguments->out,
                     forHelp(Invocation::tr("Name that ends in .csv; for events also .ics, a calendar")))
        ->required();
    arguments->filter.declareFilter(*command);
    command->add_flag("--force", arguments->force, forHelp(Invocation::tr("Replace a file of that name")));
    arguments->departure.declare(*command);
}

} // namespace liaison
