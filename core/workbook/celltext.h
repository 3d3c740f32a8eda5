// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>
#include <string_view>

// How the values of a workbook's cells read as texts of a table: pure functions, any thread.
namespace liaison::workbook {

// What a number format makes of a number.
enum class NumberLook : char {
    Plain,
    Date,     // a day, without or with a time
    Time,     // a time of day
    Duration, // hours that go on past 24
};

// Of a number format's code, as a workbook holds it ("yyyy\-mm\-dd;@").
NumberLook lookOf(std::string_view format);
// Of the formats that every workbook has without saying so, by their number.
NumberLook lookOfBuiltIn(int format);

// The shortest plain decimal with which the number reads the same again, without exponent and, past 15 digits, without
// what is only the noise of binary fractions (0.1 + 0.2 is 0.3). Nothing for what is no number.
std::optional<QByteArray> numberText(double number);

// A day as 2017-03-01, with a time that is not midnight as 2017-03-01T14:30 or …:15; a time as 14:30. Days are counted
// from 1900, with the 29 February 1900 that there never was, or from 1904. Nothing for what is no day of the calendar.
std::optional<QByteArray> dayText(double days, NumberLook look, bool since1904);

// The same of what is written as a date of ISO 8601; what is none comes back as it is.
QByteArray dayText(std::string_view iso);
// Whether a formula that came to that text came to nothing: "#N/A", "#DIV/0!", "Err:502".
bool isErrorText(QByteArrayView text);
// PT14H30M00S as 14:30; what is none comes back as it is.
QByteArray timeText(std::string_view iso);

} // namespace liaison::workbook
