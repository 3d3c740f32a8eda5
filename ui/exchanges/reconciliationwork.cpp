// SPDX-License-Identifier: GPL-3.0-or-later
// What a reconciliation writes, and what it says of where the month stands.
#include "core/domain/exchange.h"
#include "core/storage/differencestore.h"
#include "core/storage/exchangestore.h"
#include "core/storage/monthclosestore.h"
#include "core/transfer/monthlystatement.h"
#include "ui/exchanges/reconciliationview.h"
#include "ui/exchanges/settlebar.h"
#include "ui/exchanges/statementform.h"
#include "ui/inputs/filechooser.h"
#include "ui/leaving/leaving.h"
#include "ui/leaving/leavingdialog.h"
#include "ui/lists/recordtable.h"
#include "ui/look/banner.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"
#include "ui/words/officerwords.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int mostChangesTold = 3;

} // namespace

void ReconciliationView::recordStatement()
{
    if (m_shown.statement) {
        m_form->openRecord(m_shown.statement->id.value);
        Q_EMIT noticeWanted(tr("%1 stated this month already: the statement there is, is open to be corrected.")
                                .arg(m_shown.standing.counterpart));
        return;
    }
    const Period &month = m_shown.standing.month;
    m_form->openNewOf(
        {{u"agency"_s, m_shown.standing.counterpart}, {u"period"_s, month.isValid() ? periodText(month) : QString()}});
}

void ReconciliationView::decide(const Difference &decision)
{
    m_session.write(
        this, u"difference"_s,
        [decision, author = m_session.author()](Connection &connection, TaskControl &) {
            return DifferenceStore(connection).decide(decision, author);
        },
        [this, decidedRow = m_model->indexOfKey(m_table->currentKey())](const Result<Difference> &saved) {
            m_settle->showError(saved ? QString() : errorSentence(saved.error()));
            if (!saved)
                return;
            m_decidedRow = std::max(0, decidedRow);
            Q_EMIT noticeWanted(saved->explanation.isEmpty() ? tr("The pair is decided.")
                                                             : tr("The difference is explained."));
            m_table->setFocus(Qt::OtherFocusReason);
        });
}

void ReconciliationView::withdraw(const QString &difference)
{
    m_session.write(
        this, u"difference"_s,
        [difference, author = m_session.author()](Connection &connection, TaskControl &) -> Result<QString> {
            DifferenceStore store(connection);
            LIAISON_ASSIGN(const Difference found, store.find(difference));
            LIAISON_TRY(store.remove(found.id.value, found.revision, author));
            return difference;
        },
        [this](const Result<QString> &removed) {
            m_settle->showError(removed ? QString() : errorSentence(removed.error()));
            if (removed)
                Q_EMIT noticeWanted(tr("The decision is taken back."));
        });
}

void ReconciliationView::openExchange(const QString &ref)
{
    m_session.read(
        this, m_first,
        [ref](Connection &connection, TaskControl &) { return RecordStore::of(connection, u"exchange"_s)->idOf(ref); },
        unlessFailed(this, &ReconciliationView::errorMet, [this](qint64 id) { Q_EMIT openWanted(id); }));
}

// Their entry as one of ours, to be completed.
void ReconciliationView::log(const SideEntry &theirs)
{
    const PartialDate date = theirs.date.isNull()
                                 ? PartialDate{m_shown.standing.month.begin, m_shown.standing.month.lastDay()}
                                 : theirs.date;
    QJsonObject form{{u"counterpart"_s, m_shown.standing.counterpart},
                     {u"date"_s, partialDateText(date, m_session.programmeFirstMonth())},
                     {u"direction"_s, mirroredDirection(theirs.direction)},
                     {u"pieces"_s, theirs.pieces},
                     {u"subject"_s, theirs.subject}};
    // Lists of a month that do not tell the mode are of the monthly exchange.
    form.insert(u"mode"_s, theirs.mode.isEmpty() ? u"monthly"_s : theirs.mode);
    if (m_shown.statement) // their words stay as they marked them
        form.insert(u"tlp"_s, m_shown.statement->tlp);
    m_logging.emplace();
    m_logging->theirs = theirs;
    Q_EMIT logWanted(form);
}

void ReconciliationView::logged(const QJsonObject &exchangeJson)
{
    if (!m_logging)
        return;
    Finding pair = *std::exchange(m_logging, std::nullopt);
    const auto date = parsePartialDate(exchangeJson.value(u"date"_s).toString(), m_session.programmeFirstMonth());
    const Period &month = m_shown.standing.month;
    // Saved as something else after all: with another counterpart, or in another month.
    if (exchangeJson.value(u"counterpart"_s).toString() != m_shown.standing.counterpart || !date ||
        date->first < month.begin || date->last >= month.end)
        return;
    pair.ours.emplace();
    pair.ours->ref = exchangeJson.value(u"ref"_s).toString();
    pair.ours->pieces = exchangeJson.value(u"pieces"_s).toInteger();
    Difference same = decisionAbout(m_shown.standing.statement, pair);
    same.pairing = u"same"_s;
    decide(same);
}

void ReconciliationView::signOff()
{
    m_session.write(
        this, u"monthclose"_s,
        [statement = m_shown.standing.statement, officer = m_session.officer(),
         author = m_session.author()](Connection &connection, TaskControl &) {
            return MonthCloseStore(connection).sign(statement, officer, author);
        },
        [this](const Result<MonthClose> &closed) {
            if (!closed)
                return m_banner->say(Tone::Wrong, errorSentence(closed.error()));
            m_banner->clear();
            Q_EMIT noticeWanted(tr("%1 with %2 is signed off.").arg(Formats().date(closed->period), closed->agency));
        });
}

void ReconciliationView::chooseTarget()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog =
        chooserForSaving(this, tr("Our statement for %1").arg(m_shown.standing.counterpart), folder.path(),
                         tr("For another Liaison Desk (*.json);;Tables (*.csv)"), u"json"_s,
                         u"statement-%1-%2.json"_s.arg(m_session.homeAgency(), periodText(m_shown.standing.month)));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("csv"_L1) ? u"csv"_s : u"json"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &target) { write(target); });
    dialog->open();
}

void ReconciliationView::write(const QString &target, const QString &reason)
{
    Task::run(
        this,
        [file = m_session.caseFile(), counterpart = m_shown.standing.counterpart, month = m_shown.standing.month,
         target, author = m_session.author(reason)](TaskControl &) -> Result<Statement> {
            LIAISON_ASSIGN(Connection * connection, file->connection());
            LIAISON_ASSIGN(const Statement made, monthlyStatement(*connection, counterpart, month));
            LIAISON_TRY(writeStatement(*file, made, target, author));
            return made;
        },
        [this, target](const Result<Statement> &made) {
            if (made) {
                Q_EMIT noticeWanted(tr("%1 entries were written to %2 (TLP:%3).")
                                        .arg(Formats().number(made->entries.size()), oneLine(target), made->tlp));
            } else if (!askedWhyItLeaves(this, made.error(), {}, {{}, m_shown.standing.counterpart, true},
                                         [this, target](const Errand &said) { write(target, said.reason); })) {
                m_banner->say(Tone::Wrong, errorSentence(made.error()));
            }
        });
}

// As strictly marked as our log of the month and their statement.
void ReconciliationView::copyRows(const QString &text, qsizetype rows)
{
    Leaving copy;
    copy.what.kind = u"statement"_s;
    copy.what.ref = m_shown.standing.statement;
    copy.what.medium = u"clipboard"_s;
    copy.what.details = QJsonObject{{u"counterpart"_s, m_shown.standing.counterpart},
                                    {u"period"_s, periodText(m_shown.standing.month)},
                                    {u"rows"_s, rows}};
    RecordFilter ours;
    ours.kind = u"exchange"_s;
    ours.period = m_shown.standing.month;
    copy.behind = {ours.with(u"counterpart"_s, m_shown.standing.counterpart)};
    if (m_shown.statement) {
        copy.kind = u"statement"_s;
        copy.ids = {m_shown.statement->id.value};
    }
    copy.text = text;
    copy.rows = true;
    letOut(m_session, this, copy, {[this](const Error &error) { m_banner->say(Tone::Wrong, errorSentence(error)); }});
}

QString ReconciliationView::standingWords() const
{
    const Formats formats;
    const CounterpartMonth &standing = m_shown.standing;
    const auto pieces = [&](const DirectionPieces &of) {
        QStringList parts;
        if (of.sent)
            parts.append(tr("%1 sent").arg(formats.number(*of.sent)));
        if (of.received)
            parts.append(tr("%1 received").arg(formats.number(*of.received)));
        if (of.mutual)
            parts.append(tr("%1 both ways").arg(formats.number(*of.mutual)));
        return parts.isEmpty() ? tr("nothing") : parts.join(u", "_s);
    };
    QStringList words{tr("Our log, in pieces: %1", "numbers by direction").arg(pieces(standing.ours))};
    if (!standing.statement.isEmpty()) {
        words.append(tr("Their statement, in pieces: %1", "numbers by direction").arg(pieces(standing.theirs)));
        if (standing.open > 0)
            words.append(tr("%1 open").arg(formats.number(standing.open)));
        if (standing.explained > 0)
            words.append(tr("%1 explained").arg(formats.number(standing.explained)));
    }
    if (!standing.signedBy.isEmpty())
        words.append(tr("signed off by %1 on %2")
                         .arg(officerWords({standing.signedBy, standing.signedPost}, formats.language()),
                              formats.day(standing.signedOn)));
    return words.join(u"   ·   "_s);
}

QString ReconciliationView::changeWords() const
{
    const Formats formats;
    QStringList told;
    for (const SignedChange &change :
         m_shown.changes.first(std::min<qsizetype>(mostChangesTold, m_shown.changes.size()))) {
        const QString ref =
            oneLine(change.what == SignedChange::What::Removed ? change.before.ref : change.now.ref, 40);
        switch (change.what) {
        case SignedChange::What::Added:
            told.append(tr("%1 came in").arg(ref));
            break;
        case SignedChange::What::Removed:
            told.append(tr("%1 is gone").arg(ref));
            break;
        case SignedChange::What::Changed:
            told.append(change.before.pieces == change.now.pieces
                            ? tr("%1 is dated or directed differently").arg(ref)
                            : tr("%1 has %2 pieces instead of %3")
                                  .arg(ref, formats.number(change.now.pieces), formats.number(change.before.pieces)));
            break;
        }
    }
    if (m_shown.changes.size() > told.size())
        told.append(tr("and %1 more").arg(formats.number(m_shown.changes.size() - told.size())));
    return tr("Changed since the sign-off: %1.").arg(told.join(u"; "_s));
}

} // namespace liaison
