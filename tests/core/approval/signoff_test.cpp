// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/signoff.h"

#include "core/base/clock.h"
#include "core/listing/recordlist.h"
#include "core/storage/exchangestore.h"
#include "core/storage/monthclosestore.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace signoff_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

const Author tester{u"tester"_s, {}, 0};

QStringList refsWith(Connection &connection, const QString &mark)
{
    const auto rows = RecordList(connection)
                          .list(RecordFilter{u"exchange"_s, {}, false, {}, {}}.with(u"sign_off"_s, mark), {},
                                {u"date"_s, false}, nullptr, 10);
    REQUIRE(rows);
    QStringList refs;
    for (const RecordRow &row : *rows)
        refs.append(row.ref);
    return refs;
}

} // namespace

TEST_CASE("sign-off: the exchanges of the month and counterpart carry it, others do not", "[monthclose]")
{
    Clock::set(QDateTime({2017, 4, 6}, {4, 0}, Qt::UTC));
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    const auto log = [&](const char *ref, const char *date, const QString &counterpart) {
        Exchange exchange = exchangeOn(QLatin1StringView(date), counterpart, 2);
        exchange.ref = QLatin1StringView(ref);
        return add(file, exchange);
    };
    const qint64 inMonth = log("E1", "2017-03-06", u"GDC"_s);
    log("APRIL", "2017-04-01", u"GDC"_s);
    log("OTHER", "2017-03-06", u"MOC"_s);
    log("VAGUE", "2017", u"GDC"_s);
    addForm(connection, u"officer"_s,
            R"({"ref": "SUP", "name": "Ng Siu-ming", "agency": "HKC", "role": "supervisor"})");
    addForm(connection, u"statement"_s, R"({"ref": "ST", "agency": "GDC", "period": "2017-03", "entries": [
        {"ref": "T1", "direction": "sent", "pieces": 2, "addressee_ref": "E1"}]})");
    CHECK(*signOffOf(connection, inMonth) == std::nullopt);
    CHECK(refsWith(connection, u"signed_off"_s).isEmpty());

    REQUIRE(MonthCloseStore(connection).sign(u"ST"_s, u"SUP"_s, Author{u"SUP"_s}));
    CHECK(refsWith(connection, u"signed_off"_s) == QStringList{u"E1"_s});
    CHECK(*signOffOf(connection, inMonth) == SignOff{u"Ng Siu-ming"_s, {2017, 4, 6}, false});

    // What is added or changed later is not what was signed off.
    log("LATE", "2017-03-20", u"GDC"_s);
    CHECK(refsWith(connection, u"changed_since"_s) == QStringList{u"LATE"_s});
    ExchangeStore store(connection);
    Exchange exchange = *store.find(u"E1"_s);
    exchange.summary = u"more words"_s;
    exchange = *store.save(exchange, tester);
    CHECK(refsWith(connection, u"signed_off"_s) == QStringList{u"E1"_s}); // a summary is no part of the sign-off
    exchange.pieces = 3;
    REQUIRE(store.save(exchange, tester));
    CHECK(refsWith(connection, u"signed_off"_s).isEmpty());
    CHECK(*signOffOf(connection, inMonth) == SignOff{u"Ng Siu-ming"_s, {2017, 4, 6}, true});
    Clock::set({});
}

} // namespace signoff_test
