// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/jsoninput.h"
#include "app/cli/printing.h"
#include "app/cli/settling.h"
#include "core/database/transaction.h"
#include "core/figures/periodfigures.h"
#include "core/storage/agencystore.h"
#include "core/storage/monthclosestore.h"
#include "core/storage/statementstore.h"
#include "ui/words/codewords.h"
#include "ui/words/errortexts.h"
#include "ui/words/language.h"
#include "ui/words/officerwords.h"

#include <CLI/CLI.hpp>
#include <QFile>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct ReconcileArguments
{
    std::string caseFile;
    std::string statement;
    std::string counterpart;
    std::string period;
    int tolerance = ReconciliationInput::usualTolerance;
    SettlingRequests requests;
    bool signOff = false;

    bool changes() const
    {
        return signOff || !requests.confirm.empty() || !requests.part.empty() || !requests.explain.empty();
    }
};

using Refused = tl::unexpected<Errors>;

Refused refused(const Error &error)
{
    return Refused(Errors{error});
}

// The statement is the one asked for.
Done requireAsked(Connection &connection, const Statement &statement, const ReconcileArguments &arguments)
{
    AgencyStore agencies(connection);
    if (!arguments.counterpart.empty()) {
        const QString asked = fromArgument(arguments.counterpart);
        const auto wanted = agencies.idOf(asked);
        if (!wanted)
            return fail(ErrorKind::UnknownCode, u"counterpart"_s, asked);
        const auto given = agencies.idOf(statement.agency);
        if (!given || *given != *wanted)
            return fail(ErrorKind::Mismatch, u"agency"_s, statement.agency);
    }
    if (!arguments.period.empty()) {
        LIAISON_ASSIGN(const Period asked, resolvePeriod(connection, fromArgument(arguments.period)));
        if (statement.period.first != asked.begin || statement.period.last != asked.lastDay())
            return fail(ErrorKind::Mismatch, u"period"_s, partialDateText(statement.period));
    }
    return {};
}

// The same statement again is no second one.
bool saysTheSame(Statement one, const Statement &stored)
{
    one.id = stored.id;
    one.revision = stored.revision;
    one.uid = stored.uid;
    if (one.ref.isEmpty())
        one.ref = stored.ref;
    one.agency = stored.agency;
    one.addressee = stored.addressee;
    return one == stored;
}

// Records the statement of a file; one that stands in the case file already is only found again.
tl::expected<Statement, Errors> recordStatement(Connection &connection, const QJsonObject &json,
                                                const ReconcileArguments &arguments, const Author &author)
{
    Errors errors;
    const Statement given = fromJson<Statement>(json, JsonContext(), errors);
    if (errors.isEmpty())
        errors = given.validate();
    if (!errors.isEmpty())
        return Refused(errors);
    if (const Done asked = requireAsked(connection, given, arguments); !asked)
        return refused(asked.error());
    StatementStore store(connection);
    const auto agency = AgencyStore(connection).find(given.agency);
    if (agency) {
        const auto known = store.idFor(agency->code, given.period.first);
        if (!known)
            return refused(known.error());
        if (*known) {
            const auto stored = store.find(**known);
            if (!stored)
                return refused(stored.error());
            if (saysTheSame(given, *stored))
                return *stored;
        }
    }
    const auto saved = store.saveJson(json, {}, author);
    if (!saved)
        return Refused(saved.error());
    auto stored = store.find(saved->id);
    if (!stored)
        return refused(stored.error());
    return *stored;
}

tl::expected<Statement, Errors> statementOf(Connection &connection, const ReconcileArguments &arguments,
                                            const std::optional<QJsonObject> &json, const Author &author)
{
    if (json)
        return recordStatement(connection, *json, arguments, author);
    const auto stored = StatementStore(connection).find(fromArgument(arguments.statement));
    if (!stored)
        return refused(stored.error());
    if (const Done asked = requireAsked(connection, *stored, arguments); !asked)
        return refused(asked.error());
    return *stored;
}

// Everything that was asked for, or nothing.
tl::expected<ReconciledMonth, Errors> reconciled(Connection &connection, const ReconcileArguments &arguments,
                                                 const std::optional<QJsonObject> &json, const Author &author)
{
    auto transaction =
        json || arguments.changes() ? Transaction::begin(connection) : Transaction::beginReading(connection);
    if (!transaction)
        return refused(transaction.error());
    const auto statement = statementOf(connection, arguments, json, author);
    if (!statement)
        return Refused(statement.error());
    const Period month = periodOf(statement->period);
    const Done settled = settle(connection, statement->agency, month, arguments.tolerance, arguments.requests, author);
    if (!settled)
        return refused(settled.error());
    if (arguments.signOff) {
        const auto closed = MonthCloseStore(connection).sign(statement->ref, author.officer, author);
        if (!closed)
            return refused(closed.error());
    }
    auto answer = ReconciliationFigures(connection).month(statement->agency, month, arguments.tolerance);
    if (!answer)
        return refused(answer.error());
    if (const Done committed = transaction->commit(); !committed)
        return refused(committed.error());
    return std::move(*answer);
}

QString decisionText(const std::optional<Difference> &decision, bool outdated)
{
    if (!decision || decision->explanation.isEmpty())
        return {};
    QStringList parts{CodeWords::word(u"explanation"_s, decision->explanation, {})};
    if (!decision->otherMonth.isNull())
        parts.append(partialDateText(decision->otherMonth));
    if (!decision->text.isEmpty())
        parts.append(oneLine(decision->text));
    if (outdated)
        parts.append(Invocation::tr("(the pieces have changed since)"));
    return parts.join(u' ');
}

QString carryText(const QList<CarryOver> &carryOvers, const Finding &finding)
{
    for (const CarryOver &one : carryOvers) {
        if (mayBeCarriedOver(finding) && finding.ours->ref == one.exchange)
            return Invocation::tr("perhaps carried over: their %1 lists %2", "a month, a reference")
                .arg(partialDateText(one.month), oneLine(one.entry.ref));
    }
    return {};
}

QStringList entryCells(const std::optional<SideEntry> &entry)
{
    if (!entry)
        return {u"–"_s, {}, {}, {}};
    return {oneLine(entry->ref), entry->date.isNull() ? QString() : partialDateText(entry->date),
            CodeWords::word(u"direction"_s, entry->direction, {}), QString::number(entry->pieces)};
}

void print(const ReconciledMonth &month)
{
    const CounterpartMonth &standing = month.standing;
    printLine(Invocation::tr("%1, %2, %3: %4")
                  .arg(standing.counterpart, periodText(standing.month), standing.statement,
                       CodeWords::word(u"month_state"_s, monthStateCode(standing.state()), {})));
    TextTable table({{},
                     Invocation::tr("OURS"),
                     Invocation::tr("DATE"),
                     Invocation::tr("SEEN FROM US"),
                     Invocation::tr("PIECES"),
                     Invocation::tr("THEIRS"),
                     Invocation::tr("DATE"),
                     Invocation::tr("SEEN FROM THEM"),
                     Invocation::tr("PIECES"),
                     Invocation::tr("EXPLANATION")},
                    {4, 8});
    for (const Finding &finding : month.reconciliation.findings) {
        QStringList cells{(finding.isOpen() ? u"! "_s : u"  "_s) +
                          CodeWords::word(u"finding"_s, findingCode(finding.kind), {})};
        cells += entryCells(finding.ours);
        cells += entryCells(finding.theirs);
        cells.append(finding.decision ? decisionText(finding.decision, finding.outdated)
                                      : carryText(month.carryOvers, finding));
        table.add(cells);
    }
    table.flush();
    for (const CountFinding &count : month.reconciliation.counts) {
        if (count.agrees())
            continue;
        const auto number = [](const std::optional<qint64> &value) {
            return value ? QString::number(*value) : Invocation::tr("cannot be compared");
        };
        printLine((count.isOpen() ? u"! "_s : u"  "_s) +
                  (count.againstEntries ? Invocation::tr("count:%1: they state %2, their entries make %3")
                                        : Invocation::tr("count:%1: they state %2, our log has %3"))
                      .arg(count.count, number(count.stated), number(count.compared)) +
                  u"  "_s + decisionText(count.decision, count.outdated));
    }
    if (!standing.signedBy.isEmpty()) {
        printLine(Invocation::tr("Signed off by %1 on %2.")
                      .arg(officerWords({standing.signedBy, standing.signedPost}, screenLanguage()),
                           standing.signedOn.toString(Qt::ISODate)));
    }
    if (standing.changes > 0)
        printLine(Invocation::tr("Lines changed since: %1").arg(standing.changes));
    if (standing.open > 0)
        printLine(Invocation::tr("Open: %1").arg(standing.open));
}

int reconcile(const Invocation &invocation, const ReconcileArguments &arguments)
{
    std::optional<QJsonObject> json;
    if (arguments.statement == "-" || QFile::exists(fromArgument(arguments.statement))) {
        const auto bytes = readInput(arguments.statement, largestJsonInput);
        if (!bytes)
            return failed(bytes.error());
        const auto document = parseJson(*bytes);
        if (!document) {
            complain(jsonFaultSentence(document.error()));
            return DataRefused;
        }
        if (!document->isObject()) {
            complain(Invocation::tr("A statement is one JSON object."));
            return DataRefused;
        }
        json = document->toObject();
    }
    const bool changes = json || arguments.changes();
    const auto file =
        invocation.open(arguments.caseFile, changes ? CaseFile::Purpose::Writing : CaseFile::Purpose::Reading);
    if (!file)
        return failedOpening(file.error());
    const auto connection = (*file)->connection();
    if (!connection)
        return failed(connection.error());
    const auto answer = reconciled(**connection, arguments, json, invocation.author());
    if (!answer) {
        int code = DataRefused;
        for (const Error &error : answer.error()) {
            complain(refusedLine(error, 0));
            code = std::min(code, static_cast<int>(exitCodeOf(error)));
        }
        return code;
    }
    if (invocation.json)
        printJson(reconciledJson(*answer));
    else
        print(*answer);
    return Succeeded;
}

void declareOptions(CLI::App &command, ReconcileArguments &arguments)
{
    command.add_option("CASEFILE", arguments.caseFile)->required();
    command
        .add_option("STATEMENT", arguments.statement,
                    forHelp(Invocation::tr("A file with their statement as JSON (- for standard input), or the "
                                           "reference of one in the case file")))
        ->required();
    command.add_option("--counterpart", arguments.counterpart, forHelp(Invocation::tr("Refuse one of another agency")))
        ->type_name("CODE");
    command.add_option("--period", arguments.period, forHelp(Invocation::tr("Refuse one for another month")))
        ->type_name("P");
    command
        .add_option("--tolerance", arguments.tolerance,
                    forHelp(Invocation::tr("Days between the two dates of one exchange, at most (5)")))
        ->check(CLI::Range(0, 31))
        ->type_name("DAYS");
    command
        .add_option("--confirm", arguments.requests.confirm,
                    forHelp(Invocation::tr("The two are one exchange; all: every proposal")))
        ->type_name("OURS=THEIRS")
        ->allow_extra_args(false);
    command.add_option("--part", arguments.requests.part, forHelp(Invocation::tr("The two are different exchanges")))
        ->type_name("OURS=THEIRS")
        ->allow_extra_args(false);
    command
        .add_option("--explain", arguments.requests.explain,
                    forHelp(Invocation::tr("Why it differs. REF is ours or theirs (ours:REF, theirs:REF where both "
                                           "have it) or count:sent; CODE is carried_over:2017-04, counting_rule, "
                                           "not_logged, their_error, our_error or other")))
        ->type_name("REF=CODE[:TEXT]")
        ->allow_extra_args(false);
    command.add_flag("--sign-off", arguments.signOff,
                     forHelp(Invocation::tr("Sign the month off (--officer is a supervisor)")));
}

} // namespace

void addReconcileCommand(CLI::App &app, Invocation &invocation)
{
    const auto arguments = std::make_shared<ReconcileArguments>();
    CLI::App *command = app.add_subcommand(
        "reconcile", forHelp(Invocation::tr("Sets our log of a month against the counterpart's statement")));
    declareOptions(*command, *arguments);
    command->callback([arguments, &invocation] {
        invocation.command = [arguments](const Invocation &given) { return reconcile(given, *arguments); };
    });
}

} // namespace liaison
