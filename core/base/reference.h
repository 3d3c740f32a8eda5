// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace liaison {

// References and codes, by which people call records, in one form however they were typed or copied. Thread-safe.

// As it is stored: Unicode normalisation form NFKC, without characters that nobody sees (zero width, direction,
// variation selectors …) and without white space at the ends. Controls and line breaks stay, for isReference() to
// refuse.
QString referenceText(const QString &text);
// By which two are the same: the above without regard to case in any script ("EX-É" and "ex-e\u0301", "ß" and "SS").
QString referenceKey(const QString &text);
// Whether a reference without regard to ASCII case alone (SQLite's NOCASE) may miss others of the same key.
bool foldsBeyondAscii(const QString &text);
// What the eye sees (Unicode Technical Standard 39): equal for references that can be taken for one another, such as
// "OP-1" and "OP-l", or letters of two scripts. Empty when it cannot be told.
QString referenceSkeleton(const QString &text);

} // namespace liaison
