// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QThread>

namespace liaison {

// Long writing goes in slices, each a transaction of its own, with a pause between them in which others get the lock:
// whoever waits for it asks again every tenth of a second at the latest. Begins with its slice.
class SlicePace
{
public:
    SlicePace() { m_slice.start(); }

    bool isOver() const { return m_slice.elapsed() >= sliceMilliseconds; }
    // Between two transactions.
    static void letOthersIn() { QThread::msleep(pauseMilliseconds); }

private:
    static constexpr qint64 sliceMilliseconds = 150;
    static constexpr unsigned long pauseMilliseconds = 30;

    QElapsedTimer m_slice;
};

} // namespace liaison
