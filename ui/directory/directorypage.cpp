// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/directorypage.h"

#include "ui/directory/agencyform.h"
#include "ui/directory/officerform.h"
#include "ui/forms/fieldseditor.h"
#include "ui/forms/recordpane.h"
#include "ui/look/buttons.h"
#include "ui/look/pageheader.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QList<ListColumn> agencyColumns()
{
    return {{{u"code"_s}, 116},     {{u"names"_s}, 380, true, DirectoryPage::tr("Name")},
            {{u"side"_s}, 104},     {{u"kind"_s}, 136},
            {{u"aliases"_s}, 170},  {{u"valid_to"_s}, 110},
            {{u"successor"_s}, 200}};
}

QList<ListColumn> officerColumns()
{
    return {{{u"name"_s}, 180},        {{u"agency"_s}, 112},    {{u"post"_s}, 180, true}, {{u"role"_s}, 100},
            {{u"posted_from"_s}, 110}, {{u"posted_to"_s}, 110}, {{u"contact"_s}, 180},    {{u"ref"_s}, 100}};
}

RecordPane *agencyPane(Session &session, QWidget *page)
{
    return new RecordPane(session,
                          {new RecordListModel(session, u"agency"_s, agencyColumns()),
                           new AgencyForm(session, page),
                           u"directory/agencies"_s,
                           DirectoryPage::tr("Agencies"),
                           {u"side"_s, u"kind"_s}},
                          page);
}

RecordPane *officerPane(Session &session, QWidget *page)
{
    return new RecordPane(session,
                          {new RecordListModel(session, u"officer"_s, officerColumns()),
                           makeOfficerForm(session, page),
                           u"directory/officers"_s,
                           DirectoryPage::tr("Officers and contacts"),
                           {u"agency"_s, u"role"_s}},
                          page);
}

} // namespace

DirectoryPage::DirectoryPage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_header(new PageHeader(this)),
      m_new(mainButton(tr("New agency"), u"list-add"_s, this)),
      m_tabs(new QTabWidget(this)),
      m_agencies(agencyPane(session, this)),
      m_officers(officerPane(session, this))
{
    m_header->addAction(m_new);
    m_tabs->setDocumentMode(true);
    for (RecordPane *pane : panes()) {
        auto *tab = new QWidget;
        auto *layout = new QVBoxLayout(tab);
        layout->setContentsMargins(0, grid::unit, 0, 0);
        layout->addWidget(pane);
        m_tabs->addTab(tab, {});
        connect(pane, &RecordPane::recordSelected, this, &Page::recordSelected);
        connect(pane, &RecordPane::noticeWanted, this, &Page::noticeWanted);
        connect(pane, &RecordPane::errorMet, this, &Page::errorMet);
        connect(pane, &RecordPane::newWanted, this, &DirectoryPage::newRecord);
        connect(pane->editor(), &RecordEditor::conflictMet, this, &Page::conflictMet);
    }
    m_tabs->setAccessibleName(tr("Agencies or officers"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::page, grid::twice, grid::page, grid::twice);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);
    connect(m_new, &QPushButton::clicked, this, &DirectoryPage::newRecord);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DirectoryPage::retranslate);
    retranslate();
}

RecordPane *DirectoryPage::current() const
{
    return panes().at(std::max(0, m_tabs->currentIndex()));
}

RecordPane *DirectoryPage::paneOf(const QString &kind)
{
    for (RecordPane *pane : panes()) {
        if (pane->model()->kind() == kind) {
            m_tabs->setCurrentIndex(int(panes().indexOf(pane)));
            return pane;
        }
    }
    return nullptr;
}

bool DirectoryPage::showRecords(const RecordFilter &filter)
{
    RecordPane *pane = paneOf(filter.kind);
    if (pane)
        pane->showRecords(filter);
    return pane;
}

bool DirectoryPage::showRecord(const QString &kind, qint64 id)
{
    RecordPane *pane = paneOf(kind);
    if (pane)
        pane->showRecord(id);
    return pane;
}

bool DirectoryPage::newRecordOf(const QString &kind, const QJsonObject &form)
{
    RecordPane *pane = paneOf(kind);
    if (pane)
        pane->newRecord(form);
    return pane;
}

void DirectoryPage::newRecord()
{
    current()->newRecord();
}

void DirectoryPage::saveRecord()
{
    current()->editor()->save();
}

void DirectoryPage::editFilter()
{
    current()->filterBar()->focusSearch();
}

void DirectoryPage::refresh()
{
    for (RecordPane *pane : panes())
        pane->model()->refresh();
}

bool DirectoryPage::goBack()
{
    return current()->goBack();
}

bool DirectoryPage::hasUnsaved() const
{
    return m_agencies->editor()->isDirty() || m_officers->editor()->isDirty();
}

bool DirectoryPage::resumeForm(const QString &kind, qint64 id, const QJsonObject &draft)
{
    RecordPane *pane = paneOf(kind);
    if (pane)
        pane->editor()->resume(id, draft);
    return pane;
}

void DirectoryPage::conflictSettled(const QString &kind, qint64 id)
{
    for (RecordPane *pane : panes()) {
        RecordEditor *editor = pane->editor();
        if (editor->kind() == kind && editor->isOpen() && editor->record() == id)
            editor->reopen();
    }
}

std::optional<RecordFilter> DirectoryPage::listOnScreen() const
{
    return current()->model()->filter();
}

void DirectoryPage::retranslate()
{
    const bool agencies = current() == m_agencies;
    const QString words = agencies ? tr("New agency") : tr("New officer or contact");
    m_header->setTitle(tr("Directory"));
    m_new->setText(words);
    m_new->setAccessibleName(words);
    m_tabs->setTabText(0, tr("Agencies"));
    m_tabs->setTabText(1, tr("Officers and contacts"));
    m_agencies->filterBar()->setPlaceholder(tr("Find an agency by any of its names"));
    m_officers->filterBar()->setPlaceholder(tr("Find an officer"));
    m_agencies->table()->setEmptyWords(tr("No agencies here"),
                                       tr("The administrations taking part stand here, with their names in four "
                                          "languages. Your own comes first."),
                                       tr("New agency"), u"document-new"_s);
    m_officers->table()->setEmptyWords(tr("No officers here"),
                                       tr("Liaison officers and contacts stand here, with their posts. Those of your "
                                          "unit can sign in to this file."),
                                       tr("New officer or contact"), u"document-new"_s);
}

void DirectoryPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_agencies->model()->setListColumns(agencyColumns());
        m_officers->model()->setListColumns(officerColumns());
        retranslate();
    }
}

} // namespace liaison
