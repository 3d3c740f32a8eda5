// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/grading.h"
#include "ui/style/chip.h"

#include <QWidget>

class QPainter;

namespace liaison {

// The chip of a marking as FIRST defines it for TLP 2.0, colour on black: for a page, a form, an inspector.
Chip tlpChip(Tlp tlp);
// The same, quiet enough for every row of a list.
Chip tlpListChip(Tlp tlp);

// Draws one chip into a rectangle at its left, vertically centred; returns its width.
int paintChip(QPainter *painter, const QRect &rect, const Chip &chip);
QSize chipSize(const Chip &chip);

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

} // namespace liaison
