// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordpage.h"

class QSplitter;
class QStackedWidget;

namespace liaison {

class EmptyState;
class OperationView;
class WordLabel;

// Operations: the list of the period or of all, the board of the chosen one, and the forms of operations and declared
// results. On the screen thread.
class OperationsPage : public RecordPage
{
    Q_OBJECT

public:
    explicit OperationsPage(Session &session, QWidget *parent = nullptr);

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

    OperationView *view() const { return m_view; }
    RecordEditor *form() const { return m_form; } // none: nullptr

protected:
    Words words() const override;
    void retranslate() override;
    void count() override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void listen();
    void listenToSession();
    bool select(qint64 id);
    void chooseOperation(qint64 id);
    void chooseFirst();
    void showPeriodResults();
    void showOperation(const QString &code, qint64 id);
    void showResult(qint64 id, bool inForm);
    void showAll(bool all);
    void followPeriod();
    void editOperation();
    void openOperation(qint64 id, const std::optional<QJsonObject> &draft = std::nullopt);
    void openResult(const QString &agency, const QString &ref);
    void openResult(qint64 id, const std::optional<QJsonObject> &draft = std::nullopt);
    void openForm(RecordEditor *form, qint64 id, const std::optional<QJsonObject> &draft = std::nullopt);
    void place(RecordEditor *form);
    void closeForm();
    void enableActions();

    FilterBar *m_filters;
    RecordListModel *m_operations;
    RecordListModel *m_periodResults;
    RecordTable *m_table;
    WordLabel *m_periodTitle;
    RecordTable *m_periodTable;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    OperationView *m_view;
    QPushButton *m_all;
    QPushButton *m_declare;
    QPushButton *m_edit;
    QPushButton *m_new;
    RecordEditor *m_form = nullptr;
    QPointer<RecordEditor> m_opening; // a form whose record is being read
    qint64 m_shown = 0;               // the operation on the board; 0: none
    std::optional<qint64> m_wanted;   // to be selected when the list has come
    Question m_find;
    bool m_stale = false;
    bool m_selecting = false;
};

} // namespace liaison
