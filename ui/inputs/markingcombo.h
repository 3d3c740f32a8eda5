// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/grading.h"

#include <QComboBox>

namespace liaison {

// Chooses a marking; strictest first, each with its chip and who may see it.
class MarkingCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit MarkingCombo(QWidget *parent = nullptr);

    Tlp marking() const;
    void setMarking(Tlp tlp); // not reported
    void showPopup() override;
    void setWeakest(Tlp tlp); // weaker ones are shown, but cannot be chosen

Q_SIGNALS:
    void markingChanged(liaison::Tlp tlp);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();

    Tlp m_weakest = Tlp::Clear;
};

} // namespace liaison
