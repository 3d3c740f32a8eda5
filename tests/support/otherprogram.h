// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace liaison {

// Another process that holds SQLite's lock on a file while this object lives.
class OtherProgram
{
public:
    enum class Holds { Shared, Exclusive }; // as who has the file open in WAL mode; as who changes it alone

    OtherProgram(const QString &path, Holds lock);
    ~OtherProgram();
    Q_DISABLE_COPY_MOVE(OtherProgram)

private:
    int m_process = -1;
};

} // namespace liaison
