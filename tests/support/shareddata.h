// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QString>
#include <catch2/catch.hpp>

// The lines of a file beside the repository (shared/data/…, shared/facts/…), which is not part of it: nothing, and a
// word about it, where the folder is absent. A worktree may stand one folder deeper.
inline QStringList sharedLines(const QString &name)
{
    for (const auto *folder : {"/../shared/", "/../../shared/"}) {
        QFile file(QString::fromUtf8(LIAISON_SOURCE_DIR) + QString::fromUtf8(folder) + name);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll()).split(u'\n');
    }
    WARN("skipped: shared/" << name.toStdString() << " is not here");
    return {};
}

// The same folder below shared/, empty where it is absent.
inline QString sharedFolder(const QString &name)
{
    for (const auto *folder : {"/../shared/", "/../../shared/"}) {
        QString path = QString::fromUtf8(LIAISON_SOURCE_DIR) + QString::fromUtf8(folder) + name;
        if (QDir(path).exists())
            return path;
    }
    WARN("skipped: shared/" << name.toStdString() << " is not here");
    return {};
}
