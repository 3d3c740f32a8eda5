// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/differencestore.h"

#include "core/journal/settingstore.h"
#include "core/storage/reconciliationsource.h"
#include "core/storage/statementstore.h"
#include "core/storage/undo.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace differencestore_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

const Author tester{u"tester"_s, {}, 0};

// Our log of March and April 2017 with GDC, their statement for both, and one of MOC.
struct Months
{
    TestCaseFile file;
    Connection &connection;

    Months() : connection(file.connection())
    {
        addAgencies(file);
        REQUIRE(SettingStore(connection).setHomeAgency(u"HKC"_s, tester));
        const auto exchange = [&](const char *ref, const char *date, const char *counterpart) {
            addForm(connection, u"exchange"_s,
                    {{u"ref"_s, QLatin1StringView(ref)},
                     {u"date"_s, QLatin1StringView(date)},
                     {u"direction"_s, u"received"_s},
                     {u"counterpart"_s, QLatin1StringView(counterpart)},
                     {u"mode"_s, u"monthly"_s},
                     {u"pieces"_s, 2}});
        };
        exchange("E1", "2017-03-06", "GDC");
        exchange("E2", "2017-03-31", "GDC");
        exchange("E3", "2017-04-20", "GDC");
        exchange("M1", "2017-03-06", "MOC");
        addForm(connection, u"statement"_s, R"({"ref": "MARCH", "agency": "GDC", "period": "2017-03", "entries": [
            {"ref": "T1", "direction": "sent", "pieces": 2, "date": "2017-03-06", "addressee_ref": "E1"},
            {"ref": "T2", "direction": "sent", "pieces": 7, "date": "2017-03-15"}]})");
        addForm(connection, u"statement"_s, R"({"ref": "APRIL", "agency": "GDC", "period": "2017-04", "entries": [
            {"ref": "T1", "direction": "sent", "pieces": 2, "date": "2017-04-01", "addressee_ref": "E2"}]})");
    }

    Reconciliation reconciled(const QString &statement)
    {
        const auto input = reconciliationInput(connection, *StatementStore(connection).idOf(statement));
        REQUIRE(input);
        return reconcile(*input);
    }
};

Difference carried(const QString &statement, const QString &exchange, const QString &entry, const QDate &month)
{
    Difference one;
    one.statement = statement;
    one.exchange = exchange;
    one.entry = entry;
    one.explanation = u"carried_over"_s;
    one.otherMonth = PartialDate::month(month);
    return one;
}

} // namespace

TEST_CASE("differences: an entry carried over turns up in the other month", "[difference]")
{
    Months months;
    DifferenceStore store(months.connection);
    CHECK(months.reconciled(u"MARCH"_s).open() == 2);
    CHECK(months.reconciled(u"APRIL"_s).open() == 2); // their T1, our E3
    REQUIRE(store.save(carried(u"MARCH"_s, u"E2"_s, {}, {2017, 4, 1}), tester));
    CHECK(months.reconciled(u"MARCH"_s).open() == 1);
    const Reconciliation april = months.reconciled(u"APRIL"_s);
    CHECK(april.count(FindingClass::Matched) == 1);
    CHECK(april.open() == 1);

    // Theirs too, and on to the next month.
    REQUIRE(store.save(carried(u"MARCH"_s, {}, u"T2"_s, {2017, 4, 1}), tester));
    CHECK(months.reconciled(u"MARCH"_s).open() == 0);
    CHECK(months.reconciled(u"APRIL"_s).count(FindingClass::OnlyTheirs) == 1);
    Difference onwards = carried(u"APRIL"_s, {}, u"T2"_s, {2017, 5, 1});
    onwards.entryOf = u"MARCH"_s;
    REQUIRE(store.save(onwards, tester));
    CHECK(months.reconciled(u"APRIL"_s).open() == 1);
}

TEST_CASE("differences: an entry is not carried in a circle", "[difference]")
{
    Months months;
    DifferenceStore store(months.connection);
    const auto refusal = [&](const Difference &one) {
        const auto saved = store.save(one, tester);
        REQUIRE_FALSE(saved);
        return saved.error();
    };
    // Into its own month.
    CHECK(refusal(carried(u"MARCH"_s, u"E2"_s, {}, {2017, 3, 1})) ==
          Error{ErrorKind::Circular, u"other_month"_s, u"2017-03"_s});
    CHECK(refusal(carried(u"MARCH"_s, {}, u"T2"_s, {2017, 3, 1})).kind == ErrorKind::Circular);
    // There and back again.
    REQUIRE(store.save(carried(u"MARCH"_s, u"E2"_s, {}, {2017, 4, 1}), tester));
    CHECK(refusal(carried(u"APRIL"_s, u"E2"_s, {}, {2017, 3, 1})).kind == ErrorKind::Circular);
    REQUIRE(store.save(carried(u"MARCH"_s, {}, u"T2"_s, {2017, 4, 1}), tester));
    Difference back = carried(u"APRIL"_s, {}, u"T2"_s, {2017, 3, 1});
    back.entryOf = u"MARCH"_s;
    CHECK(refusal(back).kind == ErrorKind::Circular);
    CHECK(countRows(months.connection, u"difference"_s) == 2);
}

TEST_CASE("differences: a decision takes the place of the one before it", "[difference]")
{
    Months months;
    DifferenceStore store(months.connection);
    Difference one;
    one.statement = u"MARCH"_s;
    one.entry = u"T2"_s;
    one.explanation = u"not_logged"_s;
    one.theirPieces = 7;
    const auto first = store.decide(one, tester);
    REQUIRE(first);
    one.explanation = u"other"_s;
    one.text = u"withdrawn by telephone"_s;
    one.entry = u"t2"_s;
    const auto second = store.decide(one, tester);
    REQUIRE(second);
    CHECK(second->ref == first->ref);
    CHECK(second->revision == 2);
    CHECK(countRows(months.connection, u"difference"_s) == 1);

    // The last change can be undone, through the journal.
    REQUIRE(undoLastChange(months.connection, tester));
    CHECK(store.find(first->ref)->explanation == u"not_logged"_s);
    // A record that a decision is about stays.
    StatementStore statements(months.connection);
    const Statement march = *statements.find(u"MARCH"_s);
    const Done removed = statements.remove(march.id.value, march.revision, tester);
    REQUIRE_FALSE(removed);
    CHECK(removed.error().kind == ErrorKind::Referenced);
    CHECK(removed.error().detail.startsWith(u"difference "_s));
}

TEST_CASE("differences: what does not go together is refused", "[difference]")
{
    Months months;
    const auto refused = [&](const char *json) { return refusals(months.connection, u"difference"_s, json); };
    CHECK(refused(R"({"statement": "MARCH", "exchange": "M1", "explanation": "their_error"})") ==
          QStringList{u"exchange Mismatch"_s});
    CHECK(refused(R"({"statement": "MARCH", "entry": "T9", "explanation": "their_error"})") ==
          QStringList{u"entry UnknownCode"_s});
    CHECK(refused(R"({"statement": "XX", "exchange": "E9", "explanation": "their_error"})") ==
          QStringList{u"statement UnknownCode"_s, u"exchange UnknownCode"_s});
    CHECK(refused(R"({"statement": "MARCH", "exchange": "E1", "explanation": "other"})") ==
          QStringList{u"text Required"_s});
    CHECK(refused(R"({"statement": "MARCH", "exchange": "E1", "explanation": "carried_over"})") ==
          QStringList{u"other_month Required"_s});
    CHECK(refused(R"({"statement": "MARCH", "exchange": "E1", "explanation": "carried_over",
                      "other_month": "2017-04-03"})") == QStringList{u"other_month Malformed"_s});
    CHECK(refused(R"({"statement": "MARCH", "exchange": "E1", "explanation": "their_error",
                      "other_month": "2017-04"})") == QStringList{u"other_month Mismatch"_s});
    CHECK(refused(R"({"statement": "MARCH", "exchange": "E1", "pairing": "same"})") ==
          QStringList{u"entry Required"_s});
    CHECK(refused(R"({"statement": "MARCH"})") == QStringList{u"entry Required"_s, u"explanation Required"_s});
    CHECK(refused(R"({"statement": "MARCH", "count": "sent", "entry": "T1", "explanation": "their_error"})") ==
          QStringList{u"count Mismatch"_s});
    CHECK(countRows(months.connection, u"difference"_s) == 0);
    // One of ours is one of theirs only.
    addForm(months.connection, u"difference"_s,
            R"({"statement": "MARCH", "exchange": "E2", "entry": "T2", "pairing": "same"})");
    CHECK(refused(R"({"statement": "MARCH", "exchange": "E2", "entry": "T1", "pairing": "same"})") ==
          QStringList{u"pairing Duplicate"_s});
}

} // namespace differencestore_test
