// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldseditor.h"

class QPushButton;

namespace liaison {

class SeizureGrid;
class SeizureLines;

// The form of a case: what was detected, the route, and the goods line by line, with what they come to. On the screen
// thread.
class CaseForm : public FieldsEditor
{
    Q_OBJECT

public:
    explicit CaseForm(Session &session, QWidget *parent = nullptr);

    SeizureLines *lines() const { return m_lines; }

Q_SIGNALS:
    void handOverWanted(qint64 id);

protected:
    void showDependent() override;
    QJsonObject defaults() const override;
    void changeEvent(QEvent *event) override;

private:
    static FormTable table();
    QWidget *goods();
    void listen();
    void showReading(const QModelIndex &cell);
    void showTotals();
    void retranslate();

    SeizureLines *m_lines;
    SeizureGrid *m_grid;
    QLabel *m_goodsTitle;
    QLabel *m_reading;
    QLabel *m_wrong;
    QLabel *m_totals;
    QPushButton *m_addLine;
    QPushButton *m_repeatLine;
    QPushButton *m_removeLine;
    QPushButton *m_handOver;
    QString m_agency; // the one chosen last
};

} // namespace liaison
