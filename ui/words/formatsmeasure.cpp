// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a measure, and what they are counted in, in words.
#include "core/figures/sums.h"
#include "ui/words/formats.h"

using namespace Qt::StringLiterals;

namespace liaison {

using What = MeasureKind::What;

QString Formats::number(const MeasureKind &kind, const EstimateSum &of, Style style) const
{
    return kind.what == What::Values ? moneySum(of, kind.key, style) : sum(of, style);
}

QString Formats::amount(const MeasureKind &kind, const EstimateSum &of, Style style) const
{
    return kind.what == What::Items ? quantitySum(of, kind.key, style) : number(kind, of, style);
}

QString Formats::amount(const MeasurePart &part, Style style) const
{
    return amount(part, part.sum, style);
}

QString Formats::ground(const MeasureKind &kind) const
{
    if (kind.what == What::Cases)
        return kind.key.isEmpty() ? QString() : codeName(u"counting_rule"_s, kind.key);
    return kind.basis.isEmpty() || kind.basis == "not_stated"_L1 ? QString() : codeName(u"value_basis"_s, kind.basis);
}

QString Formats::groundNote(const MeasureKind &kind) const
{
    return kind.basis == "not_stated"_L1 ? tr("basis not stated") : ground(kind).toLower();
}

QString Formats::measure(const MeasureKind &kind) const
{
    if (kind.what == What::Cases)
        return tr("cases (%1)", "a counting rule").arg(groundNote(kind));
    return kind.what == What::Items ? unit(kind.key)
                                    : tr("%1, %2", "a currency's code, a value basis").arg(kind.key, groundNote(kind));
}

QString Formats::measureAxis(const MeasureKind &kind) const
{
    const QString text =
        kind.what == What::Values ? tr("Value (%1)", "a currency's code").arg(kind.key) : measure(kind);
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace liaison
