// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "app/cli/printing.h"
#include "core/storage/programmecopy.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct CarryOverArguments
{
    std::string caseFile;
    std::string programme;
    std::string items;
};

struct RenumberArguments
{
    std::string caseFile;
    std::string programme;
    std::string reason;
    bool dryRun = false;
};

QJsonObject numbersJson(const Renumbering &plan, bool done)
{
    QJsonArray items;
    for (const NewNumber &item : plan.items)
        items.append(QJsonObject{{u"before"_s, item.before}, {u"after"_s, item.after}});
    return {{u"programme"_s, plan.programme},
            {u"renumbered"_s, done},
            {u"changed"_s, plan.moved()},
            {u"items"_s, items},
            {u"frozen"_s, QJsonArray::fromStringList(plan.frozen)}};
}

void printNumbers(const Renumbering &plan, bool done)
{
    for (const NewNumber &item : plan.items) {
        if (item.before != item.after)
            printLine(u"%1 → %2"_s.arg(item.before, item.after));
    }
    if (!plan.frozen.isEmpty())
        printLine(
            Invocation::tr("The frozen papers of this year keep the old numbers: %1.").arg(plan.frozen.join(u", "_s)));
    if (plan.moved() == 0)
        printLine(Invocation::tr("The items of %1 have their numbers already.").arg(plan.programme));
    else if (done)
        printLine(
            Invocation::tr("Items of %1 with another number: %2.").arg(plan.programme, QString::number(plan.moved())));
    else
        printLine(Invocation::tr("Nothing was changed. Without --dry-run, items of %1 get another number: %2.")
                      .arg(plan.programme, QString::number(plan.moved())));
}

Ended renumber(const Invocation &invocation, const RenumberArguments &arguments)
{
    LIAISON_ASSIGN(const OpenCase open, invocation.open(arguments.caseFile));
    LIAISON_ASSIGN(const auto plan,
                   failingAs(RequestFailed, renumberingOf(open.connection, fromArgument(arguments.programme))));
    const bool change = !arguments.dryRun && plan.moved() > 0;
    if (change) {
        const Author author = invocation.author(arguments.reason);
        LIAISON_TRY(failingAs(RequestFailed, renumberProgramme(open.connection, plan.programme, plan.order(), author)));
    }
    if (invocation.json)
        printJson(numbersJson(plan, change));
    else
        printNumbers(plan, change);
    return Succeeded;
}

Ended carryOver(const Invocation &invocation, const CarryOverArguments &arguments)
{
    QSet<qint64> keep;
    if (!arguments.items.empty()) {
        LIAISON_ASSIGN(const auto numbers, failingAs(WrongUsage, parseNumbers(fromArgument(arguments.items))));
        keep = numbers;
    }
    LIAISON_ASSIGN(const OpenCase open, invocation.open(arguments.caseFile));
    LIAISON_ASSIGN(const auto copy,
                   failingAs(RequestFailed, copyProgramme(open.connection, fromArgument(arguments.programme), keep,
                                                          invocation.author())));
    return answer(invocation,
                  QJsonObject{{u"programme"_s, copy.programme}, {u"items"_s, QJsonArray::fromStringList(copy.items)}},
                  Invocation::tr("Programme %1 was made with %2 items carried over.")
                      .arg(copy.programme, QString::number(copy.items.size())));
}

} // namespace

void addCarryOverCommand(CLI::App &app, Invocation &invocation)
{
    const auto [command, arguments] =
        declare(app, invocation, "carryover",
                Invocation::tr("Makes next year's programme from this year's items, renumbered"), carryOver);
    command->add_option("CASEFILE", arguments->caseFile)->required();
    command->add_option("PROGRAMME", arguments->programme, forHelp(Invocation::tr("Reference, for example 2016/17")))
        ->required();
    command
        ->add_option("--items", arguments->items,
                     forHelp(Invocation::tr("Only the items of these numbers (else all but the dropped ones)")))
        ->type_name("1-3,7");
}

void addRenumberCommand(CLI::App &app, Invocation &invocation)
{
    const auto [command, arguments] = declare(
        app, invocation, "renumber",
        Invocation::tr("Numbers the items of a programme without gaps: by its areas, in each as they stand"), renumber);
    command->add_option("CASEFILE", arguments->caseFile)->required();
    command->add_option("--programme", arguments->programme, forHelp(Invocation::tr("Reference, for example 2016/17")))
        ->required();
    command->add_flag("--dry-run", arguments->dryRun, forHelp(Invocation::tr("Only says which numbers would change")));
    command->add_option("--reason", arguments->reason, forHelp(Invocation::tr("Why, where an item is approved")));
}

} // namespace liaison
