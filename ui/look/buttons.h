// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractButton;
class QPainter;
class QPushButton;
class QToolButton;
class QWidget;

namespace liaison {

// Buttons that look alike everywhere. One main button on a page: the thing that people come there to do.
QPushButton *mainButton(const QString &words, const QString &iconName = {}, QWidget *parent = nullptr);
QPushButton *plainButton(const QString &words, const QString &iconName = {}, QWidget *parent = nullptr);
QPushButton *quietButton(const QString &words, QWidget *parent = nullptr); // words only, for what is rarely wanted
// What stands on it is also its name for screen readers.
void writeOn(QAbstractButton *button, const QString &words);
// Enter presses it, as the space bar does. Those made here do so already.
void pressOnEnter(QAbstractButton *button);
template <typename Button>
Button *pressedByEnter(Button *button)
{
    pressOnEnter(button);
    return button;
}
// The ground of a button that paints itself: lit under the mouse or pressed, ringed with the keyboard. Whether it is
// lit. The button has to have Qt::WA_Hover.
bool paintGround(QPainter &painter, const QAbstractButton &button);
// An icon alone; `words` are its tool tip and its name for screen readers.
QToolButton *iconButton(const QString &iconName, const QString &words, QWidget *parent = nullptr);

} // namespace liaison
