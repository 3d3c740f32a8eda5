// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/rotatingbackup.h"

#include "core/base/clock.h"
#include "core/casefile/casefileprivate.h"
#include "core/database/connection.h"
#include "core/database/databasecopy.h"
#include "core/database/query.h"
#include "core/journal/personkeystore.h"
#include "core/storage/noun.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString momentFormat = u"yyyyMMdd'T'HHmm"_s;
constexpr qint64 secondsOfDay = 24 * 60 * 60;

// "unit.backup-0123abcd-"
Result<QString> stemOf(Connection &connection, const QString &casefile)
{
    constexpr qsizetype markDigits = 8;
    LIAISON_ASSIGN(const QString name, PersonKeyStore(connection).caseFile());
    return QFileInfo(casefile).completeBaseName() + u".backup-"_s + name.left(markDigits) + u'-';
}

// What follows the stem: the moment, and from the second one of a minute on a number.
struct Named
{
    QDateTime made; // invalid: that is no backup
    int number = 1;
};

Named namedAs(const QString &baseName, const QString &stem)
{
    static const QRegularExpression rest(u"^(\\d{8}T\\d{4})(?:-(\\d{1,6}))?$"_s);
    const QRegularExpressionMatch match = rest.match(baseName.mid(stem.size()));
    if (!baseName.startsWith(stem) || !match.hasMatch())
        return {};
    return {QDateTime::fromString(match.captured(1), momentFormat),
            match.hasCaptured(2) ? match.captured(2).toInt() : 1};
}

// A name that no backup has yet. Two in one minute are told apart by a number, which goes on where older ones are gone:
// the higher is the newer.
QString freshName(const QList<KeptBackup> &kept, const QString &stem, const QString &folder, const QDateTime &now)
{
    const QString moment = now.toString(momentFormat);
    int highest = 0;
    for (const KeptBackup &one : kept) {
        const Named named = namedAs(QFileInfo(one.path).completeBaseName(), stem);
        if (named.made.toString(momentFormat) == moment)
            highest = std::max(highest, named.number);
    }
    const QString copy = highest == 0 ? QString() : QString(u'-' + QString::number(highest + 1));
    return QDir(folder).filePath(stem + moment + copy + u".liaison"_s);
}

Result<ProvedCopy> proved(Connection &connection)
{
    ProvedCopy proof;
    LIAISON_ASSIGN(proof.journalRows, Journal(connection).verify());
    Query last(connection, u"SELECT hash, at FROM journal ORDER BY id DESC LIMIT 1"_s);
    LIAISON_TRY(last.run());
    if (last.next()) {
        proof.head = last.bytes(0);
        proof.headAt = QDateTime::fromString(last.text(1), Qt::ISODateWithMs);
    }
    LIAISON_TRY(last.end());
    for (const Noun &noun : nouns()) {
        Query count(connection, u"SELECT count(*) FROM "_s + noun.table);
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
    Query rows(connection, u"SELECT hash FROM journal WHERE id = :id"_s);
    LIAISON_TRY(rows.bind(u":id"_s, row).run());
    const bool same = rows.next() && rows.bytes(0) == hash;
    LIAISON_TRY(rows.end());
    return same;
}

Result<qint64> changesBehind(Connection &connection, qint64 row)
{
    Query count(connection, u"SELECT count(*) FROM journal WHERE id > :id AND action <> 'export'"_s);
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

Result<QList<KeptBackup>> keptBackups(Connection &connection, const QString &casefile, const QString &folder)
{
    LIAISON_ASSIGN(const QString stem, stemOf(connection, casefile));
    struct Found
    {
        Named named;
        QString path;
    };
    QList<Found> found;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QFileInfo &file : files) {
        const Named named = namedAs(file.completeBaseName(), stem);
        if (file.suffix() == "liaison"_L1 && named.made.isValid())
            found.append({named, file.absoluteFilePath()});
    }
    std::ranges::sort(found, std::greater(),
                      [](const Found &one) { return std::pair(one.named.made, one.named.number); });
    QList<KeptBackup> kept;
    for (const Found &one : std::as_const(found))
        kept.append({one.path, one.named.made});
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
    LIAISON_ASSIGN(Connection * connection, file.connection());
    LIAISON_ASSIGN(const QString stem, stemOf(*connection, file.path()));
    LIAISON_ASSIGN(const QList<KeptBackup> before, keptBackups(*connection, file.path(), folder));
    rotation.made.made = Clock::nowUtc().toLocalTime();
    rotation.made.path = freshName(before, stem, folder, rotation.made.made);
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
    LIAISON_ASSIGN(const QList<KeptBackup> kept, keptBackups(*connection, file.path(), folder));
    rotation.removed = removeOldest(kept, keep);
    return rotation;
}

Result<RestoreDrill> drillRestore(CaseFile &file, const QString &folder, const Progress &progress)
{
    const auto held = file.hold();
    LIAISON_ASSIGN(Connection * now, file.connection());
    LIAISON_ASSIGN(const QList<KeptBackup> kept, keptBackups(*now, file.path(), folder));
    if (kept.isEmpty())
        return fail(ErrorKind::NotFound, u"backup"_s, folder);
    const QTemporaryDir place; // only its owner may look into it; it goes at the end
    if (!place.isValid())
        return fail(ErrorKind::CannotWrite, {}, place.path());
    RestoreDrill drill;
    drill.backup = kept.first();
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
