// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/celltext.h"

#include <QString>
#include <catch2/catch.hpp>
#include <limits>
#include <rapidcheck.h>

namespace celltext_test {

using namespace liaison::workbook;

TEST_CASE("numbers of a workbook read as people wrote them", "[workbook]")
{
    CHECK(numberText(0.1 + 0.2) == "0.3");
    CHECK(numberText(0.10000000000000001) == "0.1");
    CHECK(numberText(1300) == "1300");
    CHECK(numberText(-7.75) == "-7.75");
    CHECK(numberText(0) == "0");
    CHECK(numberText(-0.0) == "0");
    CHECK(numberText(12345678.9) == "12345678.9");
    CHECK(numberText(1e21) == "1000000000000000000000");
    CHECK(numberText(2.5e-7) == "0.00000025");
    CHECK(numberText(9007199254740991.0) == "9007199254740991"); // a number of a container or a phone
    CHECK(numberText(123456789012345678.0) == "123456789012346000");
    CHECK(numberText(1.1 * 1.1) == "1.21");
    CHECK_FALSE(numberText(std::numeric_limits<double>::infinity()));
    CHECK_FALSE(numberText(std::numeric_limits<double>::quiet_NaN()));
}

TEST_CASE("a number of up to 15 digits comes back from its text", "[workbook]")
{
    rc::check("number to text to number", [](qint64 digits, int power) {
        digits %= 1'000'000'000'000'000;
        const QByteArray written = QByteArray::number(digits) + 'e' + QByteArray::number(power % 40);
        const double number = written.toDouble();
        const auto text = numberText(number);
        RC_ASSERT(text.has_value());
        RC_ASSERT(text->toDouble() == number);
        RC_ASSERT(!text->contains('e'));
        RC_ASSERT(!text->contains('.') || !text->endsWith('0'));
    });
}

TEST_CASE("days are counted from 1900 or from 1904", "[workbook]")
{
    CHECK(dayText(42795, NumberLook::Date, false) == "2017-03-01");
    CHECK(dayText(42795 - 1462, NumberLook::Date, true) == "2017-03-01");
    CHECK(dayText(42795.604166666664, NumberLook::Date, false) == "2017-03-01T14:30");
    CHECK(dayText(42795.60434027778, NumberLook::Date, false) == "2017-03-01T14:30:15");
    CHECK(dayText(42794.9999999999, NumberLook::Date, false) == "2017-03-01");
    CHECK(dayText(1, NumberLook::Date, false) == "1900-01-01");
    CHECK(dayText(59, NumberLook::Date, false) == "1900-02-28");
    CHECK(dayText(60, NumberLook::Date, false) == "1900-02-29"); // it never was: whoever reads it refuses it
    CHECK(dayText(61, NumberLook::Date, false) == "1900-03-01");
    CHECK(dayText(0, NumberLook::Date, true) == "1904-01-01");
    CHECK(dayText(2958465, NumberLook::Date, false) == "9999-12-31");
    CHECK_FALSE(dayText(2958466, NumberLook::Date, false));
    CHECK_FALSE(dayText(-1, NumberLook::Date, false));
    CHECK_FALSE(dayText(0, NumberLook::Date, false));
    CHECK_FALSE(dayText(std::numeric_limits<double>::quiet_NaN(), NumberLook::Date, false));
    CHECK(dayText(0.604166666664, NumberLook::Time, false) == "14:30");
    CHECK(dayText(42795.604166666664, NumberLook::Time, false) == "2017-03-01T14:30");
    CHECK(dayText(1.5, NumberLook::Duration, false) == "36:00");
}

TEST_CASE("a format of numbers says whether a day is meant", "[workbook]")
{
    for (const char *format : {"yyyy\\-mm\\-dd;@", "d/m/yy", "[$-409]d-mmm-yy;@", "mmm-yy", "dd.mm.yyyy\\ hh:mm:ss",
                               "[$-404]e/m/d;@", "yyyy\"年\"m\"月\"d\"日\";@", "[Red]DD/MM/YYYY", "ggge", "m", "mm/dd",
                               "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"})
        CHECK(lookOf(format) == NumberLook::Date);
    for (const char *format : {"h:mm", "hh:mm:ss AM/PM", "mm:ss.0", "h\"時\"mm\"分\""})
        CHECK(lookOf(format) == NumberLook::Time);
    for (const char *format : {"[h]:mm", "[mm]:ss", "[hh]:mm:ss"})
        CHECK(lookOf(format) == NumberLook::Duration);
    for (const char *format : {"General", "General;[Red]-General", "0.00", "#,##0", "0.00E+00", "##0.0E-0", "0%", "@",
                               "", "#,##0.00\\ \"days\"", "[$Kč-405]#,##0", "#,##0.00\\ [$HKD]",
                               "_-* #,##0_-;\\-* #,##0_-;_-@_-", "\"d\"0", "[Yellow]0", "\"unfinished", "0\\"})
        CHECK(lookOf(format) == NumberLook::Plain);
    CHECK(lookOfBuiltIn(14) == NumberLook::Date);
    CHECK(lookOfBuiltIn(22) == NumberLook::Date);
    CHECK(lookOfBuiltIn(20) == NumberLook::Time);
    CHECK(lookOfBuiltIn(46) == NumberLook::Duration);
    CHECK(lookOfBuiltIn(57) == NumberLook::Time); // a day of the East, which the number tells
    CHECK(lookOfBuiltIn(0) == NumberLook::Plain);
    CHECK(lookOfBuiltIn(49) == NumberLook::Plain);
}

TEST_CASE("days and times that are written out keep no midnight", "[workbook]")
{
    CHECK(dayText("2017-03-01") == "2017-03-01");
    CHECK(dayText("2017-03-01T00:00:00") == "2017-03-01");
    CHECK(dayText("2017-03-01T14:30:00.000000000") == "2017-03-01T14:30");
    CHECK(dayText("2017-03-01T14:30:15") == "2017-03-01T14:30:15");
    CHECK(dayText("2017-03-01T14:30:00Z") == "2017-03-01T14:30:00Z"); // not ours to move
    CHECK(dayText("2017-03-01T") == "2017-03-01T");
    CHECK(dayText("someday") == "someday");
    CHECK(dayText("") == "");
    CHECK(timeText("PT14H30M00S") == "14:30");
    CHECK(timeText("PT36H00M05.2S") == "36:00:05");
    CHECK(timeText("PT") == "00:00");
    CHECK(timeText("PTxH") == "PTxH");
    CHECK(timeText("14:30") == "14:30");
}

TEST_CASE("a formula that came to nothing is known by its text", "[workbook]")
{
    for (const char *error : {"#N/A", "#DIV/0!", "#REF!", "Err:502"})
        CHECK(isErrorText(error));
    for (const char *text : {"", "N/A", "#", "#1", "#N/A?", "err"})
        CHECK_FALSE(isErrorText(text));
}

} // namespace celltext_test
