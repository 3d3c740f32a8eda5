// SPDX-License-Identifier: GPL-3.0-or-later
// Many records read at once are what they are read one by one.
#include "core/storage/nounstore.h"

#include "core/storage/agencystore.h"
#include "core/storage/caserecordstore.h"
#include "core/storage/declaredresultstore.h"
#include "core/storage/eventstore.h"
#include "core/storage/exchangestore.h"
#include "core/storage/itemstore.h"
#include "core/storage/officerstore.h"
#include "core/storage/operationstore.h"
#include "core/storage/programmestore.h"
#include "core/storage/referralstore.h"
#include "core/storage/statementstore.h"
#include "core/transfer/samplecasefile.h"
#include "tests/support/testcasefile.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace nounstore_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

template <typename Store>
void checkAll(Connection &connection)
{
    Store store(connection);
    INFO(store.noun().kind.toStdString());
    Query rows(connection, u"SELECT id FROM "_s + store.noun().table + u" ORDER BY id"_s);
    QList<qint64> ids = rows.list([](const Query &row) { return row.integer(0); }).value();
    REQUIRE(ids.size() > 1);
    std::reverse(ids.begin(), ids.end());
    const auto together = store.list(ids);
    REQUIRE(together);
    REQUIRE(together->size() == ids.size());
    for (qsizetype i = 0; i < ids.size(); ++i)
        CHECK(together->at(i) == store.find(ids.at(i)).value());
}

} // namespace

TEST_CASE("many records are read as they are read one by one, in the order asked for", "[nounstore]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    REQUIRE(fillSampleCaseFile(connection, Author{u"tester"_s, {}, 0}));
    checkAll<AgencyStore>(connection);
    checkAll<CaseRecordStore>(connection);
    checkAll<DeclaredResultStore>(connection);
    checkAll<EventStore>(connection);
    checkAll<ExchangeStore>(connection);
    checkAll<ItemStore>(connection);
    checkAll<OfficerStore>(connection);
    checkAll<OperationStore>(connection);
    checkAll<ProgrammeStore>(connection);
    checkAll<ReferralStore>(connection);
    checkAll<StatementStore>(connection);
    const auto none = OperationStore(connection).list(QList<qint64>{-1});
    REQUIRE(none);
    CHECK(none->isEmpty());
    CHECK(OperationStore(connection).find(-1).error().kind == ErrorKind::NotFound);
}

} // namespace nounstore_test
