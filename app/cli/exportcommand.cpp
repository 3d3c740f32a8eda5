// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/filterarguments.h"
#include "app/cli/printing.h"
#include "core/storage/transaction.h"
#include "core/transfer/csvwriter.h"
#include "core/transfer/icalendar.h"
#include "core/transfer/recordtable.h"

#include <CLI/CLI.hpp>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

Result<qint64> writeTable(Connection &connection, const RecordFilter &filter, const QString &target)
{
    LIAISON_ASSIGN(const auto snapshot, Transaction::beginReading(connection));
    // An unknown field shows before a file is begun.
    LIAISON_TRY(RecordList(connection).list(filter, {}, {}, nullptr, 1));
    LIAISON_ASSIGN(const auto writer, CsvWriter::create(target));
    LIAISON_TRY(writer->write(tableColumns(filter.kind)));
    qint64 rows = 0;
    LIAISON_TRY(forEachRecord(connection, filter, [&](const QString &, const QJsonObject &form) -> Done {
        ++rows;
        return writer->write(tableRow(filter.kind, form));
    }));
    LIAISON_TRY(writer->finish());
    return rows;
}

// What went out, of which records, and who took it.
Done note(Connection &connection, const Invocation &invocation, const FilterArguments &arguments, const QString &target,
          qint64 rows)
{
    JournalEntry entry;
    entry.officer = invocation.author().officer;
    entry.action = u"export"_s;
    entry.kind = fromArgument(arguments.kind);
    entry.ref = QFileInfo(target).fileName();
    QJsonObject after{{u"rows"_s, rows}};
    if (!arguments.period.empty())
        after.insert(u"period"_s, fromArgument(arguments.period));
    entry.after = after;
    LIAISON_TRY(Journal(connection).append(entry));
    return {};
}

// Events as a calendar for other programs.
int exportEvents(CaseFile &file, const Invocation &invocation, const FilterArguments &arguments, const QString &target)
{
    const auto connection = file.connection();
    if (!connection)
        return failed(connection.error());
    const auto filter = readFilter(**connection, arguments);
    if (!filter)
        return failed(filter.error(), exitCodeOf(filter.error()) == DataRefused ? WrongUsage : RequestFailed);
    const CalendarWords words{u"en"_s, Invocation::tr("The date is known only as %1."), 7};
    const auto events = exportCalendar(file, *filter, words, target, invocation.author());
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

int exportTable(const Invocation &invocation, const FilterArguments &arguments, const std::string &out)
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
        return exportEvents(**file, invocation, arguments, target);
    const auto connection = (*file)->connection();
    if (!connection)
        return failed(connection.error());
    const auto filter = readFilter(**connection, arguments);
    if (!filter)
        return failed(filter.error(), exitCodeOf(filter.error()) == DataRefused ? WrongUsage : RequestFailed);
    const auto rows = writeTable(**connection, *filter, target);
    if (!rows)
        return failed(rows.error(), exitCodeOf(rows.error()) == DataRefused ? WrongUsage : RequestFailed);
    if (!(*file)->isReadOnly()) {
        if (const Done noted = note(**connection, invocation, arguments, target, *rows); !noted)
            return failed(noted.error());
    }
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
    const auto out = std::make_shared<std::string>();
    CLI::App *command = app.add_subcommand("export", forHelp(Invocation::tr("Writes a list as a table")));
    arguments->declareKind(*command);
    command
        ->add_option("OUT", *out, forHelp(Invocation::tr("Name that ends in .csv; for events also .ics, a calendar")))
        ->required();
    arguments->declareFilter(*command);
    command->callback([arguments, out, &invocation] {
        invocation.command = [arguments, out](const Invocation &given) { return exportTable(given, *arguments, *out); };
    });
}

} // namespace liaison
