// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/programmestore.h"

#include "core/figures/periodfigures.h"
#include "core/storage/eventstore.h"
#include "core/storage/itemstore.h"
#include "core/storage/linkcheck.h"
#include "core/storage/programmecopy.h"
#include "core/storage/resourcelinkstore.h"
#include "core/storage/searchindex.h"
#include "core/storage/undo.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace programmestore_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const Author author{u"tester"_s, {}, 0};

Error saveError(Connection &connection, const QString &kind, const QJsonObject &form, const SaveTarget &target = {})
{
    const auto saved = RecordStore::of(connection, kind)->saveJson(form, target, author);
    REQUIRE_FALSE(saved);
    return saved.error().first();
}

StoredRecord put(Connection &connection, const QString &kind, const QJsonObject &form, const SaveTarget &target = {})
{
    const auto saved = RecordStore::of(connection, kind)->saveJson(form, target, author);
    if (!saved)
        FAIL(describe(saved.error().first()));
    return *saved;
}

QJsonObject programme(const QString &year)
{
    return {{u"year"_s, year},
            {u"title"_s, QString(u"Items "_s + year)},
            {u"parties"_s, QJsonArray{u"HK"_s, u"CN-GD"_s}},
            {u"areas"_s, QJsonArray{QJsonObject{{u"code"_s, u"trade"_s}, {u"name"_s, u"Trade"_s}}}}};
}

QJsonObject item(const QString &programme, int number)
{
    return {{u"programme"_s, programme},
            {u"number"_s, number},
            {u"title"_s, u"Item %1"_s.arg(number)},
            {u"lead"_s, QJsonArray{u"HKC"_s}},
            {u"partners"_s, QJsonArray{u"GDC"_s}}};
}

QJsonObject event(const QString &ref, const QString &day)
{
    return {{u"ref"_s, ref}, {u"kind"_s, u"visit"_s}, {u"title"_s, u"Visit"_s}, {u"first_day"_s, day}};
}

QJsonObject with(QJsonObject form, const QString &field, const QJsonValue &value)
{
    form.insert(field, value);
    return form;
}

struct ProgrammeFile
{
    ProgrammeFile()
    {
        addAgencies(file);
        put(connection, u"programme"_s, programme(u"2015/16"_s));
        put(connection, u"programme"_s, programme(u"2016/17"_s));
    }
    TestCaseFile file;
    Connection &connection = file.connection();
};

} // namespace

TEST_CASE("an item is named after its programme and number, in any form given", "[programme][storage]")
{
    ProgrammeFile test;
    CHECK(put(test.connection, u"item"_s, item(u"2016/17"_s, 6)).ref == u"2016/17-06"_s);
    const StoredRecord second =
        put(test.connection, u"item"_s, {{u"ref"_s, u"2016/17-07"_s}, {u"title"_s, u"Seven"_s}});
    CHECK(second.json.value(u"number"_s) == 7);
    const StoredRecord moved =
        put(test.connection, u"item"_s, with(second.json, u"number"_s, 9), {second.id, second.revision, {}, false});
    CHECK(moved.ref == u"2016/17-09"_s);
    CHECK(saveError(test.connection, u"item"_s, item(u"2016/17"_s, 6)).kind == ErrorKind::Duplicate);
    CHECK(saveError(test.connection, u"item"_s, item(u"2099/00"_s, 1)).field == u"programme"_s);
    CHECK(saveError(test.connection, u"item"_s, with(item(u"2016/17"_s, 1), u"area"_s, u"none"_s)) ==
          Error{ErrorKind::UnknownCode, u"area"_s, u"none"_s});
    CHECK(saveError(test.connection, u"item"_s, with(item(u"2016/17"_s, 1), u"partners"_s, u"HKC"_s)).kind ==
          ErrorKind::Duplicate);
}

TEST_CASE("an item comes only from an earlier year, never from itself", "[programme][storage]")
{
    ProgrammeFile test;
    const StoredRecord old = put(test.connection, u"item"_s, item(u"2015/16"_s, 1));
    QJsonObject carried = with(item(u"2016/17"_s, 1), u"origin"_s, u"carried_over"_s);
    const StoredRecord now = put(test.connection, u"item"_s, with(carried, u"carried_from"_s, old.ref));
    CHECK(now.json.value(u"carried_from"_s) == u"2015/16-01"_s);

    // back again: circular
    QJsonObject back = with(with(old.json, u"origin"_s, u"carried_over"_s), u"carried_from"_s, now.ref);
    CHECK(saveError(test.connection, u"item"_s, back, {old.id, old.revision, {}, false}) ==
          Error{ErrorKind::Circular, u"carried_from"_s, u"2016/17-01"_s});
    CHECK(saveError(test.connection, u"item"_s, with(with(carried, u"number"_s, 2), u"carried_from"_s, u"2016/17-02"_s))
              .kind == ErrorKind::Circular);
    CHECK(saveError(test.connection, u"item"_s, with(with(carried, u"number"_s, 2), u"carried_from"_s, now.ref)).kind ==
          ErrorKind::Circular);
    CHECK(saveError(test.connection, u"item"_s,
                    with(with(item(u"2016/17"_s, 3), u"origin"_s, u"new"_s), u"carried_from"_s, old.ref))
              .kind == ErrorKind::OutOfRange);
    CHECK(RecordList(test.connection).count({u"item"_s, {}, false, {}, {}}) == 2);
}

TEST_CASE("a programme keeps its reference and the areas that items stand in", "[programme][storage]")
{
    ProgrammeFile test;
    put(test.connection, u"item"_s, with(item(u"2016/17"_s, 4), u"area"_s, u"trade"_s));
    ProgrammeStore store(test.connection);
    Programme year = store.find(u"2016/17"_s).value();
    year.areas.append({u"more"_s, {{u"en"_s, u"More"_s}}});
    year.areas.first().names = {{u"en"_s, u"Trading"_s}};
    year = store.save(year, author).value();
    CHECK(year.areas.size() == 2);
    Programme renamed = year;
    renamed.ref = u"X"_s;
    CHECK(store.save(renamed, author).error().detail == u"item 2016/17-04"_s);
    Programme bare = year;
    bare.areas.removeFirst();
    CHECK(store.save(bare, author).error() == Error{ErrorKind::Referenced, u"areas"_s, u"item 2016/17-04"_s});
    CHECK(store.find(u"2016/17"_s) == year);
    CHECK(store.remove(year.id.value, year.revision, author).error().detail == u"item 2016/17-04"_s);
}

TEST_CASE("an event that items name stays; it is one event under several items", "[programme][event][storage]")
{
    ProgrammeFile test;
    const StoredRecord visit =
        put(test.connection, u"event"_s, with(event(u"V"_s, u"2017-02-28"_s), u"last_day"_s, u"2017-03-01"_s));
    put(test.connection, u"item"_s, with(item(u"2016/17"_s, 2), u"events"_s, QJsonArray{u"V"_s}));
    put(test.connection, u"item"_s, with(item(u"2016/17"_s, 13), u"events"_s, u"V"_s));
    CHECK(RecordStore::of(test.connection, u"event"_s)->remove(visit.id, visit.revision, author).error().detail ==
          u"item 2016/17-02"_s);
    for (const auto &period : {u"2016/17"_s, u"2017-02"_s, u"2017-03"_s, u"2017Q1"_s}) {
        const auto figures = eventFigures(test.connection, parsePeriod(period).value());
        REQUIRE(figures);
        CHECK(figures->events == 1);
        CHECK(figures->list.first().items == QStringList{u"2016/17-02"_s, u"2016/17-13"_s});
        CHECK(RecordList(test.connection).count(figures->filter) == 1);
    }
    const auto programmes = programmesIn(test.connection, parsePeriod(u"2017Q1"_s).value());
    REQUIRE(programmes->size() == 1);
    CHECK(programmes->first().movedItems() == 2);
    CHECK(RecordList(test.connection).count(programmes->first().items.first().filter) == 1);
    CHECK(programmesIn(test.connection, parsePeriod(u"2016Q3"_s).value())->first().movedItems() == 0);
}

TEST_CASE("an event outside the programme year is shown apart", "[programme][event][storage]")
{
    ProgrammeFile test;
    put(test.connection, u"event"_s, event(u"IN"_s, u"2017-06"_s));
    put(test.connection, u"event"_s, event(u"OUT"_s, u"2017-07-18"_s));
    put(test.connection, u"event"_s, event(u"VAGUE"_s, u"2017"_s));
    put(test.connection, u"item"_s, with(item(u"2016/17"_s, 20), u"events"_s, u"IN;OUT;VAGUE"_s));
    const ProgrammeFigures figures = programmeFigures(test.connection, u"2016/17"_s).value();
    CHECK(figures.items.first().eventsInYear == QStringList{u"VAGUE"_s, u"IN"_s});
    CHECK(figures.items.first().eventsOutsideYear == QStringList{u"OUT"_s});
    CHECK(figures.items.first().moved == QStringList{u"IN"_s});
    CHECK(eventFigures(test.connection, parsePeriod(u"2016/17"_s).value())->imprecise == QStringList{u"VAGUE"_s});
}

TEST_CASE("what an item selects of the exchanges is counted once", "[programme][storage]")
{
    ProgrammeFile test;
    Exchange named = exchangeOn(u"2016-08-01"_s, u"GDC"_s, 5);
    named.ref = u"E1"_s;
    add(test.file, named);
    add(test.file, exchangeOn(u"2017-05-02"_s, u"GDC"_s, 7));
    add(test.file, exchangeOn(u"2017-07-02"_s, u"GDC"_s, 100));
    QJsonObject form = with(item(u"2016/17"_s, 2), u"exchanges"_s, QJsonArray{u"E1"_s});
    put(test.connection, u"item"_s,
        with(form, u"exchange_selections"_s, QJsonArray{QJsonObject{{u"counterpart"_s, u"GDC"_s}}}));
    const ItemLine line = programmeFigures(test.connection, u"2016/17"_s).value().items.first();
    REQUIRE(line.exchanges.size() == 1);
    CHECK(line.exchanges.first().counterpart == u"GDC"_s);
    CHECK(line.exchanges.first().records == 2);
    CHECK(line.exchanges.first().pieces == 12);
    CHECK(saveError(test.connection, u"item"_s,
                    with(form, u"exchange_selections"_s, QJsonArray{QJsonObject{{u"counterpart"_s, u"NOBODY"_s}}}))
              .field == u"exchange_selections[0].counterpart"_s);
}

TEST_CASE("events refuse what cannot be", "[event][storage]")
{
    ProgrammeFile test;
    const QJsonObject good = event(u"E"_s, u"2017-03-02"_s);
    CHECK(saveError(test.connection, u"event"_s, with(good, u"last_day"_s, u"2017-03-01"_s)).kind ==
          ErrorKind::DatesOutOfOrder);
    CHECK(saveError(test.connection, u"event"_s, with(good, u"kind"_s, u"party"_s)).field == u"kind"_s);
    CHECK(saveError(test.connection, u"event"_s, with(good, u"ordinal"_s, 16)) ==
          Error{ErrorKind::Required, u"series"_s, {}});
    CHECK(saveError(test.connection, u"event"_s, with(good, u"participants"_s, -1)).kind == ErrorKind::OutOfRange);
    CHECK(saveError(test.connection, u"event"_s, with(good, u"hosts"_s, u"NOBODY"_s)).field == u"hosts"_s);
    const QJsonObject outcome{{u"number"_s, 1}, {u"text"_s, u"More meetings"_s}};
    CHECK(saveError(test.connection, u"event"_s, with(good, u"outcomes"_s, QJsonArray{outcome, outcome})) ==
          Error{ErrorKind::Duplicate, u"outcomes[1].number"_s, u"1"_s});
    CHECK(RecordList(test.connection).count({u"event"_s, {}, false, {}, {}}) == 0);

    const StoredRecord saved = put(test.connection, u"event"_s, with(good, u"outcomes"_s, QJsonArray{outcome}));
    CHECK(SearchIndex(test.connection).find(u"more meetings"_s, 5)->first().ref == u"E"_s);
    REQUIRE(undoLastChange(test.connection, author));
    CHECK(RecordList(test.connection).count({u"event"_s, {}, false, {}, {}}) == 0);
    CHECK(put(test.connection, u"event"_s, saved.json).json == saved.json); // what came out goes in again
}

TEST_CASE("only addresses of the web are links", "[link][storage]")
{
    ProgrammeFile test;
    const QJsonObject link{{u"title"_s, u"Database"_s}, {u"kind"_s, u"database"_s}};
    for (const auto &address : {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"ftp://a.example/"_s, u"https://"_s,
                                u"www.example.org"_s, u"https://user:secret@example.org/"_s, u"https://a b.example/"_s})
        CHECK(saveError(test.connection, u"link"_s, with(link, u"address"_s, address)).field == u"address"_s);
    QJsonObject good = with(with(link, u"address"_s, u"https://example.org/a?b=c"_s), u"updated"_s, u"2017-03-05"_s);
    put(test.connection, u"link"_s, with(good, u"territory"_s, u"HK"_s));
    put(test.connection, u"link"_s, with(link, u"address"_s, u"http://example.org/"_s)); // never updated
    const LinkFigures figures = linkFigures(test.connection, parsePeriod(u"2017Q1"_s).value()).value();
    CHECK(figures.total == 2);
    CHECK(figures.updated == 1);
    CHECK(RecordList(test.connection).count(figures.updatedFilter) == 1);
    CHECK(RecordList(test.connection).list({u"link"_s, {}, false, {}, {}}, {}, {}, nullptr, 9)->size() == 2);
    CHECK(linkFigures(test.connection, parsePeriod(u"2016"_s).value())->updated == 0);
}

TEST_CASE("next year's programme is made whole or not at all", "[programme][storage]")
{
    ProgrammeFile test;
    for (const int number : {2, 5, 9})
        put(test.connection, u"item"_s, item(u"2016/17"_s, number));
    CHECK(copyProgramme(test.connection, u"2016/17"_s, {5, 6}, author).error().kind == ErrorKind::UnknownCode);
    CHECK(ProgrammeStore(test.connection).find(u"2017/18"_s).error().kind == ErrorKind::NotFound);
    const auto copy = copyProgramme(test.connection, u"2016/17"_s, {2, 9}, author);
    REQUIRE(copy);
    CHECK(copy->programme == u"2017/18"_s);
    CHECK(copy->items == QStringList{u"2017/18-01"_s, u"2017/18-02"_s});
    CHECK(itemsOf(test.connection, u"2017/18"_s)->last().carriedFrom == u"2016/17-09"_s);
    CHECK(copyProgramme(test.connection, u"2016/17"_s, {}, author).error().kind == ErrorKind::Duplicate);
    // 2015/16 has no items, and the year after it has some already.
    CHECK(copyProgramme(test.connection, u"2015/16"_s, {}, author).error().kind == ErrorKind::Duplicate);
    CHECK(copyProgramme(test.connection, u"1999/00"_s, {}, author).error().kind == ErrorKind::NotFound);
}

TEST_CASE("items take new numbers together", "[programme][storage]")
{
    ProgrammeFile test;
    for (const int number : {1, 2, 7})
        put(test.connection, u"item"_s, item(u"2016/17"_s, number));
    const QStringList order{u"2016/17-07"_s, u"2016/17-01"_s, u"2016/17-02"_s};
    REQUIRE(renumberProgramme(test.connection, u"2016/17"_s, order, author));
    QStringList titles;
    const QList<Item> items = itemsOf(test.connection, u"2016/17"_s).value();
    for (const Item &one : items)
        titles.append(one.ref() + u' ' + one.title.value(u"en"_s));
    CHECK(titles == QStringList{u"2016/17-01 Item 7"_s, u"2016/17-02 Item 1"_s, u"2016/17-03 Item 2"_s});
    const auto again =
        renumberProgramme(test.connection, u"2016/17"_s, {u"2016/17-01"_s, u"2016/17-01"_s, u"2016/17-02"_s}, author);
    CHECK(again.error().kind == ErrorKind::UnknownCode);
    CHECK(renumberProgramme(test.connection, u"2016/17"_s, {u"2016/17-01"_s}, author).error().kind ==
          ErrorKind::UnknownCode);
}

TEST_CASE("a year that was carried over is taken back in one step, unless an item was edited since",
          "[programme][undo][storage]")
{
    ProgrammeFile test;
    for (const int number : {2, 5, 9})
        put(test.connection, u"item"_s, item(u"2016/17"_s, number));
    REQUIRE(copyProgramme(test.connection, u"2016/17"_s, {}, author));
    Item second = itemsOf(test.connection, u"2017/18"_s)->at(1);
    second.note = u"edited by somebody else"_s;
    second = ItemStore(test.connection).save(second, {u"Wong"_s, {}, 0}).value();
    const auto kept = undoLastChange(test.connection, author);
    REQUIRE_FALSE(kept);
    CHECK(kept.error() == Error{ErrorKind::Conflict, u"item"_s, u"2017/18-02"_s});
    CHECK(itemsOf(test.connection, u"2017/18"_s)->size() == 3); // nothing half undone

    REQUIRE(undoLastChange(test.connection, {u"Wong"_s, {}, 0}));
    const auto undone = undoLastChange(test.connection, author);
    REQUIRE(undone);
    CHECK(undone->records == 4); // the programme and its three items
    CHECK(undone->kind == u"programme"_s);
    CHECK(ProgrammeStore(test.connection).find(u"2017/18"_s).error().kind == ErrorKind::NotFound);
    CHECK(Journal(test.connection).verify().has_value());
    // What was made before it is next, by itself.
    CHECK(undoLastChange(test.connection, author)->records == 1);
    CHECK(itemsOf(test.connection, u"2016/17"_s)->size() == 2);
}

TEST_CASE("a programme is numbered by its areas in its own order, and taken back in one step",
          "[programme][undo][storage]")
{
    ProgrammeFile test;
    QJsonObject year = programme(u"2018/19"_s);
    QJsonArray areas;
    for (const auto &code : {u"zeal"_s, u"arms"_s})
        areas.append(QJsonObject{{u"code"_s, code}, {u"name"_s, code}});
    put(test.connection, u"programme"_s, with(year, u"areas"_s, areas));
    put(test.connection, u"item"_s, item(u"2018/19"_s, 1));
    put(test.connection, u"item"_s, with(item(u"2018/19"_s, 3), u"area"_s, u"arms"_s));
    put(test.connection, u"item"_s, with(item(u"2018/19"_s, 4), u"area"_s, u"zeal"_s));
    const RecordFilter all{u"item"_s, {}, false, {{u"programme"_s, u"2018/19"_s}}, {}};
    QStringList listed;
    RecordList list(test.connection);
    const RecordRow *after = nullptr;
    RecordRow last;
    for (;;) { // row by row, as windows of a long list
        const auto window = list.list(all, {u"area"_s}, {u"area"_s, false}, after, 1);
        REQUIRE(window);
        if (window->isEmpty())
            break;
        last = window->first();
        after = &last;
        listed.append(last.ref);
    }
    CHECK(listed == QStringList{u"2018/19-04"_s, u"2018/19-03"_s, u"2018/19-01"_s});
    const auto groups = list.countBy(all, {u"programme"_s, u"area"_s});
    REQUIRE(groups);
    CHECK(groups->size() == 3);

    const Renumbering plan = renumberingOf(test.connection, u"2018/19"_s).value();
    CHECK(plan.order() == listed);
    CHECK(plan.moved() == 3);
    CHECK(plan.items.at(2).before == u"2018/19-01"_s);
    CHECK(plan.items.at(2).after == u"2018/19-03"_s);
    REQUIRE(renumberProgramme(test.connection, u"2018/19"_s, plan.order(), author));
    CHECK(renumberingOf(test.connection, u"2018/19"_s)->moved() == 0);
    CHECK(undoLastChange(test.connection, author)->records == 3);
    CHECK(renumberingOf(test.connection, u"2018/19"_s)->order() == plan.order());
}

TEST_CASE("links are noted as checked together, and taken back together", "[link][undo][storage]")
{
    ProgrammeFile test;
    QList<qint64> ids;
    for (const auto &title : {u"One"_s, u"Two"_s, u"Three"_s})
        ids.append(put(test.connection, u"link"_s,
                       {{u"title"_s, title},
                        {u"kind"_s, u"database"_s},
                        {u"address"_s, QString(u"https://example.org/"_s + title)}})
                       .id);
    const QDate day(2017, 3, 6);
    CHECK(markChecked(test.connection, ids, day, author).value() == 3);
    CHECK(markChecked(test.connection, ids, day, author).value() == 0); // leaves no trace
    CHECK(ResourceLinkStore(test.connection).find(ids.at(1))->checked == day);
    CHECK(undoLastChange(test.connection, author)->records == 3);
    CHECK(ResourceLinkStore(test.connection).find(ids.at(1))->checked.isNull());
    CHECK(markChecked(test.connection, {ids.at(0), 777}, day, author).error().kind == ErrorKind::NotFound);
    CHECK(ResourceLinkStore(test.connection).find(ids.at(0))->checked.isNull());
}

} // namespace programmestore_test
