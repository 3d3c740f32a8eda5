// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/choices.h"

#include <catch2/catch.hpp>

namespace choicesearch_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

QStringList codes(const QList<CodeChoice> &choices, const QString &typed)
{
    QStringList codes;
    for (const int row : ChoiceSearch(choices).find(typed))
        codes.append(choices.at(row).code);
    return codes;
}

QString best(const QList<CodeChoice> &choices, const QString &typed)
{
    const int row = ChoiceSearch(choices).best(typed);
    return row < 0 ? QString() : choices.at(row).code;
}

} // namespace

TEST_CASE("a place typed in full or as its code is that place, whatever else begins so", "[choices]")
{
    const QList<CodeChoice> places = placeChoices();
    for (const auto &[typed, code] : {std::pair(u"CN"_s, u"CN"_s), std::pair(u"China"_s, u"CN"_s),
                                      std::pair(u"hk"_s, u"HK"_s), std::pair(u"Niger"_s, u"NE"_s)}) {
        CAPTURE(typed.toStdString());
        CHECK(codes(places, typed).value(0) == code);
        CHECK(best(places, typed) == code);
    }
    CHECK(codes(places, u"CN"_s).contains(u"CN-GD"_s)); // still offered, below
}

TEST_CASE("choices are offered by how well they fit, of equals in their own order", "[choices]")
{
    const QList<CodeChoice> choices{{u"A"_s, u"Hong Kong Customs"_s, u"香港海關 HKC"_s},
                                    {u"B"_s, u"Customs of Macao"_s, u"澳門海關"_s},
                                    {u"C"_s, u"Customs"_s, {}},
                                    {u"CUSTOMS"_s, u"Another"_s, {}},
                                    {u"D"_s, u"Police"_s, u"customs"_s}};
    CHECK(codes(choices, u"customs"_s) == QStringList{u"CUSTOMS"_s, u"C"_s, u"D"_s, u"B"_s, u"A"_s});
    CHECK(codes(choices, u"海关"_s) == QStringList{u"A"_s, u"B"_s}); // Simplified finds Traditional
    CHECK(codes(choices, u""_s).isEmpty());
    CHECK(best(choices, u"hkc"_s) == u"A"_s);
    CHECK(best(choices, u"海关"_s).isEmpty()); // two hold it, none begins so
    CHECK(best(choices, u"cust"_s) == u"B"_s); // the first that begins so
    CHECK(best(choices, u"nothing"_s).isEmpty());
}

} // namespace choicesearch_test
