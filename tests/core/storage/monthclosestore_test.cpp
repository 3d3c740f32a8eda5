// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/monthclosestore.h"

#include "core/base/clock.h"
#include "core/figures/reconciliationfigures.h"
#include "core/journal/settingstore.h"
#include "core/storage/differencestore.h"
#include "core/storage/exchangestore.h"
#include "core/storage/undo.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace monthclosestore_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

const Author tester{u"tester"_s, {}, 0};
const Period march = *parsePeriod(u"2017-03"_s);

const Author supervisor{u"Ng Siu-ming"_s};

// A month with one entry that both sides have, and the two people of the unit.
struct March
{
    TestCaseFile file;
    Connection &connection;

    March() : connection(file.connection())
    {
        Clock::set(QDateTime({2017, 4, 6}, {4, 0}, Qt::UTC));
        addAgencies(file);
        REQUIRE(SettingStore(connection).setHomeAgency(u"HKC"_s, tester));
        addForm(connection, u"officer"_s,
                R"({"ref": "SUP", "name": "Ng Siu-ming", "agency": "HKC", "role": "supervisor"})");
        addForm(connection, u"officer"_s,
                R"({"ref": "OFF", "name": "Chan Tai-man", "agency": "HKC", "role": "officer"})");
        addForm(connection, u"exchange"_s, R"({"ref": "E1", "date": "2017-03-06", "direction": "received",
            "counterpart": "GDC", "mode": "monthly", "pieces": 2})");
        addForm(connection, u"statement"_s, R"({"ref": "ST", "agency": "GDC", "period": "2017-03", "entries": [
            {"ref": "T1", "direction": "sent", "pieces": 2, "addressee_ref": "E1"}]})");
    }
    ~March() { Clock::set({}); }

    ReconciledMonth month() { return *ReconciliationFigures(connection).month(u"GDC"_s, march); }
    void setPieces(qint64 pieces)
    {
        ExchangeStore store(connection);
        Exchange exchange = *store.find(u"E1"_s);
        exchange.pieces = pieces;
        REQUIRE(store.save(exchange, tester));
    }
};

} // namespace

TEST_CASE("sign-off: a supervisor signs what is explained, and later changes show", "[monthclose]")
{
    March file;
    MonthCloseStore store(file.connection);
    CHECK(file.month().standing.state() == ReconciliationState::Explained);
    const auto closed = store.sign(u"ST"_s, u"Ng Siu-ming"_s, supervisor);
    REQUIRE(closed);
    CHECK(closed->officer == u"SUP"_s);
    CHECK(closed->date == QDate(2017, 4, 6));
    CHECK(closed->lines.size() == 2);
    CHECK(file.month().standing.state() == ReconciliationState::SignedOff);
    CHECK(file.month().standing.signedBy == u"Ng Siu-ming"_s);

    file.setPieces(3);
    ReconciledMonth changed = file.month();
    CHECK(changed.standing.state() == ReconciliationState::ChangedSince);
    REQUIRE(changed.changes.size() == 1);
    CHECK(changed.changes.first().before.pieces == 2);
    CHECK(changed.changes.first().now.pieces == 3);

    // Not again before the new difference is explained.
    const auto again = store.sign(u"ST"_s, u"SUP"_s, supervisor);
    REQUIRE_FALSE(again);
    CHECK(again.error() == Error{ErrorKind::Unexplained, u"statement"_s, u"1"_s});
    Difference one = decisionAbout(u"ST"_s, changed.reconciliation.findings.first());
    one.explanation = u"counting_rule"_s;
    REQUIRE(DifferenceStore(file.connection).decide(one, tester));
    CHECK(file.month().standing.state() == ReconciliationState::ChangedSince);
    REQUIRE(store.sign(u"ST"_s, u"SUP"_s, supervisor));
    CHECK(file.month().standing.state() == ReconciliationState::SignedOff);
    CHECK(countRows(file.connection, u"monthclose"_s) == 1);
}

TEST_CASE("sign-off: only a supervisor of the Directory signs", "[monthclose]")
{
    March file;
    MonthCloseStore store(file.connection);
    for (const QString &name : {u"OFF"_s, u"Chan Tai-man"_s, u"Nobody"_s}) {
        const auto refused = store.sign(u"ST"_s, name, tester);
        REQUIRE_FALSE(refused);
        CHECK(refused.error() == Error{ErrorKind::NotPermitted, u"officer"_s, name});
    }
    CHECK(refusals(file.connection, u"monthclose"_s, R"({"statement": "ST", "officer": "OFF"})") ==
          QStringList{u"officer NotPermitted"_s});
    CHECK(countRows(file.connection, u"monthclose"_s) == 0);
    CHECK(store.sign(u"XX"_s, u"SUP"_s, supervisor).error().kind == ErrorKind::NotFound);
}

TEST_CASE("sign-off: a removed one comes back with what was signed", "[monthclose]")
{
    March file;
    MonthCloseStore store(file.connection);
    const auto closed = store.sign(u"ST"_s, u"SUP"_s, supervisor);
    REQUIRE(closed);
    REQUIRE(store.remove(closed->id.value, closed->revision, supervisor));
    CHECK(file.month().standing.state() == ReconciliationState::Explained);
    REQUIRE(undoLastChange(file.connection, supervisor));
    CHECK(store.find(closed->ref)->lines == closed->lines);
    CHECK(file.month().standing.state() == ReconciliationState::SignedOff);
}

TEST_CASE("sign-off: in one's own name, on the day, and withdrawn by a supervisor", "[monthclose]")
{
    March file;
    MonthCloseStore store(file.connection);
    CHECK(store.sign(u"ST"_s, u"SUP"_s, tester).error() ==
          Error{ErrorKind::NotPermitted, u"officer"_s, tester.officer});
    const auto dated = store.saveJson(
        {{u"statement"_s, u"ST"_s}, {u"officer"_s, u"SUP"_s}, {u"date"_s, u"2001-01-01"_s}}, {}, supervisor);
    REQUIRE_FALSE(dated);
    CHECK(dated.error().first() == Error{ErrorKind::OutOfRange, u"date"_s, u"2001-01-01"_s});
    const auto closed = store.sign(u"ST"_s, u"SUP"_s, supervisor);
    REQUIRE(closed);
    CHECK(store.remove(closed->id.value, closed->revision, Author{u"OFF"_s}).error() ==
          Error{ErrorKind::NotPermitted, u"officer"_s, u"OFF"_s});
    CHECK(store.remove(closed->id.value, closed->revision, supervisor));
}

} // namespace monthclosestore_test
