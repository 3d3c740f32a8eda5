// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace liaison {

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

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F) ||
           (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) ||
           (c >= 0xFF00 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) ||
           (c >= 0x20000 && c <= 0x3FFFD);
}

} // namespace

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

int columnsOf(const QString &text)
{
    int columns = 0;
    for (const uint c : text.toUcs4()) {
        const auto category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
            continue;
        columns += isWide(c) ? 2 : 1;
    }
    return columns;
}

} // namespace liaison
