// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hanfold.h"

#include <algorithm>
#include <memory>
#include <unicode/translit.h>
#include <unicode/unistr.h>
#include <vector>

namespace liaison {

namespace {

constexpr char16_t firstHan = 0x3400;
constexpr char16_t lastHan = 0x9fff;

// Forms that Hong Kong writes and ICU's table leaves alone.
constexpr QStringView hongKongForms = u"衞峯牀滙麪枱鍼汚靑敎淸嶽";
constexpr QStringView simplifiedForms = u"卫峰床汇面台针污青教清岳";
static_assert(hongKongForms.size() == simplifiedForms.size());

// What each character from firstHan on becomes. Made once: the transliterator is far too slow to ask for every text,
// and its rules for phrases would fold the same character differently from place to place.
std::vector<char16_t> makeTable()
{
    const auto count = static_cast<size_t>(lastHan - firstHan) + 1;
    std::vector<char16_t> table(count);
    icu::UnicodeString characters;
    for (size_t i = 0; i < count; ++i) {
        table[i] = static_cast<char16_t>(firstHan + i);
        characters.append(table[i]).append(u'\n'); // the break keeps phrases from forming
    }
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> simplify(
        icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, error));
    if (U_SUCCESS(error) && simplify) {
        simplify->transliterate(characters);
        if (static_cast<size_t>(characters.length()) == 2 * count) {
            for (size_t i = 0; i < count; ++i)
                table[i] = characters.charAt(static_cast<int32_t>(2 * i));
        }
    }
    for (qsizetype i = 0; i < hongKongForms.size(); ++i)
        table.at(hongKongForms.at(i).unicode() - firstHan) = simplifiedForms.at(i).unicode();
    return table;
}

// Follows chains to their end, so that folding twice changes nothing; a circle (苧 ↔ 苎) ends at its smallest member.
std::vector<char16_t> settle(const std::vector<char16_t> &table)
{
    const auto next = [&](char16_t c) { return c < firstHan || c > lastHan ? c : table.at(c - firstHan); };
    std::vector<char16_t> settled(table.size());
    for (size_t i = 0; i < table.size(); ++i) {
        auto end = static_cast<char16_t>(firstHan + i);
        for (size_t step = 0; step < 8 && next(end) != end; ++step)
            end = next(end);
        for (char16_t c = next(end), first = end; c != first; c = next(c))
            end = std::min(end, c);
        settled[i] = end;
    }
    return settled;
}

} // namespace

void foldHan(QString &text)
{
    static const std::vector<char16_t> table = settle(makeTable());
    for (QChar &c : text) {
        if (c.unicode() >= firstHan && c.unicode() <= lastHan)
            c = QChar(table[c.unicode() - firstHan]);
    }
}

} // namespace liaison
