// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordpage.h"

namespace liaison {

class ExchangeForm;
class MonthsView;
class QuickEntry;
class ReconciliationView;

// The information-exchange log: the quick entry row, pieces by counterpart and direction, the list and the full form.
// Beside it the reconciliation of a month with one counterpart, and where each month stands. On the screen thread.
class ExchangesPage : public RecordPage
{
    Q_OBJECT

public:
    explicit ExchangesPage(Session &session, QWidget *parent = nullptr);

    bool showRecords(const RecordFilter &filter) override;
    bool showRecord(const QString &kind, qint64 id) override;
    bool newRecordOf(const QString &kind, const QJsonObject &form) override;
    void takeFocus() override;
    bool showsInspector() const override { return isOnScreen(m_pane); }
    void newRecord() override;
    void saveRecord() override;
    void editFilter() override;
    void refresh() override;
    bool goBack() override;
    bool hasUnsaved() const override;
    bool resumeForm(const QString &kind, qint64 id, const QJsonObject &draft) override;

protected:
    Words words() const override;
    void retranslate() override;
    void tabChanged() override;
    void count() override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void listen();
    void listenToEntry();
    void listenToMonths();
    void showDecidedRecord(const QString &kind, qint64 id);
    void share();
    void showMonth(const Period &month);
    void acknowledge(qint64 id);
    void logTheirs(const QJsonObject &form);
    void backToReconciliation(const QJsonObject &saved);

    QuickEntry *m_entry;
    ExchangeForm *m_form;
    RecordPane *m_pane;
    ReconciliationView *m_reconciliation;
    MonthsView *m_months;
    Question m_opening;
    bool m_logsTheirs = false; // the form holds an entry of theirs that is to become one of ours
};

} // namespace liaison
