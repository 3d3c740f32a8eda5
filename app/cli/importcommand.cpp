// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "app/cli/filterarguments.h"
#include "app/cli/jsoninput.h"
#include "app/cli/printing.h"
#include "core/base/platform.h"
#include "core/transfer/tablefile.h"
#include "core/transfer/tableimport.h"
#include "ui/words/errortexts.h"
#include "ui/words/fieldnames.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct ImportArguments
{
    FilterArguments kind;
    std::string table;
    std::string sheet;
    std::vector<std::string> columns;
    std::vector<std::string> values;
    std::vector<std::string> spellings;
    std::string dates;
    std::string decimal;
    std::string encoding;
    bool dryRun = false;
    std::string onError = "stop";
    std::string match = "update";
    std::string reason;
    bool takeBack = false;
};

// FIELD=REST of each; the first that is none.
tl::expected<QList<std::pair<QString, QString>>, QString> pairs(const std::vector<std::string> &arguments)
{
    QList<std::pair<QString, QString>> read;
    for (const std::string &argument : arguments) {
        const QString text = fromArgument(argument);
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1)
            return tl::unexpected<QString>(text);
        read.append({text.left(equals), text.mid(equals + 1)});
    }
    return read;
}

tl::expected<TableFile, Failure> tableIn(const QByteArray &bytes, const QString &sheet, const QString &encoding)
{
    const platform::Interruption interruption;
    return failingAs(DataRefused, readTable(bytes, {sheet, 1, encoding},
                                            [](qint64, qint64) { return !platform::Interruption::isWanted(); }));
}

// Of a workbook: which sheet was read, and which were not.
void printSheets(const Invocation &invocation, const TableFile &table)
{
    if (invocation.json || table.sheets.size() < 2)
        return;
    QStringList others;
    bool chosen = false; // two sheets of one name are told apart
    for (const SheetName &sheet : table.sheets) {
        if (sheet.name == table.sheet && !chosen)
            chosen = true;
        else
            others.append(sheet.hidden ? Invocation::tr("%1 (hidden)").arg(sheet.name) : sheet.name);
    }
    printLine(Invocation::tr("The sheet “%1” was read; not read: %2.")
                  .arg(oneLine(table.sheet, 100), oneLine(others.join(u", "_s), 400)));
}

QJsonArray sheetsJson(const TableFile &table)
{
    QJsonArray sheets;
    for (const SheetName &sheet : table.sheets)
        sheets.append(QJsonObject{{u"name"_s, sheet.name}, {u"hidden"_s, sheet.hidden}});
    return sheets;
}

void printOutcome(const Invocation &invocation, const ImportOutcome &outcome, const TableFile &table, bool dryRun)
{
    if (invocation.json) {
        QJsonArray refused;
        for (const RefusedRow &row : outcome.refused) {
            for (const Error &error : row.errors)
                refused.append(QJsonObject{
                    {u"line"_s, row.line}, {u"field"_s, error.field}, {u"reason"_s, examinedSentence(error)}});
        }
        QJsonObject byWord;
        for (const auto &[head, field] : outcome.readByWord)
            byWord.insert(head, field);
        printJson(QJsonObject{{u"rows"_s, outcome.rows},
                              {u"added"_s, outcome.added},
                              {u"changed"_s, outcome.changed},
                              {u"same"_s, outcome.same},
                              {u"skipped"_s, outcome.skipped},
                              {u"refused"_s, outcome.refusedRows},
                              {u"refusals"_s, refused},
                              {u"refusals_left_out"_s, outcome.refusedRows - outcome.refused.size()},
                              {u"columns_not_read"_s, QJsonArray::fromStringList(outcome.unread)},
                              {u"encoding"_s, table.rows.encoding},
                              {u"columns_by_word"_s, byWord},
                              {u"sheet"_s, table.sheet.isNull() ? QJsonValue() : QJsonValue(table.sheet)},
                              {u"sheets"_s, sheetsJson(table)},
                              {u"dry_run"_s, dryRun},
                              {u"rows_before"_s, outcome.before},
                              {u"kept"_s, outcome.kept}});
        return;
    }
    if (table.rows.isGuess)
        printLine(Invocation::tr("The table does not say its encoding. It was read as %1 (--encoding for another).")
                      .arg(table.rows.encoding));
    if (outcome.before > 0)
        printLine(Invocation::tr("An import of this table was interrupted after %1 rows; it goes on from there.")
                      .arg(outcome.before));
    printLine(Invocation::tr("%1 rows: %2 new, %3 changed, %4 the same, %5 left as they were, %6 refused.")
                  .arg(outcome.rows)
                  .arg(outcome.added)
                  .arg(outcome.changed)
                  .arg(outcome.same)
                  .arg(outcome.skipped)
                  .arg(outcome.refusedRows));
    QStringList byWord;
    for (const auto &[head, field] : outcome.readByWord)
        byWord.append(QString(head + u" → "_s + field));
    if (!byWord.isEmpty())
        printLine(Invocation::tr("Columns read by their heads: %1.").arg(oneLine(byWord.join(u", "_s), 400)));
    if (!outcome.unread.isEmpty())
        printLine(Invocation::tr("Columns that were not read: %1.").arg(oneLine(outcome.unread.join(u", "_s), 400)));
    if (dryRun)
        printLine(Invocation::tr("A trial: nothing was kept."));
    else if (!outcome.kept)
        printLine(Invocation::tr("Nothing was kept, because rows were refused (--on-error skip keeps the others)."));
}

// The first hundred lines, and how many rows were refused beyond those that they tell.
void tellRefusals(const ImportOutcome &outcome)
{
    qsizetype told = 0;
    qsizetype rows = 0;
    for (const RefusedRow &row : outcome.refused) {
        if (told + row.errors.size() > mostComplaints && told > 0)
            break;
        for (const Error &error : row.errors.first(std::min<qsizetype>(row.errors.size(), mostComplaints)))
            complain(Invocation::tr("line %1: %2").arg(row.line).arg(refusedLine(error, 0)));
        told += row.errors.size();
        ++rows;
    }
    if (outcome.refusedRows > rows)
        complain(Invocation::tr("… and %1 more refused rows.").arg(outcome.refusedRows - rows));
}

// What interrupted imports of that kind left is undone.
Ended takeBack(const Invocation &invocation, const ImportArguments &arguments)
{
    LIAISON_ASSIGN(const OpenCase open, invocation.open(arguments.kind.caseFile));
    LIAISON_ASSIGN(const auto interrupted, PendingImports(open.connection).interrupted(open.file->path()));
    const Author author = invocation.author(arguments.reason);
    TakenBack all;
    qint64 imports = 0;
    for (const PendingImport &each : interrupted) {
        if (each.kind != fromArgument(arguments.kind.kind))
            continue;
        LIAISON_ASSIGN(const auto back, takeBackImport(*open.file, each, author));
        all.records += back.records;
        all.kept += back.kept;
        ++imports;
    }
    if (invocation.json)
        printJson(QJsonObject{{u"imports"_s, imports}, {u"undone"_s, all.records}, {u"left"_s, all.kept}});
    else if (imports == 0)
        printLine(Invocation::tr("No import of this kind was interrupted."));
    else
        printLine(Invocation::tr("Taken back: %1 changes are undone, %2 stay because somebody changed the record since "
                                 "or refers to it.")
                      .arg(all.records)
                      .arg(all.kept));
    return Succeeded;
}

Ended import(const Invocation &invocation, const ImportArguments &arguments)
{
    const bool goods = arguments.kind.kind == "seizure"; // a line a row, with its case beside it
    if (!goods && !isStoredKind(arguments.kind.kind))
        return unknownKind(arguments.kind.kind);
    if (arguments.takeBack)
        return takeBack(invocation, arguments);
    if (arguments.table.empty())
        return misused(Invocation::tr("Name the table to import, or “-” for standard input."));
    ImportPlan plan;
    plan.kind = fromArgument(arguments.kind.kind);
    plan.dryRun = arguments.dryRun;
    plan.onError = arguments.onError == "skip" ? ImportPlan::OnError::Skip : ImportPlan::OnError::Stop;
    plan.match = arguments.match == "add"    ? ImportPlan::Match::Add
                 : arguments.match == "skip" ? ImportPlan::Match::Skip
                                             : ImportPlan::Match::Update;
    const auto columns = pairs(arguments.columns);
    if (!columns)
        return misused(Invocation::tr("“%1” is not FIELD=COLUMN.").arg(oneLine(columns.error(), 100)));
    plan.columns = *columns;
    const auto values = pairs(arguments.values);
    if (!values)
        return misused(Invocation::tr("“%1” is not FIELD=VALUE.").arg(oneLine(values.error(), 100)));
    plan.values = *values;
    for (const std::string &argument : arguments.spellings) {
        const QString text = fromArgument(argument);
        const qsizetype colon = text.indexOf(u':');
        const qsizetype equals = text.lastIndexOf(u'=');
        if (colon < 1 || equals <= colon + 1)
            return misused(Invocation::tr("“%1” is not FIELD:SPELLING=VALUE.").arg(oneLine(text, 100)));
        plan.spellings.append({text.left(colon), text.mid(colon + 1, equals - colon - 1), text.mid(equals + 1)});
    }
    static const QHash<QString, DateOrder> orders{
        {u"dmy"_s, DateOrder::DayMonthYear}, {u"mdy"_s, DateOrder::MonthDayYear}, {u"ymd"_s, DateOrder::YearMonthDay}};
    if (!arguments.dates.empty())
        plan.dates = orders.value(fromArgument(arguments.dates));
    if (!arguments.decimal.empty())
        plan.decimal = fromArgument(arguments.decimal).front();
    plan.headWords = headWords(plan.kind);
    LIAISON_ASSIGN(const auto bytes, readInput(arguments.table, largestCsv));
    LIAISON_ASSIGN(const TableFile table,
                   tableIn(bytes, fromArgument(arguments.sheet), fromArgument(arguments.encoding)));
    LIAISON_ASSIGN(const OpenCase open, invocation.open(arguments.kind.caseFile));
    const Author author = invocation.author(arguments.reason);
    const platform::Interruption interruption;
    const auto outcome = importTable(*open.file, table.rows, plan, author,
                                     [](qint64, qint64) { return !platform::Interruption::isWanted(); });
    if (!outcome) {
        const Error &error = outcome.error();
        const bool usage = error.kind == ErrorKind::UnknownField || error.field == "map"_L1;
        return failure(error, usage ? WrongUsage : exitCodeOf(error));
    }
    tellRefusals(*outcome);
    printSheets(invocation, table);
    printOutcome(invocation, *outcome, table, plan.dryRun);
    if (outcome->kept)
        pointOutLookAlikes(open.connection, goods ? u"case"_s : plan.kind, outcome->named);
    return outcome->refusedRows == 0 ? Succeeded : DataRefused;
}

} // namespace

void addImportCommand(CLI::App &app, Invocation &invocation)
{
    const auto [command, arguments] =
        declare(app, invocation, "import", Invocation::tr("Reads records from a table (CSV, XLSX, ODS)"), import);
    arguments->kind.declareKind(*command);
    command->add_option("TABLE", arguments->table,
                        forHelp(Invocation::tr("CSV, XLSX or ODS; the first line names columns")));
    command
        ->add_option("--sheet", arguments->sheet,
                     forHelp(Invocation::tr("Of a workbook: name or number of the sheet (else the first with cells)")))
        ->type_name("SHEET");
    command
        ->add_option("--map", arguments->columns,
                     forHelp(Invocation::tr("The column of a field, where its head is not the field's name")))
        ->type_name("FIELD=COLUMN");
    command->add_option("--set", arguments->values, forHelp(Invocation::tr("What a field holds in every row")))
        ->type_name("FIELD=VALUE");
    command
        ->add_option("--as", arguments->spellings,
                     forHelp(Invocation::tr("What the table writes for a value of a field: unit:szt.=H87")))
        ->type_name("FIELD:SPELLING=VALUE");
    command
        ->add_option("--dates", arguments->dates,
                     forHelp(Invocation::tr("The order of day, month and year, where the table does not show it")))
        ->check(CLI::IsMember({"dmy", "mdy", "ymd"}));
    command
        ->add_option("--encoding", arguments->encoding,
                     forHelp(Invocation::tr("Of the text: Big5, GB18030, windows-1252 …; else it is found out")))
        ->type_name("E");
    command
        ->add_option("--decimal", arguments->decimal,
                     forHelp(Invocation::tr("The sign before decimals, where the table does not show it")))
        ->check(CLI::IsMember({",", "."}));
    command->add_flag("--dry-run", arguments->dryRun, forHelp(Invocation::tr("Say what would happen, keep nothing")));
    command
        ->add_option("--on-error", arguments->onError,
                     forHelp(Invocation::tr("When a row is refused: keep nothing, or keep the others")))
        ->check(CLI::IsMember({"stop", "skip"}));
    command
        ->add_option("--match", arguments->match,
                     forHelp(Invocation::tr("A row about a record that exists: change it, leave it, or add another")))
        ->check(CLI::IsMember({"update", "skip", "add"}));
    command->add_option("--reason", arguments->reason,
                        forHelp(Invocation::tr("Why; asked for where a row changes what is approved")));
    command->add_flag("--take-back", arguments->takeBack,
                      forHelp(Invocation::tr("Undo what an interrupted import of that kind left; reads no table")));
}

} // namespace liaison
