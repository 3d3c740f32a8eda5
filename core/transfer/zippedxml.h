// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace liaison {

// Whether every part of the archive (XLSX) can be read and ends with the tag that it begins with, and the part of that
// name has `mark` so many times: whether all of it was written. On any thread.
bool isWholeArchive(const QString &path, const QString &part, const QByteArray &mark, qint64 times);

} // namespace liaison
