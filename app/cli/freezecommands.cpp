// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/departure.h"
#include "app/cli/printing.h"
#include "core/content/reportfreeze.h"
#include "core/database/transaction.h"
#include "core/storage/freezestore.h"
#include "ui/paper/reportrelease.h"
#include "ui/words/changewords.h"
#include "ui/words/errortexts.h"
#include "ui/words/officerwords.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct RestatementArguments
{
    std::string caseFile;
    std::string ref; // empty: every freeze that is the last of its report
};

struct ReprintArguments
{
    std::string caseFile;
    std::string ref;
    std::string language;
    std::string out;
    DepartureArguments departure;
};

// The named freeze, or the last one of every frozen report, oldest first.
Result<QList<Freeze>> chosenFreezes(Connection &connection, const QString &ref)
{
    FreezeStore store(connection);
    if (!ref.isEmpty()) {
        LIAISON_ASSIGN(const Freeze freeze, store.find(ref));
        return QList<Freeze>{freeze};
    }
    LIAISON_ASSIGN(const QList<Freeze> all, store.list());
    QSet<QString> restated;
    QList<Freeze> last;
    for (const Freeze &each : all) {
        if (!restated.contains(each.ref)) {
            LIAISON_ASSIGN(const Freeze freeze, store.find(each.id.value));
            last.prepend(freeze);
        }
        restated.insert(each.restates);
    }
    return last;
}

void printRestatement(const Restatement &restatement)
{
    const Formats formats;
    const Freeze &freeze = restatement.freeze;
    printLine(Invocation::tr("%1: %2 %3, frozen on %4 by %5, TLP:%6")
                  .arg(freeze.ref, reportName(freeze.report, formats.language()), freeze.subject,
                       formats.moment(freeze.frozenAt), officerWords(restatement.frozenBy, formats.language()),
                       freeze.marking));
    if (restatement.approval)
        printLine(u"  "_s + approvalWords(restatement.approvedBy, restatement.approval->approvedOn));
    if (restatement.isEmpty())
        return printLine(Invocation::tr("  nothing has changed since"));
    for (const ChangedFigure &figure : restatement.figures) {
        const FigurePath &path = figure.change.path;
        printLine(Invocation::tr("  %1: %2 → %3", "a figure, as published, now")
                      .arg(figureWords(path, formats), figureValueWords(path, figure.change.before, formats),
                           figureValueWords(path, figure.change.after, formats)));
        QStringList records;
        for (const qsizetype index : figure.causes)
            records.append(recordChangeWords(restatement.records.at(index), formats));
        if (!records.isEmpty())
            printLine(u"    "_s + records.join(u", "_s));
    }
}

int restatementOf(const Invocation &invocation, const RestatementArguments &arguments)
{
    const auto file = invocation.open(arguments.caseFile);
    if (!file)
        return failedOpening(file.error());
    const auto connection = (*file)->connection();
    if (!connection)
        return failed(connection.error());
    const auto snapshot = Transaction::beginReading(**connection);
    if (!snapshot)
        return failed(snapshot.error());
    const auto freezes = chosenFreezes(**connection, fromArgument(arguments.ref));
    if (!freezes)
        return failed(freezes.error(), RequestFailed);
    QJsonArray forms;
    for (const Freeze &freeze : *freezes) {
        const auto changed = restatement(**connection, freeze);
        if (!changed)
            return failed(changed.error(), RequestFailed);
        if (invocation.json)
            forms.append(restatementJson(*changed));
        else
            printRestatement(*changed);
    }
    if (invocation.json)
        printJson(arguments.ref.empty() ? QJsonValue(forms) : forms.first());
    else if (freezes->isEmpty())
        printLine(Invocation::tr("No report is frozen in this file."));
    return Succeeded;
}

int reprint(const Invocation &invocation, const ReprintArguments &arguments)
{
    const QString path = fromArgument(arguments.out);
    if (!path.endsWith(".json"_L1, Qt::CaseInsensitive) && !path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return misused(Invocation::tr("A frozen report is given out as PDF, its figures as JSON: give a file name that "
                                      "ends in .pdf or .json."));
    const auto file = invocation.open(arguments.caseFile);
    if (!file)
        return failedOpening(file.error());
    const auto connection = (*file)->connection();
    if (!connection)
        return failed(connection.error());
    FreezeStore store(**connection);
    const auto freeze = store.find(fromArgument(arguments.ref));
    if (!freeze)
        return failed(freeze.error(), RequestFailed);
    const QString language = fromArgument(arguments.language);
    const auto written = exportFrozen(**connection, freeze->id.value, language, path,
                                      arguments.departure.author(invocation), arguments.departure.to());
    if (!written)
        return failed(written.error(), RequestFailed);
    if (invocation.json) {
        printJson(QJsonObject{{u"out"_s, path},
                              {u"freeze"_s, freeze->ref},
                              {u"marking"_s, freeze->marking},
                              {u"digest"_s, freeze->digest},
                              {u"bytes"_s, written->bytes},
                              {u"sha256"_s, written->sha256}});
    } else {
        printLine(Invocation::tr("Written as it was published: %1 (TLP:%2)").arg(path, freeze->marking));
    }
    return Succeeded;
}

} // namespace

void addRestatementCommand(CLI::App &app, Invocation &invocation)
{
    const auto arguments = std::make_shared<RestatementArguments>();
    CLI::App *command = app.add_subcommand(
        "restatement",
        forHelp(Invocation::tr("What changed in frozen reports, figure by figure, and which records did")));
    command->add_option("CASEFILE", arguments->caseFile)->required();
    command->add_option(
        "REF", arguments->ref,
        forHelp(Invocation::tr("Of a freeze (list CASEFILE freeze); else of all that were not restated")));
    command->callback([arguments, &invocation] {
        invocation.command = [arguments](const Invocation &given) { return restatementOf(given, *arguments); };
    });
}

void addReprintCommand(CLI::App &app, Invocation &invocation)
{
    const auto arguments = std::make_shared<ReprintArguments>();
    arguments->language = "en";
    CLI::App *command =
        app.add_subcommand("reprint", forHelp(Invocation::tr("A frozen report exactly as it was published")));
    command->add_option("CASEFILE", arguments->caseFile)->required();
    command->add_option("REF", arguments->ref, forHelp(Invocation::tr("Of a freeze (list CASEFILE freeze)")))
        ->required();
    command->add_option("--lang", arguments->language, forHelp(Invocation::tr("en, zh_HK, zh_CN or pt")))
        ->type_name("L");
    command
        ->add_option("--out", arguments->out, forHelp(Invocation::tr("The file to write: PDF, or its figures as JSON")))
        ->required()
        ->type_name("FILE");
    arguments->departure.declare(*command);
    command->callback([arguments, &invocation] {
        invocation.command = [arguments](const Invocation &given) { return reprint(given, *arguments); };
    });
}

} // namespace liaison
