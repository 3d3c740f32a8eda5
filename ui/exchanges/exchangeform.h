// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordeditor.h"
#include "ui/inputs/codecombo.h"

class QPushButton;

namespace liaison {

class FormColumns;
class ElidedLabel;

// The full form of an exchange, with every field. On the screen thread.
class ExchangeForm : public RecordEditor
{
    Q_OBJECT

public:
    explicit ExchangeForm(Session &session, QWidget *parent = nullptr);

    int comfortableHeight() const override { return 350; }
    void focusFirst() override;

Q_SIGNALS:
    void acknowledgeWanted(qint64 id);

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
    void loadOfficers();
    void showDependent();
    void readSignOff();

    FormColumns *m_fields;
    QPushButton *m_acknowledge;
    QList<CodeChoice> m_officers;
    Question m_officersWanted;
    ElidedLabel *m_signOff;
    Question m_signOffWanted;
};

} // namespace liaison
