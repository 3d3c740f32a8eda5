// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/eventfigures.h"
#include "ui/forms/page.h"
#include "ui/inputs/recipientedit.h"

class QPushButton;
class QTabWidget;

namespace liaison {

class FigureLine;
class EventCalendar;
class PageHeader;
class RecordPane;

// Events as a list and as a calendar; out as iCalendar. On the screen thread.
class EventsPage : public Page
{
    Q_OBJECT

public:
    explicit EventsPage(Session &session, QWidget *parent = nullptr);

    bool showRecords(const RecordFilter &filter) override;
    bool showRecord(const QString &kind, qint64 id) override;
    bool newRecordOf(const QString &kind, const QJsonObject &form) override;
    void newRecord() override;
    void saveRecord() override;
    void editFilter() override;
    void refresh() override;
    bool goBack() override;
    bool hasUnsaved() const override;
    bool resumeForm(const QString &kind, qint64 id, const QJsonObject &draft) override;
    void conflictSettled(const QString &kind, qint64 id) override;
    std::optional<RecordFilter> listOnScreen() const override;
    // Writes the events of the list as iCalendar.
    void writeCalendar(const QString &target, const Errand &errand = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void count();
    void chooseTarget();
    void retranslate();

    PageHeader *m_header;
    FigureLine *m_figures;
    QPushButton *m_calendar;
    QPushButton *m_new;
    QTabWidget *m_tabs;
    RecordPane *m_pane;
    EventCalendar *m_month;
    Question m_counts;
    Question m_writing;
};

} // namespace liaison
