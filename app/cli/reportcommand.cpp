// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/printing.h"
#include "core/base/clock.h"
#include "core/domain/grading.h"
#include "core/figures/reportcontent.h"
#include "core/storage/transaction.h"
#include "ui/reports/operationsheet.h"
#include "ui/reports/pdfwriter.h"
#include "ui/reports/quarterlyreport.h"
#include "ui/shared/language.h"

#include <CLI/CLI.hpp>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct ReportArguments
{
    std::string caseFile;
    std::string report;
    std::string period;
    std::string operation;
    std::string language = "en";
    std::string marking;
    std::string out;
    std::string convert;
};

struct Drawn
{
    report::Document document;
    QString marking; // that the report carries
};

// A report of the operation whose own days the period names ("op:CODE") needs no --operation.
Result<QString> operationOf(const ReportArguments &arguments)
{
    if (!arguments.operation.empty())
        return fromArgument(arguments.operation);
    const QString period = fromArgument(arguments.period);
    if (period.startsWith("op:"_L1))
        return period.mid(3);
    return fail(ErrorKind::Required, u"operation"_s);
}

Result<Drawn> draw(Connection &connection, const ReportArguments &arguments)
{
    const QString language = fromArgument(arguments.language);
    const QString marking = fromArgument(arguments.marking);
    const QDateTime now = Clock::nowUtc();
    const QString given = fromArgument(arguments.convert);
    const QString meant = currencyMeantBy(given);
    const QString currency = meant.isEmpty() ? given : meant;
    if (arguments.report == "operation") {
        LIAISON_ASSIGN(const QString code, operationOf(arguments));
        LIAISON_ASSIGN(OperationContent content, operationContent(connection, code, marking));
        LIAISON_TRY(convertValues(connection, content, currency));
        return Drawn{operationSheet(content, language, now), content.frame.marking};
    }
    if (arguments.period.empty())
        return fail(ErrorKind::Required, u"period"_s);
    LIAISON_ASSIGN(const Period period, resolvePeriod(connection, fromArgument(arguments.period)));
    LIAISON_ASSIGN(QuarterlyContent content, quarterlyContent(connection, period, marking));
    LIAISON_TRY(convertValues(connection, content, currency));
    return Drawn{quarterlyReport(content, language, now), content.frame.marking};
}

int writeReport(const Invocation &invocation, const ReportArguments &arguments)
{
    if (!isLanguage(fromArgument(arguments.language)))
        return misused(Invocation::tr("The language is one of en, zh_HK, zh_CN, pt."));
    const QString path = fromArgument(arguments.out);
    if (!path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return misused(Invocation::tr("This report is written as PDF: give a file name that ends in .pdf."));
    const auto file = invocation.open(arguments.caseFile);
    if (!file)
        return failedOpening(file.error());
    const auto opened = (*file)->connection();
    if (!opened)
        return failed(opened.error());
    const auto drawn = [&]() -> Result<Drawn> {
        const auto snapshot = Transaction::beginReading(**opened);
        if (!snapshot)
            return fail(snapshot.error());
        return draw(**opened, arguments);
    }();
    if (!drawn) {
        const ErrorKind kind = drawn.error().kind;
        const bool usage = kind == ErrorKind::Required || kind == ErrorKind::Malformed ||
                           drawn.error().field == "marking"_L1 || drawn.error().field == "currency"_L1;
        return failed(drawn.error(), usage ? WrongUsage : RequestFailed);
    }
    const QString asked = fromArgument(arguments.marking);
    if (const auto wanted = tlpFromCode(asked); wanted && tlpCode(*wanted) != drawn->marking) {
        complain(
            Invocation::tr("The report carries TLP:%1, not TLP:%2: a document is marked as strictly as the strictest "
                           "record in it.")
                .arg(drawn->marking, tlpCode(*wanted)));
    }
    if (const auto written = report::writePdf(drawn->document, path); !written)
        return failed(written.error(), RequestFailed);

    JournalEntry entry;
    entry.officer = invocation.author().officer;
    entry.action = u"export"_s;
    entry.kind = u"report"_s;
    entry.ref = fromArgument(arguments.report);
    entry.after = QJsonObject{{u"title"_s, drawn->document.title},
                              {u"period"_s, drawn->document.subject},
                              {u"marking"_s, drawn->marking},
                              {u"language"_s, fromArgument(arguments.language)}};
    if (!(*file)->isReadOnly()) { // who sent what out is kept; a file that cannot be written still gives its report
        if (const auto noted = Journal(**opened).append(entry); !noted)
            return failed(noted.error());
    }
    if (invocation.json) {
        printJson(QJsonObject{{u"out"_s, path},
                              {u"report"_s, fromArgument(arguments.report)},
                              {u"marking"_s, drawn->marking},
                              {u"bytes"_s, QFileInfo(path).size()}});
    } else {
        printLine(Invocation::tr("Written: %1 (TLP:%2)").arg(path, drawn->marking));
    }
    return Succeeded;
}

} // namespace

void addReportCommand(CLI::App &app, Invocation &invocation)
{
    const auto arguments = std::make_shared<ReportArguments>();
    CLI::App *command = app.add_subcommand("report", forHelp(Invocation::tr("A report as PDF")));
    command->add_option("CASEFILE", arguments->caseFile)->required();
    command->add_option("REPORT", arguments->report, forHelp(Invocation::tr("quarterly or operation")))
        ->required()
        ->check(CLI::IsMember({"quarterly", "operation"}));
    command
        ->add_option("--period", arguments->period,
                     forHelp(Invocation::tr("2017Q2, 2017-03, 2017, 2016/17, 2016-07-01..2017-06-30 or op:CODE")))
        ->type_name("P");
    command->add_option("--operation", arguments->operation, forHelp(Invocation::tr("Of which operation")))
        ->type_name("CODE");
    command->add_option("--lang", arguments->language, forHelp(Invocation::tr("en, zh_HK, zh_CN or pt")))
        ->type_name("L");
    command
        ->add_option("--marking", arguments->marking,
                     forHelp(Invocation::tr("TLP marking, if stricter than the records in the report")))
        ->type_name("TLP");
    command
        ->add_option("--convert", arguments->convert,
                     forHelp(Invocation::tr("Values in this currency beside their own, with the rate")))
        ->type_name("CURRENCY");
    command->add_option("--out", arguments->out, forHelp(Invocation::tr("The file to write")))
        ->required()
        ->type_name("FILE.pdf");
    command->callback([arguments, &invocation] {
        invocation.needsFonts = true;
        invocation.command = [arguments](const Invocation &given) { return writeReport(given, *arguments); };
    });
}

} // namespace liaison
