// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/records.h"

#include "core/journal/settingstore.h"
#include "core/storage/agencystore.h"
#include "core/storage/caserecordstore.h"
#include "core/storage/declaredresultstore.h"
#include "core/storage/exchangestore.h"
#include "core/storage/officerstore.h"
#include "core/storage/operationstore.h"

#include <QTest>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const Author chan{u"Chan Tai-man"_s};

template <typename Store, typename T>
qint64 saved(TestCaseFile &file, const T &record)
{
    const auto outcome = Store(file.connection()).save(record, chan);
    if (!outcome)
        throw std::runtime_error("test record: " + describe(outcome.error()));
    return outcome->id.value;
}

Agency agency(const QString &code, const QString &side, const QString &kind, const Names &names)
{
    Agency made;
    made.code = code;
    made.side = side;
    made.kind = kind;
    made.names = names;
    return made;
}

} // namespace

void addAgencies(TestCaseFile &file)
{
    add(file, agency(u"HKC"_s, u"HK"_s, u"customs"_s,
                     {{u"en"_s, u"Hong Kong Customs and Excise Department"_s}, {u"zh_HK"_s, u"香港海關"_s}}));
    Agency guangdong =
        agency(u"GDC"_s, u"CN-GD"_s, u"customs"_s,
               {{u"en"_s, u"Guangdong Sub-Administration of GACC"_s}, {u"zh_CN"_s, u"海关总署广东分署"_s}});
    guangdong.aliases = {u"GDSA"_s, u"廣東分署"_s};
    add(file, guangdong);
    add(file, agency(u"MOC"_s, u"MO"_s, u"customs"_s,
                     {{u"en"_s, u"Macao Customs Service"_s}, {u"pt"_s, u"Serviços de Alfândega"_s}}));
    add(file, agency(u"GDPSD-ECIB"_s, u"CN-GD"_s, u"police"_s,
                     {{u"en"_s, u"Guangdong Public Security Department, Economic Crime Investigation Bureau"_s}}));
    add(file, agency(u"GDAMR"_s, u"CN-GD"_s, u"market_regulation"_s,
                     {{u"en"_s, u"Guangdong Administration for Market Regulation"_s}}));
    Agency old = agency(u"GDAIC"_s, u"CN-GD"_s, u"market_regulation"_s,
                        {{u"en"_s, u"Guangdong Administration for Industry and Commerce"_s}});
    old.validTo = QDate(2018, 9, 30);
    old.successor = u"GDAMR"_s;
    add(file, old);
    if (!SettingStore(file.connection()).setHomeAgency(u"HKC"_s, chan))
        throw std::runtime_error("test record: no home agency");
}

Exchange exchangeOn(const QString &date, const QString &counterpart, qint64 pieces)
{
    Exchange exchange;
    exchange.date = parsePartialDate(date).value();
    exchange.direction = u"received"_s;
    exchange.counterpart = counterpart;
    exchange.mode = u"monthly"_s;
    exchange.pieces = pieces;
    return exchange;
}

CaseRecord caseOn(const QString &date, const QString &agencyCode)
{
    CaseRecord record;
    record.date = parsePartialDate(date).value();
    record.agency = agencyCode;
    return record;
}

qint64 add(TestCaseFile &file, const Agency &record)
{
    return saved<AgencyStore>(file, record);
}

qint64 add(TestCaseFile &file, const Officer &record)
{
    return saved<OfficerStore>(file, record);
}

qint64 add(TestCaseFile &file, const Exchange &record)
{
    return saved<ExchangeStore>(file, record);
}

qint64 add(TestCaseFile &file, const CaseRecord &record)
{
    return saved<CaseRecordStore>(file, record);
}

qint64 add(TestCaseFile &file, const Operation &record)
{
    return saved<OperationStore>(file, record);
}

qint64 add(TestCaseFile &file, const DeclaredResult &record)
{
    return saved<DeclaredResultStore>(file, record);
}

bool eventually(const std::function<bool()> &holds)
{
    return QTest::qWaitFor(holds, 5000);
}

} // namespace liaison
