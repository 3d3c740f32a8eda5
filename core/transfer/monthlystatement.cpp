// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/monthlystatement.h"

#include "core/base/clock.h"
#include "core/database/transaction.h"
#include "core/figures/reconciliationfigures.h"
#include "core/journal/gate.h"
#include "core/journal/journalhead.h"
#include "core/journal/settingstore.h"
#include "core/storage/agencystore.h"
#include "core/storage/exchangestore.h"
#include "core/transfer/csvwriter.h"
#include "core/values/grading.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Their reference of each entry of ours that was paired, by our reference.
QHash<QString, QString> pairedRefs(const ReconciledMonth &month)
{
    QHash<QString, QString> refs;
    for (const Finding &finding : month.reconciliation.findings) {
        const bool paired = finding.kind == FindingClass::Matched || finding.kind == FindingClass::PiecesDiffer;
        if (paired && !finding.theirs->ref.startsWith(u'#')) // "#3" is no reference of theirs
            refs.insert(finding.ours->ref, finding.theirs->ref);
    }
    return refs;
}

Done writeCsv(const Statement &statement, int programmeFirstMonth, QIODevice &out, const QString &target)
{
    CsvWriter writer(out);
    writer.setName(target);
    LIAISON_TRY(writer.write({u"agency"_s, u"addressee"_s, u"period"_s, u"ref"_s, u"addressee_ref"_s, u"date"_s,
                              u"direction"_s, u"mode"_s, u"pieces"_s, u"subject"_s, u"note"_s}));
    for (const StatementEntry &entry : statement.entries) {
        LIAISON_TRY(
            writer.write({statement.agency, statement.addressee, partialDateText(statement.period, programmeFirstMonth),
                          entry.ref, entry.addresseeRef, partialDateText(entry.date, programmeFirstMonth),
                          entry.direction, entry.mode, QString::number(entry.pieces), entry.subject, statement.note}));
    }
    return {};
}

} // namespace

Result<Statement> monthlyStatement(Connection &connection, const QString &counterpart, const Period &month)
{
    LIAISON_ASSIGN(const auto snapshot, Transaction::beginReading(connection));
    const PartialDate span{month.begin, month.lastDay()};
    if (!span.isWholeMonth())
        return fail(ErrorKind::Malformed, u"period"_s, periodText(month));
    Statement statement;
    LIAISON_ASSIGN(statement.agency, SettingStore(connection).homeAgency());
    auto agency = AgencyStore(connection).find(counterpart);
    if (!agency && agency.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::UnknownCode, u"counterpart"_s, counterpart);
    if (!agency)
        return fail(agency.error());
    statement.addressee = agency->code;
    if (statement.addressee == statement.agency)
        return fail(ErrorKind::Mismatch, u"counterpart"_s, counterpart);
    statement.period = span;
    statement.date = Clock::today();
    statement.sent = 0;
    statement.received = 0;
    LIAISON_ASSIGN(const ReconciledMonth reconciled,
                   ReconciliationFigures(connection).month(statement.addressee, month));
    const QHash<QString, QString> theirs = pairedRefs(reconciled);
    ExchangeStore exchanges(connection);
    QStringList markings;
    for (const SideEntry &logged : reconciled.logged) {
        LIAISON_ASSIGN(const Exchange exchange, exchanges.find(logged.ref));
        statement.entries.append({exchange.ref, theirs.value(exchange.ref), exchange.date, exchange.direction,
                                  exchange.mode, exchange.pieces, exchange.subject});
        auto &count = exchange.direction == "sent"_L1       ? statement.sent
                      : exchange.direction == "received"_L1 ? statement.received
                                                            : statement.mutual;
        count = count.value_or(0) + exchange.pieces;
        markings.append(exchange.tlp);
        statement.illustrative = statement.illustrative || exchange.illustrative;
    }
    std::sort(statement.entries.begin(), statement.entries.end(), [](const StatementEntry &a, const StatementEntry &b) {
        return std::pair(a.date.first, a.ref) < std::pair(b.date.first, b.ref);
    });
    Tlp marking = Tlp::Clear;
    for (const QString &of : markings)
        marking = strictest(marking, tlpFromCode(of).value_or(Tlp::Red));
    statement.tlp = tlpCode(marking);
    LIAISON_ASSIGN(const JournalHead head, journalHead(connection));
    if (!head.isNull()) // so that we can be held to it: it can be shown that our journal goes on from there
        statement.note = u"journal "_s + head.shortText() + u' ' + head.at.toString(Qt::ISODate);
    return statement;
}

Done writeStatement(CaseFile &file, const Statement &statement, const QString &target, const Author &author)
{
    LIAISON_ASSIGN(Connection * connection, file.connection());
    LIAISON_ASSIGN(const int firstMonth, SettingStore(*connection).programmeFirstMonth());
    const bool asTable = target.endsWith(".csv"_L1, Qt::CaseInsensitive);
    Outgoing what; // who told whom what is kept
    what.kind = u"statement"_s;
    what.ref = QFileInfo(target).fileName();
    what.marking = statement.tlp;
    what.medium = asTable ? u"csv"_s : u"json"_s;
    what.recipient = statement.addressee;
    what.details = QJsonObject{{u"counterpart"_s, statement.addressee},
                               {u"period"_s, partialDateText(statement.period, firstMonth)},
                               {u"entries"_s, statement.entries.size()}};
    what.author = author;
    Gate gate(*connection);
    if (asTable) {
        const auto fill = [&](QFile &out) { return writeCsv(statement, firstMonth, out, target); };
        LIAISON_TRY(gate.send(what, target, Gate::Existing::Replace, fill));
    } else {
        const QByteArray bytes = QJsonDocument(toJson(statement, firstMonth)).toJson();
        LIAISON_TRY(gate.send(what, target, Gate::Existing::Replace, bytes));
    }
    return {};
}

} // namespace liaison
