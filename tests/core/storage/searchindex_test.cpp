// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchindex.h"

#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace searchindex_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

const Author chan{u"Chan"_s, {}, 0};

QStringList found(Connection &connection, const QString &query, const QString &kind = {})
{
    QStringList hits;
    const auto answer = SearchIndex(connection).find(query, 10, kind);
    REQUIRE(answer.has_value());
    for (const SearchHit &hit : *answer)
        hits.append(hit.kind + u' ' + hit.ref);
    return hits;
}

} // namespace

TEST_CASE("search: everywhere, in any writing", "[searchindex]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    addForm(connection, u"operation"_s,
            R"({"code": "THUNDERCRACKER", "name": {"en": "Thundercracker", "zh_HK": "雷霆行動"},
        "first_day": "2017-04", "last_day": "2017-06-02", "summary": "Branded phones and computer batteries"})");
    addForm(connection, u"exchange"_s,
            R"({"ref": "E/2017/1", "date": "2017-05", "direction": "sent", "counterpart": "GDC",
        "mode": "monthly", "pieces": 1, "subject": "冒牌電池 ﬁnds", "operation": "THUNDERCRACKER"})");
    addForm(connection, u"case"_s, R"({"ref": "C1", "date": "2017-05-06", "agency": "HKC", "subjects": ["José Ávila"],
        "seizures": [{"category": "6b", "description": "手機電池芯", "brand": "ＦＩＣＴＩＶＡ"}]})");
    CHECK(found(connection, u"電池"_s) == QStringList{u"exchange E/2017/1"_s, u"case C1"_s});
    CHECK(found(connection, u"电池"_s, u"case"_s) == QStringList{u"case C1"_s});
    CHECK(found(connection, u"fictiva 電池"_s) == QStringList{u"case C1"_s});
    CHECK(found(connection, u"FINDS"_s) == QStringList{u"exchange E/2017/1"_s});
    CHECK(found(connection, u"jose avi"_s) == QStringList{u"case C1"_s});
    CHECK(found(connection, u"雷霆"_s) == QStringList{u"operation THUNDERCRACKER"_s});
    CHECK(found(connection, u"thunder"_s) == QStringList{u"exchange E/2017/1"_s, u"operation THUNDERCRACKER"_s});
    CHECK(found(connection, u"e/2017/1"_s).first() == u"exchange E/2017/1"_s);
    CHECK(found(connection, u"香港海關"_s) == QStringList{u"agency HKC"_s});
    CHECK(found(connection, u"phones nothing"_s).isEmpty());
    CHECK(found(connection, u""_s).isEmpty());
    CHECK(found(connection, u" \" OR * ^ : - ( "_s).isEmpty()); // "or" is a word that stands nowhere
}

TEST_CASE("search: follows changes and removals", "[searchindex]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    const StoredRecord made = addForm(connection, u"officer"_s, R"({"ref": "O1", "name": "Alpha", "agency": "HKC"})");
    const auto store = RecordStore::of(connection, u"officer"_s);
    QJsonObject changed = made.json;
    changed.insert(u"name"_s, u"Beta"_s);
    REQUIRE(store->saveJson(changed, SaveTarget{made.id, 1, {}, false}, chan).has_value());
    CHECK(found(connection, u"alpha"_s).isEmpty());
    CHECK(found(connection, u"beta"_s) == QStringList{u"officer O1"_s});
    REQUIRE(store->remove(made.id, 2, chan));
    CHECK(found(connection, u"beta"_s).isEmpty());
}

TEST_CASE("search: shows the line that matched, newest record first", "[searchindex]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    const QString longLine = u"batteries "_s + QString::fromUtf8("𠮷").repeated(300);
    addForm(connection, u"case"_s,
            QJsonObject{{u"ref"_s, u"C1"_s},
                        {u"date"_s, u"2017"_s},
                        {u"agency"_s, u"HKC"_s},
                        {u"summary"_s, QString(u"first\nthe phone batteries\nlast"_s)}});
    addForm(
        connection, u"case"_s,
        QJsonObject{{u"ref"_s, u"C2"_s}, {u"date"_s, u"2017"_s}, {u"agency"_s, u"HKC"_s}, {u"summary"_s, longLine}});
    const auto hits = SearchIndex(connection).find(u"batteries"_s, 10).value();
    REQUIRE(hits.size() == 2);
    CHECK(hits.at(0).ref == u"C2"_s);
    CHECK(hits.at(0).text.isValidUtf16());
    CHECK(hits.at(0).text.size() <= 200);
    CHECK(hits.at(1).text == u"the phone batteries"_s);
    CHECK(SearchIndex(connection).find(u"batteries"_s, 1).value().size() == 1);
}

TEST_CASE("search: no character makes a query fail, and each finds itself", "[searchindex]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    constexpr char32_t perRecord = 600;
    constexpr char32_t perQuery = 60;
    SearchIndex index(connection);
    int record = 0;
    for (char32_t block = 0x21; block < 0x12000; block += perRecord) {
        const auto words = [&](char32_t first, char32_t count) {
            QStringList list;
            for (char32_t c = first; c < first + count; ++c) {
                if (!QChar::isSurrogate(c))
                    list.append(u"a"_s + QString::fromUcs4(&c, 1) + u"b"_s);
            }
            return list.join(u' ');
        };
        const QString ref = u"R%1"_s.arg(++record);
        addForm(
            connection, u"officer"_s,
            QJsonObject{
                {u"ref"_s, ref}, {u"name"_s, u"n"_s}, {u"agency"_s, u"HKC"_s}, {u"note"_s, words(block, perRecord)}});
        for (char32_t first = block; first < block + perRecord; first += perQuery) {
            const QString query = words(first, perQuery);
            const auto hits = index.find(query, 1, u"officer"_s);
            INFO("from " << std::hex << int(first));
            REQUIRE(hits.has_value());
            CHECK(hits->size() == (query.isEmpty() ? 0 : 1));
        }
    }
}

} // namespace searchindex_test
