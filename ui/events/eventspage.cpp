// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventspage.h"

#include "core/transfer/icalendar.h"
#include "ui/events/eventcalendar.h"
#include "ui/events/eventform.h"
#include "ui/forms/fieldseditor.h"
#include "ui/forms/recordpane.h"
#include "ui/inputs/choices.h"
#include "ui/inputs/filechooser.h"
#include "ui/leaving/leavingdialog.h"
#include "ui/look/buttons.h"
#include "ui/look/figureline.h"
#include "ui/look/pageheader.h"
#include "ui/look/theme.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QList<ListColumn> eventColumns()
{
    return {{{u"first_day"_s}, 132},
            {{u"last_day"_s}, 100},
            {{u"kind"_s}, 164},
            {{u"title"_s}, 260, true},
            {{u"place"_s}, 130},
            {{u"participants"_s}, 104},
            {{u"status"_s, u"illustrative"_s}, 110},
            {{u"programme_items"_s}, 150},
            {{u"ref"_s}, 110}};
}

RecordPane *listPane(Session &session, QWidget *page)
{
    return new RecordPane(session,
                          {new RecordListModel(session, u"event"_s, eventColumns()),
                           makeEventForm(session, page),
                           u"events/list"_s,
                           EventsPage::tr("Events"),
                           {u"kind"_s, u"status"_s, u"territory"_s, u"series"_s, u"hosts"_s, u"agencies"_s,
                            u"programme_items"_s, u"illustrative"_s}},
                          page);
}

} // namespace

EventsPage::EventsPage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_header(new PageHeader(this)),
      m_figures(new FigureLine(this)),
      m_calendar(plainButton(tr("Export calendar"), u"document-export"_s, this)),
      m_new(mainButton(tr("New event"), u"list-add"_s, this)),
      m_tabs(new QTabWidget(this)),
      m_pane(listPane(session, this)),
      m_month(new EventCalendar(session, this))
{
    m_header->addAction(m_figures);
    m_header->addAction(m_calendar);
    m_header->addAction(m_new);
    m_tabs->setDocumentMode(true);
    for (QWidget *content : {static_cast<QWidget *>(m_pane), static_cast<QWidget *>(m_month)}) {
        auto *tab = new QWidget;
        auto *layout = new QVBoxLayout(tab);
        layout->setContentsMargins(0, grid::unit, 0, 0);
        layout->addWidget(content);
        m_tabs->addTab(tab, {});
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::page, grid::twice, grid::page, grid::twice);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);
    connect(m_new, &QPushButton::clicked, this, &EventsPage::newRecord);
    connect(m_calendar, &QPushButton::clicked, this, &EventsPage::chooseTarget);
    connect(m_figures, &FigureLine::opened, this, &EventsPage::showRecords);
    connect(m_month, &EventCalendar::dayWanted, this, &EventsPage::showRecords);
    connect(m_month, &EventCalendar::errorMet, this, &Page::errorMet);
    connect(m_pane, &RecordPane::recordSelected, this, &Page::recordSelected);
    connect(m_pane, &RecordPane::noticeWanted, this, &Page::noticeWanted);
    connect(m_pane, &RecordPane::errorMet, this, &Page::errorMet);
    connect(m_pane, &RecordPane::newWanted, this, &EventsPage::newRecord);
    connect(m_pane->editor(), &RecordEditor::conflictMet, this, &Page::conflictMet);
    connect(&session, &Session::periodChanged, this, [this] {
        m_month->setMonth(this->session().period().begin);
        count();
    });
    connect(&session, &Session::changed, this, [this] {
        m_month->refresh();
        count();
    });
    retranslate();
    count();
}

void EventsPage::count()
{
    session().read(
        this, m_counts,
        [period = session().period()](Connection &connection, TaskControl &) {
            return eventFigures(connection, period);
        },
        [this](const Result<EventFigures> &figures) {
            if (!figures) {
                Q_EMIT errorMet(figures.error());
                return;
            }
            const Formats formats;
            QList<LineFigure> shown{{figures->events == 1 ? tr("event") : tr("events"),
                                     formats.number(figures->events),
                                     {},
                                     figures->filter}};
            for (const EventCount &count : figures->byKind)
                shown.append(
                    {formats.codeName(u"event_kind"_s, count.kind), formats.number(count.events), {}, count.filter});
            m_figures->setFigures(shown);
        });
}

void EventsPage::chooseTarget()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = chooserForSaving(this, tr("Export the events as a calendar"), folder.path(), tr("Calendars (*.ics)"),
                                    u"ics"_s, u"events.ics"_s);
    const auto *to = recipientIn(dialog, agencyChoices(session()));
    connect(dialog, &QFileDialog::fileSelected, this, [this, to](const QString &target) {
        writeCalendar(target, {{}, to->recipient()});
    });
    dialog->open();
}

void EventsPage::writeCalendar(const QString &target, const Errand &errand)
{
    const CalendarWords words{screenLanguage(), tr("The date is known only as %1."), 7};
    session().read(
        this, m_writing,
        [file = session().caseFile(), filter = m_pane->model()->filter(), words, target,
         author = session().author(errand.reason), to = errand.recipient](Connection &, TaskControl &) {
            return exportCalendar(*file, filter, words, target, author, to);
        },
        [this, target, errand](const Result<qint64> &events) {
            if (events)
                Q_EMIT noticeWanted(
                    (*events == 1 ? tr("%1 event was written to %2.") : tr("%1 events were written to %2."))
                        .arg(Formats().number(*events), oneLine(target)));
            else if (!askedWhyItLeaves(this, events.error(), agencyChoices(session()), errand,
                                       [this, target](const Errand &said) { writeCalendar(target, said); }))
                Q_EMIT errorMet(events.error());
        });
}

bool EventsPage::showRecords(const RecordFilter &filter)
{
    if (filter.kind != "event"_L1)
        return false;
    m_tabs->setCurrentIndex(0);
    m_pane->showRecords(filter);
    return true;
}

bool EventsPage::showRecord(const QString &kind, qint64 id)
{
    if (kind != "event"_L1)
        return false;
    m_tabs->setCurrentIndex(0);
    m_pane->showRecord(id);
    return true;
}

bool EventsPage::newRecordOf(const QString &kind, const QJsonObject &form)
{
    if (kind != "event"_L1)
        return false;
    m_tabs->setCurrentIndex(0);
    m_pane->newRecord(form);
    return true;
}

void EventsPage::newRecord()
{
    m_tabs->setCurrentIndex(0);
    m_pane->newRecord();
}

void EventsPage::saveRecord()
{
    m_pane->editor()->save();
}

void EventsPage::editFilter()
{
    m_tabs->setCurrentIndex(0);
    m_pane->filterBar()->focusSearch();
}

void EventsPage::refresh()
{
    m_pane->model()->refresh();
    m_month->refresh();
    count();
}

bool EventsPage::goBack()
{
    return m_pane->goBack();
}

bool EventsPage::hasUnsaved() const
{
    return m_pane->editor()->isDirty();
}

bool EventsPage::resumeForm(const QString &kind, qint64 id, const QJsonObject &draft)
{
    if (kind != "event"_L1)
        return false;
    m_tabs->setCurrentIndex(0);
    m_pane->editor()->resume(id, draft);
    return true;
}

void EventsPage::conflictSettled(const QString &kind, qint64 id)
{
    RecordEditor *editor = m_pane->editor();
    if (kind == "event"_L1 && editor->isOpen() && editor->record() == id)
        editor->reopen();
}

std::optional<RecordFilter> EventsPage::listOnScreen() const
{
    return m_pane->model()->filter();
}

void EventsPage::retranslate()
{
    m_header->setTitle(tr("Events"));
    m_new->setText(tr("New event"));
    m_new->setAccessibleName(m_new->text());
    m_calendar->setText(tr("Export calendar"));
    m_calendar->setAccessibleName(m_calendar->text());
    m_tabs->setAccessibleName(tr("List or calendar"));
    m_tabs->setTabText(0, tr("List"));
    m_tabs->setTabText(1, tr("Calendar"));
    m_pane->filterBar()->setPlaceholder(tr("Find an event"));
    m_pane->table()->setEmptyWords(
        tr("No events in this period"),
        tr("Meetings, visits, seminars and the like stand here, with who took part and what was "
           "agreed. Choose another period, or enter one."),
        tr("New event"), u"document-new"_s);
}

void EventsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_pane->model()->setListColumns(eventColumns());
        retranslate();
        count();
    }
}

} // namespace liaison
