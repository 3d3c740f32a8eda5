// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordeditor.h"
#include "ui/inputs/codecombo.h"

class QLabel;
class QPushButton;

namespace liaison {

class FormColumns;
class SeizureGrid;
class SeizureLines;

// The form of a case: what was detected, the route, and the goods line by line, with what they come to. On the screen
// thread.
class CaseForm : public RecordEditor
{
    Q_OBJECT

public:
    explicit CaseForm(Session &session, QWidget *parent = nullptr);

    int comfortableHeight() const override { return 590; }
    void focusFirst() override;
    SeizureLines *lines() const { return m_lines; }

Q_SIGNALS:
    void handOverWanted(qint64 id);

protected:
    QJsonObject defaults() const override;
    QJsonObject form() const override;
    void fill(const QJsonObject &form) override;
    QJsonObject typed() const override;
    void setTyped(const QJsonObject &typed) override;
    QStringList showErrors(const Errors &errors) override;
    QString title() const override;
    QString newTitle() const override;
    void changeEvent(QEvent *event) override;

private:
    void addFields();
    void addRoute();
    QWidget *goods();
    void listen();
    void loadChoices();
    void loadIndicators();
    void showReading(const QModelIndex &cell);
    void showTotals();
    void followAgency();
    void retranslate();

    FormColumns *m_fields;
    FormColumns *m_route;
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
    QList<CodeChoice> m_indicators;
    Question m_indicatorsWanted;
    QString m_agency; // the one chosen last
};

} // namespace liaison
