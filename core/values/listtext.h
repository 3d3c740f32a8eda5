// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

namespace liaison {

// Several texts in one text that people read and write, as in a cell of a table. A text that holds a separator, stands
// between white space, is empty or begins with a quote is quoted as in CSV: "a;b", with quotes inside doubled.

// "HK;MO;\"a;b\"".
QString listText(const QStringList &texts);
// The reverse. What stands unquoted loses white space at its ends and is left out when nothing remains.
QStringList listParts(const QString &text);

// One text as it stands among others between such separators.
QString partText(const QString &text, QStringView separators);
// Takes the text that `rest` begins with, up to a separator, which stays. Nothing where nothing is written. A quote
// that is not closed, or has something behind it, is a part of the text.
std::optional<QString> takePart(QStringView &rest, QStringView separators);

} // namespace liaison
