// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

namespace liaison {

// Tells the windows of this computer apart while they are open: what somebody is typing in one of them is not offered
// in another as begun and forgotten. A lock file of a random name in the folder for temporary files; it says nothing of
// the case file, and a program that crashed no longer holds it. Anywhere, one thread at a time.
class WindowMark
{
public:
    WindowMark();

    const QString &text() const { return m_text; }
    // False for a window that was closed or crashed, for one of another computer, and for no mark at all.
    static bool isOpen(const QString &mark);

private:
    QString m_text;
    QLockFile m_lock;
};

} // namespace liaison
