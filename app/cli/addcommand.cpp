// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/filterarguments.h"
#include "app/cli/jsoninput.h"
#include "app/cli/printing.h"
#include "core/base/reference.h"
#include "core/database/transaction.h"
#include "core/transfer/homeagency.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct Refusal
{
    qint64 record; // counted from one
    Error error;
};

// Saves all records in one transaction, and goes on after a refused one so that everything wrong is told at once.
class Adding
{
public:
    Adding(Connection &connection, const QString &kind, Author author)
        : m_connection(connection), m_store(RecordStore::of(connection, kind)), m_author(std::move(author))
    {
    }

    Done run(const QJsonArray &records)
    {
        LIAISON_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
        for (qsizetype i = 0; i < records.size(); ++i) {
            if (records.at(i).isObject()) {
                LIAISON_TRY(add(records.at(i).toObject(), i + 1));
            } else {
                m_notObjects.append(i + 1);
            }
        }
        if (!m_refusals.isEmpty() || !m_notObjects.isEmpty())
            return {};
        return transaction.commit();
    }

    const QList<Refusal> &refusals() const { return m_refusals; }
    const QList<qint64> &notObjects() const { return m_notObjects; } // entries of the array that are no records
    const QList<StoredRecord> &added() const { return m_added; }
    const QStringList &named() const { return m_named; } // the references among them that were given

private:
    Done add(const QJsonObject &json, qint64 number)
    {
        SaveTarget target;
        if (m_store->noun().kind == "agency"_L1) {
            LIAISON_ASSIGN(const auto home, untouchedHomeAgency(m_connection, json));
            target = home.value_or(SaveTarget{});
        }
        const auto saved = m_store->saveJson(json, target, m_author);
        if (saved) {
            m_added.append(*saved);
            if (!json.value(m_store->noun().refColumn).toString().isEmpty())
                m_named.append(saved->ref);
            return {};
        }
        for (const Error &error : saved.error()) {
            if (exitCodeOf(error) != DataRefused)
                return fail(error);
            if (!isConsequence(error))
                m_refusals.append({number, error});
        }
        m_refused.insert(referenceKey(json.value(m_store->noun().refColumn).toString()));
        return {};
    }

    // A record that names a refused one of the same array has no fault of its own.
    bool isConsequence(const Error &error) const
    {
        return error.kind == ErrorKind::UnknownCode && !m_refusals.isEmpty() &&
               m_refused.contains(referenceKey(error.detail));
    }

    Connection &m_connection;
    std::unique_ptr<RecordStore> m_store;
    Author m_author;
    QList<Refusal> m_refusals;
    QList<qint64> m_notObjects;
    QList<StoredRecord> m_added;
    QStringList m_named;
    QSet<QString> m_refused;
};

void printAdded(const Invocation &invocation, const QList<StoredRecord> &added, bool asArray)
{
    if (!invocation.json) {
        for (const StoredRecord &record : added)
            printLine(Invocation::tr("Added %1 %2.").arg(record.kind, record.ref));
        return;
    }
    if (!asArray) {
        printJson(added.first().json);
        return;
    }
    JsonArrayPrinter printer;
    for (const StoredRecord &record : added)
        printer.print(record.json);
    printer.finish();
}

void tellRefusals(const Adding &adding, bool several)
{
    const auto first = [](const auto &list) { return list.first(std::min<qsizetype>(list.size(), mostComplaints)); };
    for (const Refusal &refusal : first(adding.refusals()))
        complain(refusedLine(refusal.error, several ? refusal.record : 0));
    for (const qint64 number : first(adding.notObjects()))
        complain(Invocation::tr("record %1: a record is a JSON object").arg(number));
    const qint64 more = std::max<qint64>(adding.refusals().size() - mostComplaints, 0) +
                        std::max<qint64>(adding.notObjects().size() - mostComplaints, 0);
    if (more > 0)
        complain(Invocation::tr("… and %1 more faults.").arg(more));
}

int add(const Invocation &invocation, const FilterArguments &arguments, const std::string &input,
        const std::string &reason)
{
    if (arguments.kind == "seizure")
        return misused(Invocation::tr("Seizures are lines of a case: add them as “seizures” of the case."));
    if (!isStoredKind(arguments.kind))
        return unknownKind(arguments.kind);
    const auto bytes = readInput(input, largestJsonInput);
    if (!bytes)
        return failed(bytes.error());
    // A hostile document costs no more than reading it: nothing is opened, and no record looked at.
    const auto document = parseJson(*bytes);
    if (!document) {
        complain(jsonFaultSentence(document.error()));
        return DataRefused;
    }
    if (!document->isArray() && !document->isObject()) {
        complain(Invocation::tr("A record is a JSON object, and several are an array of objects."));
        return DataRefused;
    }
    if (document->isArray() && document->toArray().size() > mostJsonRecords)
        return failed({ErrorKind::TooLarge, u"records"_s, QString::number(mostJsonRecords)}, DataRefused);
    const auto file = invocation.open(arguments.caseFile);
    if (!file)
        return failedOpening(file.error());
    const auto connection = (*file)->connection();
    if (!connection)
        return failed(connection.error());

    const bool several = document->isArray();
    Author author = invocation.author();
    author.reason = fromArgument(reason).simplified();
    Adding adding(**connection, fromArgument(arguments.kind), author);
    const Done done = adding.run(several ? document->toArray() : QJsonArray{document->toObject()});
    tellRefusals(adding, several);
    if (!done)
        return failed(done.error());
    if (!adding.refusals().isEmpty() || !adding.notObjects().isEmpty())
        return DataRefused;
    printAdded(invocation, adding.added(), several);
    pointOutLookAlikes(**connection, fromArgument(arguments.kind), adding.named());
    return Succeeded;
}

} // namespace

void addAddCommand(CLI::App &app, Invocation &invocation)
{
    const auto arguments = std::make_shared<FilterArguments>();
    const auto input = std::make_shared<std::string>();
    CLI::App *command =
        app.add_subcommand("add", forHelp(Invocation::tr("Adds one record or an array of them, all or none")));
    arguments->declareKind(*command);
    command->add_option("FILE", *input, forHelp(Invocation::tr("JSON file; - or nothing: standard input")));
    const auto reason = std::make_shared<std::string>();
    command->add_option("--reason", *reason, forHelp(Invocation::tr("Why; asked for in a month that is approved")));
    command->callback([arguments, input, reason, &invocation] {
        invocation.command = [arguments, input, reason](const Invocation &given) {
            return add(given, *arguments, *input, *reason);
        };
    });
}

} // namespace liaison
