// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace liaison {

// Text of people as it may stand on a screen or a terminal: characters that steer the terminal (C0, DEL, C1) or turn
// the text that follows (bidirectional marks, embeddings, overrides and isolates) do nothing there. What is stored and
// written to files is not changed by any of these. Thread-safe.

// Whether the character only turns the direction of others: U+061C, U+200E–200F, U+202A–202E, U+2066–2069.
bool turnsText(char32_t character);
// Whether nothing is seen where the character stands: controls, format characters, line and paragraph separators, and
// others that Unicode ignores by default (variation selectors, fillers).
bool isUnseen(char32_t character);

// Several lines: line feeds and tabs stay (CR LF and CR as LF), other controls show as U+FFFD, what turns text is gone.
QString visibleText(const QString &text);
// The same in one row of a list: line feeds and tabs as single spaces, everything else as it is.
QString visibleRow(const QString &text);
// One line: the same, with white space, line breaks and controls as single spaces and without unseen characters.
QString visibleLine(const QString &text);
// A JSON document with the same characters written as \uXXXX, which means the same to whoever reads it.
QByteArray visibleJson(const QByteArray &document);

} // namespace liaison
