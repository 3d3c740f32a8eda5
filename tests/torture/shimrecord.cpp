// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/shimrecord.h"

#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <string>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace liaison::torture {

namespace {

std::mutex recording;

void append(Plan &plan, Change change, const void *bytes, std::size_t length)
{
    const std::lock_guard lock(recording);
    if (plan.recordUsed + sizeof(Change) + length > plan.recordSize) {
        plan.recordOverflowed = true;
        return;
    }
    change.length = static_cast<std::uint32_t>(length);
    std::memcpy(plan.record + plan.recordUsed, &change, sizeof change);
    plan.recordUsed += sizeof change;
    if (length > 0)
        std::memcpy(plan.record + plan.recordUsed, bytes, length);
    plan.recordUsed += length;
}

// Past our own wrappers.
bool lookAt(int number, struct stat &status)
{
    return ::syscall(SYS_fstat, number, &status) == 0;
}

bool isIndex(const char *path)
{
    const std::size_t length = std::strlen(path);
    return length > 4 && std::strcmp(path + length - 4, "-shm") == 0;
}

} // namespace

void recordMade(Plan &plan, int number, const char *path)
{
    struct stat status = {};
    if (plan.record != nullptr && !isIndex(path) && lookAt(number, status))
        append(plan, {Change::What::Make, 0, status.st_ino, 0}, path, std::strlen(path));
}

void recordWritten(Plan &plan, int number, const void *bytes, std::size_t length, off_t offset)
{
    struct stat status = {};
    if (plan.record != nullptr && lookAt(number, status))
        append(plan, {Change::What::Write, 0, status.st_ino, offset}, bytes, length);
}

void recordTruncated(Plan &plan, int number, off_t length)
{
    struct stat status = {};
    if (plan.record != nullptr && lookAt(number, status))
        append(plan, {Change::What::Truncate, 0, status.st_ino, length}, nullptr, 0);
}

void recordSynced(Plan &plan, int number)
{
    struct stat status = {};
    if (plan.record == nullptr || !lookAt(number, status))
        return;
    const bool folder = S_ISDIR(status.st_mode);
    append(plan, {folder ? Change::What::SyncFolder : Change::What::Sync, 0, status.st_ino, 0}, nullptr, 0);
}

void recordNames(Plan &plan, Change::What what, const char *from, const char *to)
{
    if (plan.record == nullptr || isIndex(from))
        return;
    std::string names(from);
    if (to != nullptr)
        names.append(1, '\0').append(to);
    append(plan, {what, 0, 0, 0}, names.data(), names.size());
}

void recordLinked(Plan &plan, int folder, const char *from, const char *to)
{
    if (plan.record == nullptr)
        return;
    struct stat status = {};
    if (::syscall(SYS_newfstatat, folder, from, &status, 0) == 0)
        append(plan, {Change::What::Make, 0, status.st_ino, 0}, to, std::strlen(to));
}

} // namespace liaison::torture
