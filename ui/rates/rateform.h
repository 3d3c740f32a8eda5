// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordeditor.h"

namespace liaison {

class FormColumns;

// The form of an exchange rate: one unit of which currency is worth how much in which other, when and by whom. On the
// screen thread.
class RateForm : public RecordEditor
{
    Q_OBJECT

public:
    explicit RateForm(Session &session, QWidget *parent = nullptr);

    int comfortableHeight() const override { return 250; }
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
};

} // namespace liaison
