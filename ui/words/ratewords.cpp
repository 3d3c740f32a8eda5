// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/ratewords.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Looks like every other tr() to lupdate, but answers in the language of the formats.
class RateWords
{
public:
    explicit RateWords(const Formats &formats) : m_language(formats.language()) {}

    LIAISON_TR_IN("liaison", m_language)

private:
    QString m_language;
};

} // namespace

QString rateWords(const Rate &rate)
{
    return u"1 %1 = %2 %3"_s.arg(rate.base, decimalText(rate.rate), rate.quote);
}

QString rateDateWords(const Rate &rate, const Formats &formats)
{
    const RateWords words(formats);
    if (rate.type == "fixed"_L1)
        return words.tr("fixed since %1").arg(formats.date(PartialDate::day(rate.date.first)));
    if (rate.type == "average"_L1)
        return words.tr("average of %1").arg(formats.date(rate.date));
    return formats.date(rate.date);
}

QString stepsWords(const QList<RateUse> &steps, const Formats &formats)
{
    const RateWords words(formats);
    QStringList parts;
    for (const RateUse &use : steps) {
        parts.append(words.tr("%1, %2, %3", "a rate, its date, its source")
                         .arg(rateWords(use.rate), rateDateWords(use.rate, formats), use.rate.source));
    }
    return parts.join(u"; "_s);
}

QString convertedWords(const ConvertedValue &value, const Formats &formats)
{
    const RateWords words(formats);
    if (value.conversion)
        return formats.money(value.conversion->amount);
    if (value.why.kind == ErrorKind::NoRate)
        return words.tr("no rate for %1").arg(value.why.detail);
    return words.tr("too large to convert");
}

} // namespace liaison
