// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordeditor.h"

namespace liaison {

class FormColumns;
class StatementLines;

// The form of a counterpart's statement: its month, what it says it sent and received, and its entries. On the screen
// thread.
class StatementForm : public RecordEditor
{
    Q_OBJECT

public:
    explicit StatementForm(Session &session, QWidget *parent = nullptr);

    // What a new statement is of, unless somebody says otherwise.
    void setSubject(const QString &counterpart, const QString &month);
    int comfortableHeight() const override { return 460; }
    void focusFirst() override;

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
    void loadChoices();

    FormColumns *m_fields;
    StatementLines *m_lines;
    QString m_counterpart;
    QString m_month;
};

} // namespace liaison
