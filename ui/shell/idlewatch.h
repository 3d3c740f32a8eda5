// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace liaison {

// Notices that nobody has used the keyboard or the mouse in any window of the program for a while. On the screen
// thread.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent = nullptr);

    void start();
    void stop();
    void setLimit(int milliseconds); // in place of the minutes that are set

Q_SIGNALS:
    void idled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    QTimer m_timer;
    QElapsedTimer m_since;
    int m_limit = -1; // none of its own
};

} // namespace liaison
