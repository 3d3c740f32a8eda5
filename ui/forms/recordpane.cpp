// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordpane.h"

#include "ui/inputs/reasonrow.h"
#include "ui/look/boxes.h"
#include "ui/look/languagechange.h"
#include "ui/look/theme.h"
#include "ui/words/errortexts.h"
#include "ui/words/lookalikewords.h"
#include "ui/words/recordwords.h"

#include <QKeyEvent>
#include <QMenu>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int leastListHeight = 160; // filters, head and three rows

} // namespace

RecordPane::RecordPane(Session &session, const Parts &parts, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(parts.model ? parts.model : new RecordListModel(session, parts.kind, parts.columns())),
      m_editor(parts.editor),
      m_filter(new FilterBar(session, m_model, parts.filterFields, this, parts.home)),
      m_table(new RecordTable(parts.stateKey, {}, this)),
      m_listSide(new QWidget(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_columns(parts.columns),
      m_words(parts.words)
{
    m_model->setParent(this);
    m_table->setRecords(m_model);
    auto *listLayout = columnIn(m_listSide, grid::unit);
    listLayout->addWidget(m_filter);
    listLayout->addWidget(m_table, 1);
    m_splitter->addWidget(m_listSide);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(grid::unit);
    auto *layout = columnIn(this);
    layout->addWidget(m_splitter);
    setFocusProxy(m_table);
    m_filter->leadTo(m_table);
    listen();
    if (m_editor)
        listenToForm();
    retranslate();
    whenLanguageChanges(this, [this] {
        m_model->setListColumns(m_columns());
        retranslate();
    });
}

void RecordPane::listen()
{
    connect(m_table, &RecordTable::opened, this, [this](const QVariant &key) { showRecord(key.toLongLong()); });
    connect(m_table, &RecordTable::emptyActionTriggered, this, &RecordPane::newWanted);
    connect(m_table, &RecordTable::currentKeyChanged, this, [this](const QVariant &key) {
        if (key.isValid())
            m_wanted = 0; // somebody chose another
    });
    connect(m_table, &RecordTable::everythingWanted, m_filter, [this] { m_filter->clear(); });
    connect(m_model, &RecordListModel::filterChanged, this, [this] { m_table->setNarrowed(m_filter->isFiltered()); });
    connect(m_model, &PagedTableBase::loaded, this, &RecordPane::selectWanted);
}

void RecordPane::listenToForm()
{
    m_splitter->addWidget(m_editor);
    m_editor->hide();
    m_table->installEventFilter(this);
    connect(m_table, &RecordTable::currentKeyChanged, this,
            [this](const QVariant &key) { Q_EMIT recordSelected(kind(), key.toLongLong()); });
    connect(m_table, &RecordTable::contextMenuWanted, this,
            [this](const QVariant &key, const QPoint &position) { offerActions(key.toLongLong(), position); });
    connect(m_editor, &RecordEditor::opened, this, [this] {
        share();
        // It need not be in the list; a new one is nowhere yet, and nothing else is read beside it.
        Q_EMIT recordSelected(kind(), m_editor->record());
        if (m_editor->record() != 0)
            select(m_editor->record());
    });
    connect(m_editor, &RecordEditor::closed, this, [this] {
        share();
        Q_EMIT recordSelected(kind(), currentId());
        m_table->setFocus();
    });
    connect(m_editor, &RecordEditor::saved, this, [this](qint64 id, const QString &ref) {
        select(id);
        Q_EMIT recordSelected(kind(), id);
        Q_EMIT noticeWanted(tr("Saved: %1 %2", "a kind of record, its reference").arg(kindName(kind()), oneLine(ref)));
        pointOutLookAlike(ref);
    });
}

void RecordPane::retranslate()
{
    const Words words = m_words();
    m_table->setName(words.name);
    m_filter->setPlaceholder(words.find);
    m_table->setEmptyWords(words.empty, words.advice, words.newOne, u"document-new"_s);
}

// The record is saved all the same: whether one of the two is a slip, a person sees.
void RecordPane::pointOutLookAlike(const QString &ref)
{
    m_session.read(
        this, m_lookingAlike,
        [kind = kind(), ref](Connection &connection, TaskControl &) { return lookAlikes(connection, kind, {ref}); },
        [this, ref](const Result<QList<LookAlike>> &found) {
            if (found && !found->isEmpty())
                Q_EMIT noticeWanted(
                    tr("Saved: %1 %2", "a kind of record, its reference").arg(kindName(kind()), oneLine(ref)) +
                    u". "_s + lookAlikeSentence(found->first()));
        });
}

void RecordPane::share()
{
    if (!m_editor)
        return;
    const bool open = m_editor->isOpen();
    const int wanted = Theme::get().px(m_editor->comfortableHeight());
    const bool both = height() >= wanted + Theme::get().px(leastListHeight);
    m_listSide->setVisible(!open || both);
    const bool appears = open && m_editor->isHidden();
    m_editor->setVisible(open);
    if (appears && both)
        m_splitter->setSizes({height() - wanted, wanted});
}

void RecordPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    share();
}

void RecordPane::showRecords(const RecordFilter &filter)
{
    selectNone(); // what was chosen in another list is not chosen in this one
    m_filter->show(filter);
}

void RecordPane::selectNone()
{
    m_wanted = 0;
    m_table->setCurrentIndex({});
    m_table->clearSelection();
}

void RecordPane::showRecord(qint64 id)
{
    if (!m_editor)
        Q_EMIT opened(id);
    else if (id == 0)
        newRecord();
    else
        m_editor->openRecord(id);
}

void RecordPane::newRecord(const QJsonObject &form)
{
    m_editor->openNew(form);
}

bool RecordPane::goBack()
{
    if (m_editor && m_editor->isOpen()) {
        m_editor->leave();
        return true;
    }
    if (m_filter->isNarrowed()) {
        m_filter->clear();
        return true;
    }
    return false;
}

qint64 RecordPane::currentId() const
{
    return m_table->currentKey().toLongLong();
}

void RecordPane::select(qint64 id)
{
    m_wanted = id;
    if (!m_model->isLoading())
        selectWanted();
}

void RecordPane::selectWanted()
{
    if (m_wanted != 0 && m_table->selectKey(m_wanted))
        m_wanted = 0;
    else if (m_wanted != 0)
        showNotListed();
}

// What the inspector or the form shows is not another row's record; and an open form over a list that says "0 records"
// needs a word. A long list may hold the record further down.
void RecordPane::showNotListed()
{
    if (!m_model->total() || *m_model->total() > m_model->rowCount())
        return;
    {
        const QSignalBlocker quiet(m_table); // the inspector keeps the record
        m_table->setCurrentIndex({});
        m_table->clearSelection();
    }
    if (m_editor && m_editor->isOpen() && m_editor->record() == m_wanted)
        Q_EMIT noticeWanted(tr("The open record is not in this list: it lies outside the period or the filter."));
}

void RecordPane::remove(qint64 id)
{
    if (id == 0)
        return;
    writeWithReason(
        m_session, this, kind(), tr("Remove what is approved"),
        [kind = kind(), id](Connection &connection, const Author &author) -> Result<QString> {
            const auto store = RecordStore::of(connection, kind);
            LIAISON_ASSIGN(const StoredRecord record, store->stored(id));
            LIAISON_TRY(store->remove(id, record.revision, author));
            return record.ref;
        },
        [this](const Result<QString> &ref) {
            if (ref)
                Q_EMIT noticeWanted(tr("Removed: %1 %2. Ctrl+Z brings it back.").arg(kindName(kind()), oneLine(*ref)));
            else
                Q_EMIT errorMet(ref.error());
        });
}

void RecordPane::offerActions(qint64 id, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, id] { showRecord(id); });
    if (m_addActions)
        m_addActions(menu, id);
    menu->addSeparator();
    connect(menu->addAction(tr("Remove")), &QAction::triggered, this, [this, id] { remove(id); });
    menu->popup(position);
}

bool RecordPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier && currentId() != 0) {
            remove(currentId());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace liaison
