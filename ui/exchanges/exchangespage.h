// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/page.h"

class QPushButton;

namespace liaison {

class ExchangeForm;
class FigureLine;
class PageHeader;
class QuickEntry;
class RecordListModel;
class RecordPane;

// The information-exchange log: the quick entry row, pieces by counterpart and direction, the list and the full form.
// On the screen thread.
class ExchangesPage : public Page
{
    Q_OBJECT

public:
    explicit ExchangesPage(Session &session, QWidget *parent = nullptr);

    bool showRecords(const RecordFilter &filter) override;
    bool showRecord(const QString &kind, qint64 id) override;
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
    void listen();
    void dress();
    void share();
    void count();
    void acknowledge(qint64 id);

    PageHeader *m_header;
    FigureLine *m_figures;
    QPushButton *m_new;
    QuickEntry *m_entry;
    ExchangeForm *m_form;
    RecordPane *m_pane;
    Question m_counts;
};

} // namespace liaison
