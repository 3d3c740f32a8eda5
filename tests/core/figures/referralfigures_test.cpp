// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/referralfigures.h"

#include "core/database/query.h"
#include "core/database/transaction.h"
#include "core/storage/referralstore.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <rapidcheck.h>

namespace referralfigures_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const Author tester{u"tester"_s, {}, 0};
const QDate today(2017, 6, 30);

Referral referral(const QString &date, const QString &counterpart, const QString &direction, const QString &outcomeDate)
{
    Referral one;
    one.date = parsePartialDate(date).value();
    one.counterpart = counterpart;
    one.direction = direction;
    one.action = u"trace_sender"_s;
    if (!outcomeDate.isEmpty()) {
        one.outcomeDate = QDate::fromString(outcomeDate, Qt::ISODate);
        one.outcome = u"nothing_found"_s;
    }
    return one;
}

void save(TestCaseFile &file, const Referral &one)
{
    const auto saved = ReferralStore(file.connection()).save(one, tester);
    if (!saved)
        FAIL(describe(saved.error()));
}

qint64 countOf(TestCaseFile &file, const RecordFilter &filter)
{
    const auto count = RecordList(file.connection()).count(filter);
    if (!count)
        FAIL(describe(count.error()));
    return *count;
}

// The rule of referralfigures.h, without SQL.
std::optional<qint64> medianOf(std::vector<qint64> days)
{
    if (days.empty())
        return std::nullopt;
    std::sort(days.begin(), days.end());
    const size_t middle = days.size() / 2;
    return days.size() % 2 ? days[middle] : (days[middle - 1] + days[middle] + 1) / 2;
}

} // namespace

TEST_CASE("turn-round by counterpart and direction, each figure opening its records", "[referralfigures]")
{
    TestCaseFile file;
    addAgencies(file);
    save(file, referral(u"2017-03-06"_s, u"GDC"_s, u"made"_s, u"2017-03-09"_s));         // 3 days
    Referral answered = referral(u"2017-03-10"_s, u"GDC"_s, u"made"_s, u"2017-03-16"_s); // 6 days
    answered.acknowledged = QDate(2017, 3, 12);
    save(file, answered);
    Referral late = referral(u"2017-04-01"_s, u"GDC"_s, u"made"_s, {});
    late.ref = u"LATE"_s;
    late.due = QDate(2017, 6, 29);
    save(file, late);
    late.ref = u"ON-TIME"_s;
    late.due = today;
    save(file, late);
    save(file, referral(u"2017-05"_s, u"GDC"_s, u"made"_s, u"2017-06-01"_s)); // known to its month: no days
    save(file, referral(u"2017-05-02"_s, u"MOC"_s, u"received"_s, {}));
    save(file, referral(u"2016-05-02"_s, u"GDC"_s, u"made"_s, {})); // another year

    const auto summary = ReferralFigures(file.connection()).summary(parsePeriod(u"2017"_s).value(), today);
    REQUIRE(summary);
    CHECK(summary->made == 5);
    CHECK(summary->received == 1);
    CHECK(summary->open == 3);
    CHECK(summary->overdue == 1);
    CHECK(summary->medianDaysToOutcome == 5); // 4.5, a half rounded up
    CHECK(summary->medianDaysToAcknowledgement == 2);
    REQUIRE(summary->byCounterpart.size() == 2);
    const ReferralTurnround &gdc = summary->byCounterpart.first();
    CHECK(gdc.counterpart == u"GDC"_s);
    CHECK(gdc.side == u"CN-GD"_s);
    CHECK(gdc.records == 5);
    CHECK(gdc.open == 2);
    CHECK(gdc.overdue == 1);
    CHECK(gdc.acknowledged == 1);
    CHECK(gdc.answered == 2);
    CHECK(gdc.medianDaysToOutcome == 5);
    CHECK(gdc.oldestOpen == u"LATE"_s);
    CHECK(gdc.oldestOpenDays == 90);
    CHECK_FALSE(summary->byCounterpart.last().medianDaysToOutcome);
    REQUIRE(summary->outcomes.size() == 1);
    CHECK(summary->outcomes.first().records == 3);
    CHECK(countOf(file, summary->outcomes.first().filter) == 3);
    CHECK(countOf(file, summary->madeFilter) == 5);
    CHECK(countOf(file, summary->receivedFilter) == 1);
    CHECK(ReferralFigures(file.connection()).summary({}, today)->made == 6);
    CHECK(ReferralFigures(file.connection()).summary(Scope::ofOperation(u"NONE"_s), today)->isEmpty());
}

TEST_CASE("whatever the referrals, the figures are those of counting them one by one", "[referralfigures][property]")
{
    TestCaseFile file;
    addAgencies(file);
    CHECK(rc::check([&] {
        RC_ASSERT(execute(file.connection(), u"DELETE FROM referral"_s).has_value());
        QList<Referral> all;
        auto transaction = Transaction::begin(file.connection());
        for (int count = *rc::gen::inRange(0, 25); count > 0; --count) {
            const QDate day = QDate(2017, 1, 1).addDays(*rc::gen::inRange(0, 200));
            Referral one = referral(day.toString(Qt::ISODate), *rc::gen::element(u"GDC"_s, u"MOC"_s),
                                    *rc::gen::element(u"made"_s, u"received"_s), {});
            if (*rc::gen::inRange(0, 4) == 0)
                one.date.last = day.addDays(20);
            if (*rc::gen::arbitrary<bool>())
                one.due = day.addDays(*rc::gen::inRange(0, 90));
            if (*rc::gen::arbitrary<bool>())
                one.acknowledged = day.addDays(*rc::gen::inRange(0, 9));
            if (*rc::gen::arbitrary<bool>()) {
                one.outcomeDate = day.addDays(*rc::gen::inRange(9, 60));
                one.outcome = *rc::gen::element(u"seized"_s, u"nothing_found"_s);
            }
            save(file, one);
            all.append(one);
        }
        RC_ASSERT(transaction->commit().has_value());
        const Period period = parsePeriod(u"2017Q2"_s).value();
        const auto summary = ReferralFigures(file.connection()).summary(period, today);
        RC_ASSERT(summary.has_value());
        qint64 counted = 0;
        std::vector<qint64> allDays;
        for (const ReferralTurnround &one : summary->byCounterpart) {
            qint64 records = 0;
            qint64 open = 0;
            qint64 overdue = 0;
            std::vector<qint64> toAcknowledgement;
            std::vector<qint64> toOutcome;
            std::optional<qint64> oldest;
            for (const Referral &candidate : all) {
                if (candidate.counterpart != one.counterpart || candidate.direction != one.direction ||
                    period.place(candidate.date) != Period::Place::Inside)
                    continue;
                ++records;
                open += candidate.isOpen() ? 1 : 0;
                overdue += candidate.isOverdue(today) ? 1 : 0;
                if (!candidate.date.isDay())
                    continue;
                if (candidate.acknowledged.isValid())
                    toAcknowledgement.push_back(candidate.date.first.daysTo(candidate.acknowledged));
                if (candidate.outcomeDate.isValid())
                    toOutcome.push_back(candidate.date.first.daysTo(candidate.outcomeDate));
                if (candidate.isOpen())
                    oldest = std::max(oldest.value_or(-1000), candidate.date.first.daysTo(today));
            }
            RC_ASSERT(one.records == records);
            RC_ASSERT(one.open == open);
            RC_ASSERT(one.overdue == overdue);
            RC_ASSERT(one.acknowledged == qint64(toAcknowledgement.size()));
            RC_ASSERT(one.answered == qint64(toOutcome.size()));
            RC_ASSERT(one.medianDaysToAcknowledgement == medianOf(toAcknowledgement));
            RC_ASSERT(one.medianDaysToOutcome == medianOf(toOutcome));
            RC_ASSERT(one.oldestOpenDays == oldest);
            RC_ASSERT(countOf(file, one.filter) == records);
            RC_ASSERT(countOf(file, one.openFilter) == open);
            RC_ASSERT(countOf(file, one.overdueFilter) == overdue);
            RC_ASSERT(countOf(file, one.acknowledgedFilter) == one.acknowledged);
            RC_ASSERT(countOf(file, one.answeredFilter) == one.answered);
            counted += records;
            allDays.insert(allDays.end(), toOutcome.begin(), toOutcome.end());
        }
        RC_ASSERT(summary->made + summary->received == counted);
        RC_ASSERT(summary->medianDaysToOutcome == medianOf(allDays));
        RC_ASSERT(countOf(file, summary->openFilter) == summary->open);
        RC_ASSERT(countOf(file, summary->overdueFilter) == summary->overdue);
    }));
}

} // namespace referralfigures_test
