// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace liaison::recentfiles {

// The case files opened since the program began, newest first, with where their key files are; those of earlier times
// too where this computer remembers paths (workplace::remembersFiles). Paths only: nothing of what is in them.
QStringList list(); // those that still exist
void remember(const QString &path, const QString &keyFile);
void forget(const QString &path);
QString keyFileOf(const QString &path);
// From now on they are remembered, those of now too; or none is any more, beyond this run of the program.
void setRemembered(bool remembered);

} // namespace liaison::recentfiles
