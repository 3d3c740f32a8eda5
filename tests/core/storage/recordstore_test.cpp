// SPDX-License-Identifier: GPL-3.0-or-later
// What all stores of records share.
#include "core/storage/recordstore.h"

#include "core/database/transaction.h"
#include "core/storage/exchangestore.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace recordstore_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

const Author chan{u"Chan"_s, {}, 0};

// One record of every kind, each naming as many others as it can.
void addOneOfEach(Connection &connection)
{
    addForm(connection, u"officer"_s, R"({"ref": "OF1", "name": "Officer One", "agency": "HKC",
        "post": "Liaison", "posted_from": "2016-01-01", "posted_to": "2018-01-01", "role": "supervisor",
        "contact": "+852 0000", "note": "n"})");
    addForm(connection, u"operation"_s, R"({"code": "WHOLE", "name": {"en": "Whole", "zh_HK": "全部"}, "type": "joint",
        "coordinator": "GDC", "participants": ["HKC", "GDC"], "first_day": "2016/17", "last_day": "2016/17"})");
    addForm(connection, u"operation"_s, R"({"code": "OP", "name": "Op", "type": "case_driven", "part_of": "WHOLE",
        "participants": ["GDC"], "first_day": "2017-04", "last_day": "2017-06-02", "status": "ended",
        "focus": {"destinations": ["US", "CN-GD"], "destination_groups": ["BELT_AND_ROAD"],
                  "channels": ["postal"], "categories": ["6b"], "event": "Rio"},
        "summary": "s", "illustrative": true})");
    addForm(connection, u"result"_s, R"({"ref": "RS1", "operation": "WHOLE", "agency": "HKC", "cases": "14",
        "counting_rule": "interception", "items": [{"quantity": "about 100 000", "unit": "H87"},
        {"quantity": "not stated", "unit": "KGM"}], "values": [{"value": "about HK$13,880,000"}],
        "arrests": "not stated", "source": "paper", "note": "n"})");
    addForm(connection, u"indicator"_s, R"({"code": "R1", "description": {"en": "Sign", "zh_HK": "跡象"},
        "channel": "postal", "valid_from": "2016-01-01", "valid_to": "2018-01-01", "note": "n"})");
    addForm(connection, u"case"_s, R"({"ref": "CS1", "date": "2017-05", "agency": "GDSA", "operation": "OP",
        "place": "HK-LMC", "transport": "3", "channel": "cargo", "procedure": "transhipment",
        "detection": "intelligence", "infringement": "counterfeit", "counting_rule": "batch", "origin": "CN",
        "via": ["HK", "MO"], "destination": "US", "arrests": "more than 2", "subjects": ["某人", "B; C"],
        "indicators": ["R1"], "status": "closed", "tlp": "RED", "summary": "two\nlines", "seizures": [
        {"category": "6b", "description": "電池", "brand": "Fictiva", "right_holder": "F Ltd", "ipr": "trade_mark",
         "quantity": "about 1,300", "unit": "H87", "value": "CNY 30,000.50", "value_basis": "goods_value"},
        {"category": "5c", "quantity": null, "value": "not stated"}]})");
    addForm(connection, u"exchange"_s, R"({"ref": "EX1", "date": "2017-03-06", "direction": "sent",
        "counterpart": "GDC", "mode": "monthly", "pieces": 6, "subject": "s", "summary": "t",
        "ipr": ["trade_mark", "design"], "source_grade": "B", "information_grade": "2", "handling": "H3",
        "handling_note": "eyes only", "tlp": "amber", "operation": "OP", "cases": ["CS1"], "officer": "OF1",
        "acknowledged": "2017-03-07"})");
    addForm(connection, u"exchange"_s, R"({"ref": "EX2", "date": "2017-03-08", "direction": "received",
        "counterpart": "廣東分署", "mode": "meeting", "pieces": 1, "reply_to": "EX1"})");
    addForm(connection, u"referral"_s, R"({"ref": "RF1", "date": "2017-03", "direction": "received",
        "counterpart": "GDC", "subject": "s", "summary": "t", "action": "intercept", "channel": "postal"})");
    addForm(connection, u"referral"_s, R"({"ref": "RF2", "date": "2017-03-06", "direction": "made",
        "counterpart": "GDC", "subject": "s", "summary": "t", "action": "intercept", "channel": "postal",
        "cases": ["CS1"], "due": "2017-04-01", "acknowledged": "2017-03-07", "started": "2017-03-08",
        "outcome_date": "2017-03-09", "closed": "2017-03-10", "outcome": "merged", "merged_into": "RF1",
        "outcome_case": "CS1", "items": [{"quantity": "about 5", "unit": "H87"}],
        "values": [{"value": "about CNY 30", "value_basis": "goods_value"}], "their_ref": "GD/1",
        "source_grade": "B", "information_grade": "2", "handling": "H3", "handling_note": "eyes only", "tlp": "RED",
        "indicators": ["R1"], "operation": "OP", "officer": "OF1", "note": "n", "illustrative": true})");
}

} // namespace

TEST_CASE("records: every kind comes out as it went in, and goes in again", "[recordstore]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    addOneOfEach(connection);
    for (const Noun &noun : nouns()) {
        const auto store = RecordStore::of(connection, noun.kind);
        REQUIRE(store);
        for (qint64 id = 1; id <= countRows(connection, noun.table); ++id) {
            const auto stored = store->stored(id);
            REQUIRE(stored.has_value());
            INFO(noun.kind.toStdString() << " " << stored->ref.toStdString());
            CHECK(stored->kind == noun.kind);
            CHECK(stored->revision == 1);
            CHECK(isUid(stored->uid));
            CHECK(store->idOf(stored->ref.toLower()) == id);
            // Saved again unchanged it stays as it is, at its revision.
            const auto again = store->saveJson(stored->json, SaveTarget{id, 1, {}, false}, chan);
            REQUIRE(again.has_value());
            CHECK(again->json == stored->json);
            CHECK(again->uid == stored->uid);
            CHECK(again->revision == 1);
        }
    }
    CHECK(Journal(connection).verify().has_value());
    CHECK(RecordStore::of(connection, u"treaty"_s) == nullptr);
}

TEST_CASE("records: forms say what was stated and nothing else", "[recordstore]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    addOneOfEach(connection);
    const auto formOf = [&](const QString &kind, const QString &ref) {
        const auto store = RecordStore::of(connection, kind);
        return store->stored(store->idOf(ref).value()).value().json;
    };
    const QJsonObject exchange = formOf(u"exchange"_s, u"EX1"_s);
    CHECK(exchange.value(u"tlp"_s) == u"AMBER"_s);
    CHECK(exchange.value(u"cases"_s) == QJsonArray{u"CS1"_s});
    CHECK(exchange.value(u"operation"_s) == u"OP"_s);
    CHECK(formOf(u"exchange"_s, u"EX2"_s).value(u"counterpart"_s) == u"GDC"_s); // named by an alias
    CHECK(formOf(u"exchange"_s, u"EX2"_s).value(u"reply_to"_s) == u"EX1"_s);
    const QJsonObject record = formOf(u"case"_s, u"CS1"_s);
    CHECK(record.value(u"date"_s) == u"2017-05"_s);
    CHECK(record.value(u"agency"_s) == u"GDC"_s);
    CHECK(record.value(u"subjects"_s) == QJsonArray{u"某人"_s, u"B; C"_s});
    CHECK(record.value(u"arrests"_s) == form(R"({"value": 2, "qualifier": "more_than"})"));
    const QJsonArray lines = record.value(u"seizures"_s).toArray();
    REQUIRE(lines.size() == 2);
    CHECK(lines.at(0).toObject().value(u"value"_s) ==
          form(R"({"minor": 3000050, "currency": "CNY", "qualifier": "exact"})"));
    CHECK(lines.at(1).toObject().value(u"quantity"_s).isNull());
    CHECK(lines.at(1).toObject().value(u"value"_s).isNull());
    const QJsonObject result = formOf(u"result"_s, u"RS1"_s);
    CHECK(result.value(u"arrests"_s).isNull());
    CHECK(result.value(u"items"_s).toArray().size() == 2);
    CHECK(formOf(u"operation"_s, u"OP"_s).value(u"first_day"_s) == u"2017-04"_s);
}

TEST_CASE("records: everything wrong is told at once", "[recordstore]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    CHECK(refusals(connection, u"exchange"_s, R"({"date": "2017-02-30", "direction": "up", "counterpart": "NOBODY",
        "pieces": -3, "operation": "NOP", "ipr": ["trade_mark", "nothing"], "cases": ["C1"], "foo": 1})") ==
          QStringList{u"date OutOfRange"_s, u"pieces OutOfRange"_s, u"foo UnknownField"_s, u"direction UnknownCode"_s,
                      u"mode Required"_s, u"counterpart UnknownCode"_s, u"ipr UnknownCode"_s,
                      u"operation UnknownCode"_s, u"cases UnknownCode"_s});
    CHECK(refusals(connection, u"case"_s, R"({"date": "2017", "agency": "HKC", "channel": "pigeon", "destination": "XX",
        "seizures": [{"category": "6b"}, {"category": "99", "quantity": 1.5, "unit": "FOOT", "value": "$5"}]})") ==
          QStringList{u"seizures[1].quantity Fractional"_s, u"seizures[1].value AmbiguousCurrency"_s,
                      u"destination UnknownCode"_s, u"channel UnknownCode"_s, u"seizures[1].category UnknownCode"_s,
                      u"seizures[1].unit UnknownCode"_s});
    CHECK(refusals(connection, u"operation"_s,
                   R"({"code": "X", "name": "x", "first_day": "2017-05", "last_day": "2017-04",
        "participants": ["HKC", "NOBODY"], "focus": {"channels": ["pigeon"], "colour": "red"}})") ==
          QStringList{u"focus.colour UnknownField"_s, u"last_day DatesOutOfOrder"_s, u"participants UnknownCode"_s,
                      u"focus.channels UnknownCode"_s});
    CHECK(refusals(connection, u"result"_s, R"({"agency": "HKC", "period": "2016/17", "basis": "itemised",
        "items": [{"quantity": 1, "unit": "H87"}, {"quantity": 2, "unit": "H87"}, {"unit": "FOOT"}],
        "values": [{"value": "HKD 5", "value_basis": "guess"}]})") ==
          QStringList{u"basis UnknownCode"_s, u"items[1].unit Duplicate"_s, u"items[2].unit UnknownCode"_s,
                      u"values[0].value_basis UnknownCode"_s});
    CHECK(refusals(connection, u"exchange"_s, "{}") == QStringList{u"date Required"_s, u"direction Required"_s,
                                                                   u"counterpart Required"_s, u"mode Required"_s,
                                                                   u"pieces Required"_s});
    CHECK(refusals(connection, u"officer"_s, R"({"name": " ", "agency": "NOBODY", "role": "king"})") ==
          QStringList{u"name Required"_s, u"role UnknownCode"_s, u"agency UnknownCode"_s});
    CHECK(countRows(connection, u"exchange"_s) + countRows(connection, u"case_record"_s) +
              countRows(connection, u"operation"_s) + countRows(connection, u"officer"_s) ==
          0);
}

TEST_CASE("records: text that cannot be stored as it is is refused", "[recordstore]")
{
    TestCaseFile file;
    addAgencies(file);
    const auto store = RecordStore::of(file.connection(), u"officer"_s);
    QJsonObject officer = form(R"({"name": "N", "agency": "HKC"})");
    for (const QString &text :
         {QString(u"a"_s + QChar(u'\0')), QString(QChar(0xD800)), QString(QChar(0xDC00) + u"b"_s)}) {
        officer.insert(u"note"_s, text);
        const auto saved = store->saveJson(officer, {}, chan);
        REQUIRE_FALSE(saved.has_value());
        CHECK(saved.error().first().field == u"note"_s);
        CHECK(saved.error().first().kind == ErrorKind::Malformed);
    }
    officer.insert(u"note"_s, u"\u0001\u200b\uFEFF𝄞"_s);
    const auto saved = store->saveJson(officer, {}, chan);
    REQUIRE(saved.has_value());
    CHECK(saved->json.value(u"note"_s) == u"\u0001\u200b\uFEFF𝄞"_s);
}

TEST_CASE("records: two of one reference, in any case", "[recordstore]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    addOneOfEach(connection);
    CHECK(refusals(connection, u"exchange"_s, R"({"ref": "ex1", "date": "2017", "direction": "sent",
        "counterpart": "GDC", "mode": "monthly", "pieces": 1})") == QStringList{u"ref Duplicate"_s});
    CHECK(refusals(connection, u"operation"_s,
                   R"({"code": "op", "name": "x", "first_day": "2017", "last_day": "2017"})") ==
          QStringList{u"code Duplicate"_s});
    CHECK(refusals(connection, u"agency"_s, R"({"code": "gdc", "names": "x", "side": "HK"})") ==
          QStringList{u"code Duplicate"_s});
    // An agency declares once for an operation: the reference is free, the pair is taken.
    CHECK(refusals(connection, u"result"_s, R"({"ref": "RS9", "operation": "WHOLE", "agency": "HKC"})") ==
          QStringList{u"operation Duplicate"_s});
    addForm(connection, u"result"_s, R"({"period": "2013/14", "agency": "GDC"})");
    CHECK(refusals(connection, u"result"_s, R"({"period": "2013/14", "agency": "GDC"})") ==
          QStringList{u"period Duplicate"_s});
}

TEST_CASE("records: references that the program gives", "[recordstore]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    const auto add = [&](const char *ref) {
        QJsonObject exchange = form(R"({"date": "2017-03-06", "direction": "sent", "counterpart": "GDC",
                                        "mode": "monthly", "pieces": 1})");
        exchange.insert(u"ref"_s, QString::fromUtf8(ref));
        return addForm(connection, u"exchange"_s, exchange).ref;
    };
    CHECK(add("") == u"EX-2017-0001"_s);
    CHECK(add("") == u"EX-2017-0002"_s);
    CHECK(add("EX-2017-0041") == u"EX-2017-0041"_s);
    CHECK(add("") == u"EX-2017-0042"_s);
    CHECK(add("EX-2016-0900") == u"EX-2016-0900"_s);
    CHECK(add("") == u"EX-2017-0043"_s);
    CHECK(add("ex-2017-0050b") == u"ex-2017-0050b"_s);
    CHECK(add("") == u"EX-2017-0051"_s);
    const auto store = RecordStore::of(connection, u"exchange"_s);
    REQUIRE(store->remove(store->idOf(u"EX-2017-0001"_s).value(), 1, chan));
    CHECK(add("") == u"EX-2017-0052"_s); // a number is never given twice while later ones stand
    // Somebody's own reference may hold a number that no number follows.
    add("EX-2017-99999999999999999999");
    CHECK(add("") == u"EX-2017-0001"_s);
    CHECK(add("") == u"EX-2017-0003"_s);

    // One store that saves many goes on counting, and looks again when somebody else's number comes between.
    ExchangeStore many(connection);
    const auto next = [&] { return many.save(exchangeOn(u"2018-01-01"_s, u"GDC"_s, 1), chan).value().ref; };
    CHECK(next() == u"EX-2018-0001"_s);
    CHECK(next() == u"EX-2018-0002"_s);
    CHECK(add("EX-2018-0003") == u"EX-2018-0003"_s);
    CHECK(next() == u"EX-2018-0004"_s);
    Exchange own = exchangeOn(u"2018-01-01"_s, u"GDC"_s, 1);
    own.ref = u"EX-2018-0030"_s;
    REQUIRE(many.save(own, chan).has_value());
    CHECK(next() == u"EX-2018-0031"_s);
    CHECK(addForm(connection, u"officer"_s, R"({"name": "A", "agency": "HKC"})").ref == u"OF-0001"_s);
}

TEST_CASE("records: somebody's own reference is no running number", "[recordstore]")
{
    TestCaseFile file;
    addAgencies(file);
    const auto results = RecordStore::of(file.connection(), u"result"_s);
    const QJsonObject form{{u"period"_s, u"2016/17"_s}, {u"agency"_s, u"HKC"_s}, {u"cases"_s, u"14"_s}};
    QJsonObject own = form;
    own.insert(u"ref"_s, u"RS-2016-17-HKC"_s);
    REQUIRE(results->saveJson(own, {}, Author{u"Wong"_s}));
    QJsonObject other = form;
    other.insert(u"agency"_s, u"GDC"_s);
    const auto given = results->saveJson(other, {}, Author{u"Wong"_s});
    REQUIRE(given);
    CHECK(given->ref == u"RS-0001"_s);
}

TEST_CASE("records: what says the same as before is no revision", "[recordstore]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    ExchangeStore store(connection);
    const Exchange first = store.save(exchangeOn(u"2017-03-06"_s, u"GDC"_s, 1), chan).value();
    const Exchange again = store.save(first, chan).value();
    CHECK(again.revision == 1);
    CHECK(again.pieces == 1);
    CHECK(store.find(first.id.value).value().revision == 1);
    CHECK(Journal(connection).list(u"exchange"_s, first.id.value, 0, 100).value().size() == 1);
    Exchange changed = first;
    changed.pieces = 2;
    CHECK(store.save(changed, chan).value().revision == 2);
    CHECK(store.save(first, chan).error().kind == ErrorKind::Conflict); // a stale form is told of it all the same
}

TEST_CASE("records: neither the reference nor the history of a removed record goes to another", "[recordstore]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    const auto add = [&] { return ExchangeStore(connection).save(exchangeOn(u"2017-03-06"_s, u"GDC"_s, 1), chan); };
    const Exchange gone = add().value();
    REQUIRE(ExchangeStore(connection).remove(gone.id.value, 1, chan));
    const Exchange next = add().value();
    CHECK(gone.ref == u"EX-2017-0001"_s);
    CHECK(next.ref == u"EX-2017-0002"_s);
    CHECK(next.id.value != gone.id.value);
    CHECK(Journal(connection).list(u"exchange"_s, next.id.value, 0, 100).value().size() == 1);
    CHECK(Journal(connection).list(u"exchange"_s, gone.id.value, 0, 100).value().size() == 2);
}

TEST_CASE("records: a record changed since it was read is not overwritten", "[recordstore]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    ExchangeStore store(connection);
    Exchange mine = store.save(exchangeOn(u"2017-03-06"_s, u"GDC"_s, 1), chan).value();
    Exchange yours = mine;
    mine.pieces = 2;
    mine = store.save(mine, chan).value();
    CHECK(mine.revision == 2);
    yours.pieces = 3;
    const auto conflict = store.save(yours, chan);
    REQUIRE_FALSE(conflict.has_value());
    CHECK(conflict.error().kind == ErrorKind::Conflict);
    CHECK(store.find(mine.id.value).value().pieces == 2);
    CHECK(store.remove(mine.id.value, 1, chan).error().kind == ErrorKind::Conflict);
    REQUIRE(store.remove(mine.id.value, 2, chan));
    CHECK(store.save(mine, chan).error().kind == ErrorKind::NotFound);
    CHECK(store.remove(mine.id.value, 2, chan).error().kind == ErrorKind::NotFound);
    CHECK(store.find(mine.ref).error().kind == ErrorKind::NotFound);
    // Of what failed there is no trace.
    CHECK(Journal(connection).list(u"exchange"_s, 0, 0, 100).value().size() == 3);
}

TEST_CASE("records: one that others need stays", "[recordstore]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    addOneOfEach(connection);
    const auto remove = [&](const QString &kind, const QString &ref) {
        const auto store = RecordStore::of(connection, kind);
        const auto stored = store->stored(store->idOf(ref).value()).value();
        // A supervisor is removed by a supervisor.
        const Author author = kind == "officer"_L1 ? Author{ref} : chan;
        const Done done = store->remove(stored.id, stored.revision, author);
        return done ? u"removed"_s : QString(kindName(done.error().kind) + u' ' + done.error().detail);
    };
    CHECK(remove(u"agency"_s, u"GDC"_s).startsWith(u"Referenced "_s));
    CHECK(remove(u"agency"_s, u"GDAMR"_s) == u"Referenced agency GDAIC"_s);
    CHECK(remove(u"operation"_s, u"WHOLE"_s).startsWith(u"Referenced "_s));
    CHECK(remove(u"case"_s, u"CS1"_s) == u"Referenced exchange EX1"_s);
    CHECK(remove(u"officer"_s, u"OF1"_s) == u"Referenced exchange EX1"_s);
    CHECK(remove(u"exchange"_s, u"EX1"_s) == u"Referenced exchange EX2"_s);
    // From the leaves on, all can go, with their lines and links.
    for (const auto &[kind, ref] :
         {std::pair(u"referral"_s, u"RF2"_s), std::pair(u"referral"_s, u"RF1"_s), std::pair(u"exchange"_s, u"EX2"_s),
          std::pair(u"exchange"_s, u"EX1"_s), std::pair(u"case"_s, u"CS1"_s), std::pair(u"result"_s, u"RS1"_s),
          std::pair(u"operation"_s, u"OP"_s), std::pair(u"operation"_s, u"WHOLE"_s), std::pair(u"officer"_s, u"OF1"_s),
          std::pair(u"indicator"_s, u"R1"_s)})
        CHECK(remove(kind, ref) == u"removed"_s);
    CHECK(countRows(connection, u"seizure"_s) == 0);
    CHECK(countRows(connection, u"exchange_case"_s) == 0);
    CHECK(countRows(connection, u"search_text"_s) == countRows(connection, u"agency"_s));
}

TEST_CASE("records: none is part of, follows or answers itself", "[recordstore]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    addOneOfEach(connection);
    const auto set = [&](const QString &kind, const QString &ref, const QString &field, const QString &value,
                         const QString &newRef = {}) {
        const auto store = RecordStore::of(connection, kind);
        StoredRecord stored = store->stored(store->idOf(ref).value()).value();
        stored.json.insert(field, value);
        if (!newRef.isEmpty())
            stored.json.insert(store->noun().refColumn, newRef);
        const auto saved = store->saveJson(stored.json, SaveTarget{stored.id, stored.revision, {}, false}, chan);
        return saved ? u"saved"_s : QString(saved.error().first().field + u' ' + kindName(saved.error().first().kind));
    };
    CHECK(set(u"operation"_s, u"WHOLE"_s, u"part_of"_s, u"OP"_s) == u"part_of Circular"_s);
    CHECK(set(u"operation"_s, u"WHOLE"_s, u"part_of"_s, u"whole"_s) == u"part_of Circular"_s);
    CHECK(set(u"operation"_s, u"WHOLE"_s, u"part_of"_s, u"OP"_s, u"RENAMED"_s) == u"part_of Circular"_s);
    CHECK(set(u"operation"_s, u"WHOLE"_s, u"part_of"_s, u"WHOLE"_s, u"RENAMED"_s) == u"part_of Circular"_s);
    CHECK(set(u"exchange"_s, u"EX1"_s, u"reply_to"_s, u"EX2"_s) == u"reply_to Circular"_s);
    CHECK(set(u"exchange"_s, u"EX1"_s, u"reply_to"_s, u"ex1"_s) == u"reply_to Circular"_s);
    CHECK(set(u"exchange"_s, u"EX1"_s, u"reply_to"_s, u"EX1"_s, u"EX9"_s) == u"reply_to Circular"_s);
    CHECK(set(u"agency"_s, u"GDAMR"_s, u"successor"_s, u"GDAIC"_s) == u"successor Circular"_s);
    CHECK(set(u"agency"_s, u"GDAMR"_s, u"successor"_s, u"gdamr"_s) == u"successor Circular"_s);
    CHECK(set(u"operation"_s, u"OP"_s, u"part_of"_s, u"WHOLE"_s, u"RENAMED"_s) == u"saved"_s);
}

TEST_CASE("records: several in one transaction, all or nothing", "[recordstore]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    const qint64 before = Journal(connection).verify().value();
    {
        const auto outer = Transaction::begin(connection);
        REQUIRE(outer.has_value());
        addForm(connection, u"operation"_s, R"({"code": "A", "name": "a", "first_day": "2017", "last_day": "2017"})");
        addForm(connection, u"operation"_s, R"({"code": "B", "name": "b", "part_of": "A", "first_day": "2017",
                                                "last_day": "2017"})");
        CHECK(refusals(connection, u"operation"_s, R"({"code": "a", "name": "b", "first_day": "2017",
                                                       "last_day": "2017"})") == QStringList{u"code Duplicate"_s});
        CHECK(countRows(connection, u"operation"_s) == 2);
    }
    CHECK(countRows(connection, u"operation"_s) == 0);
    CHECK(countRows(connection, u"search_text WHERE ref IN ('A', 'B')"_s) == 0);
    CHECK(Journal(connection).verify().value() == before);
}

TEST_CASE("records: a mark of byte order that is a character of the text stays", "[recordstore]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    const auto store = RecordStore::of(connection, u"agency"_s);
    for (const auto &text : {u"\uFEFF"_s, u"\uFEFFx"_s, u"\uFEFF\uFEFFx"_s, u"\uFFFEx"_s}) {
        const StoredRecord made = addForm(connection, u"agency"_s,
                                          QJsonObject{{u"code"_s, u"N"_s},
                                                      {u"names"_s, QJsonObject{{u"en"_s, text}}},
                                                      {u"note"_s, text},
                                                      {u"side"_s, u"HK"_s}});
        CHECK(made.json.value(u"names"_s).toObject().value(u"en"_s) == text);
        CHECK(made.json.value(u"note"_s) == text);
        const JournalEntry entry = Journal(connection).list(u"agency"_s, made.id, 0, 1).value().first();
        CHECK(entry.after == made.json);
        REQUIRE(store->remove(made.id, made.revision, chan));
    }
    CHECK(Journal(connection).verify().has_value());
}

} // namespace recordstore_test
