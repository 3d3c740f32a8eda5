// SPDX-License-Identifier: GPL-3.0-or-later
// attach, detach and extract
#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "app/cli/departure.h"
#include "app/cli/filterarguments.h"
#include "app/cli/printing.h"
#include "core/database/transaction.h"
#include "core/storage/attachmentstore.h"
#include "core/transfer/attachmentfile.h"

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

Ended attach(const Invocation &invocation, const AttachArguments &arguments)
{
    if (!isStoredKind(arguments.kind))
        return unknownKind(arguments.kind);
    LIAISON_ASSIGN(const OpenCase open, invocation.open(arguments.caseFile));
    const RecordName to{fromArgument(arguments.kind), fromArgument(arguments.ref)};
    LIAISON_ASSIGN(const auto attached,
                   attachFile(open.connection, to, fromArgument(arguments.file), fromArgument(arguments.name),
                              fromArgument(arguments.note), invocation.author()));
    return answer(invocation, toJson(attached), Invocation::tr("Attached %1 as %2.").arg(attached.name, attached.ref));
}

// What nobody has attached any more goes with it, and cannot be undone.
Done removeWithContent(Connection &connection, const Attachment &attachment, const Author &author)
{
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(connection));
    LIAISON_TRY(AttachmentStore(connection).remove(attachment.id.value, attachment.revision, author));
    LIAISON_TRY(AttachmentStore::purge(connection));
    return transaction.commit();
}

Ended detach(const Invocation &invocation, const AttachArguments &arguments)
{
    LIAISON_ASSIGN(const OpenCase open, invocation.open(arguments.caseFile));
    LIAISON_ASSIGN(const auto found,
                   failingAs(RequestFailed, AttachmentStore(open.connection).find(fromArgument(arguments.ref))));
    LIAISON_TRY(failingAs(RequestFailed, removeWithContent(open.connection, found, invocation.author())));
    return answer(invocation, toJson(found), Invocation::tr("Removed %1, %2.").arg(found.ref, found.name));
}

Ended extract(const Invocation &invocation, const AttachArguments &arguments)
{
    LIAISON_ASSIGN(const OpenCase open, invocation.open(arguments.caseFile));
    LIAISON_ASSIGN(const auto found,
                   failingAs(RequestFailed, AttachmentStore(open.connection).find(fromArgument(arguments.ref))));
    const QString target = fromArgument(arguments.file);
    LIAISON_TRY(
        failingAs(RequestFailed, exportAttachment(open.connection, found.id.value, target,
                                                  arguments.departure.author(invocation), arguments.departure.to())));
    return answer(invocation, QJsonObject{{u"attachment"_s, found.ref}, {u"file"_s, target}, {u"size"_s, found.size}},
                  Invocation::tr("%1 was written to %2.").arg(found.ref, target));
}

} // namespace

void addAttachCommand(CLI::App &app, Invocation &invocation)
{
    const auto [command, arguments] =
        declare(app, invocation, "attach", Invocation::tr("Keeps a file on a record"), attach);
    command->add_option("CASEFILE", arguments->caseFile)->required();
    command->add_option("KIND", arguments->kind)->required();
    command->add_option("REF", arguments->ref)->required();
    command->add_option("FILE", arguments->file, forHelp(Invocation::tr("The file; it is copied into the case file")))
        ->required();
    command->add_option("--name", arguments->name, forHelp(Invocation::tr("Another name for it, without a folder")));
    command->add_option("--note", arguments->note, forHelp(Invocation::tr("A note on it")));
}

void addDetachCommand(CLI::App &app, Invocation &invocation)
{
    const auto [command, arguments] =
        declare(app, invocation, "detach", Invocation::tr("Removes an attachment and what is in it for good"), detach);
    command->add_option("CASEFILE", arguments->caseFile)->required();
    command->add_option("ATTACHMENT", arguments->ref, forHelp(Invocation::tr("Its reference, AT-…")))->required();
}

void addExtractCommand(CLI::App &app, Invocation &invocation)
{
    const auto [command, arguments] =
        declare(app, invocation, "extract", Invocation::tr("Writes an attachment as a file outside"), extract);
    command->add_option("CASEFILE", arguments->caseFile)->required();
    command->add_option("ATTACHMENT", arguments->ref, forHelp(Invocation::tr("Its reference, AT-…")))->required();
    command->add_option("OUT", arguments->file, forHelp(Invocation::tr("A new file")))->required();
    arguments->departure.declare(*command);
}

} // namespace liaison
