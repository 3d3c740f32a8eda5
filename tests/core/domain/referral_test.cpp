// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/referral.h"

#include "core/domain/referralsteps.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace referral_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

Referral made()
{
    Referral referral;
    referral.ref = u"RF-1"_s;
    referral.date = PartialDate::day(QDate(2017, 3, 6));
    referral.direction = u"made"_s;
    referral.counterpart = u"GDC"_s;
    referral.action = u"trace_sender"_s;
    return referral;
}

QStringList fieldsOf(const Errors &errors)
{
    QStringList fields;
    for (const Error &error : errors)
        fields.append(error.field);
    return fields;
}

ReferralStep anyStep()
{
    ReferralStep step;
    step.to = static_cast<ReferralState>(*rc::gen::inRange(0, 5));
    step.day = QDate(2017, 3, 1).addDays(*rc::gen::inRange(0, 40));
    if (step.to == ReferralState::Outcome) {
        step.outcome = *rc::gen::element(u"seized"_s, u"nothing_found"_s, u"merged"_s, u""_s);
        step.mergedInto = *rc::gen::element(u""_s, u"RF-2"_s);
    }
    return step;
}

} // namespace

TEST_CASE("a referral is made, acknowledged, worked on, answered and closed", "[referral]")
{
    Referral referral = made();
    CHECK(referral.validate().isEmpty());
    CHECK(referral.state() == ReferralState::Made);
    CHECK(referral.isOpen());
    referral = stepped(referral, {ReferralState::Acknowledged, QDate(2017, 3, 8)}).value();
    referral = stepped(referral, {ReferralState::InProgress, QDate(2017, 3, 8)}).value();
    CHECK(referralStateCode(referral.state()) == u"in_progress"_s);
    CHECK(stepped(referral, {ReferralState::Closed, QDate(2017, 3, 9)}).error().field == u"state"_s);
    referral = stepped(referral, {ReferralState::Outcome, QDate(2017, 3, 20), u"seized"_s}).value();
    CHECK_FALSE(referral.isOpen());
    CHECK_FALSE(referral.isOverdue(QDate(2020, 1, 1)));
    referral = stepped(referral, {ReferralState::Closed, QDate(2017, 3, 21)}).value();
    CHECK(referral.state() == ReferralState::Closed);
    CHECK(stepped(referral, {ReferralState::Acknowledged, QDate(2017, 3, 22)}).error().kind == ErrorKind::OutOfRange);
}

TEST_CASE("days out of order are refused by the later field", "[referral]")
{
    Referral referral = made();
    referral.acknowledged = QDate(2017, 3, 5);
    CHECK(referral.validate() == Errors{{ErrorKind::DatesOutOfOrder, u"acknowledged"_s, u"2017-03-05"_s}});
    referral.acknowledged = QDate(2017, 3, 9);
    referral.started = QDate(2017, 3, 8);
    CHECK(fieldsOf(referral.validate()) == QStringList{u"started"_s});
    referral.started = {};
    referral.outcomeDate = QDate(2017, 3, 8);
    referral.outcome = u"not_pursued"_s;
    referral.closed = QDate(2017, 3, 7);
    referral.due = QDate(2017, 3, 1);
    CHECK(fieldsOf(referral.validate()) == QStringList{u"due"_s, u"outcome_date"_s, u"closed"_s});
    // Only known to its month: it may have been made on the first.
    referral = made();
    referral.date = {QDate(2017, 3, 1), QDate(2017, 3, 31)};
    referral.acknowledged = QDate(2017, 3, 2);
    CHECK(referral.validate().isEmpty());
}

TEST_CASE("an outcome has a day, and a merged referral says into which", "[referral]")
{
    Referral referral = made();
    referral.outcome = u"seized"_s;
    CHECK(fieldsOf(referral.validate()) == QStringList{u"outcome_date"_s});
    referral.outcome.clear();
    referral.outcomeDate = QDate(2017, 4, 1);
    CHECK(fieldsOf(referral.validate()) == QStringList{u"outcome"_s});
    referral.outcome = u"merged"_s;
    CHECK(referral.validate() == Errors{{ErrorKind::Required, u"merged_into"_s, {}}});
    referral.mergedInto = u"rf-1"_s;
    CHECK(referral.validate() == Errors{{ErrorKind::Circular, u"merged_into"_s, u"rf-1"_s}});
    referral.mergedInto = u"RF-2"_s;
    CHECK(referral.validate().isEmpty());
    referral.outcome = u"seized"_s;
    CHECK(fieldsOf(referral.validate()) == QStringList{u"merged_into"_s});
    referral = made();
    referral.seized.items = {{Estimate::about(5), u"H87"_s}};
    CHECK(fieldsOf(referral.validate()) == QStringList{u"outcome"_s});
}

TEST_CASE("it is overdue from the day after its due date", "[referral]")
{
    Referral referral = made();
    CHECK_FALSE(referral.isOverdue(QDate(2100, 1, 1)));
    referral.due = QDate(2017, 4, 1);
    CHECK_FALSE(referral.isOverdue(QDate(2017, 4, 1)));
    CHECK(referral.isOverdue(QDate(2017, 4, 2)));
}

TEST_CASE("a form may name the state only if the days give it", "[referral]")
{
    const auto refused = [](const QString &state, const QString &acknowledged) {
        QJsonObject form = toJson(made(), 7);
        form.insert(u"state"_s, state);
        form.insert(u"acknowledged"_s, acknowledged.isEmpty() ? QJsonValue() : QJsonValue(acknowledged));
        Errors errors;
        (void)fromJson<Referral>(form, {}, errors);
        return errors;
    };
    CHECK(refused(u"made"_s, {}).isEmpty());
    CHECK(refused(u"acknowledged"_s, u"2017-03-08"_s).isEmpty());
    CHECK(refused(u"closed"_s, {}) == Errors{{ErrorKind::Required, u"closed"_s, {}}});
    CHECK(refused(u"made"_s, u"2017-03-08"_s) == Errors{{ErrorKind::OutOfRange, u"state"_s, u"made"_s}});
    CHECK(refused(u"lost"_s, {}) == Errors{{ErrorKind::UnknownCode, u"state"_s, u"lost"_s}});
}

TEST_CASE("whatever steps are tried, a referral goes forward in time and state, or stays", "[referral]")
{
    CHECK(rc::check([] {
        Referral referral = made();
        for (int tries = *rc::gen::inRange(0, 8); tries > 0; --tries) {
            const ReferralStep step = anyStep();
            const ReferralState before = referral.state();
            const auto after = stepped(referral, step);
            if (!after) {
                RC_ASSERT(!after.error().field.isEmpty());
                continue;
            }
            RC_ASSERT(mayStep(before, step.to));
            RC_ASSERT(after->state() == step.to);
            RC_ASSERT(after->state() > before);
            RC_ASSERT(after->validate().isEmpty());
            RC_ASSERT(steppedBack(*after) == referral);
            referral = *after;
        }
        QDate last = referral.date.first;
        for (const QDate &day : {referral.acknowledged, referral.started, referral.outcomeDate, referral.closed}) {
            if (day.isValid()) {
                RC_ASSERT(day >= last);
                last = day;
            }
        }
        // Out of its form it comes as it went in.
        Errors errors;
        RC_ASSERT(fromJson<Referral>(toJson(referral, 7), {}, errors) == referral);
        RC_ASSERT(errors.isEmpty());
    }));
}

TEST_CASE("a step is taken exactly when it goes forward, and closing needs an outcome", "[referral]")
{
    for (int from = 0; from < 5; ++from) {
        for (int to = 0; to < 5; ++to) {
            const bool may = mayStep(static_cast<ReferralState>(from), static_cast<ReferralState>(to));
            CHECK(may == (to > from && (to != 4 || from == 3)));
        }
    }
    CHECK(steppedBack(made()) == made());
    CHECK(stepped(made(), {ReferralState::InProgress, QDate()}).error() ==
          Error{ErrorKind::Required, u"started"_s, {}});
}

TEST_CASE("the last day that a round trip tells is that of its newest step", "[referral]")
{
    Referral referral;
    referral.date = parsePartialDate(u"2017-03"_s).value();
    CHECK(lastDayOf(referral) == QDate(2017, 3, 1));
    referral.acknowledged = QDate(2017, 3, 8);
    referral.outcomeDate = QDate(2017, 4, 2);
    CHECK(lastDayOf(referral) == QDate(2017, 4, 2));
    referral.closed = QDate(2017, 4, 5);
    CHECK(lastDayOf(referral) == QDate(2017, 4, 5));
}

} // namespace referral_test
