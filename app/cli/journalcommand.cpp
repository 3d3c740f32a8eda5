// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/printing.h"
#include "core/storage/journal.h"
#include "core/storage/officeron.h"
#include "core/storage/officerstore.h"
#include "core/storage/settingstore.h"
#include "core/storage/transaction.h"
#include "ui/shared/language.h"
#include "ui/shared/officerwords.h"
#include "ui/shared/provedwords.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int windowRows = 256;

QJsonObject entryForm(const JournalEntry &entry)
{
    QJsonObject form{{u"id"_s, entry.id},
                     {u"at"_s, entry.at.toString(Qt::ISODateWithMs)},
                     {u"officer"_s, entry.officer},
                     {u"action"_s, entry.action},
                     {u"kind"_s, entry.kind},
                     {u"ref"_s, entry.ref},
                     {u"before"_s, entry.before ? QJsonValue(*entry.before) : QJsonValue(QJsonValue::Null)},
                     {u"after"_s, entry.after ? QJsonValue(*entry.after) : QJsonValue(QJsonValue::Null)},
                     {u"reason"_s, entry.reason},
                     {u"signed_by"_s, textOrNull(entry.signedBy)},
                     {u"undoes"_s, entry.undoes ? QJsonValue(entry.undoes) : QJsonValue(QJsonValue::Null)}};
    return form;
}

// The fields that a change touched.
QString touched(const JournalEntry &entry)
{
    if (!entry.before || !entry.after)
        return entry.reason;
    QStringList fields;
    for (auto it = entry.after->begin(); it != entry.after->end(); ++it) {
        if (entry.before->value(it.key()) != it.value())
            fields.append(it.key());
    }
    const QString what = fields.join(u", "_s);
    return entry.reason.isEmpty() ? what : QString(what + u" ("_s + entry.reason + u')');
}

// Window by window, so that a long history needs no memory. The answer is the number of entries.
template <typename Take>
Result<qint64> forEachEntry(Connection &connection, const QString &ref, Take take)
{
    LIAISON_ASSIGN(const auto snapshot, Transaction::beginReading(connection));
    Journal journal(connection);
    qint64 before = 0;
    qint64 count = 0;
    while (true) {
        LIAISON_ASSIGN(const auto window, ref.isEmpty() ? journal.list({}, 0, before, windowRows)
                                                        : journal.listOf(ref, before, windowRows));
        for (const JournalEntry &entry : window)
            take(entry);
        count += window.size();
        if (window.size() < windowRows)
            return count;
        before = window.last().id;
    }
}

int journal(const Invocation &invocation, const std::string &caseFile, const std::string &givenRef)
{
    const auto file = invocation.open(caseFile);
    if (!file)
        return failedOpening(file.error());
    const auto connection = (*file)->connection();
    if (!connection)
        return failed(connection.error());
    const QString ref = fromArgument(givenRef);
    if (!ref.isEmpty()) {
        const auto any = Journal(**connection).listOf(ref, 0, 1);
        if (!any)
            return failed(any.error());
        if (any->isEmpty())
            return failed({ErrorKind::NotFound, u"journal"_s, ref});
    }
    if (invocation.json) {
        JsonArrayPrinter printer;
        const auto count =
            forEachEntry(**connection, ref, [&](const JournalEntry &entry) { printer.print(entryForm(entry)); });
        if (!count)
            return failed(count.error());
        printer.finish();
        return Succeeded;
    }
    TextTable table({Invocation::tr("no."), Invocation::tr("when (UTC)"), Invocation::tr("officer"),
                     Invocation::tr("action"), Invocation::tr("kind"), Invocation::tr("ref"), Invocation::tr("signed"),
                     Invocation::tr("what")},
                    {0});
    QHash<QString, std::optional<Officer>> officers; // by the name in the journal
    OfficerStore directory(**connection);
    const auto count = forEachEntry(**connection, ref, [&](const JournalEntry &entry) {
        if (!officers.contains(entry.officer)) {
            const auto found = directory.find(entry.officer);
            officers.insert(entry.officer, found ? std::optional(*found) : std::nullopt);
        }
        const auto &officer = officers[entry.officer];
        const NamedOfficer named =
            officer ? namedOn(*officer, entry.at.toLocalTime().date()) : NamedOfficer{entry.officer, {}};
        table.add({QString::number(entry.id), entry.at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s),
                   officerWords(named, screenLanguage()), entry.action, entry.kind, entry.ref,
                   entry.signedBy.isEmpty() ? QString() : Invocation::tr("yes"), touched(entry)});
    });
    if (!count)
        return failed(count.error());
    table.flush();
    const auto proved = SettingStore(**connection).arePeopleProved();
    if (proved && !*proved)
        printLine(namesNotProved());
    return Succeeded;
}

} // namespace

void addJournalCommand(CLI::App &app, Invocation &invocation)
{
    const auto caseFile = std::make_shared<std::string>();
    const auto ref = std::make_shared<std::string>();
    CLI::App *command = app.add_subcommand("journal", forHelp(Invocation::tr("History of the file or of one record")));
    command->add_option("CASEFILE", *caseFile)->required();
    command->add_option("REF", *ref, forHelp(Invocation::tr("Reference or code of one record")));
    command->callback([caseFile, ref, &invocation] {
        invocation.command = [caseFile, ref](const Invocation &given) { return journal(given, *caseFile, *ref); };
    });
}

} // namespace liaison
