// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace liaison::recentfiles {

// The case files opened on this computer, newest first, with where their key files are. Paths only: nothing of what is
// in them.
QStringList list(); // those that still exist
void remember(const QString &path, const QString &keyFile);
void forget(const QString &path);
QString keyFileOf(const QString &path);

} // namespace liaison::recentfiles
