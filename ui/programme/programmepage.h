// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/programmefigures.h"
#include "ui/forms/page.h"

class QPushButton;
class QTabWidget;

namespace liaison {

class FigureLine;
class PageHeader;
class RecordPane;
class RenumberPanel;

// The programme: co-operation items of the year, programme years with what was published about them, resource links.
// On the screen thread.
class ProgrammePage : public Page
{
    Q_OBJECT

public:
    explicit ProgrammePage(Session &session, QWidget *parent = nullptr);

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
    struct Counts
    {
        QList<ProgrammeFigures> programmes;
        LinkFigures links;
    };

    QList<RecordPane *> panes() const { return {m_items, m_programmes, m_links}; }
    RecordPane *current() const;
    RecordPane *paneOf(const QString &kind); // shows its tab; null: no kind of this page
    void count();
    void showCounts(const Counts &counts);
    void makeNextYear(const QString &programme);
    QString chosenProgramme() const; // of the row that is selected; else the year on screen
    void planNumbers(const QString &programme);
    void renumber(const QString &reason = {});
    void checkedToday(const QList<qint64> &links, const QString &reason = {});
    QList<qint64> chosenLinks() const;
    void openAddress(qint64 link);
    void retranslate();

    PageHeader *m_header;
    FigureLine *m_figures;
    QPushButton *m_next;
    QPushButton *m_renumber;
    QPushButton *m_checked; // "Checked today"
    QPushButton *m_new;
    QTabWidget *m_tabs;
    RenumberPanel *m_numbers;
    RecordPane *m_items;
    RecordPane *m_programmes;
    RecordPane *m_links;
    QString m_year; // reference of the programme on screen
    Question m_counts;
    Question m_address;
    Question m_plan;
};

} // namespace liaison
