// SPDX-License-Identifier: GPL-3.0-or-later
// The half of codelist.h that ICU answers: countries and currencies with their names.
#include "core/values/codelist.h"
#include "core/values/money.h"

#include <QRegularExpression>
#include <QSet>
#include <unicode/ucurr.h>
#include <unicode/uloc.h>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// ICU's locale for one of our languages. Portuguese is that of Portugal, as Macao writes it.
QByteArray icuLocale(const QString &language)
{
    if (language == u"zh_HK")
        return "zh_Hant_HK";
    if (language == u"zh_CN")
        return "zh_Hans_CN";
    return language == u"pt" ? "pt_PT" : "en";
}

const QSet<QString> &countries()
{
    static const QSet<QString> codes = [] {
        QSet<QString> read;
        for (const char *const *code = uloc_getISOCountries(); *code; ++code)
            read.insert(QString::fromLatin1(*code));
        return read;
    }();
    return codes;
}

QString countryName(const QString &country, const QString &language)
{
    UErrorCode error = U_ZERO_ERROR;
    QString name(128, Qt::Uninitialized);
    const QByteArray region = "und_" + country.toLatin1();
    const int32_t length =
        uloc_getDisplayCountry(region.constData(), icuLocale(language).constData(),
                               reinterpret_cast<UChar *>(name.data()), static_cast<int32_t>(name.size()), &error);
    if (U_FAILURE(error) || length > name.size())
        return country;
    name.truncate(length);
    return name;
}

// The country of a subdivision such as US-CA; empty when the code has another form.
QString countryOfSubdivision(const QString &code)
{
    static const QRegularExpression json(u"^([A-Z]{2})-[A-Z0-9]{1,3}$"_s);
    return json.match(code).captured(1);
}

// Our own list is complete for these; a subdivision of any other country is taken by its form.
bool isListedArea(const QString &country)
{
    return country == u"CN" || country == u"HK" || country == u"MO";
}

} // namespace

bool isPlace(const QString &code)
{
    if (countries().contains(code) || builtInCode(u"place"_s, code))
        return true;
    const QString country = countryOfSubdivision(code);
    return countries().contains(country) && !isListedArea(country);
}

QString placeName(const QString &code, const QString &language)
{
    if (const auto listed = builtInCode(u"place"_s, code))
        return nameIn(listed->names, language, code);
    if (countries().contains(code))
        return countryName(code, language);
    if (isPlace(code))
        return u"%1 (%2)"_s.arg(countryName(countryOfSubdivision(code), language), code);
    return code;
}

QString currencyName(const QString &code, const QString &language)
{
    if (!isCurrency(code))
        return code;
    UErrorCode error = U_ZERO_ERROR;
    int32_t length = 0;
    const UChar *name = ucurr_getName(reinterpret_cast<const UChar *>(code.utf16()), icuLocale(language).constData(),
                                      UCURR_LONG_NAME, nullptr, &length, &error);
    return U_SUCCESS(error) && name ? QString::fromUtf16(name, length) : code;
}

} // namespace liaison
