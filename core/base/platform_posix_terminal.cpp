// SPDX-License-Identifier: GPL-3.0-or-later
// The terminal, and those who ask the program to stop.
#include "core/base/platform.h"

#include <array>
#include <clocale>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <langinfo.h>
#include <termios.h>
#include <unistd.h>

namespace liaison::platform {

namespace {

// The controlling terminal, even where standard input and output are files.
class Terminal
{
public:
    Terminal() : m_handle(::open("/dev/tty", O_RDWR | O_CLOEXEC)) {}
    ~Terminal()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    bool isOpen() const { return m_handle >= 0; }
    int handle() const { return m_handle; }
    void write(const QByteArray &bytes) const
    {
        if (::write(m_handle, bytes.constData(), static_cast<size_t>(bytes.size())) < 0)
            ::perror("/dev/tty");
    }

private:
    int m_handle;
};

// The terminal's settings while nothing typed is shown, for whoever is stopped in the middle of it.
int unseenHandle = -1;
termios settingsBefore{};

extern "C" void showAgainAndStop(int signal)
{
    ::tcsetattr(unseenHandle, TCSANOW, &settingsBefore);
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

// Keeps typed characters from being shown until it goes, or the program is stopped.
class Unseen
{
public:
    explicit Unseen(int handle) : m_changed(::tcgetattr(handle, &settingsBefore) == 0)
    {
        if (!m_changed)
            return;
        unseenHandle = handle;
        for (const int signal : stopping)
            ::signal(signal, showAgainAndStop);
        termios quiet = settingsBefore;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(handle, TCSAFLUSH, &quiet);
    }
    ~Unseen()
    {
        if (!m_changed)
            return;
        ::tcsetattr(unseenHandle, TCSAFLUSH, &settingsBefore);
        for (const int signal : stopping)
            ::signal(signal, SIG_DFL);
    }
    Q_DISABLE_COPY_MOVE(Unseen)

private:
    static constexpr std::array<int, 4> stopping{SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    bool m_changed;
};

volatile std::sig_atomic_t interruptionWanted = 0;
constexpr std::array<int, 3> asking{SIGINT, SIGTERM, SIGHUP};
std::array<void (*)(int), 3> formerHandlers{}; // who started the program may have it ignore one of them (nohup)

extern "C" void noteAndLetGo(int number)
{
    interruptionWanted = 1;
    ::signal(number, SIG_DFL);
}

} // namespace

void useUtf8()
{
    const char *locale = std::setlocale(LC_ALL, "");
    if (locale == nullptr || qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

bool hasTerminal()
{
    return Terminal().isOpen();
}

std::optional<QByteArray> askUnseen(const QString &prompt)
{
    const Terminal terminal;
    if (!terminal.isOpen())
        return std::nullopt;
    terminal.write(prompt.toUtf8());
    const Unseen unseen(terminal.handle());
    QByteArray line;
    char character = 0;
    while (::read(terminal.handle(), &character, 1) == 1) {
        if (character == '\n') {
            terminal.write("\n");
            return line;
        }
        line.append(character);
    }
    terminal.write("\n");
    return std::nullopt;
}

Interruption::Interruption()
{
    interruptionWanted = 0;
    for (std::size_t i = 0; i < asking.size(); ++i) {
        formerHandlers.at(i) = ::signal(asking.at(i), noteAndLetGo);
        if (formerHandlers.at(i) == SIG_IGN)
            ::signal(asking.at(i), SIG_IGN);
    }
}

Interruption::~Interruption()
{
    for (std::size_t i = 0; i < asking.size(); ++i)
        ::signal(asking.at(i), formerHandlers.at(i));
}

bool Interruption::isWanted()
{
    return interruptionWanted != 0;
}

} // namespace liaison::platform
