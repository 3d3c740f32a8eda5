// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/itemlinks.h"

#include "core/figures/periodfigures.h"
#include "core/storage/itemstore.h"
#include "core/storage/undo.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace serveditems_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const Author chan{u"Chan"_s, {}, 0};

struct EventOfItems
{
    EventOfItems()
    {
        addAgencies(file);
        addForm(connection, u"programme"_s, R"({"year": "2016/17"})");
        for (const char *item :
             {R"({"ref": "2016/17-01", "title": "One"})", R"({"ref": "2016/17-02", "title": "Two"})"})
            addForm(connection, u"item"_s, item);
    }
    QStringList eventsOf(const QString &item) { return ItemStore(connection).find(item)->events; }
    TestCaseFile file;
    Connection &connection = file.connection();
};

QJsonObject visit(const QStringList &items)
{
    return {{u"ref"_s, u"V"_s},
            {u"kind"_s, u"visit"_s},
            {u"title"_s, u"Visit"_s},
            {u"first_day"_s, u"2017-03-01"_s},
            {u"programme_items"_s, QJsonArray::fromStringList(items)}};
}

} // namespace

TEST_CASE("an event is saved with the items that it serves, and taken back with them in one step", "[event][storage]")
{
    EventOfItems test;
    const auto saved =
        saveWithItems(test.connection, u"event"_s, visit({u"2016/17-01"_s, u"2016/17-02"_s}), {}, {}, chan);
    REQUIRE(saved);
    CHECK(test.eventsOf(u"2016/17-01"_s) == QStringList{u"V"_s});
    CHECK(test.eventsOf(u"2016/17-02"_s) == QStringList{u"V"_s});
    CHECK(eventFigures(test.connection, parsePeriod(u"2016/17"_s).value())->events == 1); // counted once
    CHECK(storedWithItems(test.connection, u"event"_s, saved->id)->json == saved->json);

    // One is taken away here; another officer's third is left alone.
    QJsonObject fewer = saved->json;
    fewer.insert(u"programme_items"_s, QJsonArray{u"2016/17-02"_s});
    REQUIRE(
        saveWithItems(test.connection, u"event"_s, fewer, saved->json, {saved->id, saved->revision, {}, false}, chan));
    CHECK(test.eventsOf(u"2016/17-01"_s).isEmpty());
    CHECK(test.eventsOf(u"2016/17-02"_s) == QStringList{u"V"_s});

    REQUIRE(undoLastChange(test.connection, chan));
    CHECK(test.eventsOf(u"2016/17-01"_s) == QStringList{u"V"_s});
    const auto undone = undoLastChange(test.connection, chan);
    REQUIRE(undone);
    CHECK(undone->records == 3);
    CHECK(undone->kind == u"event"_s);
    CHECK(test.eventsOf(u"2016/17-01"_s).isEmpty());
    CHECK(countRows(test.connection, u"event"_s) == 0);
    CHECK(Journal(test.connection).verify().has_value());
}

TEST_CASE("an item that does not exist keeps the event and the other items as they were", "[event][storage]")
{
    EventOfItems test;
    const auto refused =
        saveWithItems(test.connection, u"event"_s, visit({u"2016/17-01"_s, u"2016/17-77"_s}), {}, {}, chan);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().first() == Error{ErrorKind::UnknownCode, u"programme_items[1]"_s, u"2016/17-77"_s});
    CHECK(countRows(test.connection, u"event"_s) == 0);
    CHECK(test.eventsOf(u"2016/17-01"_s).isEmpty());
}

} // namespace serveditems_test
