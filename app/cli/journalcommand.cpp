// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/heads.h"
#include "app/cli/printing.h"
#include "core/database/transaction.h"
#include "core/journal/journal.h"
#include "core/journal/settingstore.h"
#include "core/journal/signaturecheck.h"
#include "core/storage/officeron.h"
#include "core/storage/officerstore.h"
#include "core/storage/recordstore.h"
#include "ui/words/errortexts.h"
#include "ui/words/findingwords.h"
#include "ui/words/language.h"
#include "ui/words/officerwords.h"
#include "ui/words/provedwords.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>
#include <numeric>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int windowRows = 256;

QJsonObject entryForm(const JournalEntry &entry)
{
    QJsonObject json{{u"id"_s, entry.id},
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
    return json;
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

// The reference as the journal has it: as it was given, or as the record that it names calls itself now.
Result<QString> journalRef(Connection &connection, const QString &given)
{
    if (given.isEmpty())
        return given;
    LIAISON_ASSIGN(const auto any, Journal(connection).listOf(given, 0, 1));
    if (!any.isEmpty())
        return given;
    for (const Noun &noun : nouns()) {
        const auto store = RecordStore::of(connection, noun.kind);
        const auto id = store->idOf(given);
        if (!id)
            continue;
        LIAISON_ASSIGN(const StoredRecord record, store->stored(*id));
        return record.ref;
    }
    return fail(ErrorKind::NotFound, u"journal"_s, given);
}

int journal(const Invocation &invocation, const std::string &caseFile, const std::string &givenRef)
{
    const auto file = invocation.open(caseFile, CaseFile::Purpose::Reading);
    if (!file)
        return failedOpening(file.error());
    const auto connection = (*file)->connection();
    if (!connection)
        return failed(connection.error());
    const auto stored = journalRef(**connection, fromArgument(givenRef));
    if (!stored)
        return failed(stored.error());
    const QString ref = *stored;
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
            const auto known = directory.find(entry.officer);
            officers.insert(entry.officer, known ? std::optional(*known) : std::nullopt);
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

struct Verified
{
    qint64 entries = 0;  // of the whole chain
    QString broken;      // the first entry that does not fit; empty: none
    bool goesOn = false; // from the head that was given
    JournalHead now;
    Errors signatures; // what is wrong with them
    QList<Signer> signers;

    bool isProved() const { return goesOn && broken.isEmpty() && signatures.isEmpty(); }
    qint64 signedEntries() const
    {
        return std::accumulate(signers.begin(), signers.end(), qint64(0),
                               [](qint64 sum, const Signer &signer) { return sum + signer.entries; });
    }
};

Result<Verified> verified(Connection &connection, const JournalHead &given)
{
    LIAISON_ASSIGN(const auto snapshot, Transaction::beginReading(connection));
    Verified answer;
    LIAISON_ASSIGN(answer.goesOn, holdsHead(connection, given));
    LIAISON_ASSIGN(answer.now, journalHead(connection));
    const auto entries = Journal(connection).verify();
    if (entries)
        answer.entries = *entries;
    else if (entries.error().field == "journal"_L1)
        answer.broken = entries.error().detail;
    else
        return fail(entries.error());
    LIAISON_ASSIGN(answer.signatures, verifySignatures(connection));
    LIAISON_ASSIGN(answer.signers, signersOf(connection));
    return answer;
}

QJsonArray signersForm(const QList<Signer> &signers)
{
    QJsonArray json;
    for (const Signer &signer : signers)
        json.append(QJsonObject{{u"officer"_s, textOrNull(signer.ref)},
                                {u"name"_s, textOrNull(signer.name)},
                                {u"key"_s, signer.key},
                                {u"signing"_s, signer.signing},
                                {u"entries"_s, signer.entries}});
    return json;
}

void printSigners(const Verified &answer)
{
    printLine(Invocation::tr("Signed entries, each signature proved: %1 of %2.")
                  .arg(answer.signedEntries())
                  .arg(answer.entries));
    for (const Signer &signer : answer.signers)
        printLine(Invocation::tr("%1: %2, with the key %3", "who, how many entries, a public key")
                      .arg(signer.ref.isEmpty() ? Invocation::tr("Recovery code") : oneLine(signer.name))
                      .arg(signer.entries)
                      .arg(signer.signing));
}

// Whether the chain goes on unbroken from a head that somebody kept, as it was printed.
int verify(const Invocation &invocation, const std::string &caseFile, const std::string &text)
{
    const auto given = JournalHead::fromText(fromArgument(text));
    if (!given)
        return misused(Invocation::tr("A head of the journal is the number of an entry, a colon and at least %1 digits "
                                      "of its SHA-256, as check and every report print it.")
                           .arg(JournalHead::fewestDigits));
    const auto file = invocation.open(caseFile, CaseFile::Purpose::Reading);
    if (!file)
        return failedOpening(file.error());
    const auto connection = (*file)->connection();
    if (!connection)
        return failed(connection.error());
    const auto answer = verified(**connection, *given);
    if (!answer)
        return failed(answer.error(), RequestFailed);
    const bool proved = answer->isProved();
    if (invocation.json) {
        printJson(QJsonObject{{u"proved"_s, proved},
                              {u"goes_on"_s, answer->goesOn},
                              {u"chain"_s, answer->broken.isEmpty()},
                              {u"given"_s, given->text()},
                              {u"entries"_s, answer->entries},
                              {u"later"_s, proved ? answer->now.number - given->number : 0},
                              {u"signatures"_s, answer->signatures.isEmpty()},
                              {u"signed"_s, answer->signedEntries()},
                              {u"signers"_s, signersForm(answer->signers)},
                              {u"head"_s, headJson(answer->now)}});
    }
    if (!answer->broken.isEmpty())
        complain(Invocation::tr("The chain is broken at entry %1: the journal was changed outside of this program.")
                     .arg(answer->broken));
    for (const Error &finding : answer->signatures)
        complain(findingSentence(finding));
    if (!answer->goesOn)
        complain(Invocation::tr("Entry %1 is not in this journal, or is another than %2 says: the file was rolled "
                                "back, shortened, or is another one.")
                     .arg(QString::number(given->number), given->text()));
    if (proved && !invocation.json) {
        printLine(
            Invocation::tr("Proved: the chain of %1 entries is unbroken and goes on from entry %2; %3 came later.")
                .arg(QString::number(answer->entries), QString::number(given->number),
                     QString::number(answer->now.number - given->number)));
        printHead(answer->now);
        if (!answer->signers.isEmpty())
            printSigners(*answer);
    }
    return proved ? Succeeded : RequestFailed;
}

} // namespace

void addJournalCommand(CLI::App &app, Invocation &invocation)
{
    const auto caseFile = std::make_shared<std::string>();
    const auto ref = std::make_shared<std::string>();
    const auto head = std::make_shared<std::string>();
    CLI::App *command = app.add_subcommand("journal", forHelp(Invocation::tr("History of the file or of one record")));
    command->add_option("CASEFILE", *caseFile)->required();
    command->add_option("REF", *ref, forHelp(Invocation::tr("Reference or code of one record")));
    command
        ->add_option("--verify", *head,
                     forHelp(Invocation::tr("Prove that the journal goes on unbroken from a head that was printed")))
        ->type_name("NUMBER:SHA256");
    command->callback([caseFile, ref, head, &invocation] {
        invocation.command = [caseFile, ref, head](const Invocation &given) {
            return head->empty() ? journal(given, *caseFile, *ref) : verify(given, *caseFile, *head);
        };
    });
}

} // namespace liaison
