// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rate.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace rate_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

QStringList errorsOf(const QJsonObject &form)
{
    Errors errors;
    const Rate rate = fromJson<Rate>(form, {}, errors);
    if (errors.isEmpty())
        errors = rate.validate();
    QStringList fields;
    for (const Error &error : errors)
        fields.append(error.field + u' ' + QString::number(int(error.kind)));
    return fields;
}

QJsonObject with(const QString &field, const QJsonValue &value)
{
    QJsonObject form{{u"base"_s, u"USD"_s},
                     {u"quote"_s, u"HKD"_s},
                     {u"rate"_s, u"7.7621"_s},
                     {u"date"_s, u"2014-03"_s},
                     {u"source"_s, u"HKMA"_s}};
    form.insert(field, value);
    return form;
}

QString problem(const QString &field, ErrorKind kind)
{
    return field + u' ' + QString::number(int(kind));
}

} // namespace

TEST_CASE("a rate is kept exactly as its source prints it", "[rate]")
{
    for (const QString &text : {u"7.7621"_s, u"7.80"_s, u"1"_s, u"0.000001"_s, u"0.7356"_s, u"123456789012345"_s}) {
        const auto decimal = parseDecimal(text);
        REQUIRE(decimal);
        CHECK(decimalText(*decimal) == text);
    }
    CHECK(*parseDecimal(u"7.80"_s) == Decimal{780, 2});
    CHECK(*parseDecimal(u"７．８"_s) == Decimal{78, 1});
    CHECK(decimalText(*parseDecimal(u"007.5"_s)) == u"7.5"_s);
    for (const auto &[text, kind] :
         {std::pair(u""_s, ErrorKind::Required), std::pair(u"7,8"_s, ErrorKind::Malformed),
          std::pair(u"7."_s, ErrorKind::Malformed), std::pair(u".5"_s, ErrorKind::Malformed),
          std::pair(u"1e3"_s, ErrorKind::Malformed), std::pair(u"-1"_s, ErrorKind::OutOfRange),
          std::pair(u"1234567890123456"_s, ErrorKind::OutOfRange),
          std::pair(u"0.1234567890123"_s, ErrorKind::OutOfRange)}) {
        CAPTURE(text.toStdString());
        const auto decimal = parseDecimal(text);
        REQUIRE_FALSE(decimal);
        CHECK(decimal.error().kind == kind);
    }
    CHECK(rc::check("what is written is read back", [] {
        const Decimal decimal{*rc::gen::inRange<qint64>(0, 999'999'999'999'999), *rc::gen::inRange(0, 13)};
        const auto read = parseDecimal(decimalText(decimal));
        if (decimal.scale < Decimal::mostDigits - 2)
            RC_ASSERT(read && *read == decimal);
    }));
}

TEST_CASE("a rate form says what is wrong with it", "[rate]")
{
    CHECK(errorsOf(with(u"note"_s, u""_s)).isEmpty());
    CHECK(errorsOf(with(u"rate"_s, u"0"_s)) == QStringList{problem(u"rate"_s, ErrorKind::OutOfRange)});
    CHECK(errorsOf(with(u"rate"_s, u"0.000"_s)) == QStringList{problem(u"rate"_s, ErrorKind::OutOfRange)});
    CHECK(errorsOf(with(u"rate"_s, u"-7.8"_s)) == QStringList{problem(u"rate"_s, ErrorKind::OutOfRange)});
    CHECK(errorsOf(with(u"rate"_s, u"abc"_s)) == QStringList{problem(u"rate"_s, ErrorKind::Malformed)});
    CHECK(errorsOf(with(u"rate"_s, QJsonValue())) == QStringList{problem(u"rate"_s, ErrorKind::Required)});
    CHECK(errorsOf(with(u"base"_s, u"HKD"_s)) == QStringList{problem(u"quote"_s, ErrorKind::OutOfRange)});
    CHECK(errorsOf(with(u"base"_s, u"ZZZ"_s)) == QStringList{problem(u"base"_s, ErrorKind::UnknownCode)});
    CHECK(errorsOf(with(u"source"_s, u" "_s)) == QStringList{problem(u"source"_s, ErrorKind::Required)});
    CHECK(errorsOf(with(u"type"_s, u"weekly"_s)) == QStringList{problem(u"type"_s, ErrorKind::UnknownCode)});
    CHECK(errorsOf(with(u"type"_s, u"day"_s)) == QStringList{problem(u"date"_s, ErrorKind::Malformed)});
    CHECK(errorsOf(with(u"date"_s, QJsonValue())) == QStringList{problem(u"date"_s, ErrorKind::Required)});
    CHECK(errorsOf(with(u"colour"_s, u"red"_s)) == QStringList{problem(u"colour"_s, ErrorKind::UnknownField)});
}

TEST_CASE("a day with type average stands for its month", "[rate]")
{
    QJsonObject form = with(u"date"_s, u"2014-03-01"_s);
    form.insert(u"type"_s, u"average"_s);
    Errors errors;
    const Rate rate = fromJson<Rate>(form, {}, errors);
    CHECK(rate.date == PartialDate{{2014, 3, 1}, {2014, 3, 31}});
    form.remove(u"type"_s);
    CHECK(fromJson<Rate>(form, {}, errors).type == u"day"_s);
    CHECK(fromJson<Rate>(with(u"date"_s, u"2014"_s), {}, errors).type == u"average"_s);
}

} // namespace rate_test
