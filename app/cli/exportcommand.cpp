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
    const bool calendar = target.endsWith(".ics"_L1, Qt::CaseInsensitive);
    if (calendar && arguments.filter.kind != "event")
        return misused(Invocation::tr("Only events are written as a calendar. Choose a name that ends in .csv."));
    if (!calendar && !isWorkbook(target) && !target.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return misused(
            Invocation::tr("The table is written as CSV or as a workbook. Choose a name that ends in .csv or "
                           ".xlsx."));
    LIAISON_ASSIGN(const OpenCase open, invocation.open(arguments.filter.caseFile));
    if (QFileInfo(target).exists() &&
        QFileInfo(target).canonicalFilePath() == QFileInfo(open.file->path()).canonicalFilePath())
        return misused(Invocation::tr("The table would replace the case file. Choose another name."));
    LIAISON_ASSIGN(const RecordFilter filter, asked(readFilter(open.connection, arguments.filter)));
    const DepartureArguments &departure = arguments.departure;
    if (calendar)
        return exportEvents(*open.file, filter, invocation, arguments, target);
    const auto written =
        exportTable(*open.file, filter, target, departure.author(invocation), {}, departure.to(), arguments.existing());
    // What a workbook cannot hold is no slip of the one who asked.
    const bool fits = written || !written.error().field.startsWith("sheet_"_L1);
    LIAISON_ASSIGN(const qint64 rows, fits ? asked(written) : failingAs(RequestFailed, written));
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
                     forHelp(Invocation::tr("Name that ends in .csv or .xlsx; for events also .ics, a calendar")))
        ->required();
    arguments->filter.declareFilter(*command);
    command->add_flag("--force", arguments->force, forHelp(Invocation::tr("Replace a file of that name")));
    arguments->departure.declare(*command);
}

} // namespace liaison
