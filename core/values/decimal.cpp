// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/decimal.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace liaison {

Result<Decimal> parseDecimal(const QString &text)
{
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (plain.isEmpty())
        return fail(ErrorKind::Required);
    static const QRegularExpression json(u"^([-\u2212]?)([0-9]+)(?:\\.([0-9]+))?$"_s);
    const auto match = json.match(plain);
    if (!match.hasMatch())
        return fail(ErrorKind::Malformed, {}, text);
    const QString fraction = match.captured(3);
    QString digits = match.captured(2) + fraction;
    while (digits.size() > 1 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (!match.captured(1).isEmpty() || digits.size() > Decimal::mostDigits || fraction.size() > Decimal::mostScale)
        return fail(ErrorKind::OutOfRange, {}, text);
    return Decimal{digits.toLongLong(), static_cast<int>(fraction.size())};
}

QString decimalText(const Decimal &decimal)
{
    QString digits = QString::number(decimal.digits).rightJustified(decimal.scale + 1, u'0');
    if (decimal.scale > 0)
        digits.insert(digits.size() - decimal.scale, u'.');
    return digits;
}

} // namespace liaison
