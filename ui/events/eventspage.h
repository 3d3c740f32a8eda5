// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordpage.h"
#include "ui/inputs/recipientedit.h"

namespace liaison {

class EventCalendar;

// Events as a list and as a calendar; out as iCalendar. On the screen thread.
class EventsPage : public RecordPage
{
    Q_OBJECT

public:
    explicit EventsPage(Session &session, QWidget *parent = nullptr);

    void refresh() override;
    // Writes the events of the list as iCalendar.
    void writeCalendar(const QString &target, const Errand &errand = {});

protected:
    Words words() const override;
    void retranslate() override;
    void count() override;

private:
    void chooseTarget();

    QPushButton *m_calendar;
    RecordPane *m_pane;
    EventCalendar *m_month;
    Question m_writing;
};

} // namespace liaison
