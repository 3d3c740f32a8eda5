// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/operationspage.h"

#include "core/storage/declaredresultstore.h"
#include "core/storage/operationstore.h"
#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/emptystate.h"
#include "ui/look/wordlabel.h"
#include "ui/operations/operationview.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int besideWidth = 980; // below it the list stands above the board
constexpr int listWidth = 680;
constexpr int listHeight = 150;

QString datesOf(const QList<Cell> &cells)
{
    const auto first = valueOf<PartialDate>(cells.at(0));
    const auto last = valueOf<PartialDate>(cells.at(1));
    const Formats formats;
    if (first.isNull())
        return formats.notStated();
    if (last.isNull())
        return OperationsPage::tr("from %1", "a date").arg(formats.date(first));
    if (first == last)
        return formats.date(first);
    if (first.isDay() && last.isDay())
        return formats.dates(first.first, last.first);
    return OperationsPage::tr("%1 – %2", "first day, last day").arg(formats.date(first), formats.date(last));
}

QList<ListColumn> operationColumns()
{
    return {{{u"name"_s}, 140, true, OperationsPage::tr("Operation")},
            {{u"first_day"_s, u"last_day"_s}, 208, false, OperationsPage::tr("Dates"), {}, datesOf},
            {{u"status"_s, u"illustrative"_s}, 84}};
}

QList<ListColumn> resultColumns()
{
    return {{{u"agency"_s}, 160, true}, {{u"period"_s}, 190}, {{u"cases"_s}, 84}};
}

// Parts are reached through their whole.
RecordFilter wholeOperations(const std::optional<Period> &period)
{
    return RecordFilter{u"operation"_s, period, false, {{u"part_of"_s, QString()}}, {}};
}

RecordFilter resultsOfPeriods(const Session &session, bool all)
{
    RecordFilter filter{u"result"_s, session.period(), false, {{u"operation"_s, QString()}}, {}};
    if (all)
        filter.period.reset();
    return filter;
}

} // namespace

OperationsPage::OperationsPage(Session &session, QWidget *parent)
    : RecordPage(session, parent),
      m_operations(new RecordListModel(session, u"operation"_s, operationColumns(), this)),
      m_periodResults(new RecordListModel(session, u"result"_s, resultColumns(), this)),
      m_table(new RecordTable(u"operations/list"_s, tr("Operations"), this)),
      m_periodTitle(new WordLabel(TextSize::Strong, WordLabel::Ink::Normal, this)),
      m_periodTable(new RecordTable(u"operations/periods"_s, tr("Results of a period as a whole"), this)),
      m_splitter(new QSplitter(this)),
      m_stack(new QStackedWidget(this)),
      m_nothing(new EmptyState(this)),
      m_view(new OperationView(session)),
      m_all(plainButton({}, {}, this)),
      m_declare(plainButton({}, {}, this)),
      m_edit(plainButton({}, u"document-edit"_s, this)),
      m_new(newButton())
{
    m_filters =
        new FilterBar(session, m_operations, {u"status"_s, u"type"_s, u"coordinator"_s, u"participants"_s}, this);
    m_all->setCheckable(true);
    layOut();
    listen();
    listenToSession();
    start();
    showAll(false);
    enableActions();
}

void OperationsPage::layOut()
{
    header()->addAction(m_declare);
    header()->addAction(m_edit);
    auto *filterLine = new QHBoxLayout;
    filterLine->setSpacing(grid::unit);
    filterLine->addWidget(m_all, 0, Qt::AlignTop);
    filterLine->addWidget(m_filters, 1);
    auto *lists = new QWidget(this);
    auto *listLayout = columnIn(lists, grid::unit);
    listLayout->addWidget(m_table, 3);
    m_filters->leadTo(m_table);
    listLayout->addWidget(m_periodTitle);
    listLayout->addWidget(m_periodTable, 1);
    m_table->setRecords(m_operations);
    m_periodTable->setRecords(m_periodResults);
    m_periodTable->hide();
    m_periodTitle->hide();
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_view);
    auto *right = new QWidget(this);
    auto *rightLayout = columnIn(right, -1, {grid::twice, 0, 0, 0});
    rightLayout->addWidget(m_stack);
    m_splitter->addWidget(lists);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({listWidth, 1000});
    column()->setContentsMargins(grid::page, grid::twice, grid::unit, 0);
    column()->addLayout(filterLine);
    column()->addWidget(m_splitter, 1);
}

void OperationsPage::listen()
{
    connect(m_table, &RecordTable::currentKeyChanged, this, [this](const QVariant &key) {
        if (key.isValid())
            chooseOperation(key.toLongLong());
    });
    connect(m_table, &RecordTable::opened, this, &OperationsPage::editOperation);
    connect(m_table, &RecordTable::emptyActionTriggered, this, &OperationsPage::newRecord);
    connect(m_operations, &PagedTableBase::loaded, this, &OperationsPage::chooseFirst);
    connect(m_operations, &PagedTableBase::failed, this, &Page::errorMet);
    connect(m_periodResults, &PagedTableBase::failed, this, &Page::errorMet);
    connect(m_periodResults, &RecordListModel::counted, this, &OperationsPage::showPeriodResults);
    connect(m_periodTable, &RecordTable::currentKeyChanged, this, [this](const QVariant &key) {
        if (key.isValid())
            showResult(key.toLongLong(), false);
    });
    connect(m_periodTable, &RecordTable::opened, this,
            [this](const QVariant &key) { showResult(key.toLongLong(), true); });
    connect(m_view, &OperationView::opened, this, &Page::recordsWanted);
    connect(m_view, &OperationView::failed, this, &Page::errorMet);
    connect(m_view, &OperationView::noticeWanted, this, &Page::noticeWanted);
    connect(m_view, &OperationView::resultWanted, this,
            qOverload<const QString &, const QString &>(&OperationsPage::openResult));
    connect(m_view, &OperationView::operationWanted, this, [this](const QString &code) {
        ask(
            m_find, [code](Connection &connection, TaskControl &) { return OperationStore(connection).idOf(code); },
            [this](qint64 id) { showRecord(u"operation"_s, id); });
    });
    connect(m_all, &QPushButton::toggled, this, &OperationsPage::showAll);
    connect(m_declare, &QPushButton::clicked, this, [this] { openResult(QString(), QString()); });
    connect(m_edit, &QPushButton::clicked, this, &OperationsPage::editOperation);
    connect(m_nothing, &EmptyState::actionTriggered, this, &OperationsPage::newRecord);
}

void OperationsPage::listenToSession()
{
    connect(&session(), &Session::periodChanged, this, &OperationsPage::followPeriod);
    connect(&session(), &Session::directoryLoaded, this, [this] { m_view->reload(); });
    connect(&session(), &Session::changed, this, [this](const QString &kind) {
        static const QStringList ours{u"operation"_s, u"result"_s, u"case"_s, u"agency"_s, QString()};
        if (!ours.contains(kind))
            return;
        m_stale = !isVisible();
        if (isVisible())
            m_view->reload();
    });
}

RecordPage::Words OperationsPage::words() const
{
    return {tr("Operations"), m_all->isChecked() ? tr("all dates") : Formats().period(session().period())};
}

void OperationsPage::retranslate()
{
    RecordPage::retranslate();
    m_all->setText(tr("All dates"));
    m_all->setAccessibleName(tr("Operations of all dates"));
    writeOn(m_declare, tr("Declare a result"));
    m_edit->setText(tr("Edit"));
    m_edit->setAccessibleName(tr("Edit the operation"));
    writeOn(m_new, tr("New operation"));
    m_new->setToolTip(tr("New operation (Ctrl+N)"));
    m_periodTitle->setText(tr("Declared for a period as a whole"));
    m_filters->setPlaceholder(tr("Find an operation"));
    m_table->setEmptyWords(tr("No operations here"),
                           tr("Operations that touch the period are listed; those known only to a month or a year when "
                              "they lie in it."),
                           tr("New operation"), u"view-list-details"_s);
    m_nothing->setWords(tr("No operation is chosen"),
                        tr("Choose one in the list to see its results side by side, or declare what was achieved."), {},
                        u"view-list-details"_s);
    m_operations->setListColumns(operationColumns());
    m_periodResults->setListColumns(resultColumns());
}

void OperationsPage::count()
{
    m_view->reload();
}

void OperationsPage::followPeriod()
{
    m_periodResults->setFilter(resultsOfPeriods(session(), m_all->isChecked()));
    RecordPage::retranslate();
}

void OperationsPage::showAll(bool all)
{
    m_filters->show(wholeOperations(all ? std::nullopt : std::optional(session().period())));
    followPeriod();
}

void OperationsPage::showPeriodResults()
{
    const bool any = m_periodResults->total().value_or(0) > 0;
    m_periodTitle->setVisible(any);
    m_periodTable->setVisible(any);
    enableActions();
}

// Something is always shown while there is something to show.
void OperationsPage::chooseFirst()
{
    if (m_wanted) {
        select(*std::exchange(m_wanted, std::nullopt));
        return;
    }
    const auto &rows = m_operations->rows();
    if (rows.isEmpty() || m_form)
        return;
    const bool listed = m_operations->indexOfKey(m_shown) >= 0;
    if (m_shown == 0 || (!listed && !m_periodTable->currentKey().isValid()))
        m_table->selectKey(rows.first().id);
}

// It is on the board already.
bool OperationsPage::select(qint64 id)
{
    m_selecting = true;
    const bool listed = m_table->selectKey(id);
    m_selecting = false;
    return listed;
}

void OperationsPage::chooseOperation(qint64 id)
{
    const int row = m_operations->indexOfKey(id);
    if (m_selecting || row < 0)
        return;
    showOperation(m_operations->rowAt(row).ref, id);
}

void OperationsPage::showOperation(const QString &code, qint64 id)
{
    closeForm();
    m_shown = id;
    m_periodTable->clearSelection();
    m_view->showOperation(code);
    m_stack->setCurrentWidget(m_view);
    enableActions();
    Q_EMIT recordSelected(u"operation"_s, id);
}

bool OperationsPage::showRecord(const QString &kind, qint64 id)
{
    if (kind == "result"_L1) {
        showResult(id, true);
        return true;
    }
    if (kind != "operation"_L1)
        return false;
    ask(
        m_find, [id](Connection &connection, TaskControl &) { return OperationStore(connection).find(id); },
        [this](const Operation &operation) {
            showOperation(operation.code, operation.id.value);
            if (!select(operation.id.value)) {
                m_wanted = operation.id.value;
                m_all->isChecked() ? showAll(true) : m_all->setChecked(true);
            }
        });
    return true;
}

bool OperationsPage::showRecords(const RecordFilter &filter)
{
    if (filter.kind == "operation"_L1) {
        closeForm();
        m_shown = 0;
        m_filters->show(filter);
        return true;
    }
    if (filter.kind != "result"_L1)
        return false;
    ask(
        m_find,
        [filter](Connection &connection, TaskControl &) -> Result<qint64> {
            LIAISON_ASSIGN(const auto rows, RecordList(connection).list(filter, {}, {}, nullptr, 1));
            if (rows.isEmpty())
                return fail(ErrorKind::NotFound, u"result"_s);
            return rows.first().id;
        },
        [this](qint64 id) { showResult(id, true); });
    return true;
}

// The board that the result stands on, and over it the result itself.
void OperationsPage::showResult(qint64 id, bool inForm)
{
    struct Found
    {
        DeclaredResult result;
        qint64 operation = 0;
    };
    ask(
        m_find,
        [id](Connection &connection, TaskControl &) -> Result<Found> {
            Found found;
            LIAISON_ASSIGN(found.result, DeclaredResultStore(connection).find(id));
            if (!found.result.operation.isEmpty()) {
                LIAISON_ASSIGN(found.operation, OperationStore(connection).idOf(found.result.operation));
            }
            return found;
        },
        [this, inForm](const Found &found) {
            const DeclaredResult &result = found.result;
            if (!result.operation.isEmpty()) {
                if (m_shown != found.operation || m_stack->currentWidget() != m_view)
                    showOperation(result.operation, found.operation);
                select(found.operation);
            } else {
                closeForm();
                m_shown = 0;
                m_table->clearSelection();
                m_view->showPeriod(periodOf(result.period, session().programmeFirstMonth()));
                m_stack->setCurrentWidget(m_view);
                enableActions();
            }
            Q_EMIT recordSelected(u"result"_s, result.id.value);
            if (inForm)
                openResult(result.id.value);
        });
}

void OperationsPage::editFilter()
{
    m_filters->focusSearch();
}

void OperationsPage::refresh()
{
    m_stale = false;
    m_operations->refresh();
    m_periodResults->refresh();
    RecordPage::refresh();
}

bool OperationsPage::goBack()
{
    if (m_form) {
        closeForm();
        return true;
    }
    if (m_all->isChecked()) {
        m_all->setChecked(false);
        return true;
    }
    if (m_operations->filter() != wholeOperations(session().period())) {
        showAll(false);
        return true;
    }
    return false;
}

std::optional<RecordFilter> OperationsPage::listOnScreen() const
{
    return m_operations->filter();
}

void OperationsPage::resizeEvent(QResizeEvent *event)
{
    RecordPage::resizeEvent(event);
    const Qt::Orientation wanted = width() < Theme::get().px(besideWidth) ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    const bool beside = wanted == Qt::Horizontal;
    m_splitter->setSizes({beside ? listWidth : listHeight, 1000});
    m_splitter->widget(1)->layout()->setContentsMargins(beside ? grid::twice : 0, beside ? 0 : grid::twice, 0, 0);
}

void OperationsPage::showEvent(QShowEvent *event)
{
    RecordPage::showEvent(event);
    if (std::exchange(m_stale, false))
        m_view->reload();
}

} // namespace liaison
