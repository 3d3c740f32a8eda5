// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rotatingbackup.h"

#include "core/base/clock.h"
#include "core/storage/casefileprivate.h"
#include "core/storage/connection.h"
#include "core/storage/databasecopy.h"
#include "core/storage/noun.h"
#include "core/storage/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString momentFormat = u"yyyyMMdd'T'HHmm"_s;
constexpr qint64 secondsOfDay = 24 * 60 * 60;

QString stemOf(const QString &casefile)
{
    return QFileInfo(casefile).completeBaseName() + u".backup-"_s;
}

// A name that no backup has yet. Two in one minute are told apart by a number, which goes on where older ones are gone:
// the higher is the newer.
QString freshName(const QString &casefile, const QString &folder, const QDateTime &now)
{
    const QString stem = stemOf(casefile) + now.toString(momentFormat);
    int highest = 0;
    for (const KeptBackup &kept : keptBackups(casefile, folder)) {
        const QString name = QFileInfo(kept.path).completeBaseName();
        if (name.startsWith(stem))
            highest = std::max(highest, name == stem ? 1 : name.mid(stem.size() + 1).toInt());
    }
    const QString copy = highest == 0 ? QString() : u'-' + QString::number(highest + 1);
    return QDir(folder).filePath(stem + copy + u".liaison"_s);
}

Result<ProvedCopy> proved(Connection &connection)
{
    ProvedCopy proof;
    LIAISON_ASSIGN(proof.journalRows, Journal(connection).verify());
    Statement last(connection, u"SELECT hash, at FROM journal ORDER BY id DESC LIMIT 1"_s);
    LIAISON_TRY(last.run());
    if (last.next()) {
        proof.head = last.bytes(0);
        proof.headAt = QDateTime::fromString(last.text(1), Qt::ISODateWithMs);
    }
    LIAISON_TRY(last.end());
    for (const Noun &noun : nouns()) {
        Statement count(connection, u"SELECT count(*) FROM "_s + noun.table);
        LIAISON_TRY(count.run());
        if (count.next())
            proof.records += count.integer(0);
        LIAISON_TRY(count.end());
    }
    return proof;
}

// A copy that nobody else has open is read as it lies there.
Result<ProvedCopy> proveCopy(const QString &path, const SecretKey &key)
{
    LIAISON_ASSIGN(const auto connection, Connection::open(path, Access::Frozen, key));
    LIAISON_TRY(caseFileVersion(connection->handle()));
    LIAISON_TRY(requireSound(connection->handle()));
    return proved(*connection);
}

// Files that the program made itself; what else lies in the folder is not touched.
int removeOldest(const QList<KeptBackup> &newestFirst, int keep)
{
    int removed = 0;
    for (qsizetype i = keep; i < newestFirst.size(); ++i)
        removed += QFile::remove(newestFirst.at(i).path) ? 1 : 0;
    return removed;
}

Result<bool> holdsRow(Connection &connection, qint64 row, const QByteArray &hash)
{
    Statement rows(connection, u"SELECT hash FROM journal WHERE id = :id"_s);
    LIAISON_TRY(rows.bind(u":id"_s, row).run());
    const bool same = rows.next() && rows.bytes(0) == hash;
    LIAISON_TRY(rows.end());
    return same;
}

Result<qint64> changesBehind(Connection &connection, qint64 row)
{
    Statement count(connection, u"SELECT count(*) FROM journal WHERE id > :id AND action <> 'export'"_s);
    LIAISON_TRY(count.bind(u":id"_s, row).run());
    const qint64 changes = count.next() ? count.integer(0) : 0;
    LIAISON_TRY(count.end());
    return changes;
}

Done copyOut(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorKind::CannotRead, {}, from);
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorKind::CannotWrite, {}, to);
    while (!source.atEnd()) {
        const QByteArray part = source.read(1024 * 1024);
        if (source.error() != QFileDevice::NoError)
            return fail(ErrorKind::CannotRead, {}, from);
        if (target.write(part) != part.size())
            return fail(ErrorKind::DiskFull, {}, to);
    }
    return target.flush() ? Done() : fail(ErrorKind::DiskFull, {}, to);
}

} // namespace

QList<KeptBackup> keptBackups(const QString &casefile, const QString &folder)
{
    QList<KeptBackup> kept;
    const QString stem = stemOf(casefile);
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QFileInfo &file : files) {
        if (!file.fileName().startsWith(stem) || file.suffix() != "liaison"_L1)
            continue;
        const QString moment = file.completeBaseName().mid(stem.size());
        const QDateTime made = QDateTime::fromString(moment.left(13), momentFormat);
        if (made.isValid() && (moment.size() == 13 || moment.at(13) == u'-'))
            kept.append({file.absoluteFilePath(), made});
    }
    // Of one minute the one with the higher number is the newer.
    std::stable_sort(kept.begin(), kept.end(), [](const KeptBackup &a, const KeptBackup &b) {
        return std::tuple(a.made, a.path.size(), a.path) > std::tuple(b.made, b.path.size(), b.path);
    });
    return kept;
}

Result<Rotation> rotateBackup(CaseFile &file, const QString &folder, int keep, const Progress &progress,
                              const Author &author)
{
    if (keep < fewestKept || keep > mostKept)
        return fail(ErrorKind::OutOfRange, u"keep"_s, QString::number(keep));
    if (!QFileInfo(folder).isDir())
        return fail(ErrorKind::NoSuchFile, u"backup_folder"_s, folder);
    const auto held = file.hold();
    Rotation rotation;
    rotation.made.path = freshName(file.path(), folder, Clock::nowUtc().toLocalTime());
    rotation.made.made = Clock::nowUtc().toLocalTime();
    LIAISON_ASSIGN(const BackupMade made, file.backup(rotation.made.path, progress, author));
    rotation.entered = made.entered;
    auto proof = file.prove(rotation.made.path);
    if (!proof) {
        QFile::remove(rotation.made.path);
        Error error = afterRightKey(std::move(proof).error());
        error.detail = rotation.made.path;
        return fail(std::move(error));
    }
    rotation.proved = *proof;
    rotation.removed = removeOldest(keptBackups(file.path(), folder), keep);
    return rotation;
}

Result<RestoreDrill> drillRestore(CaseFile &file, const QString &folder, const Progress &progress)
{
    const QList<KeptBackup> kept = keptBackups(file.path(), folder);
    if (kept.isEmpty())
        return fail(ErrorKind::NotFound, u"backup"_s, folder);
    const QTemporaryDir place; // only its owner may look into it; it goes at the end
    if (!place.isValid())
        return fail(ErrorKind::CannotWrite, {}, place.path());
    RestoreDrill drill;
    drill.backup = kept.first();
    const auto held = file.hold();
    const QString copy = place.filePath(u"drill.liaison"_s);
    if (progress && !progress(0, 3))
        return fail(ErrorKind::Cancelled);
    LIAISON_TRY(copyOut(drill.backup.path, copy));
    if (progress && !progress(1, 3))
        return fail(ErrorKind::Cancelled);
    auto proof = file.prove(copy);
    if (!proof) {
        Error error = std::move(proof).error();
        error.detail = drill.backup.path;
        return fail(std::move(error));
    }
    drill.copy = *proof;
    if (progress && !progress(2, 3))
        return fail(ErrorKind::Cancelled);
    LIAISON_ASSIGN(Connection * now, file.connection());
    LIAISON_ASSIGN(drill.now, proved(*now));
    LIAISON_ASSIGN(drill.changesSince, changesBehind(*now, drill.copy.journalRows));
    drill.continues = drill.copy.journalRows == 0;
    if (!drill.continues) {
        LIAISON_ASSIGN(drill.continues, holdsRow(*now, drill.copy.journalRows, drill.copy.head));
    }
    return drill;
}

bool BackupSchedule::isDue(const QDateTime &last, const QDateTime &now) const
{
    if (!isOn() || every == Every::Closing)
        return false;
    if (!last.isValid())
        return true;
    // By the day, not by the hour: who begins at nine each morning gets one each morning.
    return last.date().daysTo(now.date()) >= (every == Every::Day ? 1 : 7);
}

bool BackupSchedule::isOverdue(const QDateTime &last, const QDateTime &now) const
{
    if (!isOn())
        return false;
    const qint64 days = every == Every::Week ? 7 : 1;
    return !last.isValid() ||
           last.secsTo(now) > days * secondsOfDay * 3 / 2 + (every == Every::Week ? 0 : secondsOfDay * 2);
}

Result<ProvedCopy> CaseFile::prove(const QString &copy) const
{
    const auto key = d->key();
    return proveCopy(copy, *key);
}

} // namespace liaison
