// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventspage.h"

#include "core/figures/eventfigures.h"
#include "core/transfer/icalendar.h"
#include "ui/events/eventcalendar.h"
#include "ui/events/eventform.h"
#include "ui/forms/recordeditor.h"
#include "ui/inputs/choices.h"
#include "ui/inputs/filechooser.h"
#include "ui/leaving/leavingdialog.h"
#include "ui/look/buttons.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QStandardPaths>

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

RecordPane::Words eventWords()
{
    return {EventsPage::tr("Events"), EventsPage::tr("Find an event"), EventsPage::tr("No events in this period"),
            EventsPage::tr("Meetings, visits, seminars and the like stand here, with who took part and what was "
                           "agreed. Choose another period, or enter one."),
            EventsPage::tr("New event")};
}

} // namespace

EventsPage::EventsPage(Session &session, QWidget *parent)
    : RecordPage(session, parent),
      m_calendar(plainButton({}, u"document-export"_s, this)),
      m_pane(makePane({u"event"_s,
                       u"events/list"_s,
                       makeEventForm(session, this),
                       {u"kind"_s, u"status"_s, u"territory"_s, u"series"_s, u"hosts"_s, u"agencies"_s,
                        u"programme_items"_s, u"illustrative"_s},
                       eventColumns,
                       eventWords})),
      m_month(new EventCalendar(session, this))
{
    keepFigures();
    header()->addAction(m_calendar);
    addTab(m_pane);
    addTab({m_month}, m_pane);
    connect(m_calendar, &QPushButton::clicked, this, &EventsPage::chooseTarget);
    connect(m_month, &EventCalendar::dayWanted, this, &EventsPage::showRecords);
    connect(m_month, &EventCalendar::errorMet, this, &Page::errorMet);
    connect(&session, &Session::periodChanged, m_month, [this] { m_month->setMonth(this->session().period().begin); });
    connect(&session, &Session::changed, m_month, &EventCalendar::refresh);
    start();
}

void EventsPage::count()
{
    readFigures(
        [period = session().period()](Connection &connection, TaskControl &) {
            return eventFigures(connection, period);
        },
        [](const EventFigures &figures) {
            const Formats formats;
            QList<LineFigure> shown{
                {figures.events == 1 ? tr("event") : tr("events"), formats.number(figures.events), {}, figures.filter}};
            for (const EventCount &count : figures.byKind)
                shown.append(
                    {formats.codeName(u"event_kind"_s, count.kind), formats.number(count.events), {}, count.filter});
            return shown;
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

void EventsPage::refresh()
{
    RecordPage::refresh();
    m_month->refresh();
}

RecordPage::Words EventsPage::words() const
{
    return {tr("Events"), {}, tr("List or calendar"), {tr("List"), tr("Calendar")}};
}

void EventsPage::retranslate()
{
    RecordPage::retranslate();
    writeOn(m_calendar, tr("Export calendar"));
}

} // namespace liaison
