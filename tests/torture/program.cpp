// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/program.h"

#include "core/base/clock.h"
#include "core/base/textfold.h"
#include "core/database/keycost.h"
#include "core/database/keyedhandle.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <stdexcept>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

int liaisonCommandLine(int argc, char **argv); // main of the command line, which is compiled under this name

namespace liaison::torture {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t recordSpace = 256ULL * 1024 * 1024;

void *sharedMemory(std::size_t bytes)
{
    void *memory = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED)
        throw std::runtime_error("torture: no shared memory");
    return memory;
}

// One plan serves every run of this process, one after the other.
Plan &freshPlan(const QString &folder, const Ordeal &ordeal)
{
    static pid_t owner = 0;
    static Plan *plan = nullptr;
    if (owner != ::getpid()) { // a forked worker shares its parent's otherwise
        plan = new (sharedMemory(sizeof(Plan))) Plan;
        owner = ::getpid();
    }
    const QByteArray root = folder.toUtf8();
    plan->root.fill('\0');
    if (static_cast<std::size_t>(root.size()) >= plan->root.size())
        throw std::runtime_error("torture: the folder's name is too long");
    std::memcpy(plan->root.data(), root.constData(), static_cast<std::size_t>(root.size()));
    plan->trouble = ordeal.trouble;
    plan->kinds = ordeal.kinds;
    plan->at = ordeal.at;
    plan->error = ordeal.error;
    plan->quickKey = true;
    plan->seen = 0;
    plan->met = false;
    plan->where.fill('\0');
    plan->record = nullptr;
    plan->recordSize = 0;
    plan->recordUsed = 0;
    plan->recordOverflowed = false;
    return *plan;
}

unsigned char *recordMemory()
{
    static pid_t owner = 0;
    static unsigned char *memory = nullptr;
    if (owner != ::getpid()) {
        memory = static_cast<unsigned char *>(sharedMemory(recordSpace));
        owner = ::getpid();
    }
    return memory;
}

int output()
{
    const int number = ::memfd_create("output", 0);
    if (number < 0)
        throw std::runtime_error("torture: no memory for output");
    return number;
}

QByteArray takeOutput(int number)
{
    const off_t length = ::lseek(number, 0, SEEK_END);
    QByteArray bytes(length, '\0');
    if (::pread(number, bytes.data(), static_cast<std::size_t>(length), 0) != length)
        bytes.clear();
    ::close(number);
    return bytes;
}

[[noreturn]] void beTheChild(const std::function<int()> &work, Plan &plan, int out, int err, unsigned longest)
{
    ::alarm(longest);
    ::dup2(out, STDOUT_FILENO);
    ::dup2(err, STDERR_FILENO);
    const int nothing = ::open("/dev/null", O_RDONLY);
    ::dup2(nothing, STDIN_FILENO);
    Clock::set(QDateTime(QDate(2026, 11, 30), QTime(9, 0), Qt::UTC)); // two runs of a command write the same
    liaisonTorture(&plan);
    const int code = work();
    liaisonTorture(nullptr);
    (void)std::fflush(stdout);
    (void)std::fflush(stderr);
    ::_exit(code);
}

} // namespace

QByteArray passphrase()
{
    return QByteArrayLiteral("Tortoises outlive every 7 regimes");
}

QByteArray otherPassphrase()
{
    return QByteArrayLiteral("Oysters forget all 9 of the tides");
}

QByteArray thirdPassphrase()
{
    return QByteArrayLiteral("Pelicans borrow 4 wooden ladders");
}

void warmUp()
{
    qputenv("LIAISON_PASSPHRASE", passphrase());
    qputenv("LIAISON_NEW_PASSPHRASE", otherPassphrase());
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "UTC");
    int count = 1;
    std::array<char, 8> name{"torture"};
    std::array<char *, 2> arguments{name.data(), nullptr};
    const QCoreApplication application(count, arguments.data());
    KeyCost::fixForTests({1, 8192}); // the files of the torture hold nothing worth a guess
    if (!requireCiphers())
        throw std::runtime_error("torture: the SQLite library in use cannot encrypt");
    (void)foldText(u"Zürich 電池"_s);
}

Ending runWork(const QString &folder, const std::function<int()> &work, const Ordeal &ordeal, Record *record,
               unsigned longest)
{
    Plan &plan = freshPlan(folder, ordeal);
    if (record != nullptr) {
        plan.record = recordMemory();
        plan.recordSize = recordSpace;
    }
    const int out = output();
    const int err = output();
    (void)std::fflush(stdout);
    (void)std::fflush(stderr);
    const pid_t child = ::fork();
    if (child < 0)
        throw std::runtime_error("torture: no process can be started");
    if (child == 0)
        beTheChild(work, plan, out, err, longest);
    int status = 0;
    ::waitpid(child, &status, 0);
    Ending ending;
    ending.killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    ending.hung = WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM;
    ending.crashed = WIFSIGNALED(status) && !ending.killed && !ending.hung;
    if (WIFEXITED(status))
        ending.exitCode = WEXITSTATUS(status);
    ending.out = takeOutput(out);
    ending.err = takeOutput(err);
    ending.met = plan.met;
    ending.where = QByteArray(plan.where.data());
    const auto seen = std::min(static_cast<std::size_t>(plan.seen.load()), Plan::mostKinds);
    ending.calls.assign(plan.of.begin(), plan.of.begin() + static_cast<std::ptrdiff_t>(seen));
    if (record != nullptr) {
        record->bytes =
            QByteArray(reinterpret_cast<const char *>(plan.record), static_cast<qsizetype>(plan.recordUsed));
        record->whole = !plan.recordOverflowed;
    }
    return ending;
}

Ending runCommand(const QString &folder, const QStringList &arguments, const Ordeal &ordeal, Record *record)
{
    std::vector<QByteArray> words{QByteArrayLiteral("liaison-desk-cli")};
    for (const QString &argument : arguments)
        words.push_back(argument.toUtf8());
    return runWork(
        folder,
        [&words] {
            std::vector<char *> pointers;
            pointers.reserve(words.size() + 1);
            for (QByteArray &word : words)
                pointers.push_back(word.data());
            pointers.push_back(nullptr);
            return liaisonCommandLine(static_cast<int>(words.size()), pointers.data());
        },
        ordeal, record);
}

} // namespace liaison::torture
