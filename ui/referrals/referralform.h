// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/referral.h"
#include "ui/forms/recordeditor.h"
#include "ui/inputs/codecombo.h"

#include <QJsonArray>

class QPushButton;

namespace liaison {

class FormColumns;
class GoodsLines;
class ValueLines;

// The full form of a referral: what is asked for, the days of its steps, and what came of it. On the screen thread.
class ReferralForm : public RecordEditor
{
    Q_OBJECT

public:
    explicit ReferralForm(Session &session, QWidget *parent = nullptr);

    int comfortableHeight() const override { return 400; }
    void focusFirst() override;
    // The outcome is asked for: the form opens on its field.
    void focusOutcome(const QString &outcome);
    ReferralState state() const; // as it is stored

Q_SIGNALS:
    void nextStepWanted(qint64 id);

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
    void loadRecords();
    void showDependent();
    void offerDue();
    CodeCombo *combo(const QString &field) const;

    struct Choices
    {
        QList<CodeChoice> officers;
        QList<CodeChoice> indicators;
    };

    FormColumns *m_fields;
    FormColumns *m_goods;
    GoodsLines *m_items;
    ValueLines *m_values;
    QJsonArray m_itemsBefore; // as they were filled in
    QJsonArray m_valuesBefore;
    QString m_offeredDue; // as the field says it
    QPushButton *m_next;
    Choices m_choices;
    Question m_choicesWanted;
};

} // namespace liaison
