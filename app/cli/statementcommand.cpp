// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "app/cli/departure.h"
#include "app/cli/filterarguments.h"
#include "app/cli/printing.h"
#include "core/figures/periodfigures.h"
#include "core/transfer/monthlystatement.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct StatementArguments
{
    std::string caseFile;
    std::string counterpart;
    std::string period;
    std::string out;
    DepartureArguments departure; // for whom is its counterpart
};

Ended statement(const Invocation &invocation, const StatementArguments &arguments)
{
    LIAISON_ASSIGN(const OpenCase open, invocation.open(arguments.caseFile));
    LIAISON_ASSIGN(const Period month, askedPeriod(open.connection, arguments.period));
    const auto made = monthlyStatement(open.connection, fromArgument(arguments.counterpart), month);
    if (!made)
        return failure(made.error(), made.error().kind == ErrorKind::Malformed ? WrongUsage : RequestFailed);
    const QString target = fromArgument(arguments.out);
    LIAISON_TRY(
        failingAs(RequestFailed, writeStatement(*open.file, *made, target, arguments.departure.author(invocation))));
    return answer(invocation,
                  QJsonObject{{u"out"_s, target},
                              {u"agency"_s, made->agency},
                              {u"addressee"_s, made->addressee},
                              {u"period"_s, partialDateText(made->period)},
                              {u"entries"_s, made->entries.size()},
                              {u"sent"_s, made->sent.value_or(0)},
                              {u"received"_s, made->received.value_or(0)},
                              {u"mutual"_s, made->mutual ? QJsonValue(*made->mutual) : QJsonValue(QJsonValue::Null)},
                              {u"marking"_s, made->tlp}},
                  Invocation::tr("Written: %1 (%2 entries for %3, TLP:%4)")
                      .arg(target, QString::number(made->entries.size()), made->addressee, made->tlp));
}

} // namespace

void addStatementCommand(CLI::App &app, Invocation &invocation)
{
    const auto [command, arguments] =
        declare(app, invocation, "statement",
                Invocation::tr("Our statement for a counterpart: what was sent and received in a month"), statement);
    command->add_option("CASEFILE", arguments->caseFile)->required();
    command->add_option("--counterpart", arguments->counterpart, forHelp(Invocation::tr("For which agency")))
        ->required()
        ->type_name("CODE");
    command->add_option("--period", arguments->period, forHelp(Invocation::tr("One month: 2017-03")))
        ->required()
        ->type_name("P");
    command
        ->add_option("--out", arguments->out,
                     forHelp(Invocation::tr("The file to write: JSON that reconcile reads; .csv: a table of the "
                                            "entries")))
        ->required()
        ->type_name("FILE");
    command
        ->add_option("--reason", arguments->departure.reason,
                     forHelp(Invocation::tr("Why what is marked RED or AMBER+STRICT is let out; kept in the journal")))
        ->type_name("TEXT");
}

} // namespace liaison
