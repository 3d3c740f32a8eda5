// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jointoperation.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

Operation operation(const QString &code, const Names &names, const QString &first, const QString &last)
{
    Operation made;
    made.code = code;
    made.names = names;
    made.firstDay = parsePartialDate(first).value();
    made.lastDay = parsePartialDate(last).value();
    return made;
}

void addOperations(TestCaseFile &file)
{
    Operation autumn = operation(
        u"AUTUMN"_s, {{u"en"_s, u"Operation Autumn"_s}, {u"zh_HK"_s, u"粵港澳海關保護知識產權聯合執法行動"_s}},
        u"2023-08-21"_s, u"2023-09-01"_s);
    autumn.coordinator = u"HKC"_s;
    autumn.participants = {u"HKC"_s, u"GDC"_s, u"MOC"_s};
    autumn.focus.destinationGroups = {u"BELT_AND_ROAD"_s, u"NORTH_AMERICA"_s, u"EUROPE"_s};
    autumn.focus.channels = {u"express_courier"_s};
    autumn.summary = u"Goods in transit to <b>Europe</b> & North America; 針對出口及轉運貨物。"_s;
    add(file, autumn);
    Operation spring = operation(u"SPRING"_s, {{u"en"_s, u"Four operations of 2022/23"_s}}, u"2022/23"_s, u"2022/23"_s);
    spring.coordinator = u"GDC"_s;
    spring.participants = {u"GDC"_s, u"HKC"_s};
    add(file, spring);
    for (const QString &code : {u"SPRING-1"_s, u"SPRING-2"_s}) {
        Operation part = operation(code, {{u"en"_s, u"Part "_s + code.right(1)}}, u"2022/23"_s, u"2022/23"_s);
        part.partOf = u"SPRING"_s;
        add(file, part);
    }
}

void addResults(TestCaseFile &file)
{
    DeclaredResult hongKong;
    hongKong.operation = u"AUTUMN"_s;
    hongKong.agency = u"HKC"_s;
    hongKong.items = {{Estimate::about(23'000), u"H87"_s}};
    hongKong.values = {{{Estimate::about(1'600'000'000), u"HKD"_s}, u"estimated_market"_s}};
    hongKong.source = u"Press release, 7 September 2023"_s;
    add(file, hongKong);
    DeclaredResult macao;
    macao.operation = u"AUTUMN"_s;
    macao.agency = u"MOC"_s;
    macao.countingRule = u"interception"_s;
    macao.cases = Estimate::exact(3);
    macao.items = {{Estimate::moreThan(500), u"H87"_s}};
    macao.values = {{{Estimate::exact(2'000'000), u"MOP"_s}, u"goods_value"_s}};
    macao.arrests = Estimate::exact(1);
    add(file, macao);
    DeclaredResult year;
    year.period = parsePartialDate(u"2022/23"_s).value();
    year.agency = u"GDC"_s;
    year.cases = Estimate::exact(422);
    year.values = {{{Estimate::moreThan(7'000'000'000), u"CNY"_s}, u"potential_retail"_s}};
    add(file, year);
}

const QStringList &categories()
{
    static const QStringList codes{u"3a"_s, u"5b"_s, u"6b"_s, u"5c"_s, u"4a"_s,  u"2a"_s, u"9a"_s, u"11"_s,
                                   u"6a"_s, u"7c"_s, u"8a"_s, u"3b"_s, u"10a"_s, u"5a"_s, u"5d"_s, u"12e"_s};
    return codes;
}

Seizure line(int n, const QString &side)
{
    static const QStringList units{u"H87"_s, u"H87"_s, u"H87"_s, u"PR"_s, u"KGM"_s};
    Seizure made;
    made.category = categories().at((n * n + n / 3) % categories().size());
    made.quantity.unit = units.at(n % units.size());
    made.quantity.amount = n % 11 == 3   ? Estimate::notStated()
                           : n % 7 == 2  ? Estimate::about(100 * (n % 9 + 1))
                           : n % 13 == 5 ? Estimate::moreThan(500)
                                         : Estimate::exact(37 * (n % 17) + 5);
    if (n % 4 != 1) {
        const QString currency = side == u"HK" ? u"HKD"_s : side == u"MO" ? u"MOP"_s : u"CNY"_s;
        made.value = {n % 5 == 0 ? Estimate::about(100'000 * (n % 23 + 1)) : Estimate::exact(12'345 * (n % 31 + 1)),
                      currency};
        made.valueBasis = side == u"HK" ? u"estimated_market"_s : u"goods_value"_s;
    }
    return made;
}

CaseRecord caseNumber(int n)
{
    static const QStringList agencies{u"HKC"_s, u"HKC"_s, u"GDC"_s, u"MOC"_s, u"GDC"_s, u"GDPSD-ECIB"_s};
    static const QStringList channels{u"express_courier"_s, u"postal"_s, u"cargo"_s, QString(), u"passenger"_s};
    static const QStringList destinations{u"US"_s, u"GB"_s, u"DE"_s, QString(), u"BR"_s, u"US"_s, u"AE"_s};
    const bool within = n % 3 != 0; // in the operation, else in the months after it
    const QDate day = within ? QDate(2023, 8, 21).addDays(n % 12) : QDate(2023, 9, 2).addDays(n * 3 % 200);
    CaseRecord record = caseOn(day.toString(Qt::ISODate), agencies.at(n % agencies.size()));
    if (!within && n % 12 == 0)
        record.date = parsePartialDate(day.toString(u"yyyy-MM"_s)).value();
    if (!within && n % 15 == 0)
        record.date = parsePartialDate(u"2023"_s).value();
    if (within)
        record.operation = u"AUTUMN"_s;
    record.channel = channels.at(n % channels.size());
    record.destination = destinations.at(n % destinations.size());
    record.countingRule = record.agency == u"GDC" ? u"batch"_s : u"interception"_s;
    record.arrests = n % 5 == 0 ? Estimate::exact(1) : Estimate::exact(0);
    record.illustrative = n % 10 == 0;
    const QString side = record.agency == u"HKC" ? u"HK"_s : record.agency == u"MOC" ? u"MO"_s : u"CN-GD"_s;
    for (int i = 0; i <= n % 3; ++i)
        record.seizures.append(line(n * 3 + i, side));
    return record;
}

} // namespace

void addJointOperation(TestCaseFile &file)
{
    addAgencies(file);
    addOperations(file);
    addResults(file);
    for (int n = 0; n < 90; ++n)
        add(file, caseNumber(n));
    for (int month = 1; month <= 12; ++month) {
        const QString date = QDate(2023, month, 5).toString(Qt::ISODate);
        add(file, exchangeOn(date, u"GDC"_s, 3 + month % 4));
        if (month % 2 == 0)
            add(file, exchangeOn(date, u"GDPSD-ECIB"_s, month));
    }
    add(file, exchangeOn(u"2023"_s, u"GDC"_s, 12));
}

} // namespace liaison
