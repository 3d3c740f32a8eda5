// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/followupspage.h"

#include "ui/followups/followupform.h"
#include "ui/forms/fieldseditor.h"
#include "ui/forms/recordpane.h"
#include "ui/look/buttons.h"
#include "ui/look/pageheader.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QList<ListColumn> followUpColumns()
{
    return {{{u"due"_s}, 100},   {{u"subject"_s}, 280, true, FollowUpsPage::tr("What is owed")},
            {{u"owner"_s}, 110}, {{u"attached_to"_s}, 180},
            {{u"status"_s}, 90}, {{u"done_on"_s}, 100},
            {{u"ref"_s}, 120}};
}

} // namespace

FollowUpsPage::FollowUpsPage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_header(new PageHeader(this)),
      m_new(mainButton({}, u"list-add"_s, this)),
      m_pane(new RecordPane(session,
                            {new RecordListModel(session, u"followup"_s, followUpColumns()),
                             makeFollowUpForm(session, this),
                             u"followups"_s,
                             tr("Follow-ups"),
                             {u"status"_s, u"owner"_s}},
                            this))
{
    m_header->addAction(m_new);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::page, grid::twice, grid::page, grid::twice);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_header);
    layout->addWidget(m_pane, 1);
    connect(m_pane, &RecordPane::recordSelected, this, &Page::recordSelected);
    connect(m_pane, &RecordPane::noticeWanted, this, &Page::noticeWanted);
    connect(m_pane, &RecordPane::errorMet, this, &Page::errorMet);
    connect(m_pane, &RecordPane::newWanted, this, &FollowUpsPage::newRecord);
    connect(m_pane->editor(), &RecordEditor::conflictMet, this, &Page::conflictMet);
    connect(m_new, &QPushButton::clicked, this, &FollowUpsPage::newRecord);
    retranslate();
}

bool FollowUpsPage::showRecords(const RecordFilter &filter)
{
    if (filter.kind != "followup"_L1)
        return false;
    m_pane->showRecords(filter);
    return true;
}

bool FollowUpsPage::showRecord(const QString &kind, qint64 id)
{
    if (kind != "followup"_L1)
        return false;
    m_pane->showRecord(id);
    return true;
}

bool FollowUpsPage::newRecordOf(const QString &kind, const QJsonObject &form)
{
    if (kind != "followup"_L1)
        return false;
    m_pane->newRecord(form);
    return true;
}

void FollowUpsPage::newRecord()
{
    m_pane->newRecord();
}

void FollowUpsPage::saveRecord()
{
    m_pane->editor()->save();
}

void FollowUpsPage::editFilter()
{
    m_pane->filterBar()->focusSearch();
}

void FollowUpsPage::refresh()
{
    m_pane->model()->refresh();
}

bool FollowUpsPage::goBack()
{
    return m_pane->goBack();
}

bool FollowUpsPage::hasUnsaved() const
{
    return m_pane->editor()->isDirty();
}

bool FollowUpsPage::resumeForm(const QString &kind, qint64 id, const QJsonObject &draft)
{
    if (kind != "followup"_L1)
        return false;
    m_pane->editor()->resume(id, draft);
    return true;
}

void FollowUpsPage::conflictSettled(const QString &kind, qint64 id)
{
    RecordEditor *editor = m_pane->editor();
    if (editor->kind() == kind && editor->isOpen() && editor->record() == id)
        editor->reopen();
}

std::optional<RecordFilter> FollowUpsPage::listOnScreen() const
{
    return m_pane->model()->filter();
}

void FollowUpsPage::retranslate()
{
    m_header->setTitle(tr("Follow-ups"));
    m_new->setText(tr("New follow-up"));
    m_new->setAccessibleName(tr("New follow-up"));
    m_pane->filterBar()->setPlaceholder(tr("Find a follow-up"));
    m_pane->table()->setEmptyWords(tr("No follow-ups here"),
                                   tr("What is owed by a date stands here: an answer to a counterpart, a report, a "
                                      "decision of a meeting. Each hangs on the record it came from."),
                                   tr("New follow-up"), u"document-new"_s);
}

void FollowUpsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_pane->model()->setListColumns(followUpColumns());
        retranslate();
    }
}

} // namespace liaison
