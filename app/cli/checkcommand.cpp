// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/printing.h"
#include "core/storage/saltsearch.h"
#include "ui/shared/findingwords.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

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

int check(const Invocation &invocation, const std::string &caseFile, bool mendsSalt)
{
    if (mendsSalt) {
        if (const int outcome = mend(invocation, caseFile); outcome != Succeeded)
            return outcome;
    }
    const auto file = invocation.open(caseFile);
    if (!file)
        return failedOpening(file.error());
    const auto report = (*file)->check();
    if (!report)
        return failed(report.error(), RequestFailed);
    QJsonArray findings;
    for (const Error &finding : report->findings) {
        complain(findingSentence(finding));
        findings.append(QJsonObject{{u"in"_s, finding.field}, {u"text"_s, findingSentence(finding)}});
    }
    const bool sound = report->findings.isEmpty();
    if (invocation.json) {
        printJson(
            QJsonObject{{u"sound"_s, sound}, {u"journal_entries"_s, report->journalRows}, {u"findings"_s, findings}});
    } else if (sound) {
        printLine(Invocation::tr("All is well: pages, references, frozen reports and %1 journal entries were checked.")
                      .arg(report->journalRows));
    }
    return sound ? Succeeded : RequestFailed;
}

} // namespace

void addCheckCommand(CLI::App &app, Invocation &invocation)
{
    const auto caseFile = std::make_shared<std::string>();
    CLI::App *command =
        app.add_subcommand("check", forHelp(Invocation::tr("Checks integrity, references and the journal's chain")));
    command->add_option("CASEFILE", *caseFile)->required();
    const auto mendsSalt = std::make_shared<bool>(false);
    command->add_flag("--mend-salt", *mendsSalt,
                      forHelp(Invocation::tr("First look whether one bit of the salt is damaged, and set it right")));
    command->callback([caseFile, mendsSalt, &invocation] {
        invocation.command = [caseFile, mendsSalt](const Invocation &given) {
            return check(given, *caseFile, *mendsSalt);
        };
    });
}

} // namespace liaison
