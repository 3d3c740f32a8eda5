// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/namedby.h"

#include "core/storage/noun.h"
#include "core/storage/recordstore.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace namedby_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(TestCaseFile &file, const QString &kind, const QString &ref, int limit = 10)
{
    const auto id = RecordStore::of(file.connection(), kind)->idOf(ref);
    REQUIRE(id);
    const auto names = namedBy(file.connection(), kind, *id, limit);
    if (!names)
        FAIL(describe(names.error()));
    QStringList texts;
    for (const RecordName &name : *names)
        texts.append(name.text());
    return texts;
}

} // namespace

TEST_CASE("a case tells which referrals hand it over or came to it, and which exchanges are about it", "[namedby]")
{
    TestCaseFile file;
    addAgencies(file);
    Connection &connection = file.connection();
    for (const char *ref : {"C1", "C2"})
        addForm(connection, u"case"_s,
                {{u"ref"_s, QLatin1StringView(ref)}, {u"date"_s, u"2017-03-05"_s}, {u"agency"_s, u"HKC"_s}});
    addForm(connection, u"referral"_s,
            R"({"ref": "R1", "date": "2017-03-06", "direction": "made", "counterpart": "GDC", "action": "intercept",
                "cases": ["C1"]})");
    addForm(connection, u"referral"_s,
            R"({"ref": "R2", "date": "2017-03-06", "direction": "made", "counterpart": "GDC", "action": "intercept",
                "cases": ["C1"], "acknowledged": "2017-03-07", "started": "2017-03-07", "outcome": "seized",
                "outcome_date": "2017-03-09", "outcome_case": "C1"})");
    addForm(connection, u"exchange"_s,
            R"({"ref": "X1", "date": "2017-03-06", "direction": "sent", "counterpart": "GDC", "mode": "monthly",
                "pieces": 1, "cases": ["C1"]})");
    addForm(connection, u"exchange"_s,
            R"({"ref": "X2", "date": "2017-03-07", "direction": "received", "counterpart": "GDC", "mode": "monthly",
                "pieces": 1, "reply_to": "X1"})");
    CHECK(namesOf(file, u"case"_s, u"C1"_s) == QStringList{u"referral R1"_s, u"referral R2"_s, u"exchange X1"_s});
    CHECK(namesOf(file, u"case"_s, u"C1"_s, 1) == QStringList{u"referral R1"_s, u"exchange X1"_s});
    CHECK(namesOf(file, u"case"_s, u"C2"_s).isEmpty());
    CHECK(namesOf(file, u"exchange"_s, u"X1"_s) == QStringList{u"exchange X2"_s});

    addForm(connection, u"programme"_s, R"({"year": "2016/17"})");
    addForm(connection, u"event"_s, R"({"ref": "V", "kind": "visit", "title": "Visit", "first_day": "2017-03-01"})");
    addForm(connection, u"item"_s, R"({"ref": "2016/17-01", "title": "One", "events": ["V"]})");
    CHECK(namesOf(file, u"event"_s, u"V"_s) == QStringList{u"item 2016/17-01"_s});
}

TEST_CASE("every kind may be asked who names it", "[namedby]")
{
    TestCaseFile file;
    for (const Noun &noun : nouns()) {
        CAPTURE(noun.kind.toStdString());
        const auto names = namedBy(file.connection(), noun.kind, 1, 10);
        CHECK(names.has_value());
    }
}

} // namespace namedby_test
