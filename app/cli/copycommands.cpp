// SPDX-License-Identifier: GPL-3.0-or-later
// backup, restore and rekey
#include "app/cli/commands.h"
#include "app/cli/heads.h"
#include "app/cli/printing.h"
#include "core/casefile/rotatingbackup.h"
#include "ui/words/backupwords.h"
#include "ui/words/errortexts.h"

#include <CLI/CLI.hpp>
#include <QFile>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct CopyArguments
{
    std::string from;
    std::string to;
    std::string newPassphraseFile;
    std::string newKeyFile;
    std::string rotate;
    std::string drill;
    int keep = usuallyKept;
};

QJsonObject copyForm(const ProvedCopy &copy)
{
    return {{u"records"_s, copy.records},
            {u"journal"_s, copy.journalRows},
            {u"head"_s, QString::fromLatin1(copy.head.toHex())},
            {u"head_at"_s, copy.headAt.toString(Qt::ISODateWithMs)}};
}

int rotate(const Invocation &invocation, CaseFile &file, const CopyArguments &arguments)
{
    const auto rotation = rotateBackup(file, fromArgument(arguments.rotate), arguments.keep, {}, invocation.author());
    if (!rotation)
        return failed(rotation.error(), RequestFailed);
    if (invocation.json) {
        QJsonObject json = copyForm(rotation->proved);
        json.insert(u"casefile"_s, file.path());
        json.insert(u"backup"_s, rotation->made.path);
        json.insert(u"removed"_s, rotation->removed);
        json.insert(u"entered"_s, rotation->entered);
        printJson(json);
    } else {
        printLine(Invocation::tr("%1 was made and proved: %2 records, journal to entry %3. Older ones removed: %4.")
                      .arg(rotation->made.path)
                      .arg(rotation->proved.records)
                      .arg(rotation->proved.journalRows)
                      .arg(rotation->removed));
    }
    if (!rotation->entered)
        complain(backupNotEntered());
    return Succeeded;
}

int drill(const Invocation &invocation, CaseFile &file, const CopyArguments &arguments)
{
    const auto drill = drillRestore(file, fromArgument(arguments.drill));
    if (!drill)
        return failed(drill.error(), RequestFailed);
    if (invocation.json) {
        QJsonObject json = copyForm(drill->copy);
        json.insert(u"backup"_s, drill->backup.path);
        json.insert(u"now"_s, copyForm(drill->now));
        json.insert(u"continues"_s, drill->continues);
        json.insert(u"changes_since"_s, drill->changesSince);
        printJson(json);
        return Succeeded;
    }
    printLine(drillSentence(*drill));
    return Succeeded;
}

int backup(const Invocation &invocation, const CopyArguments &arguments)
{
    const auto file = invocation.open(arguments.from);
    if (!file)
        return failedOpening(file.error());
    if (!arguments.rotate.empty())
        return rotate(invocation, **file, arguments);
    if (!arguments.drill.empty())
        return drill(invocation, **file, arguments);
    const QString target = fromArgument(arguments.to);
    const auto made = (*file)->backup(target, {}, invocation.author());
    if (!made)
        return failed(made.error(), RequestFailed);
    if (invocation.json) {
        printJson(QJsonObject{{u"casefile"_s, (*file)->path()},
                              {u"backup"_s, target},
                              {u"head"_s, headJson(made->head)},
                              {u"entered"_s, made->entered}});
    } else {
        printLine(Invocation::tr("%1 is a backup of %2.").arg(target, (*file)->path()));
        printHead(made->head);
    }
    if (!made->entered)
        complain(backupNotEntered());
    return Succeeded;
}

int restore(const Invocation &invocation, const CopyArguments &arguments)
{
    const QString backup = fromArgument(arguments.from);
    const QString target = fromArgument(arguments.to);
    if (!QFile::exists(backup))
        return failed({ErrorKind::NoSuchFile, {}, backup});
    const bool replaces = QFile::exists(target);
    const auto credentials = invocation.credentials();
    if (!credentials)
        return failedOpening(credentials.error());
    if (const Done done = CaseFile::restore(backup, target, *credentials, {}, invocation.author()); !done)
        return failed(done.error(), RequestFailed);
    if (invocation.json)
        printJson(QJsonObject{{u"backup"_s, backup}, {u"casefile"_s, target}, {u"replaced"_s, replaces}});
    else if (replaces)
        printLine(Invocation::tr("%1 was restored; the file it replaces is kept beside it.").arg(target));
    else
        printLine(Invocation::tr("%1 was restored.").arg(target));
    return Succeeded;
}

int rekey(const Invocation &invocation, const CopyArguments &arguments)
{
    const auto file = invocation.open(arguments.from);
    if (!file)
        return failedOpening(file.error());
    const auto credentials = Invocation::replacingCredentials(arguments.newPassphraseFile, arguments.newKeyFile);
    if (!credentials)
        return failedOpening(credentials.error());
    const Done done = (*file)->rekey(*credentials, invocation.author());
    if (!done && done.error().field == "rekeyed"_L1) { // it is done, and this program has no more to do with the file
        complain(errorSentence(done.error()));
        return Succeeded;
    }
    if (!done)
        return failed(done.error(), RequestFailed);
    if (invocation.json)
        printJson(QJsonObject{{u"casefile"_s, (*file)->path()}});
    else
        printLine(Invocation::tr("%1 has its new key.").arg((*file)->path()));
    return Succeeded;
}

} // namespace

void addBackupCommand(CLI::App &app, Invocation &invocation)
{
    const auto arguments = std::make_shared<CopyArguments>();
    CLI::App *command =
        app.add_subcommand("backup", forHelp(Invocation::tr("Copies a case file, even while it is in use")));
    command->add_option("CASEFILE", arguments->from)->required();
    CLI::Option *out = command->add_option("OUT", arguments->to, forHelp(Invocation::tr("The copy; not overwritten")));
    CLI::Option *rotate =
        command
            ->add_option(
                "--rotate", arguments->rotate,
                forHelp(Invocation::tr("Makes a dated backup in the folder, proves it, then removes the oldest")))
            ->type_name("FOLDER")
            ->excludes(out);
    command->add_option("--keep", arguments->keep, forHelp(Invocation::tr("How many backups stay in the folder (7)")))
        ->check(CLI::Range(fewestKept, mostKept))
        ->needs(rotate);
    command
        ->add_option("--drill", arguments->drill,
                     forHelp(Invocation::tr("Restores the newest backup of the folder for a trial and compares it")))
        ->type_name("FOLDER")
        ->excludes(out)
        ->excludes(rotate);
    command->callback([arguments, &invocation] {
        if (arguments->to.empty() && arguments->rotate.empty() && arguments->drill.empty())
            throw CLI::RequiredError("OUT");
        invocation.command = [arguments](const Invocation &given) { return backup(given, *arguments); };
    });
}

void addRestoreCommand(CLI::App &app, Invocation &invocation)
{
    const auto arguments = std::make_shared<CopyArguments>();
    CLI::App *command =
        app.add_subcommand("restore", forHelp(Invocation::tr("Puts a backup in the place of a case file")));
    command->add_option("BACKUP", arguments->from)->required();
    command->add_option("CASEFILE", arguments->to)->required();
    command->callback([arguments, &invocation] {
        invocation.command = [arguments](const Invocation &given) { return restore(given, *arguments); };
    });
}

void addRekeyCommand(CLI::App &app, Invocation &invocation)
{
    const auto arguments = std::make_shared<CopyArguments>();
    CLI::App *command = app.add_subcommand("rekey", forHelp(Invocation::tr("Gives a case file another passphrase")));
    command->add_option("CASEFILE", arguments->from)->required();
    command
        ->add_option("--new-passphrase-file", arguments->newPassphraseFile,
                     forHelp(Invocation::tr("File whose first line is the new passphrase (else "
                                            "LIAISON_NEW_PASSPHRASE, else it is asked for)")))
        ->type_name("F");
    command->add_option("--new-key-file", arguments->newKeyFile, forHelp(Invocation::tr("New key file")))
        ->type_name("F");
    command->callback([arguments, &invocation] {
        invocation.command = [arguments](const Invocation &given) { return rekey(given, *arguments); };
    });
}

} // namespace liaison
