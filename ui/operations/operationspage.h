// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordpage.h"

class QSplitter;
class QStackedWidget;

namespace liaison {

class EmptyState;
class OperationView;
class ResultForm;
class WordLabel;

// Operations: the list of the period or of all, the board of the chosen one, and in its place the forms of operations
// and declared results while they are open. On the screen thread.
class OperationsPage : public RecordPage
{
    Q_OBJECT

public:
    explicit OperationsPage(Session &session, QWidget *parent = nullptr);

    bool showRecords(const RecordFilter &filter) override;
    bool showRecord(const QString &kind, qint64 id) override;
    bool newRecordOf(const QString &kind, const QJsonObject &begun) override;
    bool goBack() override;
    void conflictSettled(const QString &kind, qint64 id) override;

    OperationView *view() const { return m_view; }

protected:
    Words words() const override;
    void retranslate() override;
    void count() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void listen();
    void placeForm(RecordEditor *form);
    void chooseFirst();
    void showOperation(const QString &code, qint64 id);
    void showResult(qint64 id, bool inForm);
    void openResult(const QString &agency, const QString &ref);
    void closeForm(RecordEditor *open);
    void showChosen();

    QPushButton *m_declare;
    QPushButton *m_edit;
    QPushButton *m_all;
    RecordPane *m_pane;
    WordLabel *m_periodTitle;
    RecordPane *m_periods; // results of a period as a whole
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    OperationView *m_view;
    RecordEditor *m_operation;
    ResultForm *m_result;
    qint64 m_shown = 0; // the operation on the board; 0: none
    Question m_find;
};

} // namespace liaison
