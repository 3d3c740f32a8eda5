// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/torture/plan.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <random>

namespace liaison::torture {

// How a power failure treats what was not synced.
enum class Forgets {
    Everything,  // all of it is gone
    SomeWrites,  // any of it is gone, in any order, the last kept write torn at 512 bytes; names come as far as they
                 // come
    NamesAlone,  // the bytes are there, the folder is as it was synced
    WritesAlone, // the folder is as it was left, the bytes are gone
};

// A disk that forgets: takes the recorded changes of a folder one by one and says what would lie there if the power
// failed. A folder's changes reach the disk in their order; what a file holds may reach it in any.
class Disk
{
public:
    Disk() = default;
    // As it lies in the folder, all of it synced.
    explicit Disk(const QString &folder);

    void apply(const Change &change, const QByteArray &bytes);
    // Writes into the other folder what is left.
    void fail(Forgets how, std::mt19937_64 &random, const QString &folder) const;

private:
    struct Pending
    {
        bool truncates = false;
        qint64 offset = 0; // or the new length
        QByteArray bytes;
    };
    struct File
    {
        QByteArray synced;
        QList<Pending> pending;
    };
    struct Naming
    {
        Change::What what = Change::What::Make;
        QString from;
        QString to;
        quint64 inode = 0;
    };

    static void put(QByteArray &content, const Pending &pending);
    static void give(QMap<QString, quint64> &names, const Naming &naming);
    QByteArray contentOf(const File &file, Forgets how, std::mt19937_64 &random) const;

    QString m_folder;
    QHash<quint64, File> m_files;
    QMap<QString, quint64> m_names; // as synced
    QList<Naming> m_namings;        // not synced
};

} // namespace liaison::torture
