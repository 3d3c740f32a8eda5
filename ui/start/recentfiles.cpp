// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/recentfiles.h"

#include "ui/work/workplace.h"

#include <QFileInfo>
#include <QSettings>
#include <algorithm>
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
    QStringList keyFiles; // of each file; empty: it has none
};

Known &known()
{
    static Known all = [] {
        if (!workplace::remembersFiles())
            return Known();
        Known stored{QSettings().value(listKey).toStringList(), QSettings().value(keyFilesKey).toStringList()};
        stored.keyFiles.resize(stored.files.size());
        return stored;
    }();
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

void drop(const QString &real)
{
    const qsizetype at = known().files.indexOf(real);
    if (at < 0)
        return;
    known().files.removeAt(at);
    known().keyFiles.removeAt(at);
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
    drop(real);
    known().files.prepend(real);
    known().keyFiles.prepend(keyFile);
    known().files = known().files.first(std::min(most, known().files.size()));
    known().keyFiles = known().keyFiles.first(known().files.size());
    write();
}

void forget(const QString &path)
{
    drop(canonical(path));
    write();
}

QString keyFileOf(const QString &path)
{
    return known().keyFiles.value(known().files.indexOf(canonical(path)));
}

void setRemembered(bool remembered)
{
    (void)known(); // what is remembered so far is known until the program ends
    workplace::setRemembersFiles(remembered);
    write();
}

} // namespace liaison::recentfiles
