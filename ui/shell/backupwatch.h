// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/rotatingbackup.h"
#include "ui/work/session.h"

#include <QTimer>
#include <functional>

namespace liaison {

// Makes the backups that the case file's schedule asks for, while the officer goes on: soon after opening, and looking
// again each hour; or before the program is closed. On the screen thread; the copying on a worker.
class BackupWatch : public QObject
{
    Q_OBJECT

public:
    BackupWatch(Session &session, QObject *parent);

    void look(); // whether one is due now, and makes it
    // Makes one if the schedule says so, then calls `then` on the screen thread; an error is told first, and only the
    // next time is gone on without one: closing must never be impossible.
    void beforeClosing(std::function<void()> then);

Q_SIGNALS:
    void started(liaison::Task *task, const QString &words);
    void noticeWanted(const QString &text);
    void failed(const liaison::Error &error);

private:
    struct Known
    {
        BackupSchedule schedule;
        QDateTime last;
    };

    void read(std::function<void(const Known &)> then);
    void make(const BackupSchedule &schedule, std::function<void(bool made)> then);

    Session &m_session;
    QTimer m_hourly;
    Question m_reading;
    bool m_making = false;
    bool m_toldAtClosing = false;
};

} // namespace liaison
