// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/layout.h"

#include <QByteArray>

namespace liaison::report {

// The description every archived file carries inside (XMP), with the PDF/A-1b claim.
QByteArray xmpMetadata(const Document &document, const QDateTime &madeAt);

// Adds to a finished PDF of Qt's what QPdfWriter cannot say: author and dates, bookmarks from the headings, language,
// and an identifier made from the content. Appended as an incremental update, so nothing already written moves.
// Returns the bytes unchanged when they do not look as expected.
QByteArray withDetails(QByteArray pdf, const Document &document, const Layout &layout, const QDateTime &madeAt);

} // namespace liaison::report
