// SPDX-License-Identifier: GPL-3.0-or-later
// attach, detach and extract
#include "app/cli/commands.h"
#include "app/cli/departure.h"
#include "app/cli/filterarguments.h"
#include "app/cli/printing.h"
#include "core/database/transaction.h"
#include "core/storage/attachmentstore.h"
#include "core/transfer/attachmentfile.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct AttachArguments
{
    std::string caseFile;
    std::string kind;
    std::string ref; // of the record, or of the attachment
    std::string file;
    std::string name;
    std::string note;
    DepartureArguments departure;
};

int attach(const Invocation &invocation, const AttachArguments &arguments)
{
    if (!isStoredKind(arguments.kind))
        return unknownKind(arguments.kind);
    const auto file = invocation.open(arguments.caseFile);
    if (!file)
        return failedOpening(file.error());
    const auto connection = (*file)->connection();
    if (!connection)
        return failed(connection.error());
    const RecordName to{fromArgument(arguments.kind), fromArgument(arguments.ref)};
    const auto attached = attachFile(**connection, to, fromArgument(arguments.file), fromArgument(arguments.name),
                                     fromArgument(arguments.note), invocation.author());
    if (!attached)
        return failed(attached.error());
    if (invocation.json)
        printJson(toJson(*attached));
    else
        printLine(Invocation::tr("Attached %1 as %2.").arg(attached->name, attached->ref));
    return Succeeded;
}

// What nobody has attached any more goes with it, and cannot be undone.
Done removeWithContent(Connection &connection, const Attachment &attachment, const Author &author)
{
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(connection));
    LIAISON_TRY(AttachmentStore(connection).remove(attachment.id.value, attachment.revision, author));
    LIAISON_TRY(AttachmentStore::purge(connection));
    return transaction.commit();
}

int detach(const Invocation &invocation, const AttachArguments &arguments)
{
    const auto file = invocation.open(arguments.caseFile);
    if (!file)
        return failedOpening(file.error());
    const auto connection = (*file)->connection();
    if (!connection)
        return failed(connection.error());
    const auto found = AttachmentStore(**connection).find(fromArgument(arguments.ref));
    if (!found)
        return failed(found.error(), RequestFailed);
    if (const Done removed = removeWithContent(**connection, *found, invocation.author()); !removed)
        return failed(removed.error(), RequestFailed);
    if (invocation.json)
        printJson(toJson(*found));
    else
        printLine(Invocation::tr("Removed %1, %2.").arg(found->ref, found->name));
    return Succeeded;
}

int extract(const Invocation &invocation, const AttachArguments &arguments)
{
    const auto file = invocation.open(arguments.caseFile);
    if (!file)
        return failedOpening(file.error());
    const auto connection = (*file)->connection();
    if (!connection)
        return failed(connection.error());
    const auto found = AttachmentStore(**connection).find(fromArgument(arguments.ref));
    if (!found)
        return failed(found.error(), RequestFailed);
    const QString target = fromArgument(arguments.file);
    const Done written = exportAttachment(**connection, found->id.value, target, arguments.departure.author(invocation),
                                          arguments.departure.to());
    if (!written)
        return failed(written.error(), RequestFailed);
    if (invocation.json)
        printJson(QJsonObject{{u"attachment"_s, found->ref}, {u"file"_s, target}, {u"size"_s, found->size}});
    else
        printLine(Invocation::tr("%1 was written to %2.").arg(found->ref, target));
    return Succeeded;
}

} // namespace

void addAttachCommand(CLI::App &app, Invocation &invocation)
{
    const auto arguments = std::make_shared<AttachArguments>();
    CLI::App *command = app.add_subcommand("attach", forHelp(Invocation::tr("Keeps a file on a record")));
    command->add_option("CASEFILE", arguments->caseFile)->required();
    command->add_option("KIND", arguments->kind)->required();
    command->add_option("REF", arguments->ref)->required();
    command->add_option("FILE", arguments->file, forHelp(Invocation::tr("The file; it is copied into the case file")))
        ->required();
    command->add_option("--name", arguments->name, forHelp(Invocation::tr("Another name for it, without a folder")));
    command->add_option("--note", arguments->note, forHelp(Invocation::tr("A note on it")));
    command->callback([arguments, &invocation] {
        invocation.command = [arguments](const Invocation &given) { return attach(given, *arguments); };
    });
}

void addDetachCommand(CLI::App &app, Invocation &invocation)
{
    const auto arguments = std::make_shared<AttachArguments>();
    CLI::App *command =
        app.add_subcommand("detach", forHelp(Invocation::tr("Removes an attachment and what is in it for good")));
    command->add_option("CASEFILE", arguments->caseFile)->required();
    command->add_option("ATTACHMENT", arguments->ref, forHelp(Invocation::tr("Its reference, AT-…")))->required();
    command->callback([arguments, &invocation] {
        invocation.command = [arguments](const Invocation &given) { return detach(given, *arguments); };
    });
}

void addExtractCommand(CLI::App &app, Invocation &invocation)
{
    const auto arguments = std::make_shared<AttachArguments>();
    CLI::App *command =
        app.add_subcommand("extract", forHelp(Invocation::tr("Writes an attachment as a file outside")));
    command->add_option("CASEFILE", arguments->caseFile)->required();
    command->add_option("ATTACHMENT", arguments->ref, forHelp(Invocation::tr("Its reference, AT-…")))->required();
    command->add_option("OUT", arguments->file, forHelp(Invocation::tr("A new file")))->required();
    arguments->departure.declare(*command);
    command->callback([arguments, &invocation] {
        invocation.command = [arguments](const Invocation &given) { return extract(given, *arguments); };
    });
}

} // namespace liaison
