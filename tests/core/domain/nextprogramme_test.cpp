// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/nextprogramme.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace nextprogramme_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

Programme programmeOf(const QString &year)
{
    Programme programme;
    programme.ref = year;
    programme.year = parsePartialDate(year).value();
    programme.title = {{u"en"_s, u"Items "_s + year}};
    programme.parties = {u"HK"_s, u"CN-GD"_s};
    programme.areas = {{u"a"_s, {{u"en"_s, u"Area"_s}}}};
    programme.figures = {{u"done"_s, {{u"en"_s, u"done"_s}}, Estimate::exact(24), {}, u"items"_s, {}, {}}};
    return programme;
}

Item itemOf(qint64 number)
{
    Item item;
    item.programme = u"2016/17"_s;
    item.number = number;
    item.title = {{u"en"_s, u"Item %1"_s.arg(number)}};
    item.origin = u"new"_s;
    item.area = number % 2 ? u"a"_s : QString();
    item.lead = {u"HKC"_s};
    item.status = u"implemented"_s;
    item.progress = {{u"en"_s, u"done"_s}};
    item.events = {u"EV-1"_s};
    item.links = {u"LK-1"_s};
    item.measures = {{u"n"_s, {{u"en"_s, u"n"_s}}, Estimate::exact(92), Estimate::exact(635), u"items"_s, {}, {}}};
    return item;
}

} // namespace

TEST_CASE("next year's programme keeps what the mechanism is, not what was published", "[programme]")
{
    const Programme next = programmeAfter(programmeOf(u"2016/17"_s), 7);
    CHECK(next.ref == u"2017/18"_s);
    CHECK(partialDateText(next.year) == u"2017/18"_s);
    CHECK(next.title.value(u"en"_s) == u"Items 2017/18"_s);
    CHECK(next.areas == programmeOf(u"2016/17"_s).areas);
    CHECK(next.figures.isEmpty());
    CHECK(next.validate().isEmpty());
    Programme leap = programmeOf(u"2016/17"_s);
    leap.year = {QDate(2015, 3, 1), QDate(2016, 2, 29)};
    CHECK(nextYear(leap.year) == PartialDate{QDate(2016, 3, 1), QDate(2017, 2, 28)});
    leap.ref = u"THREE-SIDED"_s;
    CHECK(programmeAfter(leap, 7).ref == u"THREE-SIDED+1"_s);
}

TEST_CASE("items carried over say where they come from and begin anew", "[programme]")
{
    const Programme from = programmeOf(u"2016/17"_s);
    const Programme to = programmeAfter(from, 7);
    const auto next = carriedOver(from, {itemOf(7), itemOf(3)}, to, {});
    REQUIRE(next);
    REQUIRE(next->size() == 2);
    const Item &first = next->first();
    CHECK(first.ref() == u"2017/18-01"_s);
    CHECK(first.carriedFrom == u"2016/17-03"_s);
    CHECK(first.origin == u"carried_over"_s);
    CHECK(first.status == u"planned"_s);
    CHECK(first.area == u"a"_s);
    CHECK(first.progress.isEmpty());
    CHECK(first.events.isEmpty());
    CHECK(first.links == QStringList{u"LK-1"_s});
    CHECK(first.measures.first().label == itemOf(3).measures.first().label);
    CHECK_FALSE(first.measures.first().amount.isStated());
    CHECK_FALSE(first.measures.first().whole.isStated());
    CHECK(first.validate().isEmpty());

    Item dropped = itemOf(5);
    dropped.status = u"dropped"_s;
    CHECK(carriedOver(from, {itemOf(3), dropped}, to, {})->size() == 1);
    CHECK(carriedOver(from, {itemOf(3), dropped}, to, {5})->first().carriedFrom == u"2016/17-05"_s);
    CHECK(carriedOver(from, {itemOf(3)}, to, {3, 9}).error().detail == u"9"_s);
    CHECK(carriedOver(from, {itemOf(3)}, from, {}).error().kind == ErrorKind::DatesOutOfOrder);
}

TEST_CASE("any renumbering is 1, 2, 3 in the old order and loses nobody", "[programme]")
{
    CHECK(rc::check([] {
        const auto numbers = *rc::gen::unique<std::vector<qint64>>(rc::gen::inRange<qint64>(1, Item::mostNumber));
        QList<Item> items;
        QSet<qint64> keep;
        for (const qint64 number : numbers) {
            items.append(itemOf(number));
            if (*rc::gen::arbitrary<bool>())
                keep.insert(number);
        }
        const Programme from = programmeOf(u"2016/17"_s);
        const auto next = carriedOver(from, items, programmeAfter(from, 7), keep);
        RC_ASSERT(next.has_value());
        RC_ASSERT(next->size() == (keep.isEmpty() ? items.size() : keep.size()));
        qint64 last = 0;
        for (qsizetype i = 0; i < next->size(); ++i) {
            RC_ASSERT(next->at(i).number == i + 1);
            const qint64 old = next->at(i).carriedFrom.section(u'-', -1).toLongLong();
            RC_ASSERT(old > last);
            RC_ASSERT(keep.isEmpty() || keep.contains(old));
            last = old;
        }
    }));
}

TEST_CASE("numbers of items are read as people write them", "[programme]")
{
    CHECK(*parseNumbers(u"1-3,7"_s) == QSet<qint64>{1, 2, 3, 7});
    CHECK(*parseNumbers(u" 5 "_s) == QSet<qint64>{5});
    for (const auto &text : {u""_s, u"0"_s, u"3-1"_s, u"a"_s, u"1-2-3"_s, u"-4"_s, u"1-99999999999"_s})
        CHECK_FALSE(parseNumbers(text));
}

} // namespace nextprogramme_test
