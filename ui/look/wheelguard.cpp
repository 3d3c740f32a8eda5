// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/wheelguard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>

namespace liaison {

WheelGuard::WheelGuard(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel && event->type() != QEvent::Polish)
        return false;
    auto *field = qobject_cast<QWidget *>(watched);
    if (!qobject_cast<QComboBox *>(field) && !qobject_cast<QAbstractSpinBox *>(field))
        return false;
    if (event->type() == QEvent::Polish) {
        if (field->focusPolicy() == Qt::WheelFocus) // Qt gives the keyboard to it before it gets the wheel
            field->setFocusPolicy(Qt::StrongFocus);
        return false;
    }
    const QWidget *focused = QApplication::focusWidget();
    if (field == focused || (focused && field->isAncestorOf(focused)))
        return false;
    event->ignore(); // the page behind it gets the wheel
    return true;
}

} // namespace liaison
