// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace liaison {

// Whether there is a terminal to ask somebody at.
bool hasTerminal();

// Asks on the terminal, not on standard output, and reads one line without showing it. Nothing when the line was not
// finished (Ctrl+D).
std::optional<QByteArray> askUnseen(const QString &prompt);

// How many columns a terminal gives the text: wide characters take two, combining ones none.
int columnsOf(const QString &text);

} // namespace liaison
