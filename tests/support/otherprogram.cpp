// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/otherprogram.h"

#include <QFile>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace liaison {

OtherProgram::OtherProgram(const QString &path, Holds lock)
{
    const QByteArray name = QFile::encodeName(path);
    std::array<int, 2> ready{};
    if (::pipe(ready.data()) != 0)
        throw std::runtime_error("no pipe");
    m_process = ::fork();
    if (m_process == 0) { // between fork and the end only what is safe in a copy of a program with threads
        struct flock range = {};
        range.l_type = lock == Holds::Shared ? F_RDLCK : F_WRLCK;
        range.l_whence = SEEK_SET;
        range.l_start = 0x40000002; // SQLite's shared range
        range.l_len = 510;
        const int file = ::open(name.constData(), O_RDWR);
        const char taken = file >= 0 && ::fcntl(file, F_SETLK, &range) == 0 ? 'y' : 'n';
        if (::write(ready[1], &taken, 1) == 1 && taken == 'y') {
            while (true)
                ::pause();
        }
        ::_exit(1);
    }
    char taken = 'n';
    const bool told = m_process > 0 && ::read(ready[0], &taken, 1) == 1;
    ::close(ready[0]);
    ::close(ready[1]);
    if (m_process > 0 && (!told || taken != 'y'))
        ::waitpid(m_process, nullptr, 0);
    if (!told || taken != 'y')
        throw std::runtime_error("the other program could not take its lock");
}

OtherProgram::~OtherProgram()
{
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }
}

} // namespace liaison
