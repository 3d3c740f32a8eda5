// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/numberphrase.h"

#include <algorithm>
#include <array>

namespace liaison {

namespace {

struct QualifierWord
{
    QStringView text;
    Qualifier qualifier;
    bool portuguese = false;
};

// "at least", "at most", 不少於, 不超過 are missing on purpose: they include the number itself, which none of the
// qualifiers says, so the officer decides.
constexpr std::array leadingWords{
    QualifierWord{u"approximately", Qualifier::About},
    QualifierWord{u"approx.", Qualifier::About},
    QualifierWord{u"approx", Qualifier::About},
    QualifierWord{u"about", Qualifier::About},
    QualifierWord{u"around", Qualifier::About},
    QualifierWord{u"roughly", Qualifier::About},
    QualifierWord{u"circa", Qualifier::About},
    QualifierWord{u"ca.", Qualifier::About},
    QualifierWord{u"ca", Qualifier::About},
    QualifierWord{u"c.", Qualifier::About},
    QualifierWord{u"some", Qualifier::About},
    QualifierWord{u"nearly", Qualifier::About},
    QualifierWord{u"almost", Qualifier::About},
    QualifierWord{u"~", Qualifier::About},
    QualifierWord{u"≈", Qualifier::About},
    QualifierWord{u"∼", Qualifier::About},
    QualifierWord{u"大約", Qualifier::About},
    QualifierWord{u"大约", Qualifier::About},
    QualifierWord{u"約為", Qualifier::About},
    QualifierWord{u"约为", Qualifier::About},
    QualifierWord{u"約", Qualifier::About},
    QualifierWord{u"约", Qualifier::About},
    QualifierWord{u"將近", Qualifier::About},
    QualifierWord{u"将近", Qualifier::About},
    QualifierWord{u"接近", Qualifier::About},
    QualifierWord{u"近", Qualifier::About},
    QualifierWord{u"cerca de", Qualifier::About, true},
    QualifierWord{u"aproximadamente", Qualifier::About, true},
    QualifierWord{u"aprox.", Qualifier::About, true},
    QualifierWord{u"aprox", Qualifier::About, true},
    QualifierWord{u"por volta de", Qualifier::About, true},
    QualifierWord{u"à volta de", Qualifier::About, true},
    QualifierWord{u"quase", Qualifier::About, true},
    QualifierWord{u"more than", Qualifier::MoreThan},
    QualifierWord{u"greater than", Qualifier::MoreThan},
    QualifierWord{u"in excess of", Qualifier::MoreThan},
    QualifierWord{u"upwards of", Qualifier::MoreThan},
    QualifierWord{u"exceeding", Qualifier::MoreThan},
    QualifierWord{u"above", Qualifier::MoreThan},
    QualifierWord{u"over", Qualifier::MoreThan},
    QualifierWord{u">", Qualifier::MoreThan},
    QualifierWord{u"超過", Qualifier::MoreThan},
    QualifierWord{u"超过", Qualifier::MoreThan},
    QualifierWord{u"超逾", Qualifier::MoreThan},
    QualifierWord{u"多於", Qualifier::MoreThan},
    QualifierWord{u"多于", Qualifier::MoreThan},
    QualifierWord{u"大於", Qualifier::MoreThan},
    QualifierWord{u"大于", Qualifier::MoreThan},
    QualifierWord{u"高於", Qualifier::MoreThan},
    QualifierWord{u"高于", Qualifier::MoreThan},
    QualifierWord{u"逾", Qualifier::MoreThan},
    QualifierWord{u"mais de", Qualifier::MoreThan, true},
    QualifierWord{u"acima de", Qualifier::MoreThan, true},
    QualifierWord{u"superior a", Qualifier::MoreThan, true},
    QualifierWord{u"less than", Qualifier::LessThan},
    QualifierWord{u"fewer than", Qualifier::LessThan},
    QualifierWord{u"under", Qualifier::LessThan},
    QualifierWord{u"below", Qualifier::LessThan},
    QualifierWord{u"<", Qualifier::LessThan},
    QualifierWord{u"少於", Qualifier::LessThan},
    QualifierWord{u"少于", Qualifier::LessThan},
    QualifierWord{u"低於", Qualifier::LessThan},
    QualifierWord{u"低于", Qualifier::LessThan},
    QualifierWord{u"小於", Qualifier::LessThan},
    QualifierWord{u"小于", Qualifier::LessThan},
    QualifierWord{u"不足", Qualifier::LessThan},
    QualifierWord{u"不到", Qualifier::LessThan},
    QualifierWord{u"menos de", Qualifier::LessThan, true},
    QualifierWord{u"abaixo de", Qualifier::LessThan, true},
    QualifierWord{u"inferior a", Qualifier::LessThan, true},
};

constexpr std::array trailingWords{
    QualifierWord{u"+", Qualifier::MoreThan},          QualifierWord{u"左右", Qualifier::About},
    QualifierWord{u"上下", Qualifier::About},          QualifierWord{u"or so", Qualifier::About},
    QualifierWord{u"approx.", Qualifier::About},       QualifierWord{u"approx", Qualifier::About},
    QualifierWord{u"approximately", Qualifier::About},
};

constexpr std::array<QStringView, 32> notStatedWords{
    u"not stated",
    u"not given",
    u"not available",
    u"not known",
    u"unknown",
    u"n/a",
    u"n.a.",
    u"-",
    u"–",
    u"—",
    u"−",
    u"未有列明",
    u"未列明",
    u"沒有列明",
    u"没有列明",
    u"未有說明",
    u"未說明",
    u"未说明",
    u"未註明",
    u"未注明",
    u"不詳",
    u"不详",
    u"沒有資料",
    u"没有资料",
    u"não indicado",
    u"não indicada",
    u"não declarado",
    u"não mencionado",
    u"não disponível",
    u"não referido",
    u"n/d",
    u"n.d.",
};

bool isInvisible(char16_t c)
{
    return (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || c == 0x2060 ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xfeff;
}

QChar plainForm(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= 0xff01 && code <= 0xff5e)
        return QChar(static_cast<char16_t>(code - 0xfee0));
    switch (code) {
    case 0xffe5:
        return u'¥';
    case 0xffe1:
        return u'£';
    case 0x301c: // wave dash, which some keyboards give for ～
        return u'~';
    default:
        return c.isSpace() ? QChar(u' ') : c;
    }
}

// Latin words end where their letters end; Chinese words need no space after them.
bool isLatinLetter(QChar c)
{
    return c.isLetter() && c.unicode() < 0x250;
}

bool isNumeral(QChar c)
{
    return (c >= u'0' && c <= u'9') || QStringView(u"一二兩两三四五六七八九十百千萬万億亿").contains(c);
}

} // namespace

QString plainText(const QString &text)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    QString plain;
    plain.reserve(composed.size());
    for (const QChar c : composed) {
        if (!isInvisible(c.unicode()))
            plain.append(plainForm(c));
    }
    return plain.simplified();
}

NumberPhrase::NumberPhrase(const QString &text) : m_written(plainText(text)), m_lower(m_written)
{
    // Not QString::toLower: it may change the length, and both texts are cut at the same places.
    std::transform(m_lower.cbegin(), m_lower.cend(), m_lower.begin(), [](QChar c) { return c.toLower(); });
}

bool NumberPhrase::startsWithWord(QStringView word) const
{
    if (!m_lower.startsWith(word))
        return false;
    return m_lower.size() == word.size() || !isLatinLetter(word.back()) || !isLatinLetter(m_lower.at(word.size()));
}

bool NumberPhrase::endsWithWord(QStringView word) const
{
    if (!m_lower.endsWith(word))
        return false;
    const qsizetype before = m_lower.size() - word.size() - 1;
    return before < 0 || !isLatinLetter(word.front()) || !isLatinLetter(m_lower.at(before));
}

void NumberPhrase::dropFront(qsizetype count)
{
    m_lower.remove(0, count);
    m_written.remove(0, count);
    trim();
}

void NumberPhrase::dropBack(qsizetype count)
{
    m_lower.chop(count);
    m_written.chop(count);
    trim();
}

void NumberPhrase::trim()
{
    m_lower = m_lower.trimmed();
    m_written = m_written.trimmed();
}

bool NumberPhrase::saysNotStated() const
{
    return std::find(notStatedWords.begin(), notStatedWords.end(), m_lower) != notStatedWords.end();
}

bool NumberPhrase::takeQualifier()
{
    for (const auto &word : leadingWords) {
        if (startsWithWord(word.text)) {
            qualify(word.qualifier);
            m_portuguese = m_portuguese || word.portuguese;
            dropFront(word.text.size());
            return true;
        }
    }
    for (const auto &word : trailingWords) {
        if (endsWithWord(word.text)) {
            qualify(word.qualifier);
            dropBack(word.text.size());
            return true;
        }
    }
    for (qsizetype i = 1; i < m_lower.size(); ++i) {
        if (QStringView(u"多餘余").contains(m_lower.at(i)) && isNumeral(m_lower.at(i - 1))) {
            qualify(Qualifier::MoreThan);
            m_lower.remove(i, 1);
            m_written.remove(i, 1);
            trim();
            return true;
        }
    }
    return false;
}

void NumberPhrase::qualify(Qualifier qualifier)
{
    m_contradictory = m_contradictory || m_qualifier.has_value();
    m_qualifier = qualifier;
}

} // namespace liaison
