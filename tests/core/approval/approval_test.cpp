// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/approvalstore.h"

#include "core/base/clock.h"
#include "core/storage/declaredresultstore.h"
#include "core/storage/exchangestore.h"
#include "core/storage/officerstore.h"
#include "core/storage/undo.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace approval_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const Author wong{u"Wong"_s};
const Author because{u"Wong"_s, u"counted again"_s, 0};
const Author supervisor{u"SUP"_s};
const Author withdrawing{u"SUP"_s, u"signed too early"_s, 0};

struct Signed
{
    TestCaseFile file;
    Connection &connection = file.connection();

    Signed()
    {
        addAgencies(file);
        for (const auto &[ref, role] : {std::pair(u"SUP"_s, u"supervisor"_s), std::pair(u"OFF"_s, u"officer"_s)}) {
            Officer officer;
            officer.ref = ref;
            officer.name = ref;
            officer.agency = u"HKC"_s;
            officer.role = role;
            add(file, officer);
        }
    }

    Result<Approval> approve(const RecordName &record, const QString &month, const QString &officer = u"SUP"_s)
    {
        return ApprovalStore(connection).approve(record, month, {}, Author{officer});
    }
};

bool isUnreasoned(const Error &error)
{
    return error.kind == ErrorKind::Required && error.field == "reason"_L1;
}

} // namespace

TEST_CASE("exchanges of an approved month are changed, added and removed only with a reason", "[approval]")
{
    Signed open;
    ExchangeStore store(open.connection);
    const qint64 id = add(open.file, exchangeOn(u"2017-03-06"_s, u"GDC"_s, 3));
    const qint64 other = add(open.file, exchangeOn(u"2017-04-06"_s, u"GDC"_s, 3));
    const auto approval = open.approve({}, u"2017-03"_s);
    REQUIRE(approval);

    Exchange exchange = *store.find(id);
    exchange.pieces = 4;
    const auto refused = store.save(exchange, wong);
    REQUIRE_FALSE(refused);
    CHECK(isUnreasoned(refused.error()));
    CHECK(refused.error().detail == approval->ref);
    CHECK(store.find(id)->pieces == 3);
    CHECK(store.save(exchange, Author{u"Wong"_s, u"  "_s, 0}).error().field == u"reason"_s);
    REQUIRE(store.save(exchange, because));
    const auto entries = Journal(open.connection).list(u"exchange"_s, id, 0, 1);
    CHECK(entries->first().reason == u"counted again"_s);
    CHECK(isUnreasoned(undoLastChange(open.connection, wong).error()));

    CHECK(isUnreasoned(store.save(exchangeOn(u"2017-03-31"_s, u"GDC"_s, 1), wong).error()));
    CHECK(isUnreasoned(store.save(exchangeOn(u"2017"_s, u"GDC"_s, 1), wong).error())); // it may lie in March
    CHECK(store.save(exchangeOn(u"2017-05-01"_s, u"GDC"_s, 1), wong));
    Exchange moved = *store.find(other);
    moved.date = *parsePartialDate(u"2017-03-02"_s, 7);
    CHECK(isUnreasoned(store.save(moved, wong).error()));
    CHECK(isUnreasoned(store.remove(id, store.find(id)->revision, wong).error()));
    CHECK(store.remove(id, store.find(id)->revision, because));
}

TEST_CASE("an approved result is kept and corrected with a reason; so is the approval", "[approval]")
{
    Signed open;
    DeclaredResult result;
    result.agency = u"HKC"_s;
    result.period = *parsePartialDate(u"2016/17"_s, 7);
    result.cases = Estimate::exact(14);
    const qint64 id = add(open.file, result);
    DeclaredResultStore results(open.connection);
    const QString ref = results.find(id)->ref;
    const auto approval = open.approve({u"result"_s, ref}, {});
    REQUIRE(approval);
    CHECK(open.approve({u"result"_s, ref}, {}).error().kind == ErrorKind::Duplicate); // once is enough
    DeclaredResult changed = *results.find(id);
    changed.cases = Estimate::exact(15);
    CHECK(isUnreasoned(results.save(changed, wong).error()));
    REQUIRE(results.save(changed, because));
    ApprovalStore store(open.connection);
    CHECK(isUnreasoned(store.remove(approval->id.value, approval->revision, supervisor).error()));
    CHECK(store.remove(approval->id.value, approval->revision, because).error().kind == ErrorKind::NotPermitted);
    REQUIRE(store.remove(approval->id.value, approval->revision, withdrawing));
    changed = *results.find(id);
    changed.cases = Estimate::exact(16);
    CHECK(results.save(changed, wong));
}

TEST_CASE("an approved result is removed with a reason, its approval with it, and both come back", "[approval][undo]")
{
    Signed open;
    DeclaredResult result;
    result.agency = u"HKC"_s;
    result.period = *parsePartialDate(u"2016/17"_s, 7);
    result.cases = Estimate::exact(14);
    const qint64 id = add(open.file, result);
    DeclaredResultStore results(open.connection);
    const QString ref = results.find(id)->ref;
    const auto approval = open.approve({u"result"_s, ref}, {});
    REQUIRE(approval);
    CHECK(isUnreasoned(results.remove(id, results.find(id)->revision, wong).error()));
    CHECK(results.find(id));
    REQUIRE(results.remove(id, results.find(id)->revision, because));
    CHECK(ApprovalStore(open.connection).find(approval->ref).error().kind == ErrorKind::NotFound);
    CHECK(Journal(open.connection).list(u"approval"_s, approval->id.value, 0, 1)->first().reason == because.reason);
    REQUIRE(undoLastChange(open.connection, wong));
    REQUIRE(undoLastChange(open.connection, wong));
    CHECK(results.find(id)->ref == ref);
    CHECK(ApprovalStore(open.connection).find(approval->ref)->officer == u"SUP"_s);
    CHECK(isUnreasoned(undoLastChange(open.connection, supervisor).error())); // of the approval itself
    CHECK(undoLastChange(open.connection, withdrawing));
}

TEST_CASE("only a supervisor approves, and only what is there", "[approval]")
{
    Signed open;
    CHECK(open.approve({}, u"2017-03"_s, u"OFF"_s).error() ==
          Error{ErrorKind::NotPermitted, u"approved_by"_s, u"OFF"_s});
    CHECK(open.approve({}, u"2017-03"_s, u"nobody"_s).error() ==
          Error{ErrorKind::NotPermitted, u"approved_by"_s, u"nobody"_s});
    // Nobody signs in another's name.
    ApprovalStore store(open.connection);
    const auto forged = store.saveJson({{u"month"_s, u"2017-03"_s}, {u"officer"_s, u"SUP"_s}}, {}, Author{u"OFF"_s});
    REQUIRE_FALSE(forged);
    CHECK(forged.error().first().kind == ErrorKind::NotPermitted);
    const auto unknown = store.saveJson({{u"month"_s, u"2017-03"_s}}, {}, Author{u"nobody"_s});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().first().kind == ErrorKind::NotPermitted);
    CHECK(open.approve({}, u"2017-13"_s).error() == Error{ErrorKind::Malformed, u"month"_s, u"2017-13"_s});
    CHECK(open.approve({}, {}).error().kind == ErrorKind::Required);
    CHECK(open.approve({u"result"_s, u"RS-1999-0001"_s}, {}).error().field == u"attached_to"_s);
    CHECK(open.approve({u"result"_s, u"RS-1"_s}, u"2017-03"_s).error().field == u"month"_s);
    CHECK(open.approve({u"followup"_s, u"FU-1"_s}, {}).error().field == u"attached_to"_s);
    REQUIRE(open.approve({}, u"2017-03"_s));
    CHECK(open.approve({}, u"2017-03"_s).error().kind == ErrorKind::Duplicate);
}

TEST_CASE("an approval is dated by the program and withdrawn with words, not with a full stop", "[approval]")
{
    Signed open;
    ApprovalStore store(open.connection);
    const auto dated =
        store.saveJson({{u"month"_s, u"2017-03"_s}, {u"approved_on"_s, u"2001-01-01"_s}}, {}, supervisor);
    REQUIRE_FALSE(dated);
    CHECK(dated.error().first() == Error{ErrorKind::OutOfRange, u"approved_on"_s, u"2001-01-01"_s});
    const auto approval = open.approve({}, u"2017-03"_s);
    REQUIRE(approval);
    CHECK(approval->approvedOn == Clock::today());
    QJsonObject moved = store.stored(approval->id.value)->json;
    moved.insert(u"approved_on"_s, u"2001-01-01"_s);
    CHECK_FALSE(store.saveJson(moved, {approval->id.value, approval->revision, {}, false}, withdrawing));
    const Author mute{u"SUP"_s, u" . "_s, 0};
    CHECK(store.remove(approval->id.value, approval->revision, mute).error() ==
          Error{ErrorKind::SaysNothing, u"reason"_s, u"."_s});
    CHECK(ExchangeStore(open.connection).save(exchangeOn(u"2017-03-31"_s, u"GDC"_s, 1), mute).error().kind ==
          ErrorKind::SaysNothing);
}

TEST_CASE("nobody makes himself a supervisor, once there is one", "[approval][people]")
{
    Signed open;
    OfficerStore store(open.connection);
    Officer officer = *store.find(u"OFF"_s);
    officer.role = u"supervisor"_s;
    CHECK(store.save(officer, Author{u"OFF"_s}).error() == Error{ErrorKind::NotPermitted, u"role"_s, u"OFF"_s});
    Officer fresh = officer;
    fresh.id = {};
    fresh.uid.clear();
    fresh.ref = u"NEW"_s;
    fresh.name = u"New"_s;
    CHECK(store.save(fresh, Author{u"NEW"_s}).error().field == u"role"_s);
    Officer taken = *store.find(u"SUP"_s);
    taken.role = u"officer"_s;
    CHECK(store.save(taken, Author{u"OFF"_s}).error().field == u"role"_s);
    taken = *store.find(u"SUP"_s);
    CHECK(store.remove(taken.id.value, taken.revision, Author{u"OFF"_s}).error().field == u"role"_s);
    officer.role = u"officer"_s;
    officer.note = u"on leave"_s;
    REQUIRE(store.save(officer, Author{u"OFF"_s}));
    officer = *store.find(u"OFF"_s);
    officer.role = u"supervisor"_s;
    CHECK(store.save(officer, supervisor));
    // Who gave the office up does not take it back by undoing that.
    taken.role = u"officer"_s;
    REQUIRE(store.save(taken, supervisor));
    CHECK(undoLastChange(open.connection, supervisor).error().field == u"role"_s);
}

} // namespace approval_test
