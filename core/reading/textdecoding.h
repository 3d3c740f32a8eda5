// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace liaison {

struct DecodedText
{
    QString text;
    QString encoding;     // as it is called: "UTF-8", "Big5-HKSCS"
    bool isGuess = false; // by what the text looks like
};

// The text of a file that others wrote. `encoding` is the name of the one it is in; empty: a byte order mark says it,
// else it is UTF-8 when the text is that, UTF-16 by the zero bytes of its separators, Big5 or GB18030 by which of them
// has the commoner characters, else what ICU takes it for. A byte order mark is left out. Thread-safe. Errors:
// UnknownCode (field "encoding") for no encoding of that name; Malformed with the field "table.encoding" and the line
// as detail for what is not text in it, among it UTF-8 that is damaged in few places; Malformed with the
// field "table.binary" for what is no text at all.
Result<DecodedText> decodeText(const QByteArray &bytes, const QString &encoding = {});

} // namespace liaison
