// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/check/checkrun.h"

#include "core/database/connection.h"
#include "core/database/databasecopy.h"

#include <algorithm>
#include <sqlite3.h>

namespace liaison {

namespace {

constexpr int instructionsPerCall = 200'000;
constexpr qint64 steps = 1000; // of a part

} // namespace

CheckRun::CheckRun(Connection &connection, const Progress &progress, qint64 parts)
    : m_connection(connection), m_progress(progress), m_parts(parts * steps)
{
    sqlite3_progress_handler(connection.handle(), instructionsPerCall, &CheckRun::tick, this);
}

CheckRun::~CheckRun()
{
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

int CheckRun::tick(void *run)
{
    return static_cast<CheckRun *>(run)->report() ? 0 : 1;
}

bool CheckRun::report()
{
    m_cancelled = m_cancelled || (m_progress && !m_progress(m_done, m_parts));
    return !m_cancelled;
}

Done CheckRun::proceed(qint64 done, qint64 of)
{
    m_done = m_done / steps * steps + std::clamp<qint64>(done * steps / std::max<qint64>(of, 1), 0, steps - 1);
    return report() ? Done() : fail(ErrorKind::Cancelled);
}

void CheckRun::find(const QString &kind, const QString &detail, ErrorKind error)
{
    if (++m_counts[kind] <= mostOfAKind)
        m_findings.append({error, kind, detail});
}

Done CheckRun::part(const std::function<Done(CheckRun &)> &check)
{
    LIAISON_TRY(proceed());
    if (Done outcome = check(*this); !outcome) {
        Error error = afterRightKey(std::move(outcome).error());
        if (m_cancelled)
            return fail(ErrorKind::Cancelled);
        if (error.kind != ErrorKind::Damaged)
            return fail(std::move(error));
        if (!m_findings.contains(error))
            m_findings.append(std::move(error));
    }
    m_done = (m_done / steps + 1) * steps;
    return {};
}

QHash<QString, qint64> CheckRun::unlisted() const
{
    QHash<QString, qint64> more;
    for (auto count = m_counts.begin(); count != m_counts.end(); ++count) {
        if (count.value() > mostOfAKind)
            more.insert(count.key(), count.value() - mostOfAKind);
    }
    return more;
}

} // namespace liaison
