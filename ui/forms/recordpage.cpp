// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordpage.h"

#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/languagechange.h"
#include "ui/look/theme.h"
#include "ui/words/formats.h"

#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

RecordPage::RecordPage(Session &session, QWidget *parent, QPushButton *newButton)
    : Page(session, parent),
      m_header(new PageHeader(this)),
      m_new(newButton ? newButton : mainButton({}, u"list-add"_s)),
      m_column(columnIn(this, grid::unit, {grid::page, grid::twice, grid::page, grid::twice}))
{
    m_new->setParent(this); // the keyboard comes to it before the lists
    m_column->addWidget(m_header);
    whenLanguageChanges(this, [this] {
        retranslate();
        count();
    });
}

void RecordPage::keepFigures(const QStringList &kinds)
{
    m_figures = new FigureLine(this);
    m_header->addAction(m_figures);
    connect(m_figures, &FigureLine::opened, this, [this](const RecordFilter &filter) {
        if (!showRecords(filter))
            Q_EMIT recordsWanted(filter);
    });
    connect(&session(), &Session::periodChanged, this, [this] { count(); });
    connect(&session(), &Session::changed, this, [this, kinds](const QString &kind) {
        if (kinds.isEmpty() || kind.isEmpty() || kinds.contains(kind)) // an undo may announce no kind in particular
            count();
    });
}

RecordPane *RecordPage::makePane(const RecordPane::Parts &parts)
{
    auto *pane = new RecordPane(session(), parts, this);
    connect(pane, &RecordPane::recordSelected, this, &Page::recordSelected);
    connect(pane, &RecordPane::noticeWanted, this, &Page::noticeWanted);
    connect(pane, &RecordPane::errorMet, this, &Page::errorMet);
    connect(pane, &RecordPane::newWanted, this, [this] { newRecord(); });
    connect(pane->model(), &RecordListModel::filterChanged, this, [this] { retranslate(); });
    m_panes.append(pane);
    return pane;
}

RecordPane *RecordPage::addPane(const RecordPane::Parts &parts)
{
    RecordPane *pane = makePane(parts);
    addContent(pane, pane, pane->editor());
    return pane;
}

void RecordPage::addContent(QWidget *content, RecordPane *list, RecordEditor *editor)
{
    m_column->addWidget(content, 1);
    addView({content, list, editor});
}

void RecordPage::addTab(const QList<QWidget *> &content, RecordPane *list, RecordEditor *editor)
{
    if (!m_tabs) {
        m_tabs = new QTabWidget(this);
        m_tabs->setDocumentMode(true);
        m_column->addWidget(m_tabs, 1);
    }
    auto *tab = new QWidget;
    auto *layout = columnIn(tab, grid::unit + grid::half, {0, grid::unit, 0, 0});
    for (QWidget *widget : content)
        layout->addWidget(widget, widget == content.last() ? 1 : 0);
    m_tabs->addTab(tab, {});
    addView({tab, list, editor || !list ? editor : list->editor()});
}

void RecordPage::addView(const View &view)
{
    m_views.append(view);
    if (view.editor && !m_editors.contains(view.editor))
        addForm(view.editor);
}

void RecordPage::addForm(RecordEditor *form)
{
    m_editors.append(form);
    connect(form, &RecordEditor::conflictMet, this, &Page::conflictMet);
    connect(form, &RecordEditor::errorMet, this, &Page::errorMet);
}

void RecordPage::start()
{
    m_header->addAction(m_new);
    connect(m_new, &QPushButton::clicked, this, [this] { newRecord(); });
    if (m_tabs)
        connect(m_tabs, &QTabWidget::currentChanged, this, [this] { tabChanged(); });
    retranslate();
    count();
}

RecordPage::View RecordPage::view() const
{
    return m_views.value(m_tabs ? m_tabs->currentIndex() : 0);
}

RecordPane *RecordPage::list() const
{
    return view().list;
}

bool RecordPage::isOnScreen(const QWidget *content) const
{
    const QWidget *tab = view().tab;
    return tab && (tab == content || tab->isAncestorOf(content));
}

void RecordPage::bring(const QWidget *content)
{
    for (const View &each : std::as_const(m_views)) {
        if (m_tabs && each.tab->isAncestorOf(content))
            m_tabs->setCurrentWidget(each.tab);
    }
}

RecordPane *RecordPage::paneOf(const QString &kind) const
{
    for (RecordPane *pane : m_panes) {
        if (pane->kind() == kind)
            return pane;
    }
    return nullptr;
}

RecordEditor *RecordPage::editorOf(const QString &kind) const
{
    for (RecordEditor *editor : m_editors) {
        if (editor->kind() == kind)
            return editor;
    }
    return nullptr;
}

RecordEditor *RecordPage::form() const
{
    for (RecordEditor *editor : m_editors) {
        if (editor->isOpen() && isOnScreen(editor))
            return editor;
    }
    return nullptr;
}

bool RecordPage::showRecords(const RecordFilter &filter)
{
    RecordPane *pane = paneOf(filter.kind);
    if (!pane)
        return false;
    bring(pane);
    pane->showRecords(filter);
    return true;
}

bool RecordPage::showRecord(const QString &kind, qint64 id)
{
    RecordEditor *editor = editorOf(kind);
    if (!editor)
        return false;
    bring(editor);
    id == 0 ? editor->openNew() : editor->openRecord(id);
    return true;
}

bool RecordPage::newRecordOf(const QString &kind, const QJsonObject &form)
{
    RecordEditor *editor = editorOf(kind);
    if (!editor)
        return false;
    bring(editor);
    editor->openNew(form);
    return true;
}

void RecordPage::newRecord()
{
    newRecordOf((view().editor ? view().editor : m_editors.first())->kind(), {});
}

void RecordPage::saveRecord()
{
    RecordEditor *ofView = view().editor ? view().editor : m_editors.first();
    (form() ? form() : ofView)->save();
}

void RecordPage::editFilter()
{
    RecordPane *shown = list();
    if (!shown)
        return;
    bring(shown);
    shown->filterBar()->focusSearch();
}

void RecordPage::refresh()
{
    for (RecordPane *pane : std::as_const(m_panes))
        pane->model()->refresh();
    count();
}

bool RecordPage::goBack()
{
    return list() && list()->goBack();
}

bool RecordPage::hasUnsaved() const
{
    return std::any_of(m_editors.begin(), m_editors.end(),
                       [](const RecordEditor *editor) { return editor->isDirty(); });
}

bool RecordPage::resumeForm(const QString &kind, qint64 id, const QJsonObject &draft)
{
    RecordEditor *editor = editorOf(kind);
    if (!editor)
        return false;
    bring(editor);
    editor->resume(id, draft);
    return true;
}

void RecordPage::conflictSettled(const QString &kind, qint64 id)
{
    RecordEditor *editor = editorOf(kind);
    if (editor && editor->isOpen() && editor->record() == id)
        editor->reopen();
}

std::optional<RecordFilter> RecordPage::listOnScreen() const
{
    return list() ? std::optional(list()->model()->filter()) : std::nullopt;
}

QString RecordPage::datesOf(const RecordPane &list)
{
    const auto &period = list.model()->filter().period;
    return period ? Formats().period(*period) : tr("All dates");
}

void RecordPage::retranslate()
{
    const Words said = words();
    m_header->setTitle(said.title);
    m_header->setSubtitle(said.subtitle);
    if (m_tabs)
        m_tabs->setAccessibleName(said.tabsName);
    for (qsizetype i = 0; i < said.tabs.size(); ++i)
        m_tabs->setTabText(int(i), said.tabs.at(i));
    if (list())
        writeOn(m_new, list()->words().newOne);
}

} // namespace liaison
