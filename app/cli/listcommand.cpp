// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/filterarguments.h"
#include "app/cli/officertexts.h"
#include "app/cli/printing.h"
#include "core/database/transaction.h"
#include "core/storage/recordstore.h"
#include "core/transfer/recordtable.h"
#include "ui/words/errortexts.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// What a person wants to see of each kind in one line of a terminal.
QStringList shownColumns(const QString &kind)
{
    if (kind == "exchange"_L1)
        return {u"ref"_s, u"date"_s, u"direction"_s, u"counterpart"_s, u"mode"_s, u"pieces"_s, u"subject"_s};
    if (kind == "operation"_L1)
        return {u"code"_s, u"type"_s, u"first_day"_s, u"last_day"_s, u"status"_s, u"coordinator"_s, u"name.en"_s};
    if (kind == "result"_L1) {
        return {u"ref"_s, u"operation"_s, u"period"_s, u"agency"_s, u"cases"_s, u"items"_s, u"values"_s, u"arrests"_s};
    }
    if (kind == "case"_L1)
        return {u"ref"_s, u"date"_s, u"agency"_s, u"operation"_s, u"channel"_s, u"destination"_s, u"place"_s};
    if (kind == "seizure"_L1) {
        return {u"case"_s,  u"line"_s,     u"date"_s, u"agency"_s, u"category"_s,
                u"brand"_s, u"quantity"_s, u"unit"_s, u"value"_s,  u"value_basis"_s};
    }
    if (kind == "referral"_L1) {
        return {u"ref"_s,   u"date"_s, u"direction"_s, u"counterpart"_s, u"action"_s,
                u"state"_s, u"due"_s,  u"outcome"_s,   u"subject"_s};
    }
    if (kind == "indicator"_L1)
        return {u"code"_s, u"channel"_s, u"valid_from"_s, u"valid_to"_s, u"description.en"_s};
    if (kind == "agency"_L1)
        return {u"code"_s, u"side"_s, u"kind"_s, u"valid_from"_s, u"valid_to"_s, u"successor"_s, u"names.en"_s};
    if (kind == "freeze"_L1)
        return {u"ref"_s,     u"report"_s,   u"subject"_s,     u"frozen_at"_s,   u"officer"_s,
                u"marking"_s, u"restates"_s, u"approved_by"_s, u"approved_on"_s, u"withdrawn_on"_s};
    if (kind == "rate"_L1)
        return {u"ref"_s, u"date"_s, u"base"_s, u"quote"_s, u"rate"_s, u"type"_s, u"source"_s};
    if (kind == "programme"_L1)
        return {u"ref"_s, u"year"_s, u"parties"_s, u"mechanism"_s};
    if (kind == "item"_L1)
        return {u"ref"_s, u"title.en"_s, u"area"_s, u"origin"_s, u"lead"_s, u"status"_s, u"events"_s};
    if (kind == "event"_L1) {
        return {u"ref"_s, u"kind"_s, u"first_day"_s, u"last_day"_s, u"title.en"_s, u"place"_s, u"participants"_s};
    }
    if (kind == "link"_L1)
        return {u"ref"_s, u"title.en"_s, u"territory"_s, u"kind"_s, u"checked"_s, u"updated"_s, u"address"_s};
    if (kind == "followup"_L1)
        return {u"ref"_s, u"due"_s, u"status"_s, u"subject"_s, u"owner"_s, u"attached_to"_s};
    if (kind == "approval"_L1)
        return {u"ref"_s, u"attached_to"_s, u"month"_s, u"officer"_s, u"approved_on"_s};
    if (kind == "attachment"_L1)
        return {u"ref"_s, u"attached_to"_s, u"file_name"_s, u"media_type"_s, u"size"_s};
    if (kind == "statement"_L1)
        return {u"ref"_s, u"agency"_s, u"period"_s, u"date"_s, u"sent"_s, u"received"_s, u"mutual"_s, u"note"_s};
    if (kind == "difference"_L1)
        return {u"ref"_s, u"statement"_s, u"exchange"_s, u"entry"_s, u"pairing"_s, u"explanation"_s, u"text"_s};
    if (kind == "monthclose"_L1)
        return {u"ref"_s, u"statement"_s, u"agency"_s, u"period"_s, u"officer"_s, u"date"_s};
    if (kind == "officer"_L1)
        return {u"ref"_s, u"name"_s, u"agency"_s, u"post"_s, u"role"_s};
    return tableColumns(kind);
}

Done listJson(Connection &connection, const RecordFilter &filter)
{
    JsonArrayPrinter printer;
    LIAISON_TRY(forEachRecord(connection, filter, [&](const QString &, const QJsonObject &json) -> Done {
        LIAISON_ASSIGN(const QJsonObject complete, withApproval(connection, filter.kind, json));
        printer.print(complete);
        return {};
    }));
    printer.finish();
    return {};
}

Done listText(Connection &connection, const RecordFilter &filter)
{
    const QStringList all = tableColumns(filter.kind);
    const QStringList shown = shownColumns(filter.kind);
    QSet<qsizetype> right;
    for (const QString &number : {u"pieces"_s, u"line"_s, u"quantity"_s, u"value"_s, u"rate"_s, u"participants"_s})
        right.insert(shown.indexOf(number));
    TextTable table(shown, right);
    qint64 count = 0;
    LIAISON_TRY(forEachRecord(connection, filter, [&](const QString &, const QJsonObject &json) -> Done {
        LIAISON_ASSIGN(const QJsonObject complete, withApproval(connection, filter.kind, json));
        LIAISON_ASSIGN(const QJsonObject words, withOfficers(connection, filter.kind, complete));
        const QStringList row = tableRow(filter.kind, words);
        QStringList cells;
        for (const QString &column : shown)
            cells.append(all.contains(column) ? row.at(all.indexOf(column)) : words.value(column).toString());
        table.add(cells);
        ++count;
        return {};
    }));
    table.flush();
    if (count == 0)
        complain(Invocation::tr("No records of this kind match."));
    return {};
}

int list(const Invocation &invocation, const FilterArguments &arguments)
{
    if (!isListKind(arguments.kind))
        return unknownKind(arguments.kind);
    const auto file = invocation.open(arguments.caseFile, CaseFile::Purpose::Reading);
    if (!file)
        return failedOpening(file.error());
    const auto connection = (*file)->connection();
    if (!connection)
        return failed(connection.error());
    const auto snapshot = Transaction::beginReading(**connection);
    if (!snapshot)
        return failed(snapshot.error());
    const auto filter = readFilter(**connection, arguments);
    if (!filter)
        return failed(filter.error(), filter.error().kind <= ErrorKind::Circular ? WrongUsage : RequestFailed);
    // An unknown field shows before anything is printed.
    if (const auto rows = RecordList(**connection).list(*filter, {}, {}, nullptr, 1); !rows)
        return failed(rows.error(), rows.error().kind <= ErrorKind::Circular ? WrongUsage : RequestFailed);
    const Done done = invocation.json ? listJson(**connection, *filter) : listText(**connection, *filter);
    return done ? Succeeded : failed(done.error());
}

void printField(const QString &kind, const QString &name, const QJsonValue &value, int indent)
{
    const QString space(indent, u' ');
    if (value.isArray() && value.toArray().at(0).isObject()) {
        qint64 number = 0;
        for (const auto &entry : value.toArray()) {
            printLine(space + name + u' ' + QString::number(++number));
            const QJsonObject part = entry.toObject();
            for (auto it = part.begin(); it != part.end(); ++it)
                printField(kind, it.key(), it.value(), indent + 2);
        }
        return;
    }
    const QJsonObject object = value.toObject();
    if (value.isObject() && !object.contains(u"qualifier"_s)) { // names by language, the focus of an operation
        for (auto it = object.begin(); it != object.end(); ++it)
            printField(kind, QString(name + u'.' + it.key()), it.value(), indent);
        return;
    }
    QStringList lines = tableCell(kind, name, value).split(u'\n');
    printLine(space + name.leftJustified(18) + u' ' + oneLine(lines.takeFirst(), 100'000));
    for (const QString &line : lines)
        printLine(QString(indent + 19, u' ') + oneLine(line, 100'000));
}

// CASE#LINE as a list finds it.
Result<QJsonObject> findLine(Connection &connection, const QString &ref)
{
    const qsizetype hash = ref.lastIndexOf(u'#');
    bool ok = false;
    const qint64 line = ref.mid(hash + 1).toLongLong(&ok);
    const auto store = RecordStore::of(connection, u"case"_s);
    if (hash > 0 && ok) {
        LIAISON_ASSIGN(const qint64 id, store->idOf(ref.left(hash)));
        LIAISON_ASSIGN(const StoredRecord record, store->stored(id));
        if (line >= 1 && line <= record.json.value(u"seizures"_s).toArray().size())
            return seizureJson(record.json, line);
    }
    return fail(ErrorKind::NotFound, u"seizure"_s, ref);
}

Result<QJsonObject> findForm(Connection &connection, const QString &kind, const QString &ref)
{
    if (kind == "seizure"_L1)
        return findLine(connection, ref);
    const auto store = RecordStore::of(connection, kind);
    LIAISON_ASSIGN(const qint64 id, store->idOf(ref));
    LIAISON_ASSIGN(const StoredRecord record, store->stored(id));
    return withApproval(connection, kind, record.json);
}

int show(const Invocation &invocation, const FilterArguments &arguments, const std::string &ref)
{
    if (!isListKind(arguments.kind))
        return unknownKind(arguments.kind);
    const auto file = invocation.open(arguments.caseFile, CaseFile::Purpose::Reading);
    if (!file)
        return failedOpening(file.error());
    const auto connection = (*file)->connection();
    if (!connection)
        return failed(connection.error());
    const QString kind = fromArgument(arguments.kind);
    const auto json = findForm(**connection, kind, fromArgument(ref));
    if (!json)
        return failed(json.error(), RequestFailed);
    if (invocation.json) {
        printJson(*json);
        return Succeeded;
    }
    const auto words = withOfficers(**connection, kind, *json);
    if (!words)
        return failed(words.error(), RequestFailed);
    QStringList fields;
    for (const QString &column : tableColumns(kind))
        fields.append(column.section(u'.', 0, 0));
    fields += {u"seizures"_s, u"approved_by"_s, u"approved_on"_s, u"withdrawn_on"_s};
    fields.removeDuplicates();
    for (const QString &field : fields) {
        if (words->contains(field))
            printField(kind, field, words->value(field), 0);
    }
    return Succeeded;
}

} // namespace

void addListCommand(CLI::App &app, Invocation &invocation)
{
    const auto arguments = std::make_shared<FilterArguments>();
    CLI::App *command = app.add_subcommand("list", forHelp(Invocation::tr("Lists records, newest first")));
    arguments->declareKind(*command);
    arguments->declareFilter(*command);
    command->callback([arguments, &invocation] {
        invocation.command = [arguments](const Invocation &given) { return list(given, *arguments); };
    });
}

void addShowCommand(CLI::App &app, Invocation &invocation)
{
    const auto arguments = std::make_shared<FilterArguments>();
    const auto ref = std::make_shared<std::string>();
    CLI::App *command = app.add_subcommand("show", forHelp(Invocation::tr("Shows one record")));
    arguments->declareKind(*command);
    command->add_option("REF", *ref, forHelp(Invocation::tr("Reference or code; of a seizure CASE#LINE")))->required();
    command->callback([arguments, ref, &invocation] {
        invocation.command = [arguments, ref](const Invocation &given) { return show(given, *arguments, *ref); };
    });
}

} // namespace liaison
