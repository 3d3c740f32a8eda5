// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventcalendar.h"

#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/languagechange.h"
#include "ui/look/theme.h"
#include "ui/look/wordlabel.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"
#include "ui/work/session.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int weeks = 6;
constexpr int weekDays = 7;

// Inside the day or, with days that are known, across it.
bool touches(const Event &event, const QDate &day)
{
    return event.isPrecise() && event.span().first <= day && day <= event.span().last;
}

QString titleOf(const Event &event)
{
    return oneLine(nameIn(event.title, screenLanguage(), event.ref), 120);
}

} // namespace

EventCalendar::EventCalendar(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_title(new WordLabel(TextSize::Strong, WordLabel::Ink::Normal, this)),
      m_before(iconButton(u"go-previous"_s, tr("Month before"), this)),
      m_after(iconButton(u"go-next"_s, tr("Month after"), this)),
      m_days(new QTableWidget(weeks, weekDays, this)),
      m_vague(new WordLabel(TextSize::Body, WordLabel::Ink::Normal, this))
{
    m_vague->setWordWrap(true);
    m_days->verticalHeader()->hide();
    m_days->setEditTriggers(QTableWidget::NoEditTriggers);
    m_days->setSelectionMode(QTableWidget::SingleSelection);
    m_days->setTabKeyNavigation(false);
    m_days->setWordWrap(true);
    m_days->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_days->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_days->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_before);
    head->addWidget(m_title);
    head->addWidget(m_after);
    head->addStretch(1);
    auto *layout = columnIn(this, grid::unit);
    layout->addLayout(head);
    layout->addWidget(m_days, 1);
    layout->addWidget(m_vague);
    connect(m_before, &QToolButton::clicked, this, [this] { setMonth(m_month.addMonths(-1)); });
    connect(m_after, &QToolButton::clicked, this, [this] { setMonth(m_month.addMonths(1)); });
    connect(m_days, &QTableWidget::cellDoubleClicked, this, &EventCalendar::open);
    setMonth(session.period().begin);
    whenLanguageChanges(this, [this] { fillDays(); });
}

QDate EventCalendar::dayAt(int row, int column) const
{
    const int lead = (m_month.dayOfWeek() - QLocale(screenLanguage()).firstDayOfWeek() + weekDays) % weekDays;
    return m_month.addDays(row * weekDays + column - lead);
}

void EventCalendar::setMonth(const QDate &day)
{
    m_month = QDate(day.year(), day.month(), 1);
    m_figures = {};
    fillDays();
    refresh();
}

void EventCalendar::refresh()
{
    const Period month = periodContaining(m_month, PeriodKind::Month);
    m_session.read(
        this, m_question, [month](Connection &connection, TaskControl &) { return eventFigures(connection, month); },
        unlessFailed(this, &EventCalendar::errorMet, [this](const EventFigures &figures) { show(figures); }));
}

void EventCalendar::show(const EventFigures &figures)
{
    m_figures = figures;
    fillDays();
}

QStringList EventCalendar::eventsOn(const QDate &day) const
{
    QStringList refs;
    for (const EventLine &line : m_figures.list) {
        if (touches(line.event, day))
            refs.append(line.event.ref);
    }
    return refs;
}

void EventCalendar::fillDays()
{
    const QLocale locale(screenLanguage());
    QStringList names;
    for (int column = 0; column < weekDays; ++column)
        names.append(locale.dayName(dayAt(0, column).dayOfWeek(), QLocale::ShortFormat));
    m_days->setHorizontalHeaderLabels(names);
    m_title->setText(Formats().shortMonth(m_month));
    m_days->setAccessibleName(tr("Events of %1").arg(m_title->text()));
    QStringList vague;
    for (const EventLine &line : std::as_const(m_figures.list)) {
        if (!line.event.isPrecise())
            vague.append(titleOf(line.event));
    }
    vague += m_figures.imprecise;
    m_vague->setText(vague.isEmpty() ? QString() : tr("Day not stated: %1").arg(vague.join(u" · "_s)));
    m_vague->setVisible(!vague.isEmpty());
    for (int row = 0; row < weeks; ++row) {
        for (int column = 0; column < weekDays; ++column) {
            const QDate day = dayAt(row, column);
            QStringList words{QString::number(day.day())};
            for (const EventLine &line : std::as_const(m_figures.list)) {
                if (touches(line.event, day))
                    words.append(titleOf(line.event));
            }
            auto *item = new QTableWidgetItem(words.join(u'\n'));
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            item->setToolTip(words.size() > 1 ? QString(words.mid(1).join(u'\n')).toHtmlEscaped() : QString());
            if (day.month() != m_month.month())
                item->setForeground(palette().brush(QPalette::Disabled, QPalette::Text));
            m_days->setItem(row, column, item);
        }
    }
}

void EventCalendar::open(int row, int column)
{
    const QDate day = dayAt(row, column);
    if (!eventsOn(day).isEmpty())
        Q_EMIT dayWanted({u"event"_s, Period::fromInclusive(day, day), false, {}, {}});
}

bool EventCalendar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_days && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_PageUp:
            setMonth(m_month.addMonths(-1));
            return true;
        case Qt::Key_PageDown:
            setMonth(m_month.addMonths(1));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            open(m_days->currentRow(), m_days->currentColumn());
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace liaison
