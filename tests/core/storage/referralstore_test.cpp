// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/referralstore.h"

#include "core/storage/indicatorstore.h"
#include "core/storage/searchindex.h"
#include "core/storage/undo.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace referralstore_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const Author chan{u"Chan"_s, {}, 0};

} // namespace

TEST_CASE("referrals: everything wrong is told at once, by its field", "[referralstore]")
{
    TestCaseFile file;
    addAgencies(file);
    CHECK(refusals(file.connection(), u"referral"_s, R"({"date": "2017-02-30", "direction": "sent", "counterpart":
        "NOBODY", "action": "dance", "channel": "pigeon", "cases": ["C1"], "indicators": ["R1"], "items":
        [{"quantity": 1, "unit": "FOOT"}], "foo": 1})") ==
          QStringList{u"date OutOfRange"_s, u"foo UnknownField"_s, u"direction UnknownCode"_s, u"outcome Required"_s,
                      u"items[0].unit UnknownCode"_s, u"counterpart UnknownCode"_s, u"action UnknownCode"_s,
                      u"channel UnknownCode"_s, u"cases UnknownCode"_s, u"indicators UnknownCode"_s});
    CHECK(refusals(file.connection(), u"referral"_s, "{}") ==
          QStringList{u"date Required"_s, u"direction Required"_s, u"counterpart Required"_s, u"action Required"_s});
    CHECK(refusals(file.connection(), u"indicator"_s, R"({"code": "R1", "description": "x", "channel": "pigeon"})") ==
          QStringList{u"channel UnknownCode"_s});
    CHECK(countRows(file.connection(), u"referral"_s) + countRows(file.connection(), u"indicator"_s) == 0);
}

TEST_CASE("referrals: none is merged into itself by way of others", "[referralstore]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    const auto add = [&](const char *ref, const char *into) {
        QJsonObject record = form(R"({"date": "2017-03-06", "direction": "made", "counterpart": "GDC",
            "action": "intercept"})");
        record.insert(u"ref"_s, QString::fromLatin1(ref));
        if (into) {
            record.insert(u"outcome"_s, u"merged"_s);
            record.insert(u"outcome_date"_s, u"2017-03-07"_s);
            record.insert(u"merged_into"_s, QString::fromLatin1(into));
        }
        return addForm(connection, u"referral"_s, record);
    };
    const StoredRecord last = add("A", nullptr);
    add("B", "A");
    add("C", "B");
    QJsonObject changed = last.json;
    changed.insert(u"state"_s, u"outcome"_s);
    changed.insert(u"outcome"_s, u"merged"_s);
    changed.insert(u"outcome_date"_s, u"2017-03-08"_s);
    changed.insert(u"merged_into"_s, u"C"_s);
    ReferralStore store(connection);
    const auto refused = store.saveJson(changed, {last.id, 1, {}, false}, chan);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Errors{{ErrorKind::Circular, u"merged_into"_s, u"C"_s}});
    const Done removed = store.remove(last.id, 1, chan);
    CHECK(removed.error() == Error{ErrorKind::Referenced, u"referral"_s, u"referral B"_s});
}

TEST_CASE("referrals: found by subject, case and their reference; undone step by step", "[referralstore]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    addForm(connection, u"indicator"_s, R"({"code": "R1", "description": {"en": "Vague goods", "zh_HK": "貨品含糊"}})");
    addForm(connection, u"case"_s, R"({"ref": "C-77", "date": "2017-03-05", "agency": "HKC", "indicators": ["r1"]})");
    const StoredRecord made = addForm(connection, u"referral"_s, R"({"date": "2017-03-06", "direction": "made",
        "counterpart": "GDC", "action": "intercept", "subject": "速遞電池", "cases": ["c-77"], "their_ref": "GD/9",
        "indicators": ["R1"], "values": [{"value": "about CNY 300", "value_basis": "goods_value"}],
        "outcome": "seized", "outcome_date": "2017-03-09"})");
    CHECK(made.ref == u"RF-2017-0001"_s);
    CHECK(made.json.value(u"state"_s) == u"outcome"_s);
    CHECK(made.json.value(u"cases"_s) == QJsonArray{u"C-77"_s});
    SearchIndex search(connection);
    for (const auto *word : {"电池", "GD/9", "C-77"})
        CHECK(search.find(QString::fromUtf8(word), 9, u"referral"_s)->size() == 1);
    CHECK(search.find(u"含糊"_s, 9)->size() == 1);
    CHECK(IndicatorStore(connection).find(u"r1"_s).value().description.value(u"en"_s) == u"Vague goods"_s);

    ReferralStore store(connection);
    Referral referral = store.find(made.id).value();
    referral.closed = QDate(2017, 3, 10);
    REQUIRE(store.save(referral, {u"tester"_s, {}, 0}));
    REQUIRE(undoLastChange(connection, {u"tester"_s, {}, 0}));
    CHECK(store.find(made.id).value().state() == ReferralState::Outcome);
    // An indicator that is met stays.
    IndicatorStore indicators(connection);
    const qint64 id = indicators.idOf(u"R1"_s).value();
    CHECK(indicators.remove(id, 1, chan).error().kind == ErrorKind::Referenced);
}

} // namespace referralstore_test
