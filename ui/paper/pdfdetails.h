// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/layout.h"

#include <QByteArray>

namespace liaison::report {

// The description every archived file carries inside (XMP), with the PDF/A-1b claim.
QByteArray xmpMetadata(const Document &document, const QDateTime &madeAt);

// Adds to a finished PDF of Qt's what QPdfWriter cannot say: author and dates, bookmarks from the headings, language,
// an identifier made from the content, and the characters that its glyphs stand for. Returns the bytes unchanged when
// they are no PDF.
QByteArray withDetails(const QByteArray &bytes, const Document &document, const Layout &layout,
                       const QDateTime &madeAt);

} // namespace liaison::report
