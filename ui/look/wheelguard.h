// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace liaison {

// While it lives, the wheel scrolls the page over fields that do not have the keyboard, and changes nothing in them. On
// the screen thread.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace liaison
