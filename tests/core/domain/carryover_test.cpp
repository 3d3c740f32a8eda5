// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/carryover.h"

#include <catch2/catch.hpp>

namespace carryover_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

SideEntry entry(const QString &ref, const QString &date, const QString &direction, qint64 pieces,
                const QString &subject = {}, const QString &quoted = {})
{
    SideEntry made;
    made.ref = ref;
    made.otherRef = quoted;
    if (!date.isEmpty())
        made.date = *parsePartialDate(date);
    made.direction = direction;
    made.pieces = pieces;
    made.subject = subject;
    return made;
}

Finding onlyOurs(const SideEntry &ours)
{
    Finding finding;
    finding.kind = FindingClass::OnlyOurs;
    finding.ours = ours;
    return finding;
}

OtherMonth month(const char *text, const QString &statement, const QList<SideEntry> &entries)
{
    return {*parsePartialDate(QLatin1StringView(text)), statement, entries};
}

} // namespace

TEST_CASE("carry-over: what their next statement lists is proposed, by reference and by likeness", "[reconciliation]")
{
    Reconciliation march;
    march.findings = {onlyOurs(entry(u"E1"_s, u"2017-03-10"_s, u"received"_s, 3)),
                      onlyOurs(entry(u"E2"_s, u"2017-03-31"_s, u"received"_s, 4, u"watches in transit"_s)),
                      onlyOurs(entry(u"E3"_s, u"2017-03-31"_s, u"sent"_s, 4, u"watches in transit"_s))};
    const SideEntry quoting = entry(u"T1"_s, u"2017-04-20"_s, u"sent"_s, 3, {}, u"E1"_s); // the date does not matter
    const SideEntry alike = entry(u"T2"_s, u"2017-04-02"_s, u"sent"_s, 4, u"Watches in transit"_s);
    const auto found = carryOvers(march, {month("2017-04", u"ST-4"_s, {alike, quoting})});
    const PartialDate april = *parsePartialDate(u"2017-04"_s);
    const QList<CarryOver> expected{{u"E1"_s, april, quoting, u"ST-4"_s}, {u"E2"_s, april, alike, u"ST-4"_s}};
    CHECK(found == expected); // E3 went the other way
}

TEST_CASE("carry-over: an entry is proposed once, in the first month that has it", "[reconciliation]")
{
    Reconciliation march;
    march.findings = {onlyOurs(entry(u"E1"_s, u"2017-03-10"_s, u"received"_s, 3))};
    const SideEntry quoting = entry(u"T1"_s, {}, u"sent"_s, 3, {}, u"E1"_s);
    const auto found =
        carryOvers(march, {month("2017-04", u"ST-4"_s, {quoting}), month("2017-02", u"ST-2"_s, {quoting})});
    REQUIRE(found.size() == 1);
    CHECK(found.first().statement == u"ST-4");
    CHECK(carryOvers(march, {month("2017-04", u"ST-4"_s, {}), month("2017-02", u"ST-2"_s, {quoting})}).size() == 1);
}

TEST_CASE("carry-over: nothing is proposed where somebody decided, or nothing is alike", "[reconciliation]")
{
    Finding explained = onlyOurs(entry(u"E1"_s, u"2017-03-10"_s, u"received"_s, 3));
    explained.decision = Difference();
    explained.decision->explanation = u"not_logged"_s;
    Finding moved = onlyOurs(entry(u"E1"_s, u"2017-02-10"_s, u"received"_s, 3));
    moved.ours->carriedFrom = *parsePartialDate(u"2017-02"_s);
    Finding pair = onlyOurs(entry(u"E1"_s, u"2017-03-10"_s, u"received"_s, 3));
    pair.kind = FindingClass::Proposed;
    const SideEntry quoting = entry(u"T1"_s, u"2017-04-02"_s, u"sent"_s, 3, {}, u"E1"_s);
    for (const Finding &finding : {explained, moved, pair}) {
        Reconciliation march;
        march.findings = {finding};
        CHECK(carryOvers(march, {month("2017-04", u"ST-4"_s, {quoting})}).isEmpty());
    }
    Reconciliation march;
    march.findings = {onlyOurs(entry(u"E1"_s, u"2017-03-10"_s, u"received"_s, 3))};
    const SideEntry far = entry(u"T2"_s, u"2017-04-20"_s, u"sent"_s, 3);
    CHECK(carryOvers(march, {month("2017-04", u"ST-4"_s, {far})}).isEmpty());
}

} // namespace carryover_test
