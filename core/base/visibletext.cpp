// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/visibletext.h"

#include <QChar>
#include <algorithm>
#include <unicode/uchar.h>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f);
}

bool isSeparator(char32_t c)
{
    return c == 0x2028 || c == 0x2029;
}

bool isHarmless(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        const char16_t code = c.unicode();
        return code == u'\n' || code == u'\t' ||
               (!isControl(code) && !turnsText(code) && !isSeparator(code) && !c.isSurrogate());
    });
}

// The code point that begins at `at`, which moves behind it. Half a pair counts as a character of its own.
char32_t takeCodePoint(const QString &text, qsizetype &at)
{
    const QChar first = text.at(at++);
    if (first.isHighSurrogate() && at < text.size() && text.at(at).isLowSurrogate())
        return QChar::surrogateToUcs4(first, text.at(at++));
    return first.unicode();
}

void append(QString &text, char32_t c)
{
    if (QChar::isSurrogate(c))
        text.append(QChar::ReplacementCharacter); // half a character: it would break the row's text
    else
        text.append(QChar::fromUcs4(c));
}

} // namespace

bool turnsText(char32_t c)
{
    return c == 0x61c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool isUnseen(char32_t c)
{
    return isControl(c) || isSeparator(c) || QChar::category(c) == QChar::Other_Format ||
           u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

QString visibleText(const QString &text)
{
    if (isHarmless(text))
        return text;
    QString shown;
    shown.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = takeCodePoint(text, at);
        if (c == u'\r' || isSeparator(c) || c == 0x85) {
            if (c != u'\r' || at >= text.size() || text.at(at) != u'\n')
                shown.append(u'\n');
        } else if (isControl(c) && c != u'\n' && c != u'\t') {
            shown.append(QChar::ReplacementCharacter);
        } else if (!turnsText(c)) {
            append(shown, c);
        }
    }
    return shown;
}

QString visibleRow(const QString &text)
{
    QString shown = visibleText(text);
    return shown.replace(u'\n', u' ').replace(u'\t', u' ');
}

QString visibleLine(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    bool space = false;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = takeCodePoint(text, at);
        if (isControl(c) || QChar::isSpace(c)) {
            space = !shown.isEmpty();
        } else if (!isUnseen(c)) {
            if (space)
                shown.append(u' ');
            space = false;
            append(shown, c);
        }
    }
    return shown;
}

QByteArray visibleJson(const QByteArray &document)
{
    QByteArray shown;
    const char *const begin = document.constData();
    const char *const end = begin + document.size();
    const char *copied = begin; // everything before it is in `shown`
    const auto escape = [&](const char *at, qsizetype length, uint code) {
        shown.append(copied, at - copied);
        shown.append("\\u" + QByteArray::number(code, 16).rightJustified(4, '0'));
        copied = at + length;
    };
    // Outside of its texts a JSON document is ASCII, so that what is found here stands inside one.
    for (const char *at = begin; at < end; ++at) {
        const auto byte = [&](qsizetype further) {
            return at + further < end ? static_cast<uint>(static_cast<uchar>(at[further])) : 0U;
        };
        if (byte(0) == 0x7f) {
            escape(at, 1, 0x7f);
        } else if ((byte(0) & 0xe0U) == 0xc0) {
            const uint code = (byte(0) & 0x1fU) << 6 | (byte(1) & 0x3fU);
            if (isControl(code) || turnsText(code))
                escape(at, 2, code);
        } else if ((byte(0) & 0xf0U) == 0xe0) {
            const uint code = (byte(0) & 0x0fU) << 12 | (byte(1) & 0x3fU) << 6 | (byte(2) & 0x3fU);
            // Before an escape, readers take a byte order mark at the start of a text for one and drop it.
            if (turnsText(code) || isSeparator(code) || code == QChar::ByteOrderMark)
                escape(at, 3, code);
        }
    }
    shown.append(copied, end - copied);
    return shown;
}

} // namespace liaison
