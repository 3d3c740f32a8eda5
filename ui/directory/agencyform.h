// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordeditor.h"

class QLabel;

namespace liaison {

class FormColumns;

// The form of an agency: its names in the four languages, other names, side, and its names through time. On the screen
// thread.
class AgencyForm : public RecordEditor
{
    Q_OBJECT

public:
    explicit AgencyForm(Session &session, QWidget *parent = nullptr);

    int comfortableHeight() const override { return 330; }
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
    void showHistory();

    FormColumns *m_fields;
    QLabel *m_historyTitle;
    QLabel *m_history;
};

// The agency's names through time, oldest first, one line each: its forerunners, itself, its successors. Plain text.
QStringList namesThroughTime(const Session &session, const QString &agency, const QString &language);

} // namespace liaison
