// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is in the file: the figures are those of adding the records up one by one.
#include "core/database/transaction.h"
#include "core/figures/operationfigures.h"
#include "core/figures/seizurefigures.h"
#include "core/storage/caserecordstore.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>
#include <map>
#include <rapidcheck.h>

namespace figuresproperty_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

const Author tester{u"tester"_s, {}, 0};

QString anyOf(std::initializer_list<QString> values)
{
    return *rc::gen::elementOf(std::vector<QString>(values));
}

Estimate anyEstimate()
{
    if (*rc::gen::inRange(0, 5) == 0)
        return Estimate::notStated();
    return {*rc::gen::inRange<qint64>(0, 100'000), static_cast<Qualifier>(*rc::gen::inRange(0, 4))};
}

PartialDate anyDate()
{
    const QDate first = QDate(2016, 11, 1).addDays(*rc::gen::inRange(0, 240));
    return {first, first.addDays(*rc::gen::element(0, 0, 0, 6, 45))};
}

Seizure anySeizure()
{
    Seizure seizure;
    seizure.category = anyOf({u"6b"_s, u"5c"_s, u"3a"_s});
    seizure.quantity = {anyEstimate(), anyOf({u"H87"_s, u"KGM"_s, u"PR"_s})};
    seizure.value.minor = anyEstimate();
    if (seizure.value.minor.isStated())
        seizure.value.currency = anyOf({u"HKD"_s, u"CNY"_s, u"MOP"_s});
    seizure.valueBasis = anyOf({u"estimated_market"_s, u"goods_value"_s, u"not_stated"_s});
    return seizure;
}

CaseRecord anyCase()
{
    CaseRecord record;
    record.date = anyDate();
    record.agency = anyOf({u"HKC"_s, u"GDC"_s, u"MOC"_s});
    record.operation = anyOf({u""_s, u"WHOLE"_s, u"PART"_s, u"OTHER"_s});
    record.channel = anyOf({u""_s, u"postal"_s, u"cargo"_s});
    record.destination = anyOf({u""_s, u"US"_s, u"BR"_s});
    record.countingRule = anyOf({u"interception"_s, u"batch"_s});
    record.arrests = anyEstimate();
    record.illustrative = *rc::gen::arbitrary<bool>();
    for (int lines = *rc::gen::inRange(0, 4); lines > 0; --lines)
        record.seizures.append(anySeizure());
    return record;
}

QString keyOf(SeizureGrouping grouping, const CaseRecord &record, const Seizure *line)
{
    const auto part = [&](int length) {
        const QString first = record.date.first.toString(Qt::ISODate).left(length);
        return record.date.last.toString(Qt::ISODate).left(length) == first ? first : QString();
    };
    switch (grouping) {
    case SeizureGrouping::Whole:
        return {};
    case SeizureGrouping::Category:
        return line ? line->category : QString();
    case SeizureGrouping::Channel:
        return record.channel;
    case SeizureGrouping::Destination:
        return record.destination;
    case SeizureGrouping::Month:
        return part(7);
    case SeizureGrouping::Day:
        return part(10);
    case SeizureGrouping::Year:
        return part(4);
    case SeizureGrouping::Operation:
        return record.operation;
    }
    return {};
}

bool counts(const CaseRecord &record, const std::optional<Period> &period, const QString &operation)
{
    if (period && period->place(record.date) != Period::Place::Inside)
        return false;
    if (operation == "WHOLE"_L1)
        return record.operation == "WHOLE"_L1 || record.operation == "PART"_L1;
    return operation.isEmpty() || record.operation == operation;
}

// A sum in the order of the program's.
struct Sum
{
    qint64 lines = 0;
    qint64 illustrative = 0;
    EstimateSum arrests;
    std::map<QString, qint64> cases;
    std::map<QString, EstimateSum> items;
    std::map<std::pair<QString, QString>, EstimateSum> values;
};

using Sums = std::map<std::pair<QString, QString>, Sum>;

void addCaseOnce(Sum &sum, const CaseRecord &record)
{
    ++sum.cases[record.countingRule];
    sum.arrests.add(record.arrests);
    sum.illustrative += record.illustrative ? 1 : 0;
}

Sums naiveSums(const QList<CaseRecord> &records, SeizureGrouping grouping, const std::optional<Period> &period,
               const QString &operation)
{
    Sums sums;
    for (const CaseRecord &record : records) {
        if (!counts(record, period, operation))
            continue;
        QSet<QString> seen;
        if (grouping != SeizureGrouping::Category)
            addCaseOnce(sums[{keyOf(grouping, record, nullptr), record.agency}], record);
        for (const Seizure &line : record.seizures) {
            const QString key = keyOf(grouping, record, &line);
            Sum &sum = sums[{key, record.agency}];
            if (grouping == SeizureGrouping::Category && !seen.contains(key))
                addCaseOnce(sum, record);
            seen.insert(key);
            ++sum.lines;
            sum.items[line.quantity.unit].add(line.quantity.amount);
            sum.values[{line.value.currency, line.valueBasis}].add(line.value.minor);
        }
    }
    return sums;
}

Sums asSums(const QList<SeizureSum> &answer)
{
    Sums sums;
    for (const SeizureSum &entry : answer) {
        Sum &sum = sums[{entry.key, entry.agency}];
        sum.lines = entry.lines;
        sum.illustrative = entry.illustrative;
        sum.arrests = entry.arrests;
        for (const MeasurePart &cases : entry.cases)
            sum.cases[cases.key] = cases.sum.value();
        for (const MeasurePart &items : entry.items)
            sum.items[items.key] = items.sum;
        for (const MeasurePart &values : entry.values)
            sum.values[{values.key, values.basis}] = values.sum;
    }
    return sums;
}

bool equal(const Sums &a, const Sums &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &x, const auto &y) {
        return x.first == y.first && x.second.lines == y.second.lines &&
               x.second.illustrative == y.second.illustrative && x.second.arrests == y.second.arrests &&
               x.second.cases == y.second.cases && x.second.items == y.second.items &&
               x.second.values == y.second.values;
    });
}

void saveAll(Connection &connection, const QList<CaseRecord> &records)
{
    CaseRecordStore store(connection);
    for (const CaseRecord &record : records) {
        const auto saved = store.save(record, tester);
        RC_ASSERT(saved.has_value());
    }
}

} // namespace

TEST_CASE("figures are what adding the records up gives", "[figuresproperty]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    for (const char *code : {"WHOLE", "OTHER", "PART"}) {
        QJsonObject operation{{u"code"_s, QString::fromLatin1(code)},
                              {u"name"_s, u"o"_s},
                              {u"first_day"_s, u"2017"_s},
                              {u"last_day"_s, u"2017"_s}};
        if (qstrcmp(code, "PART") == 0)
            operation.insert(u"part_of"_s, u"WHOLE"_s);
        addForm(connection, u"operation"_s, operation);
    }
    CHECK(rc::check([&] {
        QList<CaseRecord> records;
        for (int count = *rc::gen::inRange(0, 25); count > 0; --count)
            records.append(anyCase());
        const auto transaction = Transaction::begin(connection); // rolled back when the round is over
        RC_ASSERT(transaction.has_value());
        saveAll(connection, records);
        std::optional<Period> period;
        if (*rc::gen::arbitrary<bool>())
            period = parsePeriod(anyOf({u"2017Q1"_s, u"2017-02"_s, u"2016/17"_s, u"2016-12-10..2017-02-03"_s})).value();
        const QString operation = anyOf({u""_s, u"WHOLE"_s, u"PART"_s});
        for (int grouping = 0; grouping <= int(SeizureGrouping::Operation); ++grouping) {
            const auto by = static_cast<SeizureGrouping>(grouping);
            const auto sums = SeizureFigures(connection).sum(by, {period, operation});
            RC_ASSERT(sums.has_value());
            RC_ASSERT(equal(asSums(*sums), naiveSums(records, by, period, operation)));
            RecordList list(connection);
            for (const SeizureSum &sum : *sums)
                RC_ASSERT(list.count(sum.filter) == sum.lines);
        }
    }));
}

} // namespace figuresproperty_test
