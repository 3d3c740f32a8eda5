// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/statedfigure.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace statedfigure_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

StatedFigure figure(const Estimate &amount, const Estimate &whole)
{
    return {{}, {{u"en"_s, u"new identifications"_s}}, amount, whole, u"identifications"_s, {}, {}};
}

Errors faults(const QList<StatedFigure> &figures)
{
    Errors errors;
    validateFigures(u"indicators"_s, figures, errors);
    return errors;
}

} // namespace

TEST_CASE("a share is printed from whole numbers, half up, with one decimal", "[indicatorshare]")
{
    CHECK(shareText(*shareOf(Estimate::exact(92), Estimate::exact(635))) == u"14.5"_s);
    CHECK(shareText(*shareOf(Estimate::exact(132), Estimate::exact(888))) == u"14.9"_s);
    CHECK(shareText(*shareOf(Estimate::exact(1), Estimate::exact(2000))) == u"0.1"_s); // 0.05 goes up
    CHECK(shareText(*shareOf(Estimate::exact(1), Estimate::exact(2001))) == u"0.0"_s);
    CHECK(shareText(*shareOf(Estimate::exact(635), Estimate::exact(635))) == u"100.0"_s);
    CHECK(shareText(*shareOf(Estimate::exact(StatedFigure::most), Estimate::exact(StatedFigure::most))) == u"100.0"_s);
    CHECK(shareOf(Estimate::exact(0), Estimate::exact(7))->tenths == 0);
    CHECK_FALSE(shareOf(Estimate::exact(5), Estimate::notStated()));
    CHECK_FALSE(shareOf(Estimate::notStated(), Estimate::exact(5)));
    CHECK_FALSE(shareOf(Estimate::exact(0), Estimate::exact(0)));
}

TEST_CASE("a share of numbers that are not exact says so", "[indicatorshare]")
{
    CHECK(shareOf(Estimate::moreThan(50), Estimate::exact(200))->qualifier == Qualifier::MoreThan);
    CHECK(shareOf(Estimate::exact(50), Estimate::moreThan(200))->qualifier == Qualifier::LessThan);
    CHECK(shareOf(Estimate::lessThan(50), Estimate::moreThan(200))->qualifier == Qualifier::LessThan);
    CHECK(shareOf(Estimate::moreThan(50), Estimate::moreThan(200))->qualifier == Qualifier::About);
    CHECK(shareOf(Estimate::about(50), Estimate::exact(200))->qualifier == Qualifier::About);
}

TEST_CASE("any share lies between nothing and all, and is nearest to the true one", "[indicatorshare]")
{
    CHECK(rc::check([] {
        const qint64 whole = *rc::gen::inRange<qint64>(1, StatedFigure::most);
        const qint64 part = *rc::gen::inRange<qint64>(0, whole + 1);
        const auto share = shareOf(Estimate::exact(part), Estimate::exact(whole));
        RC_ASSERT(share.has_value());
        RC_ASSERT(share->tenths >= 0);
        RC_ASSERT(share->tenths <= 1000);
        // |tenths / 1000 − part / whole| ≤ 1 / 2000, in whole numbers of more than 64 bits
        const auto distance = __extension__(__int128)(share->tenths) * whole - __extension__(__int128)(part) * 1000;
        RC_ASSERT((distance < 0 ? -distance : distance) * 2 <= whole);
    }));
}

TEST_CASE("a part larger than its whole is refused, naming the number", "[indicatorshare]")
{
    CHECK(faults({figure(Estimate::exact(92), Estimate::exact(635))}).isEmpty());
    CHECK(faults({figure(Estimate::exact(635), Estimate::exact(635))}).isEmpty());
    const Errors over =
        faults({figure(Estimate::exact(5), Estimate::exact(9)), figure(Estimate::exact(10), Estimate::exact(9))});
    REQUIRE(over.size() == 1);
    CHECK(over.first() == Error{ErrorKind::OutOfRange, u"indicators[1].amount"_s, u"10/9"_s});
    CHECK(faults({figure(Estimate::moreThan(9), Estimate::exact(9))}).first().kind == ErrorKind::OutOfRange);
    CHECK(faults({figure(Estimate::exact(0), Estimate::exact(0))}).first().field == u"indicators[0].whole"_s);
    CHECK(faults({figure(Estimate::exact(StatedFigure::most + 1), {})}).first().kind == ErrorKind::OutOfRange);
    StatedFigure bare;
    CHECK(faults({bare}).size() == 2); // label and unit
    StatedFigure coded = figure(Estimate::exact(1), {});
    coded.code = u"new"_s;
    CHECK(faults({coded, coded}).first().kind == ErrorKind::Duplicate);
}

TEST_CASE("an indicator comes back from its form as it was", "[indicatorshare]")
{
    StatedFigure one = figure(Estimate::moreThan(92), Estimate::about(635));
    one.code = u"new"_s;
    one.asOf = parsePartialDate(u"2016/17"_s).value();
    one.note = u"And Shunde District."_s;
    const QJsonObject form{{u"indicators"_s, figuresToJson({one}, 7)}};
    Errors errors;
    JsonReader read(form, {}, errors);
    CHECK(figuresFromJson(read, u"indicators"_s, errors) == QList<StatedFigure>{one});
    CHECK(errors.isEmpty());
}

} // namespace statedfigure_test
