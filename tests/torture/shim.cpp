// SPDX-License-Identifier: GPL-3.0-or-later
// Stands before libc in a program that is tortured: linked first into liaison-desk-torture, or preloaded into the
// command line itself (LIAISON_TORTURE_PLAN names a file that holds the plan). It counts the calls about files in the
// plan's folder and lets one of them meet trouble.
#include "tests/torture/plan.h"
#include "tests/torture/shimrecord.h"

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sodium.h>
#include <string_view>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace liaison::torture;

namespace {

Plan *active = nullptr;

enum class Way { Through, Half, Refused };

bool isWatched(const char *path)
{
    if (active == nullptr || path == nullptr)
        return false;
    const std::string_view root(active->root.data());
    const std::string_view name(path);
    return !root.empty() && name.substr(0, root.size()) == root &&
           (name.size() == root.size() || name[root.size()] == '/');
}

const char *nameIn(const char *path)
{
    const char *slash = std::strrchr(path, '/');
    return slash == nullptr ? path : slash + 1;
}

// Counts a call and says which way it goes.
Way pass(std::uint16_t kind, const char *call, const char *path)
{
    if ((kind & active->kinds) == 0)
        return Way::Through;
    const std::int64_t number = active->seen.fetch_add(1);
    if (static_cast<std::size_t>(number) < Plan::mostKinds)
        active->of.at(static_cast<std::size_t>(number)) = kind;
    const bool lasting =
        active->trouble == Trouble::FailOn && active->met.load() && (kind & (Written | Truncated | Made | Linked)) != 0;
    if (number != active->at && !lasting)
        return Way::Through;
    if (!active->met.exchange(true))
        (void)std::snprintf(active->where.data(), active->where.size(), "%s %s", call, nameIn(path));
    switch (active->trouble) {
    case Trouble::Kill:
        (void)::kill(::getpid(), SIGKILL);
        return Way::Refused;
    case Trouble::KillHalf:
    case Trouble::Short:
        return Way::Half;
    case Trouble::Fail:
    case Trouble::FailOn:
        errno = active->error;
        return Way::Refused;
    case Trouble::None:
        break;
    }
    return Way::Through;
}

void dieAfterHalf()
{
    if (active->trouble == Trouble::KillHalf)
        (void)::kill(::getpid(), SIGKILL);
}

// The next definition of the function after ours: libc's.
template <typename Function>
Function *behind(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

// Paths of the watched descriptors.
class Descriptors
{
public:
    void set(int number, const char *path)
    {
        if (number >= 0 && number < most) {
            std::free(m_path.at(static_cast<std::size_t>(number)));
            m_path.at(static_cast<std::size_t>(number)) = path == nullptr ? nullptr : ::strdup(path);
        }
    }
    const char *path(int number) const
    {
        return active != nullptr && number >= 0 && number < most ? m_path.at(static_cast<std::size_t>(number))
                                                                 : nullptr;
    }

private:
    static constexpr int most = 1024;
    std::array<char *, most> m_path{};
};

Descriptors descriptors;

template <typename Open>
int opening(const char *call, const char *path, int flags, Open open)
{
    if (!isWatched(path))
        return open();
    struct stat status = {};
    const bool makes = (flags & O_CREAT) != 0 && behind<int(const char *, struct stat *)>("stat")(path, &status) != 0;
    if (pass(makes ? Opened | Made : Opened, call, path) == Way::Refused)
        return -1;
    const int number = open();
    if (number >= 0) {
        descriptors.set(number, path);
        if (makes)
            recordMade(*active, number, path);
        if ((flags & O_TRUNC) != 0)
            recordTruncated(*active, number, 0);
    }
    return number;
}

template <typename Write>
ssize_t writing(const char *call, int number, const void *bytes, std::size_t length, off64_t offset, Write write)
{
    const char *path = descriptors.path(number);
    if (path == nullptr)
        return write(length);
    const Way way = pass(Written, call, path);
    if (way == Way::Refused)
        return -1;
    const std::size_t part = way == Way::Half && length > 1 ? length / 2 : length;
    const off64_t at = offset >= 0 ? offset : ::lseek64(number, 0, SEEK_CUR);
    const ssize_t written = write(part);
    if (written > 0)
        recordWritten(*active, number, bytes, static_cast<std::size_t>(written), at);
    if (way == Way::Half)
        dieAfterHalf();
    return written;
}

template <typename Readings>
ssize_t reading(const char *call, int number, std::size_t length, Readings read)
{
    const char *path = descriptors.path(number);
    if (path == nullptr)
        return read(length);
    const Way way = pass(Read, call, path);
    if (way == Way::Refused)
        return -1;
    return read(way == Way::Half && length > 1 ? length / 2 : length);
}

template <typename Action>
int onDescriptor(std::uint16_t kind, const char *call, int number, Action action)
{
    const char *path = descriptors.path(number);
    if (path != nullptr && pass(kind, call, path) == Way::Refused)
        return -1;
    return action(path != nullptr);
}

template <typename Action>
int onPath(std::uint16_t kind, const char *call, const char *path, Action action)
{
    const bool watched = isWatched(path);
    if (watched && pass(kind, call, path) == Way::Refused)
        return -1;
    const int outcome = action();
    return outcome;
}

} // namespace

extern "C" void liaisonTorture(Plan *plan)
{
    active = plan;
}

// When preloaded: the plan is a file of that name.
__attribute__((constructor)) static void takePlan()
{
    const char *path = std::getenv("LIAISON_TORTURE_PLAN");
    if (path == nullptr)
        return;
    const int number = static_cast<int>(::syscall(SYS_open, path, O_RDWR));
    if (number < 0)
        return;
    void *memory = ::mmap(nullptr, sizeof(Plan), PROT_READ | PROT_WRITE, MAP_SHARED, number, 0);
    ::syscall(SYS_close, number);
    if (memory != MAP_FAILED)
        active = static_cast<Plan *>(memory);
}

#define LIAISON_BEHIND(name) static auto *const real = behind<decltype(name)>(#name)

extern "C" {

static mode_t modeOf(int flags, va_list *arguments)
{
    return (flags & O_CREAT) != 0 ? static_cast<mode_t>(va_arg(*arguments, unsigned)) : 0;
}

int open(const char *path, int flags, ...)
{
    static auto *const real = behind<int(const char *, int, ...)>("open");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, &arguments);
    va_end(arguments);
    return opening("open", path, flags, [&] { return real(path, flags, mode); });
}

int open64(const char *path, int flags, ...)
{
    static auto *const real = behind<int(const char *, int, ...)>("open64");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, &arguments);
    va_end(arguments);
    return opening("open", path, flags, [&] { return real(path, flags, mode); });
}

int openat(int folder, const char *path, int flags, ...)
{
    static auto *const real = behind<int(int, const char *, int, ...)>("openat");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, &arguments);
    va_end(arguments);
    return opening("openat", path, flags, [&] { return real(folder, path, flags, mode); });
}

int close(int number)
{
    LIAISON_BEHIND(close);
    return onDescriptor(Closed, "close", number, [&](bool watched) {
        if (watched)
            descriptors.set(number, nullptr);
        return real(number);
    });
}

ssize_t write(int number, const void *bytes, size_t length)
{
    LIAISON_BEHIND(write);
    return writing("write", number, bytes, length, -1, [&](size_t part) { return real(number, bytes, part); });
}

ssize_t pwrite(int number, const void *bytes, size_t length, off_t offset)
{
    LIAISON_BEHIND(pwrite);
    return writing("pwrite", number, bytes, length, offset,
                   [&](size_t part) { return real(number, bytes, part, offset); });
}

ssize_t pwrite64(int number, const void *bytes, size_t length, off64_t offset)
{
    LIAISON_BEHIND(pwrite64);
    return writing("pwrite", number, bytes, length, offset,
                   [&](size_t part) { return real(number, bytes, part, offset); });
}

ssize_t read(int number, void *bytes, size_t length)
{
    LIAISON_BEHIND(read);
    return reading("read", number, length, [&](size_t part) { return real(number, bytes, part); });
}

ssize_t pread(int number, void *bytes, size_t length, off_t offset)
{
    LIAISON_BEHIND(pread);
    return reading("pread", number, length, [&](size_t part) { return real(number, bytes, part, offset); });
}

ssize_t pread64(int number, void *bytes, size_t length, off64_t offset)
{
    LIAISON_BEHIND(pread64);
    return reading("pread", number, length, [&](size_t part) { return real(number, bytes, part, offset); });
}

int fsync(int number)
{
    LIAISON_BEHIND(fsync);
    return onDescriptor(Synced, "fsync", number, [&](bool watched) {
        if (watched)
            recordSynced(*active, number);
        return real(number);
    });
}

int fdatasync(int number)
{
    LIAISON_BEHIND(fdatasync);
    return onDescriptor(Synced, "fdatasync", number, [&](bool watched) {
        if (watched)
            recordSynced(*active, number);
        return real(number);
    });
}

int ftruncate(int number, off_t length) noexcept
{
    LIAISON_BEHIND(ftruncate);
    return onDescriptor(Truncated, "ftruncate", number, [&](bool watched) {
        if (watched)
            recordTruncated(*active, number, length);
        return real(number, length);
    });
}

int ftruncate64(int number, off64_t length) noexcept
{
    LIAISON_BEHIND(ftruncate64);
    return onDescriptor(Truncated, "ftruncate", number, [&](bool watched) {
        if (watched)
            recordTruncated(*active, number, length);
        return real(number, length);
    });
}

int rename(const char *from, const char *to) noexcept
{
    LIAISON_BEHIND(rename);
    return onPath(Renamed, "rename", to, [&] {
        const int outcome = real(from, to);
        if (outcome == 0 && isWatched(to))
            recordNames(*active, Change::What::Rename, from, to);
        return outcome;
    });
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    LIAISON_BEHIND(renameat2);
    const bool exchanges = (flags & RENAME_EXCHANGE) != 0;
    return onPath(Renamed, "renameat2", to, [&] {
        const int outcome = real(fromFolder, from, toFolder, to, flags);
        if (outcome == 0 && isWatched(to))
            recordNames(*active, exchanges ? Change::What::Exchange : Change::What::Rename, from, to);
        return outcome;
    });
}

int link(const char *from, const char *to) noexcept
{
    LIAISON_BEHIND(link);
    return onPath(Linked, "link", to, [&] {
        const int outcome = real(from, to);
        if (outcome == 0 && isWatched(to))
            recordNames(*active, Change::What::Link, from, to);
        return outcome;
    });
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    LIAISON_BEHIND(linkat);
    return onPath(Linked, "linkat", to, [&] {
        const int outcome = real(fromFolder, from, toFolder, to, flags);
        if (outcome == 0 && isWatched(to))
            recordLinked(*active, fromFolder, from, to);
        return outcome;
    });
}

int unlink(const char *path) noexcept
{
    LIAISON_BEHIND(unlink);
    return onPath(Unlinked, "unlink", path, [&] {
        const int outcome = real(path);
        if (outcome == 0 && isWatched(path))
            recordNames(*active, Change::What::Unlink, path, nullptr);
        return outcome;
    });
}

static int controlling(int number, int command, void *argument, int (*real)(int, int, ...))
{
    const bool locks = command == F_SETLK || command == F_SETLKW || command == F_OFD_SETLK || command == F_OFD_SETLKW ||
                       command == F_GETLK || command == F_OFD_GETLK;
    if (!locks)
        return real(number, command, argument);
    return onDescriptor(Locking, "fcntl", number, [&](bool) { return real(number, command, argument); });
}

int fcntl(int number, int command, ...)
{
    static auto *const real = behind<int(int, int, ...)>("fcntl");
    va_list arguments;
    va_start(arguments, command);
    void *argument = va_arg(arguments, void *);
    va_end(arguments);
    return controlling(number, command, argument, real);
}

int fcntl64(int number, int command, ...)
{
    static auto *const real = behind<int(int, int, ...)>("fcntl64");
    va_list arguments;
    va_start(arguments, command);
    void *argument = va_arg(arguments, void *);
    va_end(arguments);
    return controlling(number, command, argument, real);
}

// Each under both its names: programs that know nothing of large files, as SQLite here, call the first.
int stat(const char *path, struct stat *status) noexcept
{
    LIAISON_BEHIND(stat);
    return onPath(Looked, "stat", path, [&] { return real(path, status); });
}

int lstat(const char *path, struct stat *status) noexcept
{
    LIAISON_BEHIND(lstat);
    return onPath(Looked, "lstat", path, [&] { return real(path, status); });
}

int fstat(int number, struct stat *status) noexcept
{
    LIAISON_BEHIND(fstat);
    return onDescriptor(Looked, "fstat", number, [&](bool) { return real(number, status); });
}

int stat64(const char *path, struct stat64 *status) noexcept
{
    LIAISON_BEHIND(stat64);
    return onPath(Looked, "stat", path, [&] { return real(path, status); });
}

int lstat64(const char *path, struct stat64 *status) noexcept
{
    LIAISON_BEHIND(lstat64);
    return onPath(Looked, "lstat", path, [&] { return real(path, status); });
}

int fstat64(int number, struct stat64 *status) noexcept
{
    LIAISON_BEHIND(fstat64);
    return onDescriptor(Looked, "fstat", number, [&](bool) { return real(number, status); });
}

int access(const char *path, int mode) noexcept
{
    LIAISON_BEHIND(access);
    return onPath(Looked, "access", path, [&] { return real(path, mode); });
}

int chmod(const char *path, mode_t mode) noexcept
{
    LIAISON_BEHIND(chmod);
    return onPath(Marked, "chmod", path, [&] { return real(path, mode); });
}

int fchmod(int number, mode_t mode) noexcept
{
    LIAISON_BEHIND(fchmod);
    return onDescriptor(Marked, "fchmod", number, [&](bool) { return real(number, mode); });
}

int fchown(int number, uid_t user, gid_t group) noexcept
{
    LIAISON_BEHIND(fchown);
    return onDescriptor(Marked, "fchown", number, [&](bool) { return real(number, user, group); });
}

void *mmap(void *address, size_t length, int protection, int flags, int number, off_t offset) noexcept
{
    LIAISON_BEHIND(mmap);
    const char *path = descriptors.path(number);
    if (path != nullptr && pass(Mapped, "mmap", path) == Way::Refused)
        return MAP_FAILED;
    return real(address, length, protection, flags, number, offset);
}

void *mmap64(void *address, size_t length, int protection, int flags, int number, off64_t offset) noexcept
{
    LIAISON_BEHIND(mmap64);
    const char *path = descriptors.path(number);
    if (path != nullptr && pass(Mapped, "mmap", path) == Way::Refused)
        return MAP_FAILED;
    return real(address, length, protection, flags, number, offset);
}

// A key as different as its passphrase and salt are, without the cost: what is tortured is not the derivation.
int crypto_pwhash(unsigned char *const out, unsigned long long length, const char *const passphrase,
                  unsigned long long letters, const unsigned char *const salt, unsigned long long passes, size_t memory,
                  int algorithm)
{
    static auto *const real = behind<int(unsigned char *, unsigned long long, const char *, unsigned long long,
                                         const unsigned char *, unsigned long long, size_t, int)>("crypto_pwhash");
    if (active == nullptr || !active->quickKey)
        return real(out, length, passphrase, letters, salt, passes, memory, algorithm);
    std::array<unsigned char, randombytes_SEEDBYTES> seed{};
    crypto_generichash(seed.data(), seed.size(), reinterpret_cast<const unsigned char *>(passphrase), letters, salt,
                       crypto_pwhash_SALTBYTES);
    randombytes_buf_deterministic(out, length, seed.data());
    return 0;
}
}
