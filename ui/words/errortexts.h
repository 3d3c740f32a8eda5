// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace liaison {

// One clear sentence in the screen's language that says what is wrong and what to do. Plain text: show it with
// Qt::PlainText or print it. What was typed is quoted clipped and without control characters.
QString errorSentence(const Error &error);
// The same beside a field that is called `name` on the screen.
QString errorSentence(const Error &error, const QString &name);

// The name of a record's field in words ("seizures[2].quantity" → "Quantity in seizure line 3").
QString fieldName(const QString &field);
// The same of that kind of record, where a field of that name means something else there.
QString fieldName(const QString &kind, const QString &field);

// Text of unknown origin made fit to stand in one line: no control or direction-changing characters, no line breaks,
// at most `longest` characters.
QString oneLine(const QString &text, int longest = 120);

} // namespace liaison
