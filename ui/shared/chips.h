// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/grading.h"
#include "ui/shared/pagedtablemodel.h"

#include <QComboBox>
#include <QWidget>

namespace liaison {

// The chip of a marking as FIRST defines it for TLP 2.0, colour on black: for a page, a form, an inspector.
Chip tlpChip(Tlp tlp);
// The same, quiet enough for every row of a list.
Chip tlpListChip(Tlp tlp);
QString tlpWords(Tlp tlp);   // "TLP:AMBER+STRICT"
QString tlpMeaning(Tlp tlp); // who may see it, in one line

// One chip outside a list: the status in an inspector, the marking of a page.
class ChipLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ChipLabel(QWidget *parent = nullptr);
    explicit ChipLabel(const Chip &chip, QWidget *parent = nullptr);

    void setChip(const Chip &chip);
    const Chip &chip() const { return m_chip; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chip m_chip;
};

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
    void changeEvent(QEvent *event) override;

private:
    void fill();

    Tlp m_weakest = Tlp::Clear;
};

} // namespace liaison
