// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/decimal.h"
#include "core/values/estimate.h"
#include "core/values/money.h"
#include "tests/fuzz/target.h"

using namespace liaison;

namespace {

void readEstimate(const QString &text)
{
    const auto estimate = parseEstimate(text);
    if (!estimate)
        return;
    fuzz::require(!estimate->value || *estimate->value >= 0, "no number that was read is negative", text);
    const QString written = estimateText(*estimate);
    const auto again = parseEstimate(written);
    fuzz::require(again && *again == *estimate, "a number that is written is read as the same", written);
}

void readMoney(const QString &text, const QString &currency)
{
    const auto money = parseMoney(text, currency);
    if (!money)
        return;
    fuzz::require(!money->minor.isStated() || isCurrency(money->currency), "an amount has a currency", text);
    const QString written = moneyText(*money);
    const auto again = parseMoney(written);
    fuzz::require(again && *again == *money, "an amount that is written is read as the same", written);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    readEstimate(text);
    readMoney(text, {});
    readMoney(text, QStringLiteral("HKD"));
    if (const auto decimal = parseDecimal(text)) {
        const QString written = decimalText(*decimal);
        const auto again = parseDecimal(written);
        fuzz::require(again && *again == *decimal, "a decimal that is written is read as the same", written);
    }
    return 0;
}
