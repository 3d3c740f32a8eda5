// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace liaison::report {

// One file of an archive.
struct ZipEntry
{
    QByteArray name; // ASCII, with '/' between folders
    QByteArray bytes;
    bool packed = true; // deflated; an OpenDocument's type stands as it is
};

// A ZIP archive of a few small files, all of the same day (in UTC). Equal entries give equal bytes.
QByteArray zipped(const QList<ZipEntry> &entries, const QDateTime &date);

} // namespace liaison::report
