// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/stepwords.h"

#include "ui/words/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int soonDays = 7;

struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(liaison::ReferralSteps)
};

} // namespace

QString nextStepWords(ReferralState state)
{
    switch (state) {
    case ReferralState::Made:
        return StepWords::tr("Acknowledged today");
    case ReferralState::Acknowledged:
        return StepWords::tr("Work started today");
    case ReferralState::InProgress:
        return StepWords::tr("Outcome…");
    case ReferralState::Outcome:
        return StepWords::tr("Close today");
    case ReferralState::Closed:
        break;
    }
    return {};
}

std::optional<ReferralState> nextState(ReferralState state)
{
    if (state == ReferralState::Closed)
        return std::nullopt;
    return static_cast<ReferralState>(int(state) + 1);
}

DueWords dueWords(const QDate &due, const QDate &day)
{
    if (!due.isValid())
        return {};
    const Formats formats;
    const qint64 left = day.daysTo(due);
    if (left < 0)
        return {StepWords::tr("overdue %1", "by so many days").arg(formats.days(-left)), true, false};
    if (left == 0)
        return {StepWords::tr("due today"), false, true};
    if (left <= soonDays)
        return {StepWords::tr("due in %1", "so many days").arg(formats.days(left)), false, true};
    return {StepWords::tr("due %1", "on a date").arg(formats.day(due)), false, false};
}

} // namespace liaison
