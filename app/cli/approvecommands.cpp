// SPDX-License-Identifier: GPL-3.0-or-later
// approve and withdraw
#include "app/cli/commands.h"
#include "app/cli/filterarguments.h"
#include "app/cli/printing.h"
#include "core/journal/settingstore.h"
#include "core/storage/approvalstore.h"
#include "ui/words/errortexts.h"
#include "ui/words/language.h"
#include "ui/words/officerwords.h"
#include "ui/words/provedwords.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct ApproveArguments
{
    std::string caseFile;
    std::string kind; // "month": all exchanges of one
    std::string ref;
    std::string note;
    std::string reason;

    bool ofMonth() const { return kind == "month"; }
    RecordName record() const { return ofMonth() ? RecordName() : RecordName{fromArgument(kind), fromArgument(ref)}; }
    QString month() const { return ofMonth() ? fromArgument(ref) : QString(); }
};

// What an approval is of, in words for people.
QString subjectOf(const Approval &approval)
{
    return approval.month.isEmpty() ? oneLine(approval.attachedTo.text())
                                    : Invocation::tr("all exchanges of %1").arg(approval.month);
}

QString who(Connection &connection, const Approval &approval)
{
    const auto officer = officerOn(connection, approval.officer, approval.approvedOn);
    return officerWords(officer.value_or(NamedOfficer{approval.officer, {}}), screenLanguage());
}

int approve(const Invocation &invocation, const ApproveArguments &arguments)
{
    if (!arguments.ofMonth() && !isStoredKind(arguments.kind))
        return unknownKind(arguments.kind);
    const auto file = invocation.open(arguments.caseFile);
    if (!file)
        return failedOpening(file.error());
    const auto connection = (*file)->connection();
    if (!connection)
        return failed(connection.error());
    const auto approved =
        ApprovalStore(**connection)
            .approve(arguments.record(), arguments.month(), fromArgument(arguments.note), invocation.author());
    if (!approved)
        return failed(approved.error());
    if (invocation.json) {
        printJson(toJson(*approved));
        return Succeeded;
    }
    printLine(Invocation::tr("Approved as %1: %2, by %3.")
                  .arg(approved->ref, subjectOf(*approved), who(**connection, *approved)));
    const auto proved = SettingStore(**connection).arePeopleProved();
    if (proved && !*proved)
        printLine(namesNotProved());
    return Succeeded;
}

int withdraw(const Invocation &invocation, const ApproveArguments &arguments)
{
    if (!arguments.ofMonth() && !isStoredKind(arguments.kind))
        return unknownKind(arguments.kind);
    const auto file = invocation.open(arguments.caseFile);
    if (!file)
        return failedOpening(file.error());
    const auto connection = (*file)->connection();
    if (!connection)
        return failed(connection.error());
    ApprovalStore store(**connection);
    const auto approval = arguments.kind == "approval" ? store.find(fromArgument(arguments.ref))
                                                       : store.findOf(arguments.record(), arguments.month());
    if (!approval)
        return failed(approval.error());
    Author author = invocation.author();
    author.reason = fromArgument(arguments.reason).simplified();
    if (const Done done = store.remove(approval->id.value, approval->revision, author); !done)
        return failed(done.error());
    if (invocation.json)
        printJson(toJson(*approval));
    else
        printLine(Invocation::tr("Withdrawn: %1, the approval of %2.").arg(approval->ref, subjectOf(*approval)));
    return Succeeded;
}

void declareSubject(CLI::App &command, ApproveArguments &arguments)
{
    command.add_option("CASEFILE", arguments.caseFile)->required();
    command
        .add_option("KIND", arguments.kind,
                    forHelp(Invocation::tr("result, freeze, … or month: all exchanges of one month")))
        ->required();
    command.add_option("REF", arguments.ref, forHelp(Invocation::tr("Its reference; of a month 2017-03")))->required();
}

} // namespace

void addApproveCommand(CLI::App &app, Invocation &invocation)
{
    const auto arguments = std::make_shared<ApproveArguments>();
    CLI::App *command = app.add_subcommand(
        "approve", forHelp(Invocation::tr("Approves a record or a month of exchanges (--officer is a supervisor)")));
    declareSubject(*command, *arguments);
    command->add_option("--note", arguments->note, forHelp(Invocation::tr("A note on it")));
    command->callback([arguments, &invocation] {
        invocation.command = [arguments](const Invocation &given) { return approve(given, *arguments); };
    });
}

void addWithdrawCommand(CLI::App &app, Invocation &invocation)
{
    const auto arguments = std::make_shared<ApproveArguments>();
    CLI::App *command = app.add_subcommand(
        "withdraw", forHelp(Invocation::tr("Takes an approval away, saying why (--officer is a supervisor)")));
    declareSubject(*command, *arguments);
    command->add_option("--reason", arguments->reason, forHelp(Invocation::tr("Why; the journal keeps it")))
        ->required();
    command->callback([arguments, &invocation] {
        invocation.command = [arguments](const Invocation &given) { return withdraw(given, *arguments); };
    });
}

} // namespace liaison
