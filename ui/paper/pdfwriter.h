// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/paper/layout.h"

#include <QByteArray>
#include <QString>

namespace liaison::report {

// The document as the bytes of a PDF/A-1b file with bookmarks; equal documents made at the same time give equal bytes.
// Fails with Cancelled. Any thread.
Result<QByteArray> pdfBytes(const Document &document, const Watch &watch = {});

// The same into a file: the target appears whole or is left as it was. Fails with Cancelled, NoSuchFile (no such
// folder), ReadOnly, DiskFull or CannotWrite; the detail is the path. Any thread.
Done writePdf(const Document &document, const QString &path, const Watch &watch = {});
Done saveFile(const QByteArray &bytes, const QString &path, const Watch &watch = {}); // the second half of it

} // namespace liaison::report
