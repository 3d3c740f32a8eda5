// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/eventfigures.h"
#include "ui/work/task.h"

#include <QWidget>

class QTableWidget;
class QToolButton;

namespace liaison {

class Session;
class WordLabel;

// A month as a grid of days with the events of each day. The arrows go from day to day, Page Up and Page Down from
// month to month, Enter opens what is on the day. Events known only to the month or a longer span stand below. On the
// screen thread.
class EventCalendar : public QWidget
{
    Q_OBJECT

public:
    explicit EventCalendar(Session &session, QWidget *parent = nullptr);

    QDate month() const { return m_month; } // its first day
    void setMonth(const QDate &day);
    void refresh();
    // References of the events on a day.
    QStringList eventsOn(const QDate &day) const;

Q_SIGNALS:
    void dayWanted(const liaison::RecordFilter &filter);
    void errorMet(const liaison::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const EventFigures &figures);
    void fillDays();
    void open(int row, int column);
    QDate dayAt(int row, int column) const;

    Session &m_session;
    QDate m_month;
    EventFigures m_figures;
    WordLabel *m_title;
    QToolButton *m_before;
    QToolButton *m_after;
    QTableWidget *m_days;
    WordLabel *m_vague;
    Question m_question;
};

} // namespace liaison
