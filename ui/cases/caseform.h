// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordeditor.h"

class QPushButton;

namespace liaison {

class SeizureGrid;
class SeizureLines;
class WordLabel;

// The form of a case: what was detected, the route, and the goods line by line, with what they come to. On the screen
// thread.
class CaseForm : public RecordEditor
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

private:
    static FormTable table();
    QWidget *goods();
    void listen();
    void showReading(const QModelIndex &cell);
    void showTotals();
    void retranslate();

    SeizureLines *m_lines;
    SeizureGrid *m_grid;
    WordLabel *m_goodsTitle;
    WordLabel *m_reading;
    WordLabel *m_wrong;
    WordLabel *m_totals;
    QPushButton *m_addLine;
    QPushButton *m_repeatLine;
    QPushButton *m_removeLine;
    QPushButton *m_handOver;
    QString m_agency; // the one chosen last
};

} // namespace liaison
