// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordeditor.h"

namespace liaison {

class FormColumns;

// The form of a risk indicator. On the screen thread.
class IndicatorForm : public RecordEditor
{
    Q_OBJECT

public:
    explicit IndicatorForm(Session &session, QWidget *parent = nullptr);

    int comfortableHeight() const override { return 270; }
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
    void loadChoices();

    FormColumns *m_fields;
};

} // namespace liaison
