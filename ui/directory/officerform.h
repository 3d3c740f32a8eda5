// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordeditor.h"

namespace liaison {

class FormColumns;
class PartsEdit;
class WordLabel;

// The form of an officer or contact with agency, post and posting. On the screen thread.
class OfficerForm : public RecordEditor
{
    Q_OBJECT

public:
    explicit OfficerForm(Session &session, QWidget *parent = nullptr);

    int comfortableHeight() const override { return 400; }
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
    void nameGrid();
    void loadChoices();

    FormColumns *m_fields;
    WordLabel *m_postingsTitle = nullptr;
    PartsEdit *m_postings; // before the present one
};

} // namespace liaison
