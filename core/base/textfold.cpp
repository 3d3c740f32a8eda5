// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"

#include "core/base/hanfold.h"

#include <algorithm>
#include <unicode/unorm2.h>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

enum class Letter { Word, Pair, Separator };

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// White space runs as one space, none at the ends; ASCII capitals as small letters, so that ASCII needs nothing else.
QString plainSpaces(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace()) {
            if (!result.isEmpty() && result.back() != u' ')
                result.append(u' ');
        } else {
            result.append(c >= u'A' && c <= u'Z' ? QChar(static_cast<char16_t>(c.unicode() + 32)) : c);
        }
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

QString normalised(const QString &text, const UNormalizer2 *normaliser)
{
    UErrorCode error = U_ZERO_ERROR;
    const auto *source = reinterpret_cast<const UChar *>(text.utf16());
    const auto length = static_cast<int32_t>(text.size());
    if (unorm2_spanQuickCheckYes(normaliser, source, length, &error) == length && U_SUCCESS(error))
        return text;
    error = U_ZERO_ERROR;
    QString result(text.size() + text.size() / 2 + 16, Qt::Uninitialized);
    const auto fill = [&] {
        return unorm2_normalize(normaliser, source, length, reinterpret_cast<UChar *>(result.data()),
                                static_cast<int32_t>(result.size()), &error);
    };
    int32_t needed = fill();
    if (error == U_BUFFER_OVERFLOW_ERROR) {
        error = U_ZERO_ERROR;
        result.resize(needed);
        needed = fill();
    }
    if (U_FAILURE(error))
        return text;
    result.resize(needed);
    return result;
}

// The accents of Latin, Greek and Cyrillic. Marks that are letters in their script (dakuten, vowel signs) stay.
bool isAccent(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x0300 && code <= 0x036f) || (code >= 0x1ab0 && code <= 0x1aff) ||
           (code >= 0x1dc0 && code <= 0x1dff) || (code >= 0x20d0 && code <= 0x20ff) ||
           (code >= 0xfe20 && code <= 0xfe2f);
}

QString foldOnce(const QString &text)
{
    UErrorCode error = U_ZERO_ERROR; // the instances are ICU's own, made once and shared by all threads
    static const UNormalizer2 *const caseFolded = unorm2_getNFKCCasefoldInstance(&error);
    static const UNormalizer2 *const decomposed = unorm2_getNFDInstance(&error);
    static const UNormalizer2 *const composed = unorm2_getNFCInstance(&error);
    if (!caseFolded || !decomposed || !composed)
        return plainSpaces(text.normalized(QString::NormalizationForm_KC).toLower());
    QString folded = normalised(text, caseFolded);
    foldHan(folded);
    QString parts = normalised(folded, decomposed);
    const qsizetype before = parts.size();
    if (parts.removeIf(isAccent).size() < before)
        folded = normalised(parts, composed);
    return plainSpaces(folded);
}

Letter letterKind(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return QChar::isLetterOrNumber(c) ? Letter::Pair : Letter::Separator;
    default:
        break;
    }
    if (c == 0x30fc) // ー, common to both kana
        return Letter::Pair;
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) ? Letter::Word : Letter::Separator;
}

// Of a text that is searched, or of the words that are looked for.
enum class TokensOf { Text, Query };

// Collects the tokens of a folded text: whole words, and pairs of neighbours in a run of Chinese, Japanese or Korean.
// A text has the last character of a run as well, so that looking for one character finds it wherever it stands.
class Tokens
{
public:
    Tokens(QStringView folded, TokensOf of) : m_of(of)
    {
        for (qsizetype i = 0; i < folded.size();) {
            const bool surrogates =
                folded.at(i).isHighSurrogate() && i + 1 < folded.size() && folded.at(i + 1).isLowSurrogate();
            const char32_t c =
                surrogates ? QChar::surrogateToUcs4(folded.at(i), folded.at(i + 1)) : folded.at(i).unicode();
            const qsizetype length = surrogates ? 2 : 1;
            add(folded.mid(i, length), letterKind(c));
            i += length;
        }
        endRun();
    }

    const QStringList &list() const { return m_tokens; }

private:
    void add(QStringView character, Letter kind)
    {
        if (kind != Letter::Pair)
            endPairs();
        if (kind == Letter::Word) {
            m_word.append(character);
            return;
        }
        endWord();
        if (kind == Letter::Pair) {
            if (!m_previous.isEmpty()) {
                m_tokens.append(QString(m_previous + character.toString()));
                m_paired = true;
            }
            m_previous = character.toString();
        }
    }

    void endWord()
    {
        if (!m_word.isEmpty())
            m_tokens.append(std::exchange(m_word, {}));
    }

    void endPairs()
    {
        if (!m_previous.isEmpty() && (!m_paired || m_of == TokensOf::Text))
            m_tokens.append(m_previous);
        m_previous.clear();
        m_paired = false;
    }

    void endRun()
    {
        endWord();
        endPairs();
    }

    TokensOf m_of;
    QStringList m_tokens;
    QString m_word;
    QString m_previous; // the last character of the run of pairs
    bool m_paired = false;
};

} // namespace

QString foldText(const QString &text)
{
    if (isAscii(text))
        return plainSpaces(text);
    // Taking an accent away can bring forth what folds further; a second look settles it.
    const QString once = foldOnce(text);
    return isAscii(once) ? once : foldOnce(once);
}

QString searchTokens(const QString &text)
{
    return Tokens(foldText(text), TokensOf::Text).list().join(u' ');
}

QString searchExpression(const QString &query)
{
    constexpr int mostWords = 64; // FTS5 limits the size of an expression; nobody types more
    QStringList terms;
    for (const auto &word : foldText(query).split(u' ', Qt::SkipEmptyParts)) {
        const QStringList tokens = Tokens(word, TokensOf::Query).list();
        for (qsizetype i = 0; i < tokens.size() && terms.size() < mostWords; ++i) {
            const QString term = u'"' + QString(tokens.at(i)).replace(u'"', "\"\""_L1) + u'"';
            terms.append(i + 1 == tokens.size() ? QString(term + u'*') : term);
        }
    }
    return terms.join(" AND "_L1);
}

} // namespace liaison
