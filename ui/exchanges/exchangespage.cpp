// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchanges/exchangespage.h"

#include "core/figures/exchangefigures.h"
#include "core/storage/exchangestore.h"
#include "ui/exchanges/exchangeform.h"
#include "ui/exchanges/monthsview.h"
#include "ui/exchanges/quickentry.h"
#include "ui/exchanges/reconciliationview.h"
#include "ui/forms/recordpane.h"
#include "ui/inputs/reasonrow.h"
#include "ui/look/buttons.h"
#include "ui/look/figureline.h"
#include "ui/look/pageheader.h"
#include "ui/look/theme.h"
#include "ui/words/codewords.h"
#include "ui/words/errortexts.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

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

RecordPane::Parts parts(Session &session, ExchangeForm *form)
{
    return {new RecordListModel(session, u"exchange"_s, exchangeColumns()),
            form,
            u"exchanges/log"_s,
            ExchangesPage::tr("Exchanges"),
            {u"counterpart"_s, u"direction"_s, u"mode"_s, u"side"_s, u"operation"_s, u"tlp"_s, u"officer"_s,
             u"illustrative"_s}};
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
    : Page(session, parent),
      m_header(new PageHeader(this)),
      m_figures(new FigureLine(this)),
      m_new(plainButton(tr("New exchange"), u"list-add"_s, this)),
      m_entry(new QuickEntry(session, this)),
      m_form(new ExchangeForm(session, this)),
      m_pane(new RecordPane(session, parts(session, m_form), this)),
      m_tabs(new QTabWidget(this)),
      m_reconciliation(new ReconciliationView(session, this)),
      m_months(new MonthsView(session, this))
{
    layOut();
    m_pane->setMenuActions([this](QMenu *menu, qint64 id) {
        connect(menu->addAction(tr("Acknowledged today")), &QAction::triggered, this, [this, id] { acknowledge(id); });
    });
    listen();
    retranslate();
    count();
}

void ExchangesPage::layOut()
{
    m_header->addAction(m_figures);
    m_header->addAction(m_new);
    m_tabs->setDocumentMode(true);
    // A narrow window scrolls a wide tab rather than growing for it.
    const auto scrolling = [](QWidget *widget) {
        auto *area = new QScrollArea;
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(widget);
        return area;
    };
    const auto addTab = [this](std::initializer_list<QWidget *> widgets) {
        auto *tab = new QWidget;
        auto *layout = new QVBoxLayout(tab);
        layout->setContentsMargins(0, grid::unit, 0, 0);
        layout->setSpacing(grid::unit + grid::half);
        for (QWidget *widget : widgets)
            layout->addWidget(widget, widget == *(widgets.end() - 1) ? 1 : 0);
        m_tabs->addTab(tab, {});
    };
    addTab({m_entry, m_pane});
    addTab({scrolling(m_reconciliation)});
    addTab({scrolling(m_months)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::page, grid::twice, grid::page, grid::twice);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);
}

bool ExchangesPage::isLog() const
{
    return m_tabs->currentIndex() == LogTab;
}

void ExchangesPage::listenToMonths()
{
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        retranslate();
        // The inspector reads what is chosen in this tab, not in the one before.
        Q_EMIT recordSelected(u"exchange"_s, isLog() ? m_pane->currentId() : 0);
    });
    connect(m_reconciliation, &ReconciliationView::openWanted, this,
            [this](qint64 id) { showRecord(u"exchange"_s, id); });
    connect(m_reconciliation, &ReconciliationView::logWanted, this, &ExchangesPage::logTheirs);
    connect(m_reconciliation, &ReconciliationView::noticeWanted, this, &Page::noticeWanted);
    connect(m_reconciliation, &ReconciliationView::errorMet, this, &Page::errorMet);
    connect(m_reconciliation, &ReconciliationView::recordSelected, this, &Page::recordSelected);
    connect(m_reconciliation->editor(), &RecordEditor::conflictMet, this, &Page::conflictMet);
    connect(m_months, &MonthsView::errorMet, this, &Page::errorMet);
    connect(m_months, &MonthsView::noticeWanted, this, &Page::noticeWanted);
    connect(m_months, &MonthsView::recordsWanted, this, &ExchangesPage::showRecords);
    connect(m_months, &MonthsView::reconciliationWanted, this, [this](const QString &counterpart, const Period &month) {
        m_tabs->setCurrentIndex(ReconciliationTab);
        m_reconciliation->showMonth(counterpart, month);
    });
}

void ExchangesPage::listen()
{
    listenToMonths();
    connect(m_new, &QPushButton::clicked, this, &ExchangesPage::newRecord);
    connect(m_figures, &FigureLine::opened, this, &ExchangesPage::showRecords);
    connect(m_entry, &QuickEntry::saved, this, [this](qint64 id) {
        m_pane->select(id);
        Q_EMIT recordSelected(u"exchange"_s, id);
    });
    connect(m_entry, &QuickEntry::allFieldsWanted, this, [this](const QJsonObject &form) { m_pane->newRecord(form); });
    connect(m_entry, &QuickEntry::recordWanted, this, [this](qint64 id) { m_pane->showRecord(id); });
    connect(m_entry, &QuickEntry::errorMet, this, &Page::errorMet);
    connect(m_entry, &QuickEntry::agencyWanted, this, [this](const QString &code) {
        Q_EMIT newRecordWanted(u"agency"_s, {{u"code"_s, code}});
    });
    connect(m_entry, &QuickEntry::listWanted, m_pane, qOverload<>(&QWidget::setFocus));
    connect(m_form, &RecordEditor::conflictMet, this, &Page::conflictMet);
    connect(m_form, &RecordEditor::opened, this, &ExchangesPage::share);
    connect(m_form, &RecordEditor::closed, this, &ExchangesPage::share);
    connect(m_form, &RecordEditor::closed, this, [this] { backToReconciliation({}); });
    connect(m_form, &RecordEditor::saved, this,
            [this](qint64, const QString &, const QJsonObject &form) { backToReconciliation(form); });
    connect(m_form, &ExchangeForm::acknowledgeWanted, this, [this](qint64 id) { acknowledge(id); });
    connect(m_pane, &RecordPane::recordSelected, this, &Page::recordSelected);
    connect(m_pane, &RecordPane::noticeWanted, this, &Page::noticeWanted);
    connect(m_pane, &RecordPane::errorMet, this, &Page::errorMet);
    connect(m_pane, &RecordPane::newWanted, this, &ExchangesPage::newRecord);
    connect(m_pane->model(), &RecordListModel::filterChanged, this, &ExchangesPage::retranslate);
    connect(&session(), &Session::periodChanged, this, &ExchangesPage::count);
    connect(&session(), &Session::changed, this, [this](const QString &kind) {
        if (kind == "exchange"_L1 || kind.isEmpty())
            count();
    });
}

// Their entry is completed in the form of the log; saved or left, the officer is back where it came from.
void ExchangesPage::logTheirs(const QJsonObject &form)
{
    m_tabs->setCurrentIndex(LogTab);
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
    m_tabs->setCurrentIndex(ReconciliationTab);
}

void ExchangesPage::count()
{
    session().read(
        this, m_counts,
        [period = session().period()](Connection &connection, TaskControl &) {
            return ExchangeFigures(connection).count(period);
        },
        [this](Result<QList<ExchangeCount>> counts) {
            if (counts)
                m_figures->setFigures(headlines(*counts));
            else
                Q_EMIT errorMet(counts.error());
        });
}

// Entry row, list and form do not always fit together; the row makes way for the form.
void ExchangesPage::share()
{
    m_entry->setVisible(!m_form->isOpen() || height() >= Theme::get().px(roomForAll));
}

void ExchangesPage::acknowledge(qint64 id, const QString &reason)
{
    session().write(
        this, u"exchange"_s,
        [id, today = session().workingDay(), author = session().author(reason)](Connection &connection,
                                                                                TaskControl &) -> Result<QString> {
            ExchangeStore store(connection);
            LIAISON_ASSIGN(Exchange exchange, store.find(id));
            if (exchange.acknowledged.isValid())
                return exchange.ref;
            exchange.acknowledged = today;
            LIAISON_ASSIGN(exchange, store.save(exchange, author));
            return exchange.ref;
        },
        [this, id](Result<QString> ref) {
            if (ref)
                Q_EMIT noticeWanted(tr("%1 is acknowledged.").arg(oneLine(*ref)));
            else if (lacksReason({ref.error()}))
                askForReason(this, tr("Acknowledge an exchange of an approved month"), errorSentence(ref.error()),
                             [this, id](const QString &why) { acknowledge(id, why); });
            else
                Q_EMIT errorMet(ref.error());
        });
}

bool ExchangesPage::showRecords(const RecordFilter &filter)
{
    // A month is opened as what it belongs to: its checklist.
    if (filter.kind == "monthclose"_L1 || filter.kind == "difference"_L1 || filter.kind == "statement"_L1) {
        m_tabs->setCurrentIndex(MonthsTab);
        if (filter.period)
            showMonth(*filter.period);
        return true;
    }
    if (filter.kind != "exchange"_L1)
        return false;
    m_tabs->setCurrentIndex(LogTab);
    m_pane->showRecords(filter);
    return true;
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
        m_tabs->setCurrentIndex(ReconciliationTab);
        m_reconciliation->showStatement(id);
        return true;
    }
    if (kind == "difference"_L1 || kind == "monthclose"_L1) {
        showDecidedRecord(kind, id);
        return true;
    }
    if (kind != "exchange"_L1)
        return false;
    m_tabs->setCurrentIndex(LogTab);
    m_pane->showRecord(id);
    return true;
}

// A decision or a sign-off is seen in the reconciliation of its statement.
void ExchangesPage::showDecidedRecord(const QString &kind, qint64 id)
{
    session().read(
        this, m_opening,
        [kind, id](Connection &connection, TaskControl &) -> Result<qint64> {
            LIAISON_ASSIGN(const StoredRecord record, RecordStore::of(connection, kind)->stored(id));
            return RecordStore::of(connection, u"statement"_s)->idOf(record.json.value(u"statement"_s).toString());
        },
        [this](const Result<qint64> &statement) {
            if (statement)
                showRecord(u"statement"_s, *statement);
            else
                Q_EMIT errorMet(statement.error());
        });
}

bool ExchangesPage::newRecordOf(const QString &kind, const QJsonObject &form)
{
    if (kind != "exchange"_L1 && kind != "statement"_L1)
        return false;
    m_tabs->setCurrentIndex(kind == "statement"_L1 ? ReconciliationTab : LogTab);
    if (form.isEmpty() || kind == "statement"_L1)
        newRecord();
    else
        m_pane->newRecord(form);
    return true;
}

void ExchangesPage::takeFocus()
{
    if (isLog() && m_entry->isVisible())
        m_entry->start();
    else
        Page::takeFocus();
}

void ExchangesPage::newRecord()
{
    if (m_tabs->currentIndex() == ReconciliationTab)
        return m_reconciliation->recordStatement();
    m_tabs->setCurrentIndex(LogTab);
    if (m_form->isOpen() && !m_entry->isVisibleTo(this)) {
        m_form->leave();
        if (m_form->isOpen()) // it holds something that is not saved, and says so
            return;
    }
    m_entry->start();
}

void ExchangesPage::saveRecord()
{
    if (!isLog())
        return m_reconciliation->editor()->save();
    if (m_form->isOpen() && (!m_entry->isAncestorOf(focusWidget()) || !m_entry->isVisible()))
        m_form->save();
    else
        m_entry->save();
}

void ExchangesPage::editFilter()
{
    if (m_tabs->currentIndex() == ReconciliationTab)
        return m_reconciliation->focusFirst();
    if (m_tabs->currentIndex() == MonthsTab)
        return m_months->focusFirst();
    m_pane->filterBar()->focusSearch();
}

void ExchangesPage::refresh()
{
    m_pane->model()->refresh();
    m_reconciliation->refresh();
    m_months->refresh();
    count();
}

bool ExchangesPage::goBack()
{
    if (!isLog())
        return m_reconciliation->goBack();
    if (m_entry->isAncestorOf(window()->focusWidget())) {
        m_pane->setFocus();
        return true;
    }
    return m_pane->goBack();
}

bool ExchangesPage::hasUnsaved() const
{
    return m_form->isDirty() || m_entry->isDirty() || m_reconciliation->editor()->isDirty();
}

bool ExchangesPage::resumeForm(const QString &kind, qint64 id, const QJsonObject &draft)
{
    if (kind == "statement"_L1) {
        m_tabs->setCurrentIndex(ReconciliationTab);
        m_reconciliation->editor()->resume(id, draft);
        return true;
    }
    if (kind != "exchange"_L1)
        return false;
    m_tabs->setCurrentIndex(LogTab);
    if (id == 0 && QuickEntry::isDraftOfThis(draft))
        m_entry->resume(draft);
    else
        m_form->resume(id, draft);
    return true;
}

void ExchangesPage::conflictSettled(const QString &kind, qint64 id)
{
    for (RecordEditor *editor : {static_cast<RecordEditor *>(m_form), m_reconciliation->editor()}) {
        if (editor->kind() == kind && editor->isOpen() && editor->record() == id)
            editor->reopen();
    }
}

std::optional<RecordFilter> ExchangesPage::listOnScreen() const
{
    return isLog() ? std::optional(m_pane->model()->filter()) : std::nullopt;
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
    return Page::event(event);
}

void ExchangesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier && m_entry->isVisible()) {
        m_entry->repeatLast();
        return;
    }
    Page::keyPressEvent(event);
}

void ExchangesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    share();
}

void ExchangesPage::retranslate()
{
    m_header->setTitle(tr("Exchanges"));
    m_tabs->setTabText(LogTab, tr("Log"));
    m_tabs->setTabText(ReconciliationTab, tr("Reconciliation"));
    m_tabs->setTabText(MonthsTab, tr("Months"));
    m_tabs->setAccessibleName(tr("Log, reconciliation or months"));
    m_new->setVisible(isLog());
    const auto period = m_pane->model()->filter().period;
    m_header->setSubtitle(period ? Formats().period(*period) : tr("All dates"));
    m_new->setText(tr("New exchange"));
    m_new->setAccessibleName(tr("New exchange"));
    m_pane->filterBar()->setPlaceholder(tr("Find in the log"));
    m_pane->table()->setEmptyWords(tr("No exchanges here"),
                                   tr("What is sent to and received from other agencies is logged here. Type one into "
                                      "the line above, or choose another period."),
                                   tr("New exchange"), u"document-new"_s);
}

void ExchangesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_pane->model()->setListColumns(exchangeColumns());
        retranslate();
        count();
    }
}

} // namespace liaison
