// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/page.h"

class QPushButton;
class QTabWidget;

namespace liaison {

class ExchangeForm;
class FigureLine;
class MonthsView;
class PageHeader;
class QuickEntry;
class RecordListModel;
class ReconciliationView;
class RecordPane;

// The information-exchange log: the quick entry row, pieces by counterpart and direction, the list and the full form.
// Beside it the reconciliation of a month with one counterpart, and where each month stands. On the screen thread.
class ExchangesPage : public Page
{
    Q_OBJECT

public:
    explicit ExchangesPage(Session &session, QWidget *parent = nullptr);

    bool showRecords(const RecordFilter &filter) override;
    bool showRecord(const QString &kind, qint64 id) override;
    bool newRecordOf(const QString &kind, const QJsonObject &form) override;
    void takeFocus() override;
    bool showsInspector() const override { return isLog(); }
    void newRecord() override;
    void saveRecord() override;
    void editFilter() override;
    void refresh() override;
    bool goBack() override;
    bool hasUnsaved() const override;
    bool resumeForm(const QString &kind, qint64 id, const QJsonObject &draft) override;
    void conflictSettled(const QString &kind, qint64 id) override;
    std::optional<RecordFilter> listOnScreen() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Tab { LogTab, ReconciliationTab, MonthsTab };

    void layOut();
    void listen();
    void listenToMonths();
    void showDecidedRecord(const QString &kind, qint64 id);
    bool isLog() const;
    void retranslate();
    void share();
    void count();
    void showMonth(const Period &month);
    void acknowledge(qint64 id, const QString &reason = {});
    void logTheirs(const QJsonObject &form);
    void backToReconciliation(const QJsonObject &saved);

    PageHeader *m_header;
    FigureLine *m_figures;
    QPushButton *m_new;
    QuickEntry *m_entry;
    ExchangeForm *m_form;
    RecordPane *m_pane;
    QTabWidget *m_tabs;
    ReconciliationView *m_reconciliation;
    MonthsView *m_months;
    Question m_opening;
    Question m_counts;
    bool m_logsTheirs = false; // the form holds an entry of theirs that is to become one of ours
};

} // namespace liaison
