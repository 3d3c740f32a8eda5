// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentfiles.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace liaison::recentfiles {

namespace {

constexpr qsizetype most = 8;
const QString listKey = u"recent/files"_s;
const QString keyFilesKey = u"recent/keyFiles"_s;

QString canonical(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? QFileInfo(path).absoluteFilePath() : real;
}

} // namespace

QStringList list()
{
    QStringList present;
    const QStringList stored = QSettings().value(listKey).toStringList();
    for (const QString &path : stored) {
        if (QFileInfo::exists(path))
            present.append(path);
    }
    return present;
}

void remember(const QString &path, const QString &keyFile)
{
    const QString real = canonical(path);
    QSettings settings;
    QStringList files = settings.value(listKey).toStringList();
    files.removeAll(real);
    files.prepend(real);
    settings.setValue(listKey, QStringList(files.mid(0, most)));
    QVariantMap keyFiles = settings.value(keyFilesKey).toMap();
    if (keyFile.isEmpty())
        keyFiles.remove(real);
    else
        keyFiles.insert(real, keyFile);
    settings.setValue(keyFilesKey, keyFiles);
}

void forget(const QString &path)
{
    QSettings settings;
    QStringList files = settings.value(listKey).toStringList();
    files.removeAll(canonical(path));
    settings.setValue(listKey, files);
}

QString keyFileOf(const QString &path)
{
    return QSettings().value(keyFilesKey).toMap().value(canonical(path)).toString();
}

} // namespace liaison::recentfiles
