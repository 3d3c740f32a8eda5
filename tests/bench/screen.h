// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"

#include <QApplication>

namespace liaison::bench {

// The application, remembering which event took longest, so that a stall says where it came from. On the screen thread.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;
    // What took longest since the last call, as "class of the receiver, type of the event, milliseconds of this
    // thread's processor time", which is less than what went by on a busy machine.
    QString takeSlowest();

private:
    int m_depth = 0;
    double m_longest = 0;
    QString m_slowest;
};

// Opens the window on the file, goes through its pages as an officer would, and returns the longest time in
// milliseconds for which the screen thread did not come back to its event loop.
double longestStall(const std::shared_ptr<CaseFile> &file);

} // namespace liaison::bench
