// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/unfinishedoutgoing.h"

#include "core/base/platform.h"
#include "core/database/sidefiles.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace liaison {

Error fileError(int failure, const QString &target)
{
    return {platform::writingKind(failure), {}, target};
}

Result<QString> UnfinishedOutgoing::targetFor(const QString &target)
{
    const QFileInfo info(target);
    if (info.exists() && !info.isFile()) // a folder, or a device that would be replaced
        return fail(ErrorKind::CannotWrite, {}, target);
    if (info.exists())
        return info.canonicalFilePath();
    if (info.isSymLink()) // to nothing: what is written belongs where it points
        return QFileInfo(info.symLinkTarget()).absoluteFilePath();
    return info.absoluteFilePath();
}

QString UnfinishedOutgoing::nameFor(const QString &target)
{
    return unusedNameBeside(target, u"leaving-%1"_s.arg(QRandomGenerator::system()->generate(), 8, 16, QChar(u'0')));
}

Result<std::unique_ptr<UnfinishedOutgoing>> UnfinishedOutgoing::create(const QString &name, const QString &target)
{
    const platform::OpenFile lock = platform::makeForOwnerAlone(name);
    if (lock < 0)
        return fail(fileError(platform::lastFailure(), target));
    (void)platform::awaitClaim(lock); // where there are no locks, nobody else can tell either
    std::unique_ptr<UnfinishedOutgoing> made(new UnfinishedOutgoing(name, target, lock));
    if (made->m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return made;
    return fail(ErrorKind::CannotWrite, {}, target);
}

UnfinishedOutgoing::~UnfinishedOutgoing()
{
    if (!m_kept)
        platform::removeName(m_file.fileName());
    platform::close(m_lock);
}

Result<QByteArray> UnfinishedOutgoing::finish()
{
    platform::forgetFailure();
    if (!m_file.flush() || m_file.error() != QFileDevice::NoError || !platform::bringToDisk(m_file.handle()))
        return fail(fileError(platform::lastFailure(), m_target));
    platform::bringFolderToDisk(m_file.fileName());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!m_file.seek(0) || !hash.addData(&m_file))
        return fail(ErrorKind::CannotRead, {}, m_target);
    m_size = m_file.size();
    return hash.result();
}

bool UnfinishedOutgoing::isBusy(const QString &name)
{
    const platform::OpenFile file = platform::openUnfollowed(name, false);
    if (file < 0)
        return false;
    const bool busy = !platform::claim(file) && platform::isHeldByOthers(platform::lastFailure());
    platform::close(file);
    return busy;
}

} // namespace liaison
