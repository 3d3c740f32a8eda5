// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>

namespace liaison {

// Shortest passphrase of a new file, in characters.
constexpr int shortestPassphrase = 8;

// What opens a case file: a passphrase (UTF-8) and, if the file uses one, a key file's path. A key file may do alone.
struct Credentials
{
    QByteArray passphrase;
    QString keyFile;
    QString slot{}; // id of the person's key that is tried first; empty: any
};

// Called while long work runs with done and total in arbitrary steps; returning false cancels, and cancelled means
// undone.
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace liaison
