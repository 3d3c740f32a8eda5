// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/attentionwatch.h"

#include "core/base/clock.h"
#include "core/figures/deskfigures.h"
#include "ui/shell/navigation.h"
#include "ui/words/formats.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int soonMs = 300;          // several changes in one go are counted once
constexpr int againMs = 15 * 60'000; // a day may end meanwhile

int clipped(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

AttentionWatch::AttentionWatch(Session &session, Navigation &navigation, QObject *parent)
    : QObject(parent), m_session(session), m_navigation(navigation)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &AttentionWatch::read);
    connect(&session, &Session::changed, this, [this] { m_soon.start(soonMs); });
    read();
}

void AttentionWatch::read()
{
    m_soon.start(againMs);
    m_session.read(
        this, m_reading,
        [today = Clock::today()](Connection &connection, TaskControl &) {
            DeskFigures figures(connection);
            const auto day = figures.workingDay(today);
            return day ? figures.attention(*day) : Result<Attention>(fail(day.error()));
        },
        [this](const Result<Attention> &attention) {
            if (!attention) // the Desk shows the error of the same figures
                return;
            const Formats formats;
            const qint64 exchanges = attention->toAcknowledge + attention->ungraded;
            m_navigation.setAttention(
                u"exchanges"_s, clipped(exchanges),
                tr("%1 to acknowledge, %2 without grading")
                    .arg(formats.number(attention->toAcknowledge), formats.number(attention->ungraded)));
            m_navigation.setAttention(u"referrals"_s,
                                      clipped(attention->referralsToAcknowledge + attention->referralsOverdue),
                                      tr("%1 to acknowledge, %2 overdue")
                                          .arg(formats.number(attention->referralsToAcknowledge),
                                               formats.number(attention->referralsOverdue)));
            m_navigation.setAttention(
                u"operations"_s, clipped(attention->overdueOperations),
                tr("%1 running past the last day").arg(formats.number(attention->overdueOperations)));
            m_navigation.setAttention(u"followups"_s, clipped(attention->overdueFollowUps),
                                      tr("%1 overdue").arg(formats.number(attention->overdueFollowUps)));
        });
}

} // namespace liaison
