// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/sidefiles.h"

#include "core/base/platform.h"
#include "core/casefile/casefile.h"
#include "core/values/passphrase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

Done renameFailure(int failure, const QString &path)
{
    return fail(platform::renamingKind(failure), {}, path);
}

const QStringList &sideEndings()
{
    static const QStringList endings{u"-wal"_s, u"-shm"_s, u"-journal"_s};
    return endings;
}

void removeSideFiles(const QString &path)
{
    for (const QString &ending : sideEndings())
        QFile::remove(path + ending);
}

} // namespace

bool isWritableFolder(const QString &path)
{
    return platform::mayWriteInto(QFileInfo(path).absolutePath());
}

QString unusedNameBeside(const QString &path, const QString &word)
{
    const QFileInfo info(path);
    const QString ending = info.suffix().isEmpty() ? QString() : QString(u'.' + info.suffix());
    const QString start = info.absolutePath() + u'/' + info.completeBaseName() + u'.' + word;
    QString name = start + ending;
    for (int number = 2; QFileInfo::exists(name) || QFileInfo(name).isSymLink(); ++number)
        name = start + u'-' + QString::number(number) + ending;
    return name;
}

void removeDatabaseFiles(const QString &path)
{
    removeSideFiles(path);
    QFile::remove(path); // last: by that it is found when a program is stopped meanwhile
}

QString setAsideName(const QString &path)
{
    const QString start = path + u".set-aside-log"_s;
    QString name = start;
    for (int number = 2; QFileInfo::exists(name) || QFileInfo(name).isSymLink(); ++number)
        name = start + u'-' + QString::number(number);
    return name;
}

UnfinishedFile::UnfinishedFile(const QString &beside)
    : m_beside(beside),
      m_path(
          unusedNameBeside(beside, u"unfinished-%1"_s.arg(QRandomGenerator::system()->generate(), 8, 16, QChar(u'0'))))
{
    m_descriptor = platform::makeForOwnerAlone(m_path);
    m_failure = m_descriptor < 0 ? platform::lastFailure() : 0;
    if (m_descriptor >= 0)
        platform::claim(m_descriptor);
}

Done UnfinishedFile::made() const
{
    return m_failure == 0 ? Done() : renameFailure(m_failure, m_beside);
}

Done UnfinishedFile::bringToDisk()
{
    removeSideFiles(m_path); // under its own name nothing looks for them any more
    if (!platform::bringToDisk(m_descriptor))
        return renameFailure(platform::lastFailure(), m_beside);
    letGo();
    return {};
}

Done UnfinishedFile::finish(const QString &name)
{
    LIAISON_TRY(bringToDisk());
    return renameOverNothing(m_path, name);
}

Done UnfinishedFile::finishOver(const QString &name)
{
    LIAISON_TRY(bringToDisk());
    return renameOver(m_path, name);
}

// The new file has the name of the kept one first: from one moment to the next the two change places.
Done UnfinishedFile::finishBeside(const QString &name, const QString &kept)
{
    LIAISON_TRY(bringToDisk());
    LIAISON_TRY(renameOverNothing(m_path, kept));
    Done outcome = exchangeNames(kept, name);
    if (!outcome)
        QFile::remove(kept);
    return outcome;
}

Error UnfinishedFile::named(Error error) const
{
    if (error.detail != m_path)
        return error;
    error.detail = m_beside;
    if (error.kind == ErrorKind::Damaged || error.kind == ErrorKind::WrongPassphrase)
        error.kind = ErrorKind::CannotWrite; // it was made just now: the disk did not keep it
    return error;
}

void UnfinishedFile::letGo()
{
    if (m_descriptor >= 0)
        platform::close(m_descriptor);
    m_descriptor = platform::noFile;
}

UnfinishedFile::~UnfinishedFile()
{
    if (m_failure == 0)
        removeDatabaseFiles(m_path);
    letGo();
}

bool isBeingMade(const QString &path)
{
    const platform::OpenFile file = platform::openUnfollowed(path, true);
    if (file < 0)
        return false;
    const bool held = !platform::claim(file) && platform::isHeldByOthers(platform::lastFailure());
    platform::close(file);
    return held;
}

void sweepUnfinished(const QString &beside)
{
    const QFileInfo info(beside);
    const QString start = info.completeBaseName() + u".unfinished-"_s;
    const QString ending = info.suffix().isEmpty() ? QString() : QString(u'.' + info.suffix());
    for (const QString &name : info.dir().entryList(QDir::Files | QDir::Hidden)) {
        if (!name.startsWith(start))
            continue;
        const QString path = info.dir().filePath(name);
        for (const QString &side : sideEndings()) { // of a file that is gone, or has its name
            if (name.endsWith(ending + side) && !QFileInfo::exists(path.chopped(side.size())))
                QFile::remove(path);
        }
        if (!name.endsWith(ending))
            continue;
        const platform::OpenFile file = platform::openUnfollowed(path, true);
        if (file < 0)
            continue;
        if (platform::claim(file))
            removeDatabaseFiles(path);
        platform::close(file);
    }
}

Done renameOverNothing(const QString &from, const QString &to)
{
    if (const int failure = platform::renameOverNothing(from, to); failure != 0)
        return renameFailure(failure, to);
    platform::bringFolderToDisk(to);
    return {};
}

Done renameOver(const QString &from, const QString &to)
{
    if (const int failure = platform::renameOver(from, to); failure != 0)
        return renameFailure(failure, to);
    platform::bringFolderToDisk(to);
    return {};
}

Done exchangeNames(const QString &one, const QString &other)
{
    const int failure = platform::exchangeNames(one, other);
    if (failure == 0) {
        platform::bringFolderToDisk(other);
        return {};
    }
    if (!platform::isNotKnownHere(failure))
        return renameFailure(failure, other);
    // In steps, where the file system knows no other way; nothing is ever without a name.
    const QString between = unusedNameBeside(one, u"moved"_s);
    LIAISON_TRY(renameOverNothing(one, between));
    if (Done moved = renameOverNothing(other, one); !moved) {
        (void)renameOverNothing(between, one);
        return moved;
    }
    Done outcome = renameOverNothing(between, other);
    if (!outcome) {
        (void)renameOverNothing(one, other);
        (void)renameOverNothing(between, one);
    }
    return outcome;
}

Done checkPassphrase(const Credentials &credentials)
{
    const auto letters = QString::fromUtf8(credentials.passphrase).toUcs4().size();
    const bool keyFileAlone = letters == 0 && !credentials.keyFile.isEmpty();
    if (letters < CaseFile::shortestPassphrase && !keyFileAlone)
        return fail(ErrorKind::PassphraseTooShort, u"passphrase"_s, QString::number(CaseFile::shortestPassphrase));
    if (credentials.keyFile.isEmpty()) { // with one, guessing the passphrase is not enough
        const PassphraseFault fault = passphraseFault(QString::fromUtf8(credentials.passphrase));
        if (fault != PassphraseFault::None)
            return fail(ErrorKind::PassphraseWeak, u"passphrase"_s, passphraseFaultCode(fault));
    }
    return {};
}

} // namespace liaison
