// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/conversions.h"
#include "ui/words/formats.h"

namespace liaison {

// How a conversion came about, in the language of the formats; safe on any thread.

// "1 USD = 7.7621 HKD": the rate as its source gives it.
QString rateWords(const Rate &rate);
// "March 2014 (average)", "17 Oct 1983 (fixed)".
QString rateDateWords(const Rate &rate, const Formats &formats);
// Of every step: rate, date and source; steps separated by a semicolon.
QString stepsWords(const QList<RateUse> &steps, const Formats &formats);
// The converted amount, or "no rate for MOP/USD".
QString convertedWords(const ConvertedValue &value, const Formats &formats);

} // namespace liaison
