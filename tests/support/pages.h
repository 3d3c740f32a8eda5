// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>

namespace liaison {

class Connection;

// The pages of a case file as they are before they are encrypted: two writings of the same page differ on the disk.
QList<QByteArray> plainPages(Connection &connection);

// The numbers, from 1, of the pages that tables and indexes of those names (SQL LIKE) take, without overflow; and of
// those that hold nothing.
QSet<qsizetype> pagesOf(Connection &connection, const QByteArray &names);
QSet<qsizetype> freePages(Connection &connection);

} // namespace liaison
