// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/departure.h"
#include "app/cli/printing.h"
#include "core/base/clock.h"
#include "core/domain/rate.h"
#include "core/domain/reason.h"
#include "core/journal/settingstore.h"
#include "core/storage/freezestore.h"
#include "core/values/grading.h"
#include "ui/paper/reportdraft.h"
#include "ui/paper/reportrelease.h"
#include "ui/words/language.h"

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
    std::string counterpart;
    std::string language = "en";
    std::string marking;
    std::string out;
    std::string convert;
    bool freeze = false;
    bool noSources = false;
    std::string restates;
    DepartureArguments departure;
};

// A report of the operation whose own days the period names ("op:CODE") needs no --operation.
QString operationOf(const ReportArguments &arguments)
{
    const QString period = fromArgument(arguments.period);
    if (arguments.operation.empty() && period.startsWith("op:"_L1))
        return period.mid(3);
    return fromArgument(arguments.operation);
}

Result<ReportRequest> requestOf(Connection &connection, const ReportArguments &arguments)
{
    ReportRequest request;
    const QString given = fromArgument(arguments.convert);
    const QString meant = currencyMeantBy(given);
    request.currency = meant.isEmpty() ? given : meant;
    if (arguments.report == "progress")
        request.kind = ReportKind::ProgressPaper;
    request.sources = !arguments.noSources;
    if (arguments.report == "operation") {
        request.kind = ReportKind::Operation;
        request.operation = operationOf(arguments);
        return request;
    }
    if (arguments.period.empty())
        return fail(ErrorKind::Required, u"period"_s);
    LIAISON_ASSIGN(request.period, resolvePeriod(connection, fromArgument(arguments.period)));
    if (arguments.report == "brief") {
        request.kind = ReportKind::Brief;
        request.counterpart = fromArgument(arguments.counterpart);
    }
    return request;
}

bool isTextDocument(const QString &path)
{
    return path.endsWith(".odt"_L1, Qt::CaseInsensitive);
}

// Why the report cannot be written into a file of that name; empty: it can.
QString refusedFile(const ReportArguments &arguments)
{
    const QString path = fromArgument(arguments.out);
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return {};
    if (arguments.report != "progress")
        return Invocation::tr("This report is written as PDF: give a file name that ends in .pdf.");
    if (isTextDocument(path))
        return {};
    return Invocation::tr("This report is written as PDF or ODT: give a file name that ends in .pdf or .odt.");
}

Result<ReportMaterial> gather(Connection &connection, const ReportArguments &arguments)
{
    LIAISON_ASSIGN(const ReportRequest request, requestOf(connection, arguments));
    return gatherReport(connection, request, fromArgument(arguments.marking));
}

// The report in every language, as it is kept when it is frozen.
Result<QList<FreezeDocument>> printedForGood(const ReportMaterial &material, const QDateTime &now)
{
    QList<std::pair<QString, report::Document>> documents;
    for (const Language &language : languages())
        documents.append({language.code, draftReport(material, language.code, material.frame().marking, now)});
    return printed(documents);
}

struct Released
{
    Departure departure;
    std::optional<Freeze> frozen;
};

// Draws the report and lets it out; the freeze when one was asked for goes with it: all of it, or nothing.
Result<Released> release(Connection &connection, const ReportMaterial &material, const Invocation &invocation,
                         const ReportArguments &arguments)
{
    LIAISON_ASSIGN(const int firstMonth, SettingStore(connection).programmeFirstMonth());
    const QString path = fromArgument(arguments.out);
    const QString language = fromArgument(arguments.language);
    const QString marking = material.frame().marking;
    const QDateTime now = Clock::nowUtc();
    const report::Document document = draftReport(material, language, marking, now);
    const bool asText = isTextDocument(path);
    const Author author = arguments.departure.author(invocation);
    const ReportRelease what{fromArgument(arguments.report),
                             document.title,
                             reportSubject(material.request, firstMonth),
                             language,
                             marking,
                             asText ? u"odt"_s : u"pdf"_s,
                             QFileInfo(path).fileName(),
                             author,
                             arguments.departure.recipient.empty() ? material.request.counterpart
                                                                   : arguments.departure.to()};
    LIAISON_TRY(mayLeave(outgoingOf(what)));
    Released released;
    std::function<Done()> alongside;
    if (arguments.freeze) {
        Freeze report = freezeOf(material, marking, firstMonth);
        report.restates = fromArgument(arguments.restates);
        LIAISON_ASSIGN(const QList<FreezeDocument> pages, printedForGood(material, now));
        alongside = [&connection, &released, report, pages, author]() -> Done {
            LIAISON_ASSIGN(released.frozen, FreezeStore(connection).freeze(report, pages, author));
            return {};
        };
    }
    if (asText) {
        LIAISON_ASSIGN(released.departure,
                       exportBytes(connection, draftText(material, language, marking, now), path, what, {}, alongside));
    } else {
        LIAISON_ASSIGN(released.departure, exportReport(connection, document, path, what, {}, alongside));
    }
    return released;
}

int writeReport(const Invocation &invocation, const ReportArguments &arguments)
{
    if (!isLanguage(fromArgument(arguments.language)))
        return misused(Invocation::tr("The language is one of en, zh_HK, zh_CN, pt."));
    const QString path = fromArgument(arguments.out);
    if (const QString refused = refusedFile(arguments); !refused.isEmpty())
        return misused(refused);
    if (arguments.noSources && arguments.report != "progress")
        return misused(Invocation::tr("--no-sources goes with the report progress."));
    if (!arguments.convert.empty() && arguments.report == "progress")
        return misused(Invocation::tr("The report progress prints values in their own currency only."));
    if (arguments.report == "brief" && (arguments.freeze || !arguments.convert.empty()))
        return misused(Invocation::tr("A meeting brief is of its day and states values in their own currency: it goes "
                                      "without --freeze and --convert."));
    if (arguments.report != "brief" && !arguments.counterpart.empty())
        return misused(Invocation::tr("--counterpart goes with the report brief."));
    if (!arguments.restates.empty() && !arguments.freeze)
        return misused(Invocation::tr("--restates goes with --freeze."));
    const auto file = invocation.open(arguments.caseFile);
    if (!file)
        return failedOpening(file.error());
    const auto opened = (*file)->connection();
    if (!opened)
        return failed(opened.error());
    const auto material = gather(**opened, arguments);
    if (!material) {
        const ErrorKind kind = material.error().kind;
        const bool usage = kind == ErrorKind::Required || kind == ErrorKind::Malformed ||
                           material.error().field == "marking"_L1 || material.error().field == "currency"_L1;
        return failed(material.error(), usage ? WrongUsage : RequestFailed);
    }
    const QString marking = material->frame().marking;
    if (needsReason(marking) && !saysWhy(fromArgument(arguments.departure.reason)))
        return failed({ErrorKind::ReasonMissing, u"reason"_s, marking});
    const QString asked = fromArgument(arguments.marking);
    if (const auto wanted = tlpFromCode(asked); wanted && tlpCode(*wanted) != marking) {
        complain(
            Invocation::tr("The report carries TLP:%1, not TLP:%2: a document is marked as strictly as the strictest "
                           "record in it.")
                .arg(marking, tlpCode(*wanted)));
    }
    const auto released = release(**opened, *material, invocation, arguments);
    if (!released)
        return failed(released.error(), RequestFailed);
    const auto &frozen = released->frozen;
    if (invocation.json) {
        QJsonObject answer{{u"out"_s, path},
                           {u"report"_s, fromArgument(arguments.report)},
                           {u"marking"_s, marking},
                           {u"bytes"_s, released->departure.bytes},
                           {u"sha256"_s, released->departure.sha256}};
        if (frozen)
            answer.insert(u"freeze"_s, toJson(*frozen));
        printJson(answer);
    } else {
        printLine(Invocation::tr("Written: %1 (TLP:%2)").arg(path, marking));
        if (frozen)
            printLine(Invocation::tr("Frozen as %1, SHA-256 %2").arg(frozen->ref, frozen->digest));
    }
    return Succeeded;
}

} // namespace

void addReportCommand(CLI::App &app, Invocation &invocation)
{
    const auto arguments = std::make_shared<ReportArguments>();
    CLI::App *command =
        app.add_subcommand("report", forHelp(Invocation::tr("A report as PDF; the annual progress paper also as ODT")));
    command->add_option("CASEFILE", arguments->caseFile)->required();
    command->add_option("REPORT", arguments->report, forHelp(Invocation::tr("quarterly, operation, progress or brief")))
        ->required()
        ->check(CLI::IsMember({"quarterly", "operation", "progress", "brief"}));
    command
        ->add_option("--period", arguments->period,
                     forHelp(Invocation::tr("2017Q2, 2017-03, 2017, 2016/17, 2016-07-01..2017-06-30 or op:CODE")))
        ->type_name("P");
    command->add_option("--operation", arguments->operation, forHelp(Invocation::tr("Of which operation")))
        ->type_name("CODE");
    command
        ->add_option("--counterpart", arguments->counterpart,
                     forHelp(Invocation::tr("For a meeting with which agency")))
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
    arguments->departure.declare(*command);
    command->add_flag("--freeze", arguments->freeze,
                      forHelp(Invocation::tr("Keep the report as it is published now, for ever")));
    command
        ->add_option("--restates", arguments->restates,
                     forHelp(Invocation::tr("The freeze that this one restates; --reason says why")))
        ->type_name("REF");
    command->add_flag("--no-sources", arguments->noSources,
                      forHelp(Invocation::tr("Leave the sources of the progress paper's sentences out")));
    command->add_option("--out", arguments->out, forHelp(Invocation::tr("The file to write")))
        ->required()
        ->type_name("FILE.pdf|FILE.odt");
    command->callback([arguments, &invocation] {
        invocation.needsFonts = true;
        invocation.command = [arguments](const Invocation &given) { return writeReport(given, *arguments); };
    });
}

} // namespace liaison
