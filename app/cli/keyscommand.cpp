// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/printing.h"
#include "core/casefile/casefilekeys.h"
#include "core/database/personkey.h"
#include "core/domain/reason.h"
#include "core/journal/settingstore.h"
#include "ui/words/codewords.h"
#include "ui/words/errortexts.h"
#include "ui/words/language.h"
#include "ui/words/provedwords.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>
#include <map>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct KeysArguments
{
    std::string caseFile;
    std::string action = "list";
    std::string argument;
    std::string newPassphraseFile;
    std::string newKeyFile;
    std::string reason;
    double seconds = KeyCost::leastSeconds;

    QString value() const { return fromArgument(argument); }
    Author author(const Invocation &invocation) const
    {
        Author author = invocation.author();
        author.reason = fromArgument(reason).simplified();
        return author;
    }
};

// Everything that an action needs, for as long as it runs.
struct KeysWork
{
    const Invocation &invocation;
    const KeysArguments &arguments;
    std::shared_ptr<CaseFile> file;
    Connection &connection;
    CaseFileKeys keys{file};
};

int say(const KeysWork &work, const QJsonObject &json, const QString &sentence)
{
    if (work.invocation.json)
        printJson(json);
    else
        printLine(sentence);
    // The change stands; what could not be written beside the file is said.
    if (const auto state = work.keys.state(); state && !keysStateSentence(*state).isEmpty())
        complain(keysStateSentence(*state));
    return Succeeded;
}

QJsonObject keyForm(const KeyInfo &key)
{
    return {{u"id"_s, key.id},
            {u"kind"_s, key.isRecovery ? u"recovery"_s : u"person"_s},
            {u"officer"_s, key.isRecovery ? QJsonValue() : QJsonValue(key.ref)},
            {u"name"_s, key.isRecovery ? QJsonValue() : QJsonValue(key.name)},
            {u"role"_s, key.isRecovery ? QJsonValue() : QJsonValue(key.role)},
            {u"memory"_s, key.cost.memory},
            {u"passes"_s, qint64(key.cost.passes)},
            {u"since"_s, key.since.toString(Qt::ISODateWithMs)}};
}

int list(KeysWork &work)
{
    const SettingStore settings(work.connection);
    const auto keys = work.keys.list();
    const auto state = work.keys.state();
    const auto proved = settings.arePeopleProved();
    const auto fourEyes = settings.fourEyes();
    for (const auto &error : {keys ? Error() : keys.error(), state ? Error() : state.error(),
                              proved ? Error() : proved.error(), fourEyes ? Error() : fourEyes.error()}) {
        if (!(error == Error()))
            return failed(error, RequestFailed);
    }
    if (work.invocation.json) {
        QJsonArray forms;
        for (const KeyInfo &key : *keys)
            forms.append(keyForm(key));
        printJson(QJsonObject{{u"state"_s, keysStateCode(*state)},
                              {u"people"_s, *proved ? u"proved"_s : u"shared"_s},
                              {u"four_eyes"_s, *fourEyes},
                              {u"keys"_s, forms}});
        return Succeeded;
    }
    TextTable table({Invocation::tr("officer"), Invocation::tr("name"), Invocation::tr("role"),
                     Invocation::tr("since (UTC)"), Invocation::tr("key")},
                    {});
    for (const KeyInfo &key : *keys) {
        table.add({key.ref, key.isRecovery ? Invocation::tr("recovery code") : key.name,
                   key.role.isEmpty() ? QString() : CodeWords::word(u"role"_s, key.role, screenLanguage()),
                   key.since.toUTC().toString(u"yyyy-MM-dd HH:mm"_s), key.id});
    }
    table.flush();
    if (*proved)
        printLine(Invocation::tr("Everybody signs with a key of his or her own."));
    else
        printLine(namesNotProved());
    if (*fourEyes)
        printLine(Invocation::tr("Nobody signs for what he or she edited last."));
    if (const QString sentence = keysStateSentence(*state); !sentence.isEmpty())
        complain(sentence);
    return Succeeded;
}

int add(KeysWork &work)
{
    const auto credentials =
        Invocation::replacingCredentials(work.arguments.newPassphraseFile, work.arguments.newKeyFile);
    if (!credentials)
        return failedOpening(credentials.error());
    const auto key = work.keys.add(work.arguments.value(), *credentials, work.arguments.seconds,
                                   work.arguments.author(work.invocation));
    if (!key)
        return failed(key.error());
    return say(work, keyForm(*key), Invocation::tr("%1 has a key and opens the file with it.").arg(key->name));
}

// The key of that officer, by reference or name, or of that id; "recovery" is that of the code.
Result<KeyInfo> keyNamed(const KeysWork &work, const QString &name)
{
    LIAISON_ASSIGN(const QList<KeyInfo> keys, work.keys.list());
    for (const KeyInfo &key : keys) {
        const bool recovery = key.isRecovery && name == "recovery"_L1;
        if (key.id == name || recovery || (!key.isRecovery && (key.ref == name || key.name == name)))
            return key;
    }
    return fail(ErrorKind::NotFound, u"key"_s, name);
}

int change(KeysWork &work)
{
    const auto now = work.invocation.credentials();
    if (!now)
        return failedOpening(now.error());
    const auto person = work.file->person();
    if (!person)
        return failed({ErrorKind::NotSigned, {}, work.invocation.author().officer}, RequestFailed);
    const auto fresh = Invocation::replacingCredentials(work.arguments.newPassphraseFile, work.arguments.newKeyFile);
    if (!fresh)
        return failedOpening(fresh.error());
    const Done done = work.keys.change(person->id(), *now, *fresh, work.arguments.seconds,
                                       fromArgument(work.arguments.reason).simplified());
    if (!done)
        return failed(done.error(), RequestFailed);
    return say(work, {{u"id"_s, person->id()}}, Invocation::tr("%1 has another passphrase.").arg(person->name()));
}

int remove(KeysWork &work)
{
    const auto key = keyNamed(work, work.arguments.value());
    if (!key)
        return failed(key.error(), RequestFailed);
    if (const Done done = work.keys.remove(key->id, work.arguments.author(work.invocation)); !done)
        return failed(done.error(), RequestFailed);
    return say(
        work, keyForm(*key),
        Invocation::tr("The key of %1 is taken away. Whoever kept a copy of the old keys can still read a copy of "
                       "the old file; give the file another passphrase (rekey) where that matters.")
            .arg(key->isRecovery ? Invocation::tr("the recovery code") : key->name));
}

int recovery(KeysWork &work)
{
    const auto code = work.keys.addRecovery(work.arguments.seconds, work.arguments.author(work.invocation));
    if (!code)
        return failed(code.error(), RequestFailed);
    return say(work, {{u"recovery_code"_s, *code}},
               Invocation::tr("Recovery code: %1\nPrint it, lay it into the safe and keep it nowhere else: it is not "
                              "shown again.")
                   .arg(*code));
}

int rebuild(KeysWork &work)
{
    if (const Done done = work.keys.rebuild(); !done)
        return failed(done.error(), RequestFailed);
    const auto state = work.keys.state();
    return say(work, {{u"state"_s, state ? keysStateCode(*state) : QString()}},
               Invocation::tr("The keys of people are written beside the case file."));
}

int reset(KeysWork &work)
{
    if (const Done reasoned = requireReason(fromArgument(work.arguments.reason)); !reasoned)
        return failed(reasoned.error());
    if (const Done done = work.keys.reset(work.arguments.author(work.invocation)); !done)
        return failed(done.error(), RequestFailed);
    return say(work, {{u"keys"_s, QJsonArray()}},
               Invocation::tr("All keys of people are taken away. The first key is again that of a supervisor."));
}

int people(KeysWork &work)
{
    const QString value = work.arguments.value();
    if (value != "proved"_L1 && value != "shared"_L1)
        return misused(Invocation::tr("Say “proved” (everybody signs with a key of his or her own) or “shared”."));
    const Done done =
        SettingStore(work.connection).setPeopleProved(value == "proved"_L1, work.arguments.author(work.invocation));
    if (!done)
        return failed(done.error(), RequestFailed);
    return say(work, {{u"people"_s, value}},
               value == "proved"_L1 ? Invocation::tr("From now on everybody signs with a key of his or her own.")
                                    : namesNotProved());
}

int fourEyes(KeysWork &work)
{
    const QString value = work.arguments.value();
    if (value != "on"_L1 && value != "off"_L1)
        return misused(Invocation::tr("Say “on” (nobody signs for what he or she edited last) or “off”."));
    const Done done =
        SettingStore(work.connection).setFourEyes(value == "on"_L1, work.arguments.author(work.invocation));
    if (!done)
        return failed(done.error(), RequestFailed);
    return say(work, {{u"four_eyes"_s, value == "on"_L1}},
               value == "on"_L1 ? Invocation::tr("From now on nobody signs for what he or she edited last.")
                                : Invocation::tr("One pair of eyes is enough again."));
}

using KeysAction = int (*)(KeysWork &);

const std::map<std::string, KeysAction> &keysActions()
{
    static const std::map<std::string, KeysAction> actions{
        {"list", list},       {"add", add},     {"change", change}, {"remove", remove},      {"recovery", recovery},
        {"rebuild", rebuild}, {"reset", reset}, {"people", people}, {"four-eyes", fourEyes},
    };
    return actions;
}

int runKeys(const Invocation &invocation, const KeysArguments &arguments)
{
    const auto action = keysActions().find(arguments.action);
    if (action == keysActions().end())
        return misused(Invocation::tr("“%1” is nothing that can be done with keys (see keys --help).")
                           .arg(fromArgument(arguments.action)));
    const bool named = arguments.action == "add" || arguments.action == "remove" || arguments.action == "people" ||
                       arguments.action == "four-eyes";
    if (named == arguments.argument.empty())
        return misused(
            named ? Invocation::tr("keys %1 needs one more word (see keys --help).").arg(fromArgument(arguments.action))
                  : Invocation::tr("keys %1 takes no “%2”.").arg(fromArgument(arguments.action), arguments.value()));
    const auto file = invocation.open(arguments.caseFile);
    if (!file)
        return failedOpening(file.error());
    const auto connection = (*file)->connection();
    if (!connection)
        return failed(connection.error());
    KeysWork work{invocation, arguments, *file, **connection};
    return action->second(work);
}

} // namespace

void addKeysCommand(CLI::App &app, Invocation &invocation)
{
    const auto arguments = std::make_shared<KeysArguments>();
    CLI::App *command = app.add_subcommand(
        "keys", forHelp(Invocation::tr("People's own keys: who has one, who gets one, and whether everybody signs")));
    command->add_option("CASEFILE", arguments->caseFile)->required();
    command->add_option("ACTION", arguments->action,
                        forHelp(Invocation::tr("list; add OFFICER; change (one's own passphrase or cost); remove "
                                               "OFFICER|recovery; recovery (a code for the safe); rebuild (writes the "
                                               "keys beside the file again); people proved|shared; four-eyes on|off; "
                                               "reset (takes all keys away)")));
    command->add_option("ARGUMENT", arguments->argument, forHelp(Invocation::tr("Officer, or the setting")));
    command
        ->add_option("--new-passphrase-file", arguments->newPassphraseFile,
                     forHelp(Invocation::tr("File whose first line is the passphrase of the key (else "
                                            "LIAISON_NEW_PASSPHRASE, else it is asked for)")))
        ->type_name("F");
    command->add_option("--new-key-file", arguments->newKeyFile, forHelp(Invocation::tr("Key file of the key")))
        ->type_name("F");
    command->add_option("--seconds", arguments->seconds,
                        forHelp(Invocation::tr("How long one try at the passphrase takes here, 0.5 or more")));
    command->add_option("--reason", arguments->reason, forHelp(Invocation::tr("Why; the journal keeps it")));
    command->callback([arguments, &invocation] {
        invocation.command = [arguments](const Invocation &given) { return runKeys(given, *arguments); };
    });
}

} // namespace liaison
