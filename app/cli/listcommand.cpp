// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "app/cli/filterarguments.h"
#include "app/cli/officertexts.h"
#include "app/cli/printing.h"
#include "core/database/transaction.h"
#include "core/storage/recordstore.h"
#include "core/transfer/recordtable.h"
#include "ui/words/errortexts.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

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
    QStringList shown = briefColumns(filter.kind);
    if (filter.kind == "freeze"_L1)
        shown += {u"approved_by"_s, u"approved_on"_s, u"withdrawn_on"_s}; // which its record does not hold
    QSet<qsizetype> right;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (isNumberColumn(filter.kind, shown.at(i)))
            right.insert(i);
    }
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

Ended list(const Invocation &invocation, const FilterArguments &arguments)
{
    if (!isListKind(arguments.kind))
        return unknownKind(arguments.kind);
    LIAISON_ASSIGN(const OpenCase open, invocation.open(arguments.caseFile, CaseFile::Purpose::Reading));
    LIAISON_ASSIGN(const Transaction snapshot, Transaction::beginReading(open.connection));
    LIAISON_ASSIGN(const RecordFilter filter, asked(readFilter(open.connection, arguments)));
    // An unknown field shows before anything is printed.
    LIAISON_TRY(asked(RecordList(open.connection).list(filter, {}, {}, nullptr, 1)));
    LIAISON_TRY(invocation.json ? listJson(open.connection, filter) : listText(open.connection, filter));
    return Succeeded;
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

struct ShowArguments
{
    FilterArguments kind;
    std::string ref;
};

Ended show(const Invocation &invocation, const ShowArguments &arguments)
{
    if (!isListKind(arguments.kind.kind))
        return unknownKind(arguments.kind.kind);
    LIAISON_ASSIGN(const OpenCase open, invocation.open(arguments.kind.caseFile, CaseFile::Purpose::Reading));
    const QString kind = fromArgument(arguments.kind.kind);
    LIAISON_ASSIGN(const auto json,
                   failingAs(RequestFailed, findForm(open.connection, kind, fromArgument(arguments.ref))));
    if (invocation.json) {
        printJson(json);
        return Succeeded;
    }
    LIAISON_ASSIGN(const auto words, failingAs(RequestFailed, withOfficers(open.connection, kind, json)));
    QStringList fields;
    for (const QString &column : tableColumns(kind))
        fields.append(column.section(u'.', 0, 0));
    fields += {u"seizures"_s, u"approved_by"_s, u"approved_on"_s, u"withdrawn_on"_s};
    fields.removeDuplicates();
    for (const QString &field : fields) {
        if (words.contains(field))
            printField(kind, field, words.value(field), 0);
    }
    return Succeeded;
}

} // namespace

void addListCommand(CLI::App &app, Invocation &invocation)
{
    const auto [command, arguments] =
        declare(app, invocation, "list", Invocation::tr("Lists records, newest first"), list);
    arguments->declareKind(*command);
    arguments->declareFilter(*command);
}

void addShowCommand(CLI::App &app, Invocation &invocation)
{
    const auto [command, arguments] = declare(app, invocation, "show", Invocation::tr("Shows one record"), show);
    arguments->kind.declareKind(*command);
    command->add_option("REF", arguments->ref, forHelp(Invocation::tr("Reference or code; of a seizure CASE#LINE")))
        ->required();
}

} // namespace liaison
