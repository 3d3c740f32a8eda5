// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/windowmark.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QString lockPath(const QString &mark)
{
    return QDir::temp().filePath(u"liaison-desk-"_s + mark + u".lock"_s);
}

} // namespace

WindowMark::WindowMark() : m_text(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_lock(lockPath(m_text))
{
    m_lock.setStaleLockTime(0); // only a process that is gone makes it stale, however long it was open
    m_lock.tryLock(0);
}

bool WindowMark::isOpen(const QString &mark)
{
    if (QUuid(mark).isNull() || !QFileInfo::exists(lockPath(mark))) // the mark may come from anywhere: it is no path
        return false;
    QLockFile lock(lockPath(mark));
    lock.setStaleLockTime(0);
    return !lock.tryLock(0);
}

} // namespace liaison
