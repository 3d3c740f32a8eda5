// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/page.h"

class QPushButton;
class QTabWidget;

namespace liaison {

class CaseForm;
class FigureLine;
class FilterBar;
class PageHeader;
class RecordListModel;
class RecordPane;
class RecordTable;

// Cases with their seizure lines: the list of cases with the form, and all lines as a list of their own, which is where
// figures of goods are opened. On the screen thread.
class CasesPage : public Page
{
    Q_OBJECT

public:
    explicit CasesPage(Session &session, QWidget *parent = nullptr);

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

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *linesTab();
    void listen();
    void retranslate();
    void count();
    void openCaseOf(const QString &ref);
    void handOver(qint64 id);
    void openLine(qint64 id);
    bool showsLines() const;

    PageHeader *m_header;
    FigureLine *m_figures;
    QPushButton *m_new;
    QTabWidget *m_tabs;
    CaseForm *m_form;
    RecordPane *m_pane;
    RecordListModel *m_lines;
    FilterBar *m_linesFilter;
    RecordTable *m_linesTable;
    Question m_counts;
    Question m_opening;
    Question m_handingOver;
};

} // namespace liaison
