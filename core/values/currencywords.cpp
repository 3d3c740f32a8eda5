// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/currencywords.h"

#include "core/values/money.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

enum class Certainty { Sure, Likely, YuanOrYen, Any };

struct CurrencyWord
{
    QStringView text;
    QStringView code;
    Certainty certainty = Certainty::Sure;
    bool portuguese = false;
};

constexpr std::array currencyWords{
    CurrencyWord{u"hong kong dollars", u"HKD"},
    CurrencyWord{u"hong kong dollar", u"HKD"},
    CurrencyWord{u"hk dollars", u"HKD"},
    CurrencyWord{u"hkd$", u"HKD"},
    CurrencyWord{u"hkd", u"HKD"},
    CurrencyWord{u"hk$", u"HKD"},
    CurrencyWord{u"港元", u"HKD"},
    CurrencyWord{u"港幣", u"HKD"},
    CurrencyWord{u"港币", u"HKD"},
    CurrencyWord{u"港圓", u"HKD"},
    CurrencyWord{u"dólares de hong kong", u"HKD", Certainty::Sure, true},
    CurrencyWord{u"renminbi", u"CNY"},
    CurrencyWord{u"rmb", u"CNY"},
    CurrencyWord{u"cny", u"CNY"},
    CurrencyWord{u"yuan", u"CNY"},
    CurrencyWord{u"cn¥", u"CNY"},
    CurrencyWord{u"人民幣", u"CNY"},
    CurrencyWord{u"人民币", u"CNY"},
    CurrencyWord{u"¥", u"", Certainty::YuanOrYen},
    CurrencyWord{u"mop$", u"MOP"},
    CurrencyWord{u"mop", u"MOP"},
    CurrencyWord{u"patacas", u"MOP", Certainty::Sure, true},
    CurrencyWord{u"pataca", u"MOP", Certainty::Sure, true},
    CurrencyWord{u"澳門元", u"MOP"},
    CurrencyWord{u"澳门元", u"MOP"},
    CurrencyWord{u"澳門幣", u"MOP"},
    CurrencyWord{u"澳门币", u"MOP"},
    CurrencyWord{u"葡幣", u"MOP"},
    CurrencyWord{u"葡币", u"MOP"},
    CurrencyWord{u"u.s. dollars", u"USD"},
    CurrencyWord{u"us dollars", u"USD"},
    CurrencyWord{u"us dollar", u"USD"},
    CurrencyWord{u"usd$", u"USD"},
    CurrencyWord{u"usd", u"USD"},
    CurrencyWord{u"us$", u"USD"},
    CurrencyWord{u"美元", u"USD"},
    CurrencyWord{u"美金", u"USD"},
    CurrencyWord{u"dólares americanos", u"USD", Certainty::Sure, true},
    CurrencyWord{u"euros", u"EUR"},
    CurrencyWord{u"euro", u"EUR"},
    CurrencyWord{u"eur", u"EUR"},
    CurrencyWord{u"€", u"EUR"},
    CurrencyWord{u"歐元", u"EUR"},
    CurrencyWord{u"欧元", u"EUR"},
    CurrencyWord{u"gbp", u"GBP"},
    CurrencyWord{u"£", u"GBP", Certainty::Likely},
    CurrencyWord{u"英鎊", u"GBP"},
    CurrencyWord{u"英镑", u"GBP"},
    CurrencyWord{u"jpy", u"JPY"},
    CurrencyWord{u"jp¥", u"JPY"},
    CurrencyWord{u"yen", u"JPY"},
    CurrencyWord{u"日圓", u"JPY"},
    CurrencyWord{u"日元", u"JPY"},
    CurrencyWord{u"円", u"JPY"},
    CurrencyWord{u"twd", u"TWD"},
    CurrencyWord{u"nt$", u"TWD"},
    CurrencyWord{u"新臺幣", u"TWD"},
    CurrencyWord{u"新台幣", u"TWD"},
    CurrencyWord{u"新台币", u"TWD"},
    CurrencyWord{u"sgd", u"SGD"},
    CurrencyWord{u"s$", u"SGD"},
    CurrencyWord{u"aud", u"AUD"},
    CurrencyWord{u"a$", u"AUD"},
    CurrencyWord{u"au$", u"AUD"},
    CurrencyWord{u"澳元", u"AUD"},
    CurrencyWord{u"cad", u"CAD"},
    CurrencyWord{u"c$", u"CAD"},
    CurrencyWord{u"ca$", u"CAD"},
    CurrencyWord{u"nz$", u"NZD"},
    CurrencyWord{u"r$", u"BRL"},
    CurrencyWord{u"krw", u"KRW"},
    CurrencyWord{u"₩", u"KRW"},
    CurrencyWord{u"韓元", u"KRW"},
    CurrencyWord{u"韩元", u"KRW"},
    CurrencyWord{u"thb", u"THB"},
    CurrencyWord{u"฿", u"THB"},
    CurrencyWord{u"泰銖", u"THB"},
    CurrencyWord{u"泰铢", u"THB"},
    CurrencyWord{u"zł", u"PLN"},
    CurrencyWord{u"zl", u"PLN"},
    CurrencyWord{u"kč", u"CZK"},
    CurrencyWord{u"лв", u"BGN"},
    CurrencyWord{u"₽", u"RUB"},
    CurrencyWord{u"₺", u"TRY"},
    CurrencyWord{u"₱", u"PHP"},
    CurrencyWord{u"₴", u"UAH"},
    CurrencyWord{u"₫", u"VND"},
    CurrencyWord{u"₹", u"INR"},
    CurrencyWord{u"dollars", u"", Certainty::Any},
    CurrencyWord{u"dollar", u"", Certainty::Any},
    CurrencyWord{u"dólares", u"", Certainty::Any, true},
    CurrencyWord{u"$", u"", Certainty::Any},
    CurrencyWord{u"元", u"", Certainty::Any},
    CurrencyWord{u"圓", u"", Certainty::Any},
    CurrencyWord{u"圆", u"", Certainty::Any},
};

void name(CurrencyWords &found, QString &slot, QStringView code)
{
    found.contradictory = found.contradictory || (!slot.isEmpty() && slot != code);
    slot = code.toString();
}

void take(const CurrencyWord &word, NumberPhrase &phrase, CurrencyWords &found)
{
    if (word.certainty == Certainty::Sure)
        name(found, found.code, word.code);
    else if (word.certainty == Certainty::Likely)
        name(found, found.likely, word.code);
    found.isYuanOrYen = found.isYuanOrYen || word.certainty == Certainty::YuanOrYen;
    if (word.portuguese)
        phrase.notePortuguese();
}

// The longest word of the list at that end: 港元 before 元.
template <typename Stands>
const CurrencyWord *longest(Stands stands)
{
    const CurrencyWord *best = nullptr;
    for (const auto &word : currencyWords) {
        if (stands(word.text) && (!best || word.text.size() > best->text.size()))
            best = &word;
    }
    return best;
}

bool isLetter(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetter();
}

} // namespace

bool takeCurrency(NumberPhrase &phrase, CurrencyWords &found)
{
    if (const auto *word = longest([&](QStringView text) { return phrase.startsWithWord(text); })) {
        take(*word, phrase, found);
        phrase.dropFront(word->text.size());
        return true;
    }
    if (const auto *word = longest([&](QStringView text) { return phrase.endsWithWord(text); })) {
        take(*word, phrase, found);
        phrase.dropBack(word->text.size());
        if (phrase.isPortuguese() && phrase.lower().endsWith(u" de")) // 16 milhões de patacas
            phrase.dropBack(3);
        return true;
    }
    // Any other currency by its code, in capitals: "all 500" is not an amount in Albanian lek.
    const QStringView written = phrase.written();
    if (isCurrency(written.left(3).toString()) && !isLetter(written, 3)) {
        name(found, found.code, written.left(3));
        phrase.dropFront(3);
        return true;
    }
    if (isCurrency(written.right(3).toString()) && !isLetter(written, written.size() - 4)) {
        name(found, found.code, written.right(3));
        phrase.dropBack(3);
        return true;
    }
    return false;
}

} // namespace liaison
