// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/referral.h"
#include "ui/forms/recordeditor.h"

class QPushButton;

namespace liaison {

// The full form of a referral: what is asked for, the days of its steps, and what came of it. On the screen thread.
class ReferralForm : public RecordEditor
{
    Q_OBJECT

public:
    explicit ReferralForm(Session &session, QWidget *parent = nullptr);

    // The outcome is asked for: the form opens on its field.
    void focusOutcome(const QString &outcome);
    ReferralState state() const; // as it is stored

Q_SIGNALS:
    void nextStepWanted(qint64 id);

protected:
    void showDependent() override;
    void fieldEdited(const QString &field) override;
    void fill(const QJsonObject &form) override;

private:
    static FormTable table();
    void offerDue();

    QString m_offeredDue; // as the field says it
    QPushButton *m_next;
};

} // namespace liaison
