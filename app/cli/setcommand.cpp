// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "app/cli/filterarguments.h"
#include "app/cli/formpath.h"
#include "app/cli/jsoninput.h"
#include "app/cli/printing.h"
#include "core/storage/recordstore.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct RecordArguments
{
    FilterArguments kind;
    std::string ref;
    std::vector<std::string> assignments;
    std::string reason;
};

struct Assignment
{
    QString field;
    QJsonValue value; // undefined: the field is emptied
};

// The value as JSON where it is an object or an array, else as text.
tl::expected<QJsonValue, JsonFault> assignedValue(const QString &text)
{
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    if (!text.startsWith(u'{') && !text.startsWith(u'['))
        return QJsonValue(text);
    auto json = parseJson(text.toUtf8());
    if (json || json.error().kind == JsonFault::Kind::DuplicateKey)
        return json;
    return QJsonValue(text);
}

Ended usageOfKind(const FilterArguments &arguments)
{
    if (arguments.kind == "seizure") {
        return misused(Invocation::tr("Seizures are lines of a case: change the case, for example "
                                      "seizures[0].quantity=12."));
    }
    return unknownKind(arguments.kind);
}

Result<StoredRecord> findRecord(RecordStore &store, const std::string &ref)
{
    LIAISON_ASSIGN(const qint64 id, store.idOf(fromArgument(ref)));
    return store.stored(id);
}

Ended assignAndSave(const Invocation &invocation, Connection &connection, RecordStore &store,
                    const RecordArguments &arguments, const QList<Assignment> &assignments)
{
    LIAISON_ASSIGN(StoredRecord record, failingAs(RequestFailed, findRecord(store, arguments.ref)));
    bool known = true;
    for (const QString &derived : store.noun().derived()) // what is not set follows from what is
        record.json.insert(derived, QJsonValue::Null);
    for (const Assignment &assignment : assignments) {
        if (!assignToForm(record.json, assignment.field, assignment.value)) {
            complain(refusedLine({ErrorKind::UnknownField, assignment.field, {}}, 0));
            known = false;
        }
    }
    if (!known)
        return DataRefused;
    const auto saved = store.saveJson(record.json, SaveTarget{record.id, record.revision, {}, false},
                                      invocation.author(arguments.reason));
    if (!saved)
        return refused(saved.error());
    if (invocation.json)
        printJson(saved->json);
    else
        printLine(Invocation::tr("Changed %1 %2.").arg(saved->kind, saved->ref));
    if (saved->ref != record.ref)
        pointOutLookAlikes(connection, saved->kind, {saved->ref});
    return Succeeded;
}

Ended set(const Invocation &invocation, const RecordArguments &arguments)
{
    if (!isStoredKind(arguments.kind.kind))
        return usageOfKind(arguments.kind);
    QList<Assignment> assignments;
    for (const std::string &argument : arguments.assignments) {
        const QString text = fromArgument(argument);
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1)
            return misused(Invocation::tr("“%1” is not FIELD=VALUE.").arg(text));
        const auto value = assignedValue(text.mid(equals + 1));
        if (!value) {
            complain(text.left(equals) + u": "_s + jsonFaultSentence(value.error()));
            return DataRefused;
        }
        assignments.append({text.left(equals), *value});
    }
    LIAISON_ASSIGN(const OpenCase open, invocation.open(arguments.kind.caseFile));
    const auto store = RecordStore::of(open.connection, fromArgument(arguments.kind.kind));
    return assignAndSave(invocation, open.connection, *store, arguments, assignments);
}

Ended remove(const Invocation &invocation, const RecordArguments &arguments)
{
    if (!isStoredKind(arguments.kind.kind))
        return usageOfKind(arguments.kind);
    LIAISON_ASSIGN(const OpenCase open, invocation.open(arguments.kind.caseFile));
    const auto store = RecordStore::of(open.connection, fromArgument(arguments.kind.kind));
    LIAISON_ASSIGN(const auto record, failingAs(RequestFailed, findRecord(*store, arguments.ref)));
    LIAISON_TRY(
        failingAs(RequestFailed, store->remove(record.id, record.revision, invocation.author(arguments.reason))));
    return answer(invocation, record.json, Invocation::tr("Removed %1 %2.").arg(record.kind, record.ref));
}

} // namespace

void addSetCommand(CLI::App &app, Invocation &invocation)
{
    const auto [command, arguments] =
        declare(app, invocation, "set", Invocation::tr("Changes fields of one record"), set);
    arguments->kind.declareKind(*command);
    command->add_option("REF", arguments->ref)->required();
    command
        ->add_option("FIELD=VALUE", arguments->assignments,
                     forHelp(Invocation::tr("Text, or a JSON object or array; empty: nothing in the field")))
        ->required();
    command->add_option("--reason", arguments->reason,
                        forHelp(Invocation::tr("Why; asked for where the record is approved")));
}

void addRemoveCommand(CLI::App &app, Invocation &invocation)
{
    const auto [command, arguments] = declare(app, invocation, "remove", Invocation::tr("Removes one record"), remove);
    arguments->kind.declareKind(*command);
    command->add_option("REF", arguments->ref)->required();
    command->add_option("--reason", arguments->reason,
                        forHelp(Invocation::tr("Why; asked for where the record is approved")));
}

} // namespace liaison
