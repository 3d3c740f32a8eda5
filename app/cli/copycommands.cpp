// SPDX-License-Identifier: GPL-3.0-or-later
// backup, restore and rekey
#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "app/cli/heads.h"
#include "app/cli/printing.h"
#include "core/casefile/rotatingbackup.h"
#include "ui/words/backupwords.h"
#include "ui/words/errortexts.h"

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

Ended rotate(const Invocation &invocation, CaseFile &file, const CopyArguments &arguments)
{
    LIAISON_ASSIGN(const Rotation rotation,
                   failingAs(RequestFailed, rotateBackup(file, fromArgument(arguments.rotate), arguments.keep, {},
                                                         invocation.author())));
    if (invocation.json) {
        QJsonObject json = copyForm(rotation.proved);
        json.insert(u"casefile"_s, file.path());
        json.insert(u"backup"_s, rotation.made.path);
        json.insert(u"removed"_s, rotation.removed);
        json.insert(u"entered"_s, rotation.entered);
        printJson(json);
    } else {
        printLine(Invocation::tr("%1 was made and proved: %2 records, journal to entry %3. Older ones removed: %4.")
                      .arg(rotation.made.path)
                      .arg(rotation.proved.records)
                      .arg(rotation.proved.journalRows)
                      .arg(rotation.removed));
    }
    if (!rotation.entered)
        complain(backupNotEntered());
    return Succeeded;
}

Ended drill(const Invocation &invocation, CaseFile &file, const CopyArguments &arguments)
{
    LIAISON_ASSIGN(const auto drill, failingAs(RequestFailed, drillRestore(file, fromArgument(arguments.drill))));
    if (invocation.json) {
        QJsonObject json = copyForm(drill.copy);
        json.insert(u"backup"_s, drill.backup.path);
        json.insert(u"now"_s, copyForm(drill.now));
        json.insert(u"continues"_s, drill.continues);
        json.insert(u"changes_since"_s, drill.changesSince);
        printJson(json);
        return Succeeded;
    }
    printLine(drillSentence(drill));
    return Succeeded;
}

Ended backup(const Invocation &invocation, const CopyArguments &arguments)
{
    LIAISON_ASSIGN(const OpenCase open, invocation.open(arguments.from));
    if (!arguments.rotate.empty())
        return rotate(invocation, *open.file, arguments);
    if (!arguments.drill.empty())
        return drill(invocation, *open.file, arguments);
    const QString target = fromArgument(arguments.to);
    LIAISON_ASSIGN(const BackupMade made, failingAs(RequestFailed, open.file->backup(target, {}, invocation.author())));
    if (invocation.json) {
        printJson(QJsonObject{{u"casefile"_s, open.file->path()},
                              {u"backup"_s, target},
                              {u"head"_s, headJson(made.head)},
                              {u"entered"_s, made.entered}});
    } else {
        printLine(Invocation::tr("%1 is a backup of %2.").arg(target, open.file->path()));
        printHead(made.head);
    }
    if (!made.entered)
        complain(backupNotEntered());
    return Succeeded;
}

Ended restore(const Invocation &invocation, const CopyArguments &arguments)
{
    const QString backup = fromArgument(arguments.from);
    const QString target = fromArgument(arguments.to);
    if (!QFile::exists(backup))
        return fail(ErrorKind::NoSuchFile, {}, backup);
    const bool replaces = QFile::exists(target);
    LIAISON_ASSIGN(const auto credentials, opening(invocation.credentials()));
    LIAISON_TRY(failingAs(RequestFailed, CaseFile::restore(backup, target, credentials, {}, invocation.author())));
    if (invocation.json)
        printJson(QJsonObject{{u"backup"_s, backup}, {u"casefile"_s, target}, {u"replaced"_s, replaces}});
    else if (replaces)
        printLine(Invocation::tr("%1 was restored; the file it replaces is kept beside it.").arg(target));
    else
        printLine(Invocation::tr("%1 was restored.").arg(target));
    return Succeeded;
}

Ended rekey(const Invocation &invocation, const CopyArguments &arguments)
{
    LIAISON_ASSIGN(const OpenCase open, invocation.open(arguments.from));
    LIAISON_ASSIGN(const auto credentials,
                   opening(Invocation::replacingCredentials(arguments.newPassphraseFile, arguments.newKeyFile)));
    const Done done = open.file->rekey(credentials, invocation.author());
    if (!done && done.error().field == "rekeyed"_L1) { // it is done, and this program has no more to do with the file
        complain(errorSentence(done.error()));
        return Succeeded;
    }
    LIAISON_TRY(failingAs(RequestFailed, done));
    return answer(invocation, QJsonObject{{u"casefile"_s, open.file->path()}},
                  Invocation::tr("%1 has its new key.").arg(open.file->path()));
}

} // namespace

void addBackupCommand(CLI::App &app, Invocation &invocation)
{
    const auto declared =
        declare(app, invocation, "backup", Invocation::tr("Copies a case file, even while it is in use"), backup);
    CLI::App *command = declared.first;
    CopyArguments *arguments = declared.second;
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
    command->parse_complete_callback([arguments] {
        if (arguments->to.empty() && arguments->rotate.empty() && arguments->drill.empty())
            throw CLI::RequiredError("OUT");
    });
}

void addRestoreCommand(CLI::App &app, Invocation &invocation)
{
    const auto [command, arguments] =
        declare(app, invocation, "restore", Invocation::tr("Puts a backup in the place of a case file"), restore);
    command->add_option("BACKUP", arguments->from)->required();
    command->add_option("CASEFILE", arguments->to)->required();
}

void addRekeyCommand(CLI::App &app, Invocation &invocation)
{
    const auto [command, arguments] =
        declare(app, invocation, "rekey", Invocation::tr("Gives a case file another passphrase"), rekey);
    command->add_option("CASEFILE", arguments->from)->required();
    command
        ->add_option("--new-passphrase-file", arguments->newPassphraseFile,
                     forHelp(Invocation::tr("File whose first line is the new passphrase (else "
                                            "LIAISON_NEW_PASSPHRASE, else it is asked for)")))
        ->type_name("F");
    command->add_option("--new-key-file", arguments->newKeyFile, forHelp(Invocation::tr("New key file")))
        ->type_name("F");
}

} // namespace liaison
