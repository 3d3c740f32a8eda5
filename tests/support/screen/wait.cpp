// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screen/wait.h"

#include "ui/work/task.h"

#include <QTest>

namespace liaison {

namespace {

constexpr int longestMs = 10'000;

} // namespace

bool waitForTasks()
{
    return QTest::qWaitFor(
        [] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return !Task::anyRunning();
        },
        longestMs);
}

bool waitUntil(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, longestMs);
}

} // namespace liaison
