// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/printing.h"
#include "ui/shared/findingwords.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

int check(const Invocation &invocation, const std::string &caseFile)
{
    const auto file = invocation.open(caseFile, CaseFile::Purpose::Reading);
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
    command->callback([caseFile, &invocation] {
        invocation.command = [caseFile](const Invocation &given) { return check(given, *caseFile); };
    });
}

} // namespace liaison
