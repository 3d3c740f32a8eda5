// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/disk.h"

#include <QDir>
#include <QFile>
#include <stdexcept>
#include <sys/stat.h>

namespace liaison::torture {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sector = 512;

bool happens(std::mt19937_64 &random)
{
    return (random() & 1U) != 0;
}

} // namespace

Disk::Disk(const QString &folder) : m_folder(folder)
{
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        QFile file(folder + u'/' + name);
        struct stat status = {};
        if (name.endsWith(u"-shm"_s)) // memory
            continue;
        if (!file.open(QIODevice::ReadOnly) || ::fstat(file.handle(), &status) != 0)
            throw std::runtime_error("torture: cannot read " + file.fileName().toStdString());
        m_files[status.st_ino].synced = file.readAll();
        m_names[name] = status.st_ino;
    }
}

void Disk::apply(const Change &change, const QByteArray &bytes)
{
    const auto name = [this](const QByteArray &path) {
        return QString::fromUtf8(path.mid(m_folder.toUtf8().size() + 1));
    };
    const qsizetype zero = bytes.indexOf('\0');
    switch (change.what) {
    case Change::What::Make:
        m_files.insert(change.inode, {}); // the number may have been that of a file that is gone
        m_namings.append({change.what, {}, name(bytes), change.inode});
        break;
    case Change::What::Write:
        m_files[change.inode].pending.append({false, change.offset, bytes});
        break;
    case Change::What::Truncate:
        m_files[change.inode].pending.append({true, change.offset, {}});
        break;
    case Change::What::Sync: {
        File &file = m_files[change.inode];
        for (const Pending &pending : std::as_const(file.pending))
            put(file.synced, pending);
        file.pending.clear();
        break;
    }
    case Change::What::SyncFolder:
        for (const Naming &naming : std::as_const(m_namings))
            give(m_names, naming);
        m_namings.clear();
        break;
    case Change::What::Rename:
    case Change::What::Exchange:
    case Change::What::Link:
        m_namings.append({change.what, name(bytes.first(zero)), name(bytes.mid(zero + 1)), 0});
        break;
    case Change::What::Unlink:
        m_namings.append({change.what, name(bytes), {}, 0});
        break;
    }
}

void Disk::put(QByteArray &content, const Pending &pending)
{
    if (pending.truncates) {
        content.resize(pending.offset, '\0');
        return;
    }
    if (content.size() < pending.offset + pending.bytes.size())
        content.resize(pending.offset + pending.bytes.size(), '\0');
    content.replace(pending.offset, pending.bytes.size(), pending.bytes);
}

void Disk::give(QMap<QString, quint64> &names, const Naming &naming)
{
    switch (naming.what) {
    case Change::What::Make:
        names[naming.to] = naming.inode;
        break;
    case Change::What::Rename:
        if (names.contains(naming.from))
            names[naming.to] = names.take(naming.from);
        break;
    case Change::What::Exchange:
        if (names.contains(naming.from) && names.contains(naming.to))
            std::swap(names[naming.from], names[naming.to]);
        break;
    case Change::What::Link:
        if (names.contains(naming.from))
            names[naming.to] = names.value(naming.from);
        break;
    case Change::What::Unlink:
        names.remove(naming.from);
        break;
    case Change::What::Write:
    case Change::What::Truncate:
    case Change::What::Sync:
    case Change::What::SyncFolder:
        break;
    }
}

QByteArray Disk::contentOf(const File &file, Forgets how, std::mt19937_64 &random) const
{
    QByteArray content = file.synced;
    if (how == Forgets::Everything || how == Forgets::WritesAlone)
        return content;
    QList<Pending> kept;
    for (const Pending &pending : file.pending) {
        if (how == Forgets::NamesAlone || happens(random))
            kept.append(pending);
    }
    if (how == Forgets::SomeWrites) {
        // The drive has no order of its own to keep: the same page written twice may end as the first of the two.
        std::shuffle(kept.begin(), kept.end(), random);
        if (!kept.isEmpty() && kept.last().bytes.size() > sector) {
            const auto sectors = static_cast<quint64>(kept.last().bytes.size() / sector);
            kept.last().bytes.truncate(static_cast<qsizetype>(1 + random() % sectors) * sector);
        }
    }
    for (const Pending &pending : std::as_const(kept))
        put(content, pending);
    return content;
}

void Disk::fail(Forgets how, std::mt19937_64 &random, const QString &folder) const
{
    QMap<QString, quint64> names = m_names;
    qsizetype reached = 0;
    if (how == Forgets::WritesAlone)
        reached = m_namings.size();
    else if (how == Forgets::SomeWrites)
        reached = static_cast<qsizetype>(random() % static_cast<quint64>(m_namings.size() + 1));
    for (const Naming &naming : m_namings.first(reached))
        give(names, naming);
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    QHash<quint64, QString> written; // two names of one file stay two names of one file
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        const QString path = folder + u'/' + it.key();
        if (written.contains(it.value())) {
            if (::link(QFile::encodeName(written.value(it.value())), QFile::encodeName(path)) != 0)
                throw std::runtime_error("torture: cannot link " + path.toStdString());
            continue;
        }
        QFile file(path);
        const QByteArray content = contentOf(m_files.value(it.value()), how, random);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            throw std::runtime_error("torture: cannot write " + path.toStdString());
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        written.insert(it.value(), path);
    }
}

} // namespace liaison::torture
