// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/wheelguard.h"

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
    if (event->type() != QEvent::Wheel)
        return false;
    auto *field = qobject_cast<QWidget *>(watched);
    if (!qobject_cast<QComboBox *>(field) && !qobject_cast<QAbstractSpinBox *>(field))
        return false;
    const QWidget *focused = QApplication::focusWidget();
    if (field == focused || (focused && field->isAncestorOf(focused)))
        return false;
    event->ignore(); // the page behind it gets the wheel
    return true;
}

} // namespace liaison
