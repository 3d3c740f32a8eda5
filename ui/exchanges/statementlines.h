// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statement.h"
#include "ui/forms/linesinput.h"
#include "ui/lists/pagedtablemodel.h"

#include <QWidget>

class QPushButton;

namespace liaison {

class FormColumns;
class RecordTable;
class WordLabel;

// The entries of a counterpart's statement, typed line by line: a row of fields that Enter adds, and the lines below
// it. Enter on a line takes it back into the row, Delete removes it. On the screen thread.
class StatementLines : public QWidget, public LinesInput
{
    Q_OBJECT

public:
    explicit StatementLines(QWidget *parent = nullptr);

    void followInTabOrder(QWidget *before); // its fields come after that one
    QJsonArray json() const override;       // with the entry in the row
    void setJson(const QJsonArray &entries) override;
    QJsonValue typed() const override; // with what stands in the row, readable or not
    void setTyped(const QJsonValue &typed) override;
    Errors showErrors(const Errors &errors) override;

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line
    {
        int number = 0;
        QJsonObject json;
    };

    void addFields();
    bool addLine();
    bool isPending() const;
    void takeBack(int number);
    void remove(int number);
    void show();
    void retranslate();
    QList<ColumnOf<Line>> columns() const;
    QJsonObject rowJson() const;

    FormColumns *m_row;
    QPushButton *m_add;
    PagedTableModel<Line> *m_model;
    RecordTable *m_table;
    WordLabel *m_sums;
    WordLabel *m_wrong;
    QJsonArray m_lines; // as JSON
};

} // namespace liaison
