// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/estimate.h"

#include <QStringList>

namespace liaison {

// An amount of money as stated: whole minor units (cents, avos, fen) of an ISO 4217 currency, with a qualifier.
struct Money
{
    Estimate minor;   // minor units; not stated is allowed
    QString currency; // ISO 4217 code, upper case; empty only when not stated

    bool operator==(const Money &) const = default;
};

// True when the code is a current or past ISO 4217 currency known to ICU.
bool isCurrency(const QString &code);

// Decimals of the currency's minor unit by ISO 4217 (HKD 2, JPY 0, KWD 3, IQD 3).
int currencyDecimals(const QString &code);

// Reads an amount as people write it: everything parseEstimate reads, with a currency before or after it and decimals
// up to those of the currency: "about HK$13,880,000", "HKD 138,000.50", "70 million yuan", "約1600萬港元", "RMB
// 30,000", "人民幣", "MOP 5,000", "澳門元", "US$1.2m", "EUR 5". A bare "$", "元" or no currency at all
// takes `defaultCurrency`, "¥" one of CNY and JPY; when that is empty, or neither, the error is AmbiguousCurrency.
Result<Money> parseMoney(const QString &text, const QString &defaultCurrency = {});

// The amount in major units for files and scripts, as parseMoney reads it back: "about HKD 13880000", "CNY 30000.50".
QString moneyText(const Money &money);

// Major units as plain digits with the currency's decimals ("138000", "138000.50"): decimals only when they are not
// zero.
QString majorUnits(qint64 minor, const QString &currency);

} // namespace liaison
