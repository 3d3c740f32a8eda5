// SPDX-License-Identifier: GPL-3.0-or-later
// The public facts of kind programme, event and indicator, against the program's own answers on the sample.
#include "core/figures/periodfigures.h"
#include "core/storage/eventstore.h"
#include "core/transfer/publicfacts.h"
#include "core/transfer/samplecasefile.h"
#include "tests/support/testcasefile.h"

#include <catch2/catch.hpp>

namespace sampleprogramme_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

Connection &sample()
{
    static TestCaseFile file;
    static const bool filled = [] {
        const Done done = fillSampleCaseFile(file.connection(), Author{u"tester"_s, {}, 0});
        if (!done)
            FAIL(describe(done.error()));
        return true;
    }();
    REQUIRE(filled);
    return file.connection();
}

QSet<QString> &checkedFacts()
{
    static QSet<QString> ids;
    return ids;
}

const PublicFact &fact(const QString &id)
{
    const PublicFact *found = publicFact(id);
    INFO(id.toStdString());
    REQUIRE(found != nullptr);
    checkedFacts().insert(id);
    return *found;
}

void checkNumber(const PublicFact &row, const Estimate &estimate)
{
    INFO(row.id.toStdString() << " " << row.what.toStdString());
    REQUIRE(estimate.isStated());
    CHECK(*estimate.value == row.value.toLongLong());
    CHECK(qualifierCode(estimate.qualifier).replace(u'_', u' ') == row.qualifier);
}

void checkUnit(const PublicFact &row, const QString &unit)
{
    INFO(row.id.toStdString());
    const auto known = builtInCode(u"count_unit"_s, unit);
    REQUIRE(known);
    const QString word = known->names.value(u"en"_s);
    CHECK((word == row.unit || unit == row.unit));
}

ProgrammeFigures year(const QString &ref)
{
    const auto figures = programmeFigures(sample(), ref);
    REQUIRE(figures);
    return *figures;
}

const StatedFigure &stated(const QList<StatedFigure> &figures, const QString &code)
{
    for (const StatedFigure &figure : figures) {
        if (figure.code == code)
            return figure;
    }
    FAIL("no figure " << code.toStdString());
    return figures.first();
}

void checkPublished(const QString &id, const QString &ref, const QString &code)
{
    const PublicFact &row = fact(id);
    const ProgrammeFigures figures = year(ref);
    const StatedFigure &figure = stated(figures.programme.figures, code);
    checkNumber(row, figure.amount);
    if (row.unit != "items"_L1)
        checkUnit(row, figure.unit);
    else
        CHECK(figure.unit == u"items"_s);
    CHECK(figure.asOf == parsePartialDate(row.dates()).value());
}

StatedFigure indicatorOf(int item, const QString &code)
{
    const auto items = year(u"2016/17"_s).items;
    REQUIRE(items.size() >= item);
    CHECK(items.at(item - 1).item.number == item);
    return stated(items.at(item - 1).item.measures, code);
}

void checkIndicator(const QString &id, int item, const QString &code)
{
    const PublicFact &row = fact(id);
    const StatedFigure figure = indicatorOf(item, code);
    checkNumber(row, figure.amount);
    checkUnit(row, figure.unit);
    CHECK(figure.asOf == parsePartialDate(row.dates()).value());
}

Event eventOf(const QString &ref)
{
    const auto event = EventStore(sample()).find(ref);
    REQUIRE(event);
    return *event;
}

Event checkEvent(const QString &id, const QString &ref)
{
    const PublicFact &row = fact(id);
    INFO(id.toStdString());
    CHECK(row.kind == u"event"_s);
    const Event event = eventOf(ref);
    CHECK(event.span() == parsePartialDate(row.dates()).value());
    for (const QString &party : row.parties.split(u"; "_s)) {
        const auto agencies = RecordStore::of(sample(), u"agency"_s);
        const auto found = agencies->idOf(party); // by code or name
        if (!found)
            continue;
        const QString code = agencies->stored(*found).value().ref;
        CHECK((event.hosts.contains(code) || event.agencies.contains(code)));
    }
    return event;
}

void checkOrdinal(const QString &id, const QString &ref)
{
    const Event event = checkEvent(id, ref);
    CHECK(event.ordinal == fact(id).value.toLongLong());
    CHECK_FALSE(event.series.isEmpty());
}

void checkParticipants(const QString &id, const QString &ref)
{
    const PublicFact &row = fact(id);
    checkNumber(row, checkEvent(id, ref).participants);
    CHECK((row.unit == "people"_L1 || row.unit.isEmpty()));
}

QStringList itemsOf(const QString &event)
{
    for (const QString &period : {u"2016/17"_s, u"2017/18"_s}) {
        const auto figures = eventFigures(sample(), parsePeriod(period).value());
        REQUIRE(figures);
        for (const EventLine &line : figures->list) {
            if (line.event.ref == event)
                return line.items;
        }
    }
    return {};
}

} // namespace

void checkProgramme()
{
    checkPublished(u"F0-02"_s, u"2017/18"_s, u"items_completed"_s);
    checkPublished(u"F0-03"_s, u"2018/19"_s, u"areas"_s);
    CHECK(year(u"2018/19"_s).programme.areas.size() == 7);
    checkPublished(u"F1-02"_s, u"2016/17"_s, u"items_implemented"_s);
    checkPublished(u"F1-03"_s, u"2016/17"_s, u"items_new"_s);
    checkPublished(u"F3-02"_s, u"2013/14"_s, u"projects_so_far"_s);
    checkPublished(u"F3-03"_s, u"2013/14"_s, u"projects_done"_s);
    checkPublished(u"F3-13"_s, u"2014/15"_s, u"projects_planned"_s);

    // Counted beside what was published: the same.
    const ProgrammeFigures figures = year(u"2016/17"_s);
    CHECK(figures.items.size() == fact(u"F1-02"_s).value.toInt());
    CHECK(figures.newItems == fact(u"F1-03"_s).value.toInt());
    QList<qint64> fresh;
    for (const ItemLine &line : figures.items) {
        if (line.item.origin == "new"_L1)
            fresh.append(line.item.number);
        CHECK(line.item.area.isEmpty()); // the paper assigns none
        CHECK(line.item.carriedFrom.isEmpty());
        CHECK(line.item.status == u"implemented"_s);
        CHECK_FALSE(line.item.progress.isEmpty());
    }
    CHECK(fresh == QList<qint64>{3, 4, 5, 10, 14, 16});
    CHECK(RecordList(sample()).count(figures.newFilter) == 6);
    CHECK(RecordList(sample()).count(figures.carriedFilter) == 18);
    // 78, 12 and 12 pieces were never published as 102.
    QMap<QString, qint64> pieces;
    for (const ItemExchanges &each : figures.items.at(1).exchanges)
        pieces.insert(each.counterpart, each.pieces);
    CHECK(pieces == QMap<QString, qint64>{{u"GDC"_s, 78}, {u"GDPSD-ECIB"_s, 12}, {u"GDAIC"_s, 12}});
}

void checkIndicators()
{
    checkIndicator(u"F1-28"_s, 17, u"cities"_s);
    checkIndicator(u"F1-29"_s, 17, u"candidates"_s);
    checkIndicator(u"F1-30"_s, 17, u"passed"_s);
    checkIndicator(u"F1-31"_s, 17, u"passed_since_2004"_s);
    checkIndicator(u"F1-32"_s, 17, u"practising"_s);
    checkIndicator(u"F1-33"_s, 19, u"new"_s);
    checkIndicator(u"F1-35"_s, 19, u"renewed"_s);
    checkIndicator(u"F1-37"_s, 20, u"cities"_s);
    checkIndicator(u"F1-41"_s, 22, u"inventions"_s);
    checkIndicator(u"F1-42"_s, 22, u"awards"_s);
    checkIndicator(u"F1-43"_s, 23, u"hyperlinks"_s);
    checkNumber(fact(u"F1-34"_s), indicatorOf(19, u"new"_s).whole);
    checkUnit(fact(u"F1-34"_s), indicatorOf(19, u"new"_s).unit);
    checkNumber(fact(u"F1-36"_s), indicatorOf(19, u"renewed"_s).whole);
    checkUnit(fact(u"F1-36"_s), indicatorOf(19, u"renewed"_s).unit);
    CHECK(shareText(*indicatorOf(19, u"new"_s).share()) == u"14.5"_s);
    CHECK(shareText(*indicatorOf(19, u"renewed"_s).share()) == u"14.9"_s);
    checkNumber(fact(u"F1-29"_s), indicatorOf(17, u"passed"_s).whole);
    checkNumber(fact(u"F1-31"_s), indicatorOf(17, u"practising"_s).whole);
    CHECK_FALSE(indicatorOf(22, u"awards"_s).share());

    // "over 120" was published; the records counted stand beside it.
    const LinkFigures links = linkFigures(sample(), parsePeriod(u"2016/17"_s).value()).value();
    REQUIRE(links.published.size() == 1);
    CHECK(links.published.first().first == u"2016/17-23"_s);
    checkNumber(fact(u"F1-43"_s), links.published.first().second.amount);
    CHECK(RecordList(sample()).count(links.updatedFilter) == links.updated);
    CHECK(links.illustrative == links.updated);
}

void checkEvents()
{
    checkOrdinal(u"F0-01"_s, u"EV-2018-0001"_s);
    checkOrdinal(u"F0-04"_s, u"EV-2003-0002"_s);
    checkOrdinal(u"F1-01"_s, u"EV-2017-0002"_s);
    checkOrdinal(u"F1-19"_s, u"EV-2016-0001"_s);
    checkOrdinal(u"F1-27"_s, u"EV-2016-0005"_s);
    checkOrdinal(u"F1-39"_s, u"EV-2017-0011"_s);
    checkOrdinal(u"F4-01"_s, u"EV-2023-0001"_s);
    checkParticipants(u"F1-16"_s, u"EV-2016-0003"_s);
    checkNumber(fact(u"F1-17"_s), checkEvent(u"F1-17"_s, u"EV-2016-0003"_s).origins);
    checkParticipants(u"F1-18"_s, u"EV-2017-0003"_s);
    checkParticipants(u"F1-20"_s, u"EV-2017-0004"_s);
    checkEvent(u"F1-21"_s, u"EV-2016-0004"_s);
    checkEvent(u"F1-22"_s, u"EV-2016-0002"_s);
    checkEvent(u"F1-24"_s, u"EV-2017-0005"_s);
    checkParticipants(u"F1-25"_s, u"EV-2017-0006"_s);
    checkParticipants(u"F1-26"_s, u"EV-2017-0007"_s);
    checkParticipants(u"F1-40"_s, u"EV-2017-0008"_s);
    CHECK(eventOf(u"EV-2017-0008"_s).ordinal == 15);
    checkParticipants(u"F2-01"_s, u"EV-2021-0001"_s);
    checkEvent(u"F3-01"_s, u"EV-2003-0001"_s);
    const Event three = checkEvent(u"F4-08"_s, u"EV-2023-0001"_s);
    CHECK(three.outcomes.size() == fact(u"F4-08"_s).value.toInt());
    for (const EventOutcome &direction : three.outcomes)
        CHECK(direction.agency == u"HKC"_s);

    // One visit under two items is one event; 1 March is its last day.
    const Event visit = checkEvent(u"F1-23"_s, u"EV-2017-0001"_s);
    const PublicFact &again = fact(u"F1-07"_s);
    CHECK(visit.lastDay == parsePartialDate(again.start).value());
    CHECK(visit.hosts.contains(u"GDPSD-ECIB"_s));
    CHECK(itemsOf(u"EV-2017-0001"_s) == QStringList{u"2016/17-02"_s, u"2016/17-13"_s});
    const auto march = eventFigures(sample(), parsePeriod(u"2017Q1"_s).value());
    CHECK(march->events == 1);

    // Outside the programme year: named by their items, counted in the next year.
    for (const auto &[id, ref, item] :
         {std::tuple(u"F1-38"_s, u"EV-2017-0010"_s, 20), std::tuple(u"F1-44"_s, u"EV-2017-0009"_s, 24)}) {
        checkEvent(id, ref);
        const ItemLine line = year(u"2016/17"_s).items.at(item - 1);
        CHECK(line.eventsInYear.isEmpty());
        CHECK(line.eventsOutsideYear == QStringList{ref});
        CHECK_FALSE(line.moved.contains(ref));
    }
    const auto inYear = eventFigures(sample(), parsePeriod(u"2016/17"_s).value());
    CHECK(inYear->events == 12);
    CHECK(inYear->imprecise == QStringList{u"EV-2017-0002"_s, u"EV-2017-0011"_s});
}

TEST_CASE("sample: every public figure of a programme", "[sample][programme]")
{
    checkProgramme();
}

TEST_CASE("sample: every public indicator, and its share", "[sample][programme]")
{
    checkIndicators();
}

TEST_CASE("sample: every public event", "[sample][event]")
{
    checkEvents();
}

TEST_CASE("sample: no public fact was left out", "[sample]")
{
    checkProgramme();
    checkIndicators();
    checkEvents();
    for (const PublicFact &row : publicFacts()) {
        if (row.kind == "event"_L1 || row.kind == "programme"_L1 || row.kind == "indicator"_L1) {
            INFO(row.id.toStdString());
            CHECK(checkedFacts().contains(row.id));
        }
    }
}

} // namespace sampleprogramme_test
