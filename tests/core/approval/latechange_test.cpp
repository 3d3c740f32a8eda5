// SPDX-License-Identifier: GPL-3.0-or-later
// A record that is saved late, and what was given out before it.
#include "core/approval/latechange.h"

#include "core/content/reportcontent.h"
#include "core/content/reportfreeze.h"
#include "core/storage/freezestore.h"
#include "core/storage/monthclosestore.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace alreadytold_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const Author author{u"Chan Tai-man"_s, {}, 0};

QString freezeQuarter(TestCaseFile &file, const QString &restates = {})
{
    Freeze report = freezeOf(*quarterlyContent(file.connection(), *parsePeriod(u"2017Q1"_s)), 7);
    report.restates = restates;
    const auto frozen =
        FreezeStore(file.connection()).freeze(report, {}, {author.officer, u"one entry came late"_s, 0});
    REQUIRE(frozen);
    return frozen->ref;
}

LateChange toldOf(TestCaseFile &file, const QString &kind, qint64 id)
{
    return *lateChange(file.connection(), *RecordStore::of(file.connection(), kind)->stored(id));
}

} // namespace

TEST_CASE("a record in a frozen period names the last freeze that covers it", "[freeze][late]")
{
    TestCaseFile file;
    addAgencies(file);
    add(file, exchangeOn(u"2017-01-10"_s, u"GDC"_s, 2));
    const QString first = freezeQuarter(file);
    const qint64 late = add(file, exchangeOn(u"2017-02-20"_s, u"GDC"_s, 3));
    CHECK(toldOf(file, u"exchange"_s, late).freezes == QStringList{first});
    CHECK(toldOf(file, u"exchange"_s, add(file, exchangeOn(u"2017-04-01"_s, u"GDC"_s, 3))).isNothing());
    CHECK(toldOf(file, u"case"_s, add(file, caseOn(u"2017"_s, u"HKC"_s))).freezes == QStringList{first});
    const qint64 month = add(file, exchangeOn(u"2017-03"_s, u"GDC"_s, 3));
    CHECK(toldOf(file, u"exchange"_s, month).freezes == QStringList{first});
    const QString second = freezeQuarter(file, first);
    CHECK(toldOf(file, u"exchange"_s, late).freezes == QStringList{second});
    CHECK(toldOf(file, u"agency"_s, 1).isNothing()); // it has no days
}

TEST_CASE("an exchange late for a month that is signed off says by whom", "[late][monthclose]")
{
    TestCaseFile file;
    addAgencies(file);
    Connection &connection = file.connection();
    addForm(connection, u"officer"_s,
            R"({"ref": "CTM", "name": "Chan Tai-man", "agency": "HKC", "role": "supervisor"})");
    Exchange exchange = exchangeOn(u"2017-02-06"_s, u"GDC"_s, 2);
    exchange.ref = u"E1"_s;
    const qint64 before = add(file, exchange);
    addForm(connection, u"statement"_s, R"({"ref": "ST", "agency": "GDC", "period": "2017-02", "entries": [
        {"ref": "T1", "direction": "sent", "pieces": 2, "addressee_ref": "E1"}]})");
    REQUIRE(MonthCloseStore(connection).sign(u"ST"_s, u"CTM"_s, Author{u"CTM"_s}));
    CHECK(toldOf(file, u"exchange"_s, before).isNothing());
    const LateChange late = toldOf(file, u"exchange"_s, add(file, exchangeOn(u"2017-02-20"_s, u"GDC"_s, 3)));
    REQUIRE(late.signOff);
    CHECK(late.signOff->officer == u"Chan Tai-man"_s);
}

} // namespace alreadytold_test
