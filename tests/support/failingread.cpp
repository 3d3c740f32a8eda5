// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failingread.h"

#include <QFile>
#include <atomic>
#include <catch2/catch.hpp>
#include <cerrno>
#include <sqlite3.h>
#include <sys/types.h>
#include <unistd.h>

namespace liaison {

namespace {

using Reading = ssize_t (*)(int, void *, size_t, off_t);

const char *const call = "pread";
QByteArray watched;
std::atomic<qint64> count = 0;
qint64 failing = -1;

sqlite3_vfs *vfs()
{
    return sqlite3_vfs_find("unix");
}

ssize_t readOrFail(int descriptor, void *bytes, size_t length, off_t offset)
{
    const QString link = QStringLiteral("/proc/self/fd/%1").arg(descriptor);
    if (QFile::encodeName(QFile::symLinkTarget(link)).contains(watched) && count.fetch_add(1) == failing) {
        errno = EIO;
        return -1;
    }
    return ::pread(descriptor, bytes, length, offset);
}

} // namespace

FailingRead::FailingRead(const QString &name, qint64 number)
{
    REQUIRE(vfs() != nullptr);
    REQUIRE(vfs()->xGetSystemCall(vfs(), call) != nullptr);
    watched = QFile::encodeName(name);
    count = 0;
    failing = number;
    const Reading reading = readOrFail;
    REQUIRE(vfs()->xSetSystemCall(vfs(), call, reinterpret_cast<sqlite3_syscall_ptr>(reading)) == SQLITE_OK);
}

FailingRead::~FailingRead()
{
    vfs()->xSetSystemCall(vfs(), call, nullptr); // the system's own again
}

qint64 FailingRead::seen()
{
    return count;
}

} // namespace liaison
