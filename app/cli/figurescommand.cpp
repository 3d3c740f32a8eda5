// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "app/cli/figurestext.h"
#include "app/cli/filterarguments.h"
#include "app/cli/printing.h"
#include "core/content/conversions.h"
#include "core/database/transaction.h"
#include "core/journal/settingstore.h"
#include "core/storage/ratestore.h"
#include "core/values/currencycodes.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct FiguresArguments
{
    std::string caseFile;
    std::string period;
    std::string operation;
    std::string compare;
    std::string convert;
};

Ended figures(const Invocation &invocation, const FiguresArguments &arguments)
{
    LIAISON_ASSIGN(const OpenCase open, invocation.open(arguments.caseFile, CaseFile::Purpose::Reading));
    Connection &connection = open.connection;
    LIAISON_ASSIGN(const Transaction snapshot, Transaction::beginReading(connection));

    const QString currency = currencyMeantBy(fromArgument(arguments.convert));
    if (currency.isEmpty() && !arguments.convert.empty())
        return failure({ErrorKind::UnknownCode, u"currency"_s, fromArgument(arguments.convert)}, WrongUsage);
    LIAISON_ASSIGN(const auto rates, RateStore(connection).book());
    LIAISON_ASSIGN(const int firstMonth, SettingStore(connection).programmeFirstMonth());
    const QString operation = fromArgument(arguments.operation);
    QList<PeriodFigures> answers;
    for (const std::string &text : {arguments.period, arguments.compare}) {
        if (text.empty())
            continue;
        LIAISON_ASSIGN(const Period period, askedPeriod(connection, text));
        LIAISON_ASSIGN(const auto answer, failingAs(RequestFailed, periodFigures(connection, {period, operation})));
        answers.append(answer);
    }
    if (invocation.json) {
        const auto formOf = [&](const PeriodFigures &answer) {
            const QJsonObject json = figuresJson(answer);
            return currency.isEmpty() ? json : withConversions(json, rates, currency);
        };
        QJsonObject json = formOf(answers.first());
        if (answers.size() > 1)
            json.insert(u"compare"_s, formOf(answers.at(1)));
        printJson(json);
        return Succeeded;
    }
    const auto print = [&](const PeriodFigures &answer) {
        printFigures(answer, firstMonth);
        if (!currency.isEmpty())
            printConversions(convertedValues(answer, rates, currency), currency);
    };
    print(answers.first());
    if (answers.size() > 1) {
        printLine({});
        printLine(Invocation::tr("COMPARED WITH"));
        print(answers.at(1));
    }
    return Succeeded;
}

} // namespace

void addFiguresCommand(CLI::App &app, Invocation &invocation)
{
    const auto [command, arguments] =
        declare(app, invocation, "figures", Invocation::tr("Every figure that dashboards and reports show"), figures);
    command->add_option("CASEFILE", arguments->caseFile)->required();
    command
        ->add_option("--period", arguments->period,
                     forHelp(Invocation::tr("2017-03, 2017Q1, 2017, 2016/17, 2016-07-01..2017-06-30 or op:CODE")))
        ->required()
        ->type_name("P");
    command->add_option("--operation", arguments->operation, forHelp(Invocation::tr("Of one operation only")))
        ->type_name("CODE");
    command->add_option("--compare", arguments->compare, forHelp(Invocation::tr("A second period beside the first")))
        ->type_name("P2");
    command
        ->add_option("--convert", arguments->convert,
                     forHelp(Invocation::tr("Values in this currency beside their own, with the rate")))
        ->type_name("CURRENCY");
}

} // namespace liaison
