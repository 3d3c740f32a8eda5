// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace liaison {

// While it lives, one of SQLite's readings of a file whose path holds `name` fails with EIO, and the file is as sound
// as ever: a disk that answers wrongly once. One at a time, for the whole program.
class FailingRead
{
public:
    FailingRead(const QString &name, qint64 number); // from 0; -1: none fails, they are counted
    ~FailingRead();
    Q_DISABLE_COPY_MOVE(FailingRead)

    static qint64 seen(); // readings of that file so far
};

} // namespace liaison
