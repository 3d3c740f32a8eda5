// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"

#include <QHash>

namespace liaison {

// One check of a case file at work: what it found, at most so much of a kind, how far it is, and whether it shall go
// on. Lives on its connection's thread.
class CheckRun
{
public:
    static constexpr qint64 mostOfAKind = 50;

    CheckRun(Connection &connection, const Progress &progress, qint64 parts);
    ~CheckRun();
    Q_DISABLE_COPY_MOVE(CheckRun)

    Connection &connection() const { return m_connection; }
    // Of a kind ("record.changed"), about what ("exchange EX-2017-0003"). What is more than is listed is only counted.
    void find(const QString &kind, const QString &detail, ErrorKind error = ErrorKind::Damaged);
    // Runs one part of the check and goes on to the next. What breaks off with a damaged page is a finding like the
    // rest; anything else is a failure of the check.
    Done part(const std::function<Done(CheckRun &)> &check);
    // Cancelled when the person thought better of it; called now and then in long loops, with how much of the part is
    // done.
    Done proceed(qint64 done = 0, qint64 of = 1);

    const Errors &findings() const { return m_findings; }
    QHash<QString, qint64> unlisted() const; // by kind

private:
    bool report();
    static int tick(void *run);

    Connection &m_connection;
    const Progress &m_progress;
    qint64 m_parts;
    qint64 m_done = 0; // in thousandths of parts
    bool m_cancelled = false;
    Errors m_findings;
    QHash<QString, qint64> m_counts;
};

} // namespace liaison
