// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/operationspage.h"

#include "core/storage/declaredresultstore.h"
#include "core/storage/operationstore.h"
#include "ui/forms/recordeditor.h"
#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/emptystate.h"
#include "ui/look/theme.h"
#include "ui/look/wordlabel.h"
#include "ui/operations/operationform.h"
#include "ui/operations/operationview.h"
#include "ui/operations/resultform.h"

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

RecordPane::Words operationWords()
{
    return {
        OperationsPage::tr("Operations"), OperationsPage::tr("Find an operation"),
        OperationsPage::tr("No operations here"),
        OperationsPage::tr("Operations that touch the period are listed; those known only to a month or a year when "
                           "they lie in it."),
        OperationsPage::tr("New operation")};
}

RecordPane::Words resultWords()
{
    return {OperationsPage::tr("Results of a period as a whole"), {}, {}, {}, {}};
}

// Parts are reached through their whole.
RecordPane::Parts operationList()
{
    RecordPane::Parts list{u"operation"_s,   u"operations/list"_s,
                           nullptr,          {u"status"_s, u"type"_s, u"coordinator"_s, u"participants"_s},
                           operationColumns, operationWords};
    list.home = {{u"part_of"_s, QString()}};
    return list;
}

RecordPane::Parts periodList()
{
    RecordPane::Parts list{u"result"_s, u"operations/periods"_s, nullptr, {}, resultColumns, resultWords};
    list.home = {{u"operation"_s, QString()}};
    return list;
}

} // namespace

OperationsPage::OperationsPage(Session &session, QWidget *parent)
    : RecordPage(session, parent),
      m_declare(plainButton({}, {}, this)),
      m_edit(plainButton({}, u"document-edit"_s, this)),
      m_all(plainButton({}, {}, this)),
      m_pane(makePane(operationList())),
      m_periodTitle(new WordLabel(TextSize::Strong, WordLabel::Ink::Normal, this)),
      m_periods(makePane(periodList())),
      m_splitter(new QSplitter(this)),
      m_stack(new QStackedWidget(this)),
      m_nothing(new EmptyState(this)),
      m_view(new OperationView(session)),
      m_operation(makeOperationForm(session, this)),
      m_result(new ResultForm(session, this))
{
    m_all->setCheckable(true);
    layOut();
    listen();
    start();
    showChosen();
}

void OperationsPage::layOut()
{
    header()->addAction(m_declare);
    header()->addAction(m_edit);
    auto *filterLine = new QHBoxLayout;
    filterLine->setSpacing(grid::unit);
    filterLine->addWidget(m_all, 0, Qt::AlignTop);
    filterLine->addWidget(m_pane->filterBar(), 1);
    auto *lists = new QWidget(this);
    auto *listLayout = columnIn(lists, grid::unit);
    listLayout->addWidget(m_pane, 3);
    listLayout->addWidget(m_periodTitle);
    listLayout->addWidget(m_periods, 1);
    m_periods->filterBar()->hide();
    m_periods->hide();
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
    addContent(m_splitter, m_pane, m_operation);
    addForm(m_result);
    placeForm(m_operation);
    placeForm(m_result);
}

void OperationsPage::listen()
{
    connect(m_pane->table(), &RecordTable::currentKeyChanged, this, [this](const QVariant &key) {
        const int row = m_pane->model()->indexOfKey(key);
        if (row >= 0 && (key.toLongLong() != m_shown || form()))
            showOperation(m_pane->model()->rowAt(row).ref, key.toLongLong());
    });
    connect(m_pane, &RecordPane::opened, m_operation, &RecordEditor::openRecord);
    for (const RecordPane *pane : {m_pane, m_periods})
        connect(pane->model(), &PagedTableBase::loaded, this, &OperationsPage::chooseFirst);
    connect(m_pane->model(), &RecordListModel::filterChanged, this, [this] {
        const bool all = !m_pane->model()->filter().period;
        m_all->setChecked(all);
        m_periods->filterBar()->clear(all);
    });
    connect(m_periods->model(), &RecordListModel::counted, this, [this] {
        const bool any = m_periods->model()->total().value_or(0) > 0;
        m_periodTitle->setVisible(any);
        m_periods->setVisible(any);
    });
    connect(m_periods->table(), &RecordTable::currentKeyChanged, this, [this](const QVariant &key) {
        if (key.isValid())
            showResult(key.toLongLong(), false);
    });
    connect(m_periods, &RecordPane::opened, this, [this](qint64 id) { showResult(id, true); });
    connect(m_view, &OperationView::opened, this, &Page::recordsWanted);
    connect(m_view, &OperationView::failed, this, &Page::errorMet);
    connect(m_view, &OperationView::noticeWanted, this, &Page::noticeWanted);
    connect(m_view, &OperationView::resultWanted, this, &OperationsPage::openResult);
    connect(m_view, &OperationView::operationWanted, this, [this](const QString &code) {
        ask(
            m_find, [code](Connection &connection, TaskControl &) { return OperationStore(connection).idOf(code); },
            [this](qint64 id) { showRecord(u"operation"_s, id); });
    });
    connect(m_all, &QPushButton::clicked, m_pane->filterBar(), &FilterBar::clear);
    connect(m_declare, &QPushButton::clicked, this, [this] { openResult({}, {}); });
    connect(m_edit, &QPushButton::clicked, this, [this] { m_operation->openRecord(m_shown); });
    connect(&session(), &Session::directoryLoaded, m_view, &OperationView::reload);
    connect(&session(), &Session::changed, this, [this](const QString &kind) {
        static const QStringList ours{u"operation"_s, u"result"_s, u"case"_s, u"agency"_s, QString()};
        if (isVisible() && ours.contains(kind)) // else when it is shown again
            count();
    });
}

// A form stands where the board is, and one at a time.
void OperationsPage::placeForm(RecordEditor *form)
{
    m_stack->addWidget(form);
    connect(form, &RecordEditor::opened, this, [this, form] {
        closeForm(form == m_operation ? m_result : m_operation);
        showChosen();
    });
    connect(form, &RecordEditor::closed, this, [this] {
        showChosen();
        m_pane->setFocus(Qt::OtherFocusReason); // the keyboard goes on in the list
    });
    connect(form, &RecordEditor::saved, this, [this, form](qint64 id) {
        const QString words = form == m_operation ? tr("The operation is saved.") : tr("The result is saved.");
        Q_EMIT noticeWanted(form->late().isEmpty() ? words : QString(words + u' ' + form->late()));
        form->close();
        if (form == m_operation)
            showRecord(form->kind(), id);
        else
            showResult(id, false);
    });
}

void OperationsPage::closeForm(RecordEditor *open)
{
    if (!open || !open->isOpen())
        return;
    const bool kept = open->isDirty();
    open->close();
    if (kept)
        Q_EMIT noticeWanted(tr("What you typed is kept as a draft; open the form again to go on."));
}

// The form that is open, else the board; and what can be done beside it.
void OperationsPage::showChosen()
{
    RecordEditor *open = form();
    QWidget *board = m_view->isChosen() ? static_cast<QWidget *>(m_view) : m_nothing;
    m_stack->setCurrentWidget(open ? open : board);
    m_edit->setEnabled(m_shown != 0 && !open);
    m_declare->setEnabled(!open);
    newButton()->setEnabled(!open);
}

RecordPage::Words OperationsPage::words() const
{
    return {tr("Operations"), datesOf(*m_pane)};
}

void OperationsPage::retranslate()
{
    RecordPage::retranslate();
    m_all->setText(tr("All dates"));
    m_all->setAccessibleName(tr("Operations of all dates"));
    writeOn(m_declare, tr("Declare a result"));
    m_edit->setText(tr("Edit"));
    m_edit->setAccessibleName(tr("Edit the operation"));
    newButton()->setToolTip(tr("New operation (Ctrl+N)"));
    m_periodTitle->setText(tr("Declared for a period as a whole"));
    m_nothing->setWords(tr("No operation is chosen"),
                        tr("Choose one in the list to see its results side by side, or declare what was achieved."), {},
                        u"view-list-details"_s);
}

void OperationsPage::count()
{
    m_view->reload();
}

// Something is always shown while there is something to show.
void OperationsPage::chooseFirst()
{
    const auto &rows = m_pane->model()->rows();
    if (rows.isEmpty() || form() || m_pane->model()->isLoading() || (m_shown != 0 && m_pane->isAwaited(m_shown)))
        return;
    if (m_pane->model()->indexOfKey(m_shown) >= 0)
        m_pane->select(m_shown);
    else if (m_periods->currentId() == 0)
        m_pane->select(rows.first().id);
}

void OperationsPage::showOperation(const QString &code, qint64 id)
{
    closeForm(form());
    m_shown = id;
    m_periods->selectNone();
    m_view->showOperation(code);
    showChosen();
    Q_EMIT recordSelected(u"operation"_s, id);
}

bool OperationsPage::showRecord(const QString &kind, qint64 id)
{
    if (kind == "result"_L1)
        showResult(id, true);
    if (kind != "operation"_L1)
        return kind == "result"_L1;
    ask(
        m_find, [id](Connection &connection, TaskControl &) { return OperationStore(connection).find(id); },
        [this, id](const Operation &operation) {
            showOperation(operation.code, id);
            if (m_pane->model()->indexOfKey(id) < 0)
                m_pane->filterBar()->clear(true);
            m_pane->select(id);
        });
    return true;
}

bool OperationsPage::showRecords(const RecordFilter &filter)
{
    if (filter.kind == "operation"_L1) {
        closeForm(form());
        m_shown = 0;
        m_periods->selectNone();
        return RecordPage::showRecords(filter);
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
        [this, id, inForm](const Found &found) {
            const DeclaredResult &result = found.result;
            if (result.operation.isEmpty()) {
                closeForm(form());
                m_shown = 0;
                m_pane->selectNone();
                m_view->showPeriod(periodOf(result.period, session().programmeFirstMonth()));
                showChosen();
            } else {
                if (m_shown != found.operation || form())
                    showOperation(result.operation, found.operation);
                m_pane->select(found.operation);
            }
            Q_EMIT recordSelected(u"result"_s, id);
            if (inForm)
                m_result->openRecord(id);
        });
}

// Without a reference a new one, of the operation on the board or without it of a period.
void OperationsPage::openResult(const QString &agency, const QString &ref)
{
    if (ref.isEmpty()) {
        m_result->openNewOf({{u"operation"_s, m_shown != 0 ? m_view->operation() : QString()}, {u"agency"_s, agency}});
        return;
    }
    ask(
        m_find, [ref](Connection &connection, TaskControl &) { return DeclaredResultStore(connection).idOf(ref); },
        [this](qint64 id) { m_result->openRecord(id); });
}

bool OperationsPage::newRecordOf(const QString &kind, const QJsonObject &begun)
{
    closeForm(form());
    if (kind != "result"_L1 || !begun.isEmpty())
        return RecordPage::newRecordOf(kind, begun);
    openResult({}, {});
    return true;
}

bool OperationsPage::goBack()
{
    if (!form())
        return RecordPage::goBack();
    closeForm(form());
    return true;
}

void OperationsPage::conflictSettled(const QString &kind, qint64 id)
{
    Q_UNUSED(kind)
    if (form() && form()->record() == id)
        form()->discard();
    m_view->reload();
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

} // namespace liaison
