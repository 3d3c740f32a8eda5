// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval/approvedmonths.h"
#include "core/figures/monthclosefigures.h"
#include "ui/lists/pagedtablemodel.h"
#include "ui/work/session.h"

#include <QWidget>

class QPushButton;

namespace liaison {

class Banner;
class RecordTable;
class WordLabel;

// Where each month of the period stands: a line for every open point, newest month first; Enter opens the records or
// the reconciliation behind it. Below stands whether the chosen month is approved, and the button by which a supervisor
// approves its exchanges or withdraws that. On the screen thread.
class MonthsView : public QWidget
{
    Q_OBJECT

public:
    explicit MonthsView(Session &session, QWidget *parent = nullptr);

    void refresh();
    void showMonth(const QDate &first); // selects its first line, now or when it has been read
    void focusFirst();

Q_SIGNALS:
    void recordsWanted(const liaison::RecordFilter &filter);
    void reconciliationWanted(const QString &counterpart, const liaison::Period &month);
    void noticeWanted(const QString &text);
    void errorMet(const liaison::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    // A line: one open point of a month, or a month that has none.
    struct Line
    {
        int number = 0;
        MonthOverview status;
        std::optional<ClosePoint> point;
        std::optional<ApprovedMonth> approved;
    };

    QList<ColumnOf<Line>> columns() const;
    void read();
    struct Read
    {
        QList<MonthOverview> months;
        QHash<QString, ApprovedMonth> approved;
    };
    void layOut();
    void show(const Read &read);
    std::optional<Line> current() const;
    void showApproval();
    void approveOrWithdraw();
    void open(const QVariant &key);
    void selectWanted();
    void retranslate();

    Session &m_session;
    PagedTableModel<Line> *m_model;
    RecordTable *m_table;
    WordLabel *m_summary;
    WordLabel *m_approval;
    QPushButton *m_approve;
    Banner *m_fault;
    QList<Line> m_lines;
    QDate m_wanted;
    bool m_writing = false;
    Question m_reading;
};

} // namespace liaison
