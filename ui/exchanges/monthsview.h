// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/monthclosefigures.h"
#include "ui/shared/pagedtablemodel.h"
#include "ui/shared/session.h"

#include <QWidget>

namespace liaison {

class RecordTable;
class WordLabel;

// Where each month of the period stands: a line for every open point, newest month first; Enter opens the records or
// the reconciliation behind it. On the screen thread.
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
    void errorMet(const liaison::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    // A line: one open point of a month, or a month that has none.
    struct Line
    {
        int number = 0;
        MonthStatus status;
        std::optional<ClosePoint> point;
    };

    QList<ColumnOf<Line>> columns() const;
    void read();
    void show(const QList<MonthStatus> &months);
    void open(const QVariant &key);
    void selectWanted();
    void dress();

    Session &m_session;
    PagedTableModel<Line> *m_model;
    RecordTable *m_table;
    WordLabel *m_summary;
    QList<Line> m_lines;
    QDate m_wanted;
    Question m_reading;
};

} // namespace liaison
