// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QObject;
class QWidget;

// What the inputs of forms have in common, whatever kind of input they are. On the screen thread.
namespace liaison {

// The text as it was typed, and back again: for drafts and for forms.
QString typedText(const QWidget *input);
void setTypedText(QWidget *input, const QString &text);

// Calls back whenever the person changes the input.
void whenEdited(QWidget *input, QObject *context, const std::function<void()> &edited);

// Goes to an input that was refused, its text selected, so that typing replaces it.
void focusToMend(QWidget *input);

} // namespace liaison
