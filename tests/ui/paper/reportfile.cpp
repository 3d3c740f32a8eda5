// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paper/reportfile.h"

#include "core/storage/declaredresultstore.h"
#include "core/storage/operationstore.h"
#include "tests/support/records.h"

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const Author tester{u"Chan Tai-man"_s};

template <typename Store, typename T>
void save(TestCaseFile &file, const T &record)
{
    const auto outcome = Store(file.connection()).save(record, tester);
    if (!outcome)
        throw std::runtime_error("report file: " + describe(outcome.error()));
}

void addExchange(TestCaseFile &file, const QString &date, const QString &counterpart, const QString &direction,
                 const QString &mode, qint64 pieces)
{
    Exchange exchange = exchangeOn(date, counterpart, pieces);
    exchange.direction = direction;
    exchange.mode = mode;
    exchange.tlp = u"AMBER"_s;
    add(file, exchange);
}

void addExchanges(TestCaseFile &file)
{
    struct Entry
    {
        QStringView date;
        QStringView counterpart;
        QStringView direction;
        QStringView mode;
        qint64 pieces;
    };
    const Entry entries[] = {{u"2016-04-12", u"GDC", u"received", u"monthly", 4},
                             {u"2016-05-10", u"GDC", u"sent", u"monthly", 5},
                             {u"2016-06-14", u"GDPSD-ECIB", u"sent", u"ad_hoc", 1},
                             {u"2017-01-10", u"GDC", u"received", u"monthly", 3},
                             {u"2017-02-14", u"GDC", u"sent", u"monthly", 6},
                             {u"2017-03-14", u"MOC", u"received", u"regular", 2},
                             {u"2017-04-11", u"GDC", u"received", u"monthly", 5},
                             {u"2017-04-25", u"GDC", u"sent", u"monthly", 3},
                             {u"2017-05-09", u"GDC", u"received", u"monthly", 7},
                             {u"2017-05-16", u"GDC", u"sent", u"real_time", 2},
                             {u"2017-05-30", u"MOC", u"received", u"regular", 1},
                             {u"2017-06-02", u"GDPSD-ECIB", u"sent", u"real_time", 4},
                             {u"2017-06-13", u"GDC", u"received", u"monthly", 6},
                             {u"2017-06-20", u"GDPSD-ECIB", u"received", u"ad_hoc", 2},
                             {u"2017-06-27", u"GDAIC", u"sent", u"regular", 3},
                             {u"2017", u"MOC", u"sent", u"regular", 1}};
    for (const Entry &entry : entries)
        addExchange(file, entry.date.toString(), entry.counterpart.toString(), entry.direction.toString(),
                    entry.mode.toString(), entry.pieces);
}

void addOperations(TestCaseFile &file)
{
    Operation thunder;
    thunder.code = u"THUNDERCRACKER"_s;
    thunder.names = {{u"en"_s, u"Thundercracker Operation"_s}, {u"zh_HK"_s, u"「迅雷」行動"_s}};
    thunder.type = u"case_driven"_s;
    thunder.coordinator = u"HKC"_s;
    thunder.participants = {u"HKC"_s, u"GDPSD-ECIB"_s};
    thunder.firstDay = parsePartialDate(u"2017-04"_s).value();
    thunder.lastDay = parsePartialDate(u"2017-06-02"_s).value();
    save<OperationStore>(file, thunder);

    Operation joint;
    joint.code = u"2023-08"_s;
    joint.names = {{u"en"_s, u"Joint operation against counterfeit goods in transit, August 2023"_s},
                   {u"zh_HK"_s, u"2023年8月打擊轉運冒牌物品聯合行動"_s}};
    joint.coordinator = u"HKC"_s;
    joint.participants = {u"HKC"_s, u"GDC"_s, u"MOC"_s};
    joint.firstDay = parsePartialDate(u"2023-08-21"_s).value();
    joint.lastDay = parsePartialDate(u"2023-09-01"_s).value();
    joint.focus.destinations = {u"US"_s, u"MX"_s};
    joint.focus.channels = {u"cargo"_s, u"express_courier"_s};
    joint.summary = u"The three customs administrations checked goods in transit over the boundary for twelve days, "
                    "with a focus on overseas consignments ahead of the shopping season."_s;
    save<OperationStore>(file, joint);

    DeclaredResult hongKong;
    hongKong.operation = joint.code;
    hongKong.agency = u"HKC"_s;
    hongKong.items = {Quantity{Estimate::about(23'000), u"H87"_s}};
    hongKong.values = {ResultValue{Money{Estimate::about(1'600'000'000), u"HKD"_s}, u"estimated_market"_s}};
    hongKong.source = u"Press release of 6 September 2023"_s;
    save<DeclaredResultStore>(file, hongKong);
    for (const QString &agency : {u"GDC"_s, u"MOC"_s}) {
        DeclaredResult other;
        other.operation = joint.code;
        other.agency = agency;
        other.source = u"Not published"_s;
        save<DeclaredResultStore>(file, other);
    }
}

Seizure line(const QString &category, const Estimate &quantity, const QString &unit, const Estimate &minor,
             const QString &currency, const QString &basis)
{
    Seizure seizure;
    seizure.category = category;
    seizure.description = u"Goods"_s;
    seizure.quantity = {quantity, unit};
    if (minor.isStated()) {
        seizure.value = {minor, currency};
        seizure.valueBasis = basis;
    }
    return seizure;
}

void addCase(TestCaseFile &file, const QString &ref, const QString &date, const QString &agency,
             const QString &operation, const QString &channel, const QString &destination,
             const QList<Seizure> &seizures)
{
    CaseRecord record = caseOn(date, agency);
    record.ref = ref;
    record.operation = operation;
    record.channel = channel;
    record.destination = destination;
    record.seizures = seizures;
    record.countingRule = agency == u"GDC"_s ? u"batch"_s : u"interception"_s;
    record.tlp = u"AMBER"_s;
    add(file, record);
}

// Cases of some days, their goods taken in turn from the lists; numbers that can be added by hand.
void addCases(TestCaseFile &file, const QString &operation, const QDate &first, int days, int cases)
{
    const QStringList categories{u"3a"_s, u"4a"_s, u"5b"_s, u"5c"_s, u"6b"_s, u"9a"_s, u"12e"_s};
    const QStringList channels{u"cargo"_s, u"express_courier"_s, u"postal"_s, u"e_commerce"_s};
    const QStringList destinations{u"US"_s, u"MX"_s, u"NL"_s, u"BR"_s, u"AU"_s, QString()};
    for (int i = 0; i < cases; ++i) {
        const bool guangdong = i % 3 == 1;
        const QString agency = guangdong ? u"GDC"_s : i % 7 == 6 ? u"MOC"_s : u"HKC"_s;
        const QString currency = guangdong ? u"CNY"_s : agency == u"MOC"_s ? u"MOP"_s : u"HKD"_s;
        const QString basis = guangdong ? u"goods_value"_s : u"estimated_market"_s;
        QList<Seizure> lines{line(categories.at(i % 7),
                                  i % 5 == 4 ? Estimate::about(1000) : Estimate::exact(120 + 10 * i), u"H87"_s,
                                  i % 8 == 7 ? Estimate() : Estimate::exact((4'000 + 100 * i) * 100), currency, basis)};
        if (i % 4 == 2)
            lines.append(line(u"10a"_s, Estimate::exact(20 + i), u"CT"_s, Estimate(), {}, {}));
        if (i % 6 == 3)
            lines.append(line(categories.at((i + 2) % 7), Estimate(), u"H87"_s, Estimate(), {}, {}));
        const QString date = first.addDays(i * days / cases).toString(Qt::ISODate);
        addCase(file, u"C-%1-%2"_s.arg(date.left(4)).arg(i + 1, 3, 10, QChar(u'0')), date, agency, operation,
                channels.at(i % 4), destinations.at(i % 6), lines);
    }
}

} // namespace

void fillReportFile(TestCaseFile &file)
{
    addAgencies(file);
    addExchanges(file);
    addOperations(file);
    addCases(file, u"THUNDERCRACKER"_s, QDate(2017, 4, 3), 60, 14);
    addCases(file, u"2023-08"_s, QDate(2023, 8, 21), 12, 31);
}

} // namespace liaison
