// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentfiles.h"

#include "ui/shared/workplace.h"

#include <QFileInfo>
#include <QSettings>
#include <utility>

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

// What is known now. The settings have a copy of it only where that is wanted.
struct Known
{
    QStringList files;
    QVariantMap keyFiles;
};

Known &known()
{
    static Known all = workplace::remembersFiles()
                           ? Known{QSettings().value(listKey).toStringList(), QSettings().value(keyFilesKey).toMap()}
                           : Known();
    return all;
}

void write()
{
    if (!workplace::remembersFiles())
        return;
    QSettings settings;
    settings.setValue(listKey, known().files);
    settings.setValue(keyFilesKey, known().keyFiles);
}

} // namespace

QStringList list()
{
    QStringList present;
    for (const QString &path : std::as_const(known().files)) {
        if (QFileInfo::exists(path))
            present.append(path);
    }
    return present;
}

void remember(const QString &path, const QString &keyFile)
{
    const QString real = canonical(path);
    known().files.removeAll(real);
    known().files.prepend(real);
    known().files = known().files.mid(0, most);
    if (keyFile.isEmpty())
        known().keyFiles.remove(real);
    else
        known().keyFiles.insert(real, keyFile);
    write();
}

void forget(const QString &path)
{
    known().files.removeAll(canonical(path));
    write();
}

QString keyFileOf(const QString &path)
{
    return known().keyFiles.value(canonical(path)).toString();
}

void setRemembered(bool remembered)
{
    (void)known(); // what is remembered so far is known until the program ends
    workplace::setRemembersFiles(remembered);
    write();
}

} // namespace liaison::recentfiles
