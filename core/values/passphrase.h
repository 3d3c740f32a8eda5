// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace liaison {

// How well a passphrase stands against somebody who guesses with word lists, names, dates and rows of keys: the base-2
// logarithm of the guesses it takes (zxcvbn). 0 for an empty one.
double passphraseBits(const QString &passphrase);

// From here on a passphrase is taken: a hundred million guesses and more, each of which costs the time and memory of
// Argon2id.
constexpr double leastPassphraseBits = 28;

// What makes a passphrase easy to guess; the advice goes with it.
enum class PassphraseFault { None, Repeats, Keyboard, Sequence, Date, Common, Guessable };
PassphraseFault passphraseFault(const QString &passphrase);

// "repeats", "keyboard", … as the detail of PassphraseWeak.
QString passphraseFaultCode(PassphraseFault fault);

} // namespace liaison
