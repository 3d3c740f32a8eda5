// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchanges/exchangespage.h"

#include "core/figures/exchangefigures.h"
#include "core/storage/exchangestore.h"
#include "ui/exchanges/exchangeform.h"
#include "ui/exchanges/monthsview.h"
#include "ui/exchanges/quickentry.h"
#include "ui/exchanges/reconciliationview.h"
#include "ui/inputs/reasonrow.h"
#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/theme.h"
#include "ui/words/codewords.h"

#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int roomForAll = 820; // page height with which entry row, list and form stand together

QList<ListColumn> exchangeColumns()
{
    return {{{u"date"_s}, 96},         {{u"direction"_s}, 104},
            {{u"counterpart"_s}, 112}, {{u"mode"_s}, 92},
            {{u"pieces"_s}, 64},       {{u"subject"_s}, 112, true},
            {{u"tlp"_s}, 136},         {{u"acknowledged"_s}, 100},
            {{u"ref"_s}, 150},         {{u"sign_off"_s, u"illustrative"_s}, 168, false, ExchangesPage::tr("Remark")}};
}

RecordPane::Words logWords()
{
    return {ExchangesPage::tr("Exchanges"), ExchangesPage::tr("Find in the log"),
            ExchangesPage::tr("No exchanges here"),
            ExchangesPage::tr("What is sent to and received from other agencies is logged here. Type one into the line "
                              "above, or choose another period."),
            ExchangesPage::tr("New exchange")};
}

// Pieces by counterpart and direction, added over the modes only.
QList<LineFigure> headlines(const QList<ExchangeCount> &counts)
{
    struct Sum
    {
        const ExchangeCount *first;
        qint64 pieces = 0;
        qint64 records = 0;
    };
    QList<Sum> sums;
    for (const ExchangeCount &count : counts) {
        if (sums.isEmpty() || sums.last().first->counterpart != count.counterpart ||
            sums.last().first->direction != count.direction)
            sums.append({&count});
        sums.last().pieces += count.pieces;
        sums.last().records += count.records;
    }
    std::stable_sort(sums.begin(), sums.end(), [](const Sum &a, const Sum &b) { return a.pieces > b.pieces; });
    const Formats formats;
    QList<LineFigure> shown;
    for (const Sum &sum : std::as_const(sums)) {
        RecordFilter filter = sum.first->filter;
        filter.where.removeIf([](const FieldCondition &condition) { return condition.field == "mode"_L1; });
        const QString direction = CodeWords::word(u"direction"_s, sum.first->direction, formats.language());
        shown.append({ExchangesPage::tr("%1 %2", "a counterpart's code, sent or received")
                          .arg(oneLine(sum.first->counterpart, 24), direction),
                      formats.number(sum.pieces),
                      {},
                      filter});
    }
    return shown;
}

} // namespace

ExchangesPage::ExchangesPage(Session &session, QWidget *parent)
    : RecordPage(session, parent, plainButton({}, u"list-add"_s)),
      m_entry(new QuickEntry(session, this)),
      m_form(new ExchangeForm(session, this)),
      m_pane(makePane({u"exchange"_s,
                       u"exchanges/log"_s,
                       m_form,
                       {u"counterpart"_s, u"direction"_s, u"mode"_s, u"side"_s, u"operation"_s, u"tlp"_s, u"officer"_s,
                        u"illustrative"_s},
                       exchangeColumns,
                       logWords})),
      m_reconciliation(new ReconciliationView(session, this)),
      m_months(new MonthsView(session, this))
{
    keepFigures({u"exchange"_s});
    addTab({m_entry, m_pane}, m_pane);
    for (QWidget *wide : std::initializer_list<QWidget *>{m_reconciliation, m_months})
        addTab({scrolling(wide, nullptr, true)}, nullptr, m_reconciliation->editor());
    listen();
    listenToEntry();
    listenToMonths();
    start();
}

void ExchangesPage::listen()
{
    m_pane->setMenuActions([this](QMenu *menu, qint64 id) {
        connect(menu->addAction(tr("Acknowledged today")), &QAction::triggered, this, [this, id] { acknowledge(id); });
    });
    connect(m_form, &RecordEditor::opened, this, &ExchangesPage::share);
    connect(m_form, &RecordEditor::closed, this, &ExchangesPage::share);
    connect(m_form, &RecordEditor::closed, this, [this] { backToReconciliation({}); });
    connect(m_form, &RecordEditor::saved, this,
            [this](qint64, const QString &, const QJsonObject &form) { backToReconciliation(form); });
    connect(m_form, &ExchangeForm::acknowledgeWanted, this, &ExchangesPage::acknowledge);
}

void ExchangesPage::listenToEntry()
{
    connect(m_entry, &QuickEntry::saved, this, [this](qint64 id) {
        m_pane->select(id);
        Q_EMIT recordSelected(u"exchange"_s, id);
    });
    connect(m_entry, &QuickEntry::allFieldsWanted, m_pane, &RecordPane::newRecord);
    connect(m_entry, &QuickEntry::recordWanted, m_pane, &RecordPane::showRecord);
    connect(m_entry, &QuickEntry::errorMet, this, &Page::errorMet);
    connect(m_entry, &QuickEntry::agencyWanted, this, [this](const QString &code) {
        Q_EMIT newRecordWanted(u"agency"_s, {{u"code"_s, code}});
    });
    connect(m_entry, &QuickEntry::listWanted, m_pane, qOverload<>(&QWidget::setFocus));
}

void ExchangesPage::listenToMonths()
{
    connect(m_reconciliation, &ReconciliationView::openWanted, this,
            [this](qint64 id) { showRecord(u"exchange"_s, id); });
    connect(m_reconciliation, &ReconciliationView::logWanted, this, &ExchangesPage::logTheirs);
    connect(m_reconciliation, &ReconciliationView::noticeWanted, this, &Page::noticeWanted);
    connect(m_reconciliation, &ReconciliationView::errorMet, this, &Page::errorMet);
    connect(m_reconciliation, &ReconciliationView::recordSelected, this, &Page::recordSelected);
    connect(m_months, &MonthsView::errorMet, this, &Page::errorMet);
    connect(m_months, &MonthsView::noticeWanted, this, &Page::noticeWanted);
    connect(m_months, &MonthsView::recordsWanted, this, &ExchangesPage::showRecords);
    connect(m_months, &MonthsView::reconciliationWanted, this, [this](const QString &counterpart, const Period &month) {
        bring(m_reconciliation);
        m_reconciliation->showMonth(counterpart, month);
    });
}

// Their entry is completed in the form of the log; saved or left, the officer is back where it came from.
void ExchangesPage::logTheirs(const QJsonObject &form)
{
    bring(m_pane);
    m_logsTheirs = !m_form->isDirty(); // else the form says first what is in it
    m_pane->newRecord(form);
}

void ExchangesPage::backToReconciliation(const QJsonObject &saved)
{
    if (!std::exchange(m_logsTheirs, false))
        return;
    if (!saved.isEmpty()) {
        m_form->close();
        m_reconciliation->logged(saved);
    }
    bring(m_reconciliation);
}

void ExchangesPage::count()
{
    readFigures([period = session().period()](Connection &connection,
                                              TaskControl &) { return ExchangeFigures(connection).count(period); },
                headlines);
}

// Entry row, list and form do not always fit together; the row makes way for the form.
void ExchangesPage::share()
{
    m_entry->setVisible(!m_form->isOpen() || height() >= Theme::get().px(roomForAll));
}

void ExchangesPage::acknowledge(qint64 id)
{
    writeWithReason(
        session(), this, u"exchange"_s, tr("Acknowledge an exchange of an approved month"),
        [id, today = session().workingDay()](Connection &connection, const Author &author) -> Result<QString> {
            ExchangeStore store(connection);
            LIAISON_ASSIGN(Exchange exchange, store.find(id));
            if (exchange.acknowledged.isValid())
                return exchange.ref;
            exchange.acknowledged = today;
            LIAISON_ASSIGN(exchange, store.save(exchange, author));
            return exchange.ref;
        },
        unlessFailed(this, &Page::errorMet,
                     [this](const QString &ref) { Q_EMIT noticeWanted(tr("%1 is acknowledged.").arg(oneLine(ref))); }));
}

bool ExchangesPage::showRecords(const RecordFilter &filter)
{
    // A month is opened as what it belongs to: its checklist.
    if (filter.kind == "monthclose"_L1 || filter.kind == "difference"_L1 || filter.kind == "statement"_L1) {
        bring(m_months);
        if (filter.period)
            showMonth(*filter.period);
        return true;
    }
    return RecordPage::showRecords(filter);
}

// The list of months is that of the window's period: a month of another one takes it along.
void ExchangesPage::showMonth(const Period &month)
{
    const Period &shown = session().period();
    if (month.begin < shown.begin || month.end > shown.end) {
        session().setPeriod(periodContaining(month.begin, PeriodKind::Quarter));
        Q_EMIT noticeWanted(
            tr("The period is now %1, which holds that month.").arg(Formats().period(session().period())));
    }
    m_months->showMonth(month.begin);
}

bool ExchangesPage::showRecord(const QString &kind, qint64 id)
{
    if (kind == "statement"_L1) {
        bring(m_reconciliation);
        m_reconciliation->showStatement(id);
        return true;
    }
    if (kind == "difference"_L1 || kind == "monthclose"_L1) {
        showDecidedRecord(kind, id);
        return true;
    }
    return RecordPage::showRecord(kind, id);
}

// A decision or a sign-off is seen in the reconciliation of its statement.
void ExchangesPage::showDecidedRecord(const QString &kind, qint64 id)
{
    ask(
        m_opening,
        [kind, id](Connection &connection, TaskControl &) -> Result<qint64> {
            LIAISON_ASSIGN(const StoredRecord record, RecordStore::of(connection, kind)->stored(id));
            return RecordStore::of(connection, u"statement"_s)->idOf(record.json.value(u"statement"_s).toString());
        },
        [this](qint64 statement) { showRecord(u"statement"_s, statement); });
}

bool ExchangesPage::newRecordOf(const QString &kind, const QJsonObject &form)
{
    if (kind == "exchange"_L1 && !form.isEmpty())
        return RecordPage::newRecordOf(kind, form);
    if (kind != "exchange"_L1 && kind != "statement"_L1)
        return false;
    bring(kind == "statement"_L1 ? static_cast<QWidget *>(m_reconciliation) : m_pane);
    newRecord();
    return true;
}

void ExchangesPage::takeFocus()
{
    if (isOnScreen(m_pane) && m_entry->isVisible())
        m_entry->start();
    else
        Page::takeFocus();
}

void ExchangesPage::newRecord()
{
    if (isOnScreen(m_reconciliation))
        return m_reconciliation->recordStatement();
    bring(m_pane);
    if (m_form->isOpen() && !m_entry->isVisibleTo(this)) {
        m_form->leave();
        if (m_form->isOpen()) // it holds something that is not saved, and says so
            return;
    }
    m_entry->start();
}

void ExchangesPage::saveRecord()
{
    const bool inEntry = m_entry->isVisible() && m_entry->isAncestorOf(focusWidget());
    if (isOnScreen(m_pane) && (inEntry || !m_form->isOpen()))
        m_entry->save();
    else
        RecordPage::saveRecord();
}

void ExchangesPage::editFilter()
{
    if (isOnScreen(m_reconciliation))
        m_reconciliation->focusFirst();
    else if (isOnScreen(m_months))
        m_months->focusFirst();
    else
        RecordPage::editFilter();
}

void ExchangesPage::refresh()
{
    RecordPage::refresh();
    m_reconciliation->refresh();
    m_months->refresh();
}

bool ExchangesPage::goBack()
{
    if (!isOnScreen(m_pane))
        return m_reconciliation->goBack();
    if (!m_entry->isAncestorOf(window()->focusWidget()))
        return RecordPage::goBack();
    m_pane->setFocus();
    return true;
}

bool ExchangesPage::hasUnsaved() const
{
    return m_entry->isDirty() || RecordPage::hasUnsaved();
}

bool ExchangesPage::resumeForm(const QString &kind, qint64 id, const QJsonObject &draft)
{
    if (kind != "exchange"_L1 || id != 0 || !QuickEntry::isDraftOfThis(draft))
        return RecordPage::resumeForm(kind, id, draft);
    bring(m_entry);
    m_entry->resume(draft);
    return true;
}

// Ctrl+D repeats the last entry while this page has the keyboard, whatever it does elsewhere.
bool ExchangesPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier && m_entry->isVisible()) {
            event->accept();
            return true;
        }
    }
    return RecordPage::event(event);
}

void ExchangesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier && m_entry->isVisible()) {
        m_entry->repeatLast();
        return;
    }
    RecordPage::keyPressEvent(event);
}

void ExchangesPage::resizeEvent(QResizeEvent *event)
{
    RecordPage::resizeEvent(event);
    share();
}

RecordPage::Words ExchangesPage::words() const
{
    return {tr("Exchanges"),
            datesOf(*m_pane),
            tr("Log, reconciliation or months"),
            {tr("Log"), tr("Reconciliation"), tr("Months")}};
}

// The inspector reads what is chosen in this tab, not in the one before.
void ExchangesPage::tabChanged()
{
    RecordPage::tabChanged();
    Q_EMIT recordSelected(u"exchange"_s, isOnScreen(m_pane) ? m_pane->currentId() : 0);
}

void ExchangesPage::retranslate()
{
    RecordPage::retranslate();
    newButton()->setVisible(isOnScreen(m_pane));
}

} // namespace liaison
