// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is typed, pasted or imported: the parsers answer, and what they accept they print and read again.
#include "core/base/textfold.h"
#include "core/values/codelist.h"
#include "core/values/grading.h"
#include "core/values/money.h"
#include "core/values/period.h"
#include "tests/support/shareddata.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace domain_anytext_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

// True when each parser refuses the text or reads back what it printed.
bool isSettled(const QString &text)
{
    bool settled = true;
    if (const auto estimate = parseEstimate(text))
        settled = settled && parseEstimate(estimateText(*estimate)) == *estimate && (*estimate).value.value_or(0) >= 0;
    for (const auto &currency : {QString(), u"HKD"_s, u"JPY"_s, u"KWD"_s}) {
        if (const auto money = parseMoney(text, currency))
            settled = settled && parseMoney(moneyText(*money)) == *money && (*money).minor.value.value_or(0) >= 0;
    }
    for (const int firstMonth : {1, 4, 7, 12}) {
        if (const auto date = parsePartialDate(text, firstMonth))
            settled = settled && parsePartialDate(partialDateText(*date, firstMonth), firstMonth) == *date &&
                      date->first <= date->last;
        if (const auto period = parsePeriod(text, firstMonth))
            settled = settled && parsePeriod(periodText(*period, firstMonth), firstMonth) == *period;
    }
    if (const auto tlp = tlpFromCode(text))
        settled = settled && tlpFromCode(tlpCode(*tlp)) == *tlp;
    settled = settled && foldText(foldText(text)) == foldText(text);
    settled = settled && searchExpression(text).isEmpty() == searchTokens(text).isEmpty();
    settled = settled && (isPlace(text) || placeName(text, u"en"_s) == text);
    settled = settled && (isCurrency(text) || currencyName(text, u"en"_s) == text);
    return settled && !builtInCode(text, text);
}

} // namespace

TEST_CASE("the naughty strings go through every parser", "[anytext]")
{
    for (const auto &line : sharedLines(u"data/blns.txt"_s)) {
        INFO(line.toStdString());
        CHECK(isSettled(line));
        for (const auto &frame :
             {u"about %1"_s, u"HK$%1"_s, u"%1萬"_s, u"%1元"_s, u"%1年"_s, u"op:%1"_s, u"2017..%1"_s})
            CHECK(isSettled(QString(frame).replace("%1"_L1, line)));
    }
}

TEST_CASE("pieces of the language of numbers and dates in any order", "[anytext]")
{
    CHECK(rc::check("settled", [] {
        const auto piece = rc::gen::element(
            u"1"_s, u"0"_s, u"300"_s, u"9999999999"_s, u","_s, u"."_s, u" "_s, u"-"_s, u"/"_s, u".."_s, u"+"_s, u"~"_s,
            u">"_s, u"about "_s, u"more than "_s, u"約"_s, u"逾"_s, u"多"_s, u"萬"_s, u"億"_s, u"千"_s, u"百"_s,
            u"十"_s, u"零"_s, u"三"_s, u"k"_s, u"m"_s, u" million"_s, u" mil"_s, u"cerca de "_s, u" milhões"_s,
            u"HK$"_s, u"$"_s, u"元"_s, u"人民幣"_s, u"MOP "_s, u" EUR"_s, u"¥"_s, u"2017"_s, u"03"_s, u"29"_s, u"Q1"_s,
            u"Mar "_s, u"年"_s, u"月"_s, u"日"_s, u"op:"_s, u"not stated"_s, u"–"_s);
        QString text;
        for (const auto &part : *rc::gen::container<std::vector<QString>>(piece))
            text += part;
        RC_ASSERT(isSettled(text));
    }));
}

TEST_CASE("every public figure is read", "[anytext]")
{
    // id,source,section,kind,start,end,parties,what,value,qualifier,unit,currency,note
    int read = 0;
    for (const auto &line : sharedLines(u"facts/public-facts.csv"_s).mid(1)) {
        if (line.isEmpty())
            continue;
        INFO(line.toStdString());
        QStringList fields;
        bool quoted = false;
        QString field;
        for (const QChar c : line) {
            if (c == u'"')
                quoted = !quoted;
            else if (c == u',' && !quoted)
                fields.append(std::exchange(field, {}));
            else
                field.append(c);
        }
        REQUIRE(fields.size() == 12);
        const QString first = fields.at(4);
        const QString last = fields.at(5);
        CHECK(parsePartialDate(first));
        if (!last.isEmpty())
            CHECK(parsePeriod(first + u".." + last));
        const QString value = fields.at(8);
        if (value.isEmpty())
            continue;
        const QString stated = fields.at(9) == u"exact" ? value : QString(fields.at(9) + u' ' + value);
        const auto estimate = parseEstimate(stated);
        REQUIRE(estimate);
        CHECK(estimate->isStated() == (value != u"not stated"));
        if (!fields.at(11).isEmpty()) {
            const auto money = parseMoney(stated, fields.at(11));
            REQUIRE(money);
            CHECK(money->minor.value == *estimate->value * 100);
            CHECK(money->minor.qualifier == estimate->qualifier);
        }
        ++read;
    }
    if (read > 0)
        CHECK(read > 50);
}

} // namespace domain_anytext_test
