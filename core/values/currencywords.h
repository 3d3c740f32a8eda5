// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/numberphrase.h"

namespace liaison {

// The currencies named beside a number, collected while a money parser takes the words off.
struct CurrencyWords
{
    QString code;               // named beyond doubt: HK$, 人民幣, MOP
    QString likely;             // a sign that usually means this one: £
    bool isYuanOrYen = false;   // ¥, which says no more
    bool contradictory = false; // two different currencies
};

// Takes one currency word, sign or ISO 4217 code off either end of the phrase; false when there is none. A sign that
// could be any dollar ("$", "元") is taken without naming a currency.
bool takeCurrency(NumberPhrase &phrase, CurrencyWords &found);

} // namespace liaison
