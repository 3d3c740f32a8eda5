// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <optional>

// What only the operating system knows, and all that the program asks of it past Qt, SQLite and libsodium: a port to
// another system writes these functions anew and touches nothing else. Here it is POSIX and Linux
// (platform_posix.cpp, platform_posix_process.cpp, platform_posix_terminal.cpp).
namespace liaison::platform {

// --- Why something failed: the system's own number of the last failure of this thread, to be asked for at once.

int lastFailure();
void forgetFailure();
bool isMissing(int failure);      // no such file
bool isHeldByOthers(int failure); // another has the lock
bool isNotKnownHere(int failure); // this file system has no such way
ErrorKind renamingKind(int failure);
ErrorKind writingKind(int failure);

// --- Files that are opened to be locked or looked at, past Qt and SQLite. A file that was opened is closed by close().

using OpenFile = int;
inline constexpr OpenFile noFile = -1;

OpenFile openFor(const QString &name, bool writing);
OpenFile openHowever(const QString &name); // for writing, else for reading
// The name itself, never what a link there points to; without waiting for the other end of a pipe.
OpenFile openUnfollowed(const QString &name, bool writing);
OpenFile makeForOwnerAlone(const QString &name); // fails when there is one
void close(OpenFile file);
bool isWritable(OpenFile file);
// Of its bytes from there, all or nothing.
QByteArray bytesAt(OpenFile file, qint64 first, qint64 length);

// Which file it is, whatever its names are.
struct FileIdentity
{
    quint64 device = 0;
    quint64 number = 0;

    auto operator<=>(const FileIdentity &) const = default;
};

struct FileStatus
{
    FileIdentity identity;
    quint64 names = 0;
    qint64 size = 0;
};

std::optional<FileStatus> statusOf(const QString &name);
std::optional<FileStatus> statusOf(OpenFile file);

// Whether a name means the open file. Unknown: the disk answered with an error, which says nothing of the name.
enum class Meaning { Same, Other, Unknown };
Meaning meaningOf(const QString &name, OpenFile file);

// A lock of some bytes that goes with this opening of the file: closing another one of the same file, here or
// elsewhere, leaves it alone. SQLite sees these locks, and we see its own.
enum class Lock { None, Shared, Alone };
bool lockBytes(OpenFile file, Lock lock, qint64 first, qint64 length); // at once or not at all
bool isLockedByOthers(OpenFile file, qint64 first, qint64 length);

// A lock of the whole file, which says that its program lives: it goes with the program, however that ends.
bool claim(OpenFile file);      // at once or not at all
bool awaitClaim(OpenFile file); // where there are no locks, nobody else can tell either

// --- What is written stays written.

bool bringToDisk(OpenFile file);
void bringFolderToDisk(const QString &path); // the folder of that file: its names

// In one step; 0, or why not. The first replaces nothing.
int renameOverNothing(const QString &from, const QString &to);
int renameOver(const QString &from, const QString &to);
int exchangeNames(const QString &one, const QString &other);
void removeName(const QString &name);

bool mayWriteInto(const QString &folder);
void takeOwnerAndPermissions(const QString &from, const QString &to);

// --- The running program. Nothing here fails loudly: a system that lacks one of these still runs the program.

// To be called first in main(): what the program makes is its owner's alone (umask 077), a crash leaves no image of the
// memory on the disk, and a file that grows beyond a limit is an error of writing, not the end of the program. In a
// release build other programs of the same person may not look into the memory either.
void keepProcessPrivate();

// What a process may use at most.
struct ProcessLimits
{
    qint64 memory = 0; // bytes
    int seconds = 0;   // of processor time
};

// For a program that reads what strangers made, to be called before it reads anything: from then on it has only its
// standard input, output and error, opens no file, starts no process, writes no byte into a file and ends with the
// program that started it. False: it could not be confined, and must not read.
bool confineProcess(const ProcessLimits &limits);

// Makes the memory allocator overwrite what is freed. To be called before other threads begin; some speed is its price.
void overwriteFreedMemory();

// Hands freed memory back to the system, which overwrites it before anybody sees it again; small blocks that the
// calling thread freed are overwritten first.
void returnFreedMemory();

// Of processor time.
double secondsOfThisThread();

QString userName(); // who runs the program, as the system calls them

// While it lives, the C library writes and reads the numbers of this thread with a full stop, whatever the language of
// the person: for libraries that write files with it.
class PlainNumerals
{
public:
    PlainNumerals();
    ~PlainNumerals();
    PlainNumerals(const PlainNumerals &) = delete;
    PlainNumerals &operator=(const PlainNumerals &) = delete;

private:
    void *m_plain;
    void *m_before = nullptr;
};

// --- The terminal.

// Qt takes file names and the like as UTF-8 and complains on standard error about any other locale.
void useUtf8();

// Whether there is a terminal to ask somebody at.
bool hasTerminal();

// Asks on the terminal, not on standard output, and reads one line without showing it. Nothing when the line was not
// finished (Ctrl+D).
std::optional<QByteArray> askUnseen(const QString &prompt);

// While it lives, the first Ctrl+C (SIGINT, SIGTERM, SIGHUP) asks the work to stop instead of ending the program; the
// second one ends it. One at a time, on the main thread.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    static bool isWanted();
};

} // namespace liaison::platform
