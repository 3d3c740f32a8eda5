// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pages.h"

#include "core/database/connection.h"

#include <QtEndian>
#include <sqlite3.h>
#include <stdexcept>

namespace liaison {

namespace {

constexpr qsizetype pageBytes = 4096;

quint32 numberAt(const QByteArray &page, qsizetype at)
{
    return qFromBigEndian<quint32>(page.constData() + at);
}

// docs: SQLite, "Database File Format", the b-tree pages.
void walk(const QList<QByteArray> &pages, qsizetype number, QSet<qsizetype> &found)
{
    if (number < 1 || number > pages.size() || found.contains(number))
        return;
    found.insert(number);
    const QByteArray &page = pages.at(number - 1);
    const qsizetype head = number == 1 ? 100 : 0;
    const int kind = quint8(page.at(head));
    if (kind != 2 && kind != 5) // a leaf
        return;
    const int cells = qFromBigEndian<quint16>(page.constData() + head + 3);
    for (int cell = 0; cell < cells; ++cell)
        walk(pages, numberAt(page, qFromBigEndian<quint16>(page.constData() + head + 12 + 2 * cell)), found);
    walk(pages, numberAt(page, head + 8), found);
}

} // namespace

QList<QByteArray> plainPages(Connection &connection)
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite3_int64 size = 0;
    if (file == nullptr || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        throw std::runtime_error("pages: no file");
    QList<QByteArray> pages;
    for (qint64 at = 0; at + pageBytes <= size; at += pageBytes) {
        QByteArray page(pageBytes, '\0');
        if (file->pMethods->xRead(file, page.data(), pageBytes, at) != SQLITE_OK)
            throw std::runtime_error("pages: cannot be read");
        pages.append(page.left(pageBytes - 32)); // without nonce and tag
    }
    return pages;
}

QSet<qsizetype> pagesOf(Connection &connection, const QByteArray &names)
{
    const QList<QByteArray> pages = plainPages(connection);
    const auto roots = readTexts(connection.handle(), "SELECT rootpage FROM sqlite_schema WHERE rootpage > 0 AND "
                                                      "name LIKE '" +
                                                          names + "'");
    QSet<qsizetype> found;
    for (const QString &root : roots.value_or(QStringList()))
        walk(pages, root.toLongLong(), found);
    return found;
}

QSet<qsizetype> freePages(Connection &connection)
{
    const QList<QByteArray> pages = plainPages(connection);
    QSet<qsizetype> found;
    for (qsizetype trunk = numberAt(pages.first(), 32); trunk > 0; trunk = numberAt(pages.at(trunk - 1), 0)) {
        for (quint32 leaf = 0; leaf < numberAt(pages.at(trunk - 1), 4); ++leaf)
            found.insert(numberAt(pages.at(trunk - 1), 8 + 4 * qsizetype(leaf)));
    }
    return found;
}

} // namespace liaison
