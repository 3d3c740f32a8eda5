// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/heads.h"
#include "app/cli/printing.h"
#include "core/casefile/saltsearch.h"
#include "core/casefile/seenheads.h"
#include "ui/words/findingwords.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct CheckArguments
{
    std::string caseFile;
    bool accept = false;
    bool mendsSalt = false;
};

// The check, and whether the file goes on from what this computer saw last of it; then that is what it saw last.
Result<CheckReport> checked(CaseFile &file, bool accept)
{
    LIAISON_ASSIGN(CheckReport report, file.check());
    LIAISON_ASSIGN(Connection * connection, file.connection());
    LIAISON_ASSIGN(const seenheads::Marks marks, seenheads::marksOf(*connection, file.path()));
    Errors broken;
    if (!accept) {
        LIAISON_ASSIGN(broken, seenheads::against(*connection, marks));
    }
    report.findings += broken;
    if (accept || report.findings.isEmpty())
        seenheads::note(marks, report.head);
    return report;
}

// Before the file can be opened at all: a salt with one bit turned over fits no passphrase.
int mend(const Invocation &invocation, const std::string &caseFile)
{
    const auto credentials = invocation.credentials();
    if (!credentials)
        return failedOpening(credentials.error());
    complain(Invocation::tr("If the passphrase does not fit as it is, one damaged bit of the salt is looked for. This "
                            "takes up to a minute."));
    const auto mended = mendSalt(fromArgument(caseFile), *credentials);
    if (!mended)
        return failed(mended.error(), RequestFailed);
    if (*mended == SaltMending::Mended)
        complain(Invocation::tr("One bit of the salt was damaged. It was set right; the passphrase fits again."));
    else
        complain(Invocation::tr("The salt is as it should be."));
    return Succeeded;
}

int check(const Invocation &invocation, const CheckArguments &arguments)
{
    if (arguments.mendsSalt) {
        if (const int outcome = mend(invocation, arguments.caseFile); outcome != Succeeded)
            return outcome;
    }
    const auto file = invocation.open(arguments.caseFile, CaseFile::Purpose::Reading);
    if (!file)
        return failedOpening(file.error());
    const auto report = checked(**file, arguments.accept);
    if (!report)
        return failed(report.error(), RequestFailed);
    QJsonArray findings;
    for (const Error &finding : report->findings) {
        complain(findingSentence(finding));
        findings.append(QJsonObject{{u"in"_s, finding.field}, {u"text"_s, findingSentence(finding)}});
    }
    QJsonObject unlisted;
    for (auto more = report->unlisted.begin(); more != report->unlisted.end(); ++more) {
        complain(unlistedSentence(more.key(), more.value()));
        unlisted.insert(more.key(), more.value());
    }
    const bool sound = report->findings.isEmpty();
    if (invocation.json) {
        printJson(QJsonObject{{u"sound"_s, sound},
                              {u"journal_entries"_s, report->journalRows},
                              {u"head"_s, headJson(report->head)},
                              {u"findings"_s, findings},
                              {u"unlisted"_s, unlisted}});
    } else if (sound) {
        printLine(Invocation::tr("All is well: pages, references, schema, records, attachments, frozen reports and %1 "
                                 "journal entries were checked.")
                      .arg(report->journalRows));
    }
    if (!invocation.json)
        printHead(report->head);
    return sound ? Succeeded : RequestFailed;
}

} // namespace

void addCheckCommand(CLI::App &app, Invocation &invocation)
{
    const auto arguments = std::make_shared<CheckArguments>();
    CLI::App *command = app.add_subcommand(
        "check", forHelp(Invocation::tr("Checks pages, schema, and all records against the journal and its chain")));
    command->add_option("CASEFILE", arguments->caseFile)->required();
    command->add_flag("--accept", arguments->accept,
                      forHelp(Invocation::tr("The file is right although it does not go on from what this computer "
                                             "saw last: a backup was restored")));
    command->add_flag("--mend-salt", arguments->mendsSalt,
                      forHelp(Invocation::tr("First look whether one bit of the salt is damaged, and set it right")));
    command->callback([arguments, &invocation] {
        invocation.command = [arguments](const Invocation &given) { return check(given, *arguments); };
    });
}

} // namespace liaison
