// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/formats.h"

#include "core/values/owncodes.h"

using namespace Qt::StringLiterals;

namespace liaison {

Formats::Formats(const QString &language)
    : m_language(isLanguage(language) ? language : u"en"_s),
      m_locale(localeOf(m_language)),
      m_monthNames(m_language == u"en" ? QLocale::c() : m_locale) // Hong Kong English has "Sept", of four letters
{
}

QString Formats::number(qint64 value) const
{
    return m_locale.toString(value);
}

QString Formats::notStated(Style style) const
{
    return style == Style::Short ? u"–"_s : tr("not stated");
}

QString Formats::qualifierMark(Qualifier qualifier) const
{
    switch (qualifier) {
    case Qualifier::About:
        return u"≈"_s;
    case Qualifier::MoreThan:
        return u">"_s;
    case Qualifier::LessThan:
        return u"<"_s;
    case Qualifier::Exact:
        break;
    }
    return {};
}

QString Formats::qualified(Qualifier qualifier, const QString &amount, Style style) const
{
    if (style == Style::Short)
        return qualifierMark(qualifier) + amount;
    switch (qualifier) {
    case Qualifier::About:
        return tr("about %1").arg(amount);
    case Qualifier::MoreThan:
        return tr("more than %1").arg(amount);
    case Qualifier::LessThan:
        return tr("less than %1").arg(amount);
    case Qualifier::Exact:
        break;
    }
    return amount;
}

QString Formats::estimate(const Estimate &estimate, Style style) const
{
    return estimate.isStated() ? qualified(estimate.qualifier, number(*estimate.value), style) : notStated(style);
}

Qualifier Formats::qualifierOf(const EstimateSum &sum) const
{
    return sum.overflowed() ? Qualifier::MoreThan : sum.qualifier();
}

QString Formats::withNotStated(const QString &text, const EstimateSum &sum, Style style) const
{
    if (!sum.isStated())
        return notStated(style);
    if (!sum.isIncomplete())
        return text;
    return tr("%1 (%2 not stated)", "a total, how many of its parts were not stated")
        .arg(text, number(sum.notStatedParts()));
}

QString Formats::sum(const EstimateSum &sum, Style style) const
{
    return withNotStated(qualified(qualifierOf(sum), number(sum.value()), style), sum, style);
}

QString Formats::unit(const QString &code, qint64 count) const
{
    const bool one = count == 1;
    if (code == u"H87" || code == u"C62")
        return one ? tr("piece") : tr("pieces");
    if (code == u"PR")
        return one ? tr("pair") : tr("pairs");
    if (code == u"SET")
        return one ? tr("set") : tr("sets");
    if (code == u"CT")
        return one ? tr("carton") : tr("cartons");
    if (code == u"BX")
        return one ? tr("box") : tr("boxes");
    if (code == u"LTR")
        return one ? tr("litre") : tr("litres");
    if (code == u"MTR")
        return one ? tr("metre") : tr("metres");
    if (code == u"KGM")
        return tr("kg");
    if (code == u"GRM")
        return tr("g", "gram");
    if (code == u"MLT")
        return tr("ml", "millilitre");
    return codeName(u"unit"_s, code);
}

QString Formats::amountWithUnit(qint64 amount, const QString &unitCode) const
{
    return tr("%1 %2", "an amount, its unit").arg(number(amount), unit(unitCode, amount));
}

QString Formats::quantity(const Quantity &quantity, Style style) const
{
    if (!quantity.amount.isStated())
        return notStated(style);
    return qualified(quantity.amount.qualifier, amountWithUnit(*quantity.amount.value, quantity.unit), style);
}

QString Formats::quantitySum(const EstimateSum &sum, const QString &unitCode, Style style) const
{
    return withNotStated(qualified(qualifierOf(sum), amountWithUnit(sum.value(), unitCode), style), sum, style);
}

QString Formats::amountOfMoney(qint64 minor, const QString &currencyCode) const
{
    const QString plain = majorUnits(minor, currencyCode);
    QString amount = number(plain.section(u'.', 0, 0).toLongLong());
    if (plain.contains(u'.'))
        amount += m_locale.decimalPoint() + plain.section(u'.', 1);
    if (currencyCode == u"HKD")
        return tr("HK$%1").arg(amount);
    if (currencyCode == u"CNY")
        return tr("CNY %1").arg(amount);
    if (currencyCode == u"MOP")
        return tr("MOP %1").arg(amount);
    if (currencyCode == u"USD")
        return tr("US$%1").arg(amount);
    if (currencyCode == u"EUR")
        return tr("EUR %1").arg(amount);
    return tr("%1 %2", "a currency's code, an amount").arg(currencyCode, amount);
}

QString Formats::money(const Money &money, Style style) const
{
    if (!money.minor.isStated())
        return notStated(style);
    return qualified(money.minor.qualifier, amountOfMoney(*money.minor.value, money.currency), style);
}

QString Formats::moneySum(const EstimateSum &minor, const QString &currencyCode, Style style) const
{
    return withNotStated(qualified(qualifierOf(minor), amountOfMoney(minor.value(), currencyCode), style), minor,
                         style);
}

QString Formats::together(const QStringList &totals, Style style) const
{
    return totals.isEmpty() ? notStated(style) : totals.join(u" + "_s);
}

QString Formats::percent(qint64 part, qint64 whole) const
{
    if (whole <= 0)
        return notStated(Style::Short);
    // Tenths of a percent, rounded half up, without floating point: 92 of 635 is 14.5%.
    const auto tenths = qint64((__int128(part) * 2000 + whole) / (__int128(whole) * 2));
    return tr("%1%2%3%", "whole percent, decimal point, tenths")
        .arg(number(tenths / 10), m_locale.decimalPoint(), QString::number(tenths % 10));
}

QString Formats::share(qint64 part, qint64 whole) const
{
    if (whole <= 0)
        return number(part);
    return tr("%1 of %2 (%3)", "a part, its whole, the share in percent")
        .arg(number(part), number(whole), percent(part, whole));
}

QString Formats::days(qint64 count) const
{
    return (count == 1 ? tr("%1 day") : tr("%1 days")).arg(number(count));
}

QString Formats::references(const QStringList &refs, qsizetype most) const
{
    const QString named = refs.mid(0, most).join(u", "_s);
    return refs.size() <= most ? named
                               : tr("%1 and %2 more", "references, a number").arg(named, number(refs.size() - most));
}

QString Formats::codeName(const QString &list, const QString &code) const
{
    const auto known = codeOf(list, code);
    return known ? nameIn(known->names, m_language, code) : code;
}

QString Formats::place(const QString &code) const
{
    return code.isEmpty() ? QString() : placeName(code, m_language);
}

QString Formats::currency(const QString &code) const
{
    return code.isEmpty() ? QString() : currencyName(code, m_language);
}

} // namespace liaison
