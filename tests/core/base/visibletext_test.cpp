// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/visibletext.h"
#include "tests/support/shareddata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace visibletext_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

bool steers(QChar c)
{
    const char16_t code = c.unicode();
    return code < 0x20 || (code >= 0x7f && code <= 0x9f) || turnsText(code) || code == 0x2028 || code == 0x2029;
}

// Nothing in it steers a terminal, turns what follows, or is half a character.
bool isQuiet(const QString &shown, bool lines)
{
    const QString marked = u'x' + shown; // at the start of a text a byte order mark would be taken for one
    const bool whole = QString::fromUtf8(marked.toUtf8()) == marked;
    return whole && std::none_of(shown.begin(), shown.end(),
                                 [lines](QChar c) { return steers(c) && !(lines && (c == u'\n' || c == u'\t')); });
}

// A reader takes the byte order mark at the start of a plain text for one and drops it; written as an escape it stays.
bool startsWithMark(const QString &text, const QByteArray &shown)
{
    return text.startsWith(QChar(QChar::ByteOrderMark)) && shown.startsWith("[\"\\ufeff");
}

bool isSettled(const QString &text)
{
    const QByteArray json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    const QByteArray shown = visibleJson(json);
    const QString asText = QString::fromUtf8(shown);
    return isQuiet(visibleText(text), true) && isQuiet(visibleLine(text), false) && isQuiet(visibleRow(text), false) &&
           isQuiet(asText, true) && visibleText(visibleText(text)) == visibleText(text) &&
           visibleLine(visibleLine(text)) == visibleLine(text) &&
           (QJsonDocument::fromJson(shown) == QJsonDocument::fromJson(json) || startsWithMark(text, shown));
}

} // namespace

TEST_CASE("what steers a terminal or turns text is not shown", "[visibletext]")
{
    CHECK(visibleText(u"two\r\nlines\tand\u0085a \u009b31mcolour\u001b[0m"_s) ==
          u"two\nlines\tand\na \ufffd31mcolour\ufffd[0m"_s);
    CHECK(visibleText(u"safe \u202egnp.exe\u202c \u2066x\u2069 \u200fy"_s) == u"safe gnp.exe x y"_s);
    CHECK(visibleLine(u"  one\r\n\u2028line\u0007\u200b of\u00a0it \U000e0041"_s) == u"one line of it"_s);
    CHECK(visibleLine(u"half \xd83d and 😀"_s) == u"half \ufffd and 😀"_s);
    CHECK(visibleText(u"حقوق 電池 é 👩‍🚒"_s) ==
          u"حقوق 電池 é 👩‍🚒"_s); // a joined emoji stays one
    CHECK(visibleJson("[\"a\x7f\xc2\x9b\xe2\x80\xae\xe2\x81\xa9\xd8\x9c\xe2\x80\xa8\xef\xbb\xbf \xe9\x9b\xbb\"]") ==
          "[\"a\\u007f\\u009b\\u202e\\u2069\\u061c\\u2028\\ufeff \xe9\x9b\xbb\"]");
}

TEST_CASE("the naughty strings are shown without harm", "[visibletext][anytext]")
{
    for (const QString &line : sharedLines(u"data/blns.txt"_s)) {
        INFO(line.toStdString());
        CHECK(isSettled(line));
        CHECK(isSettled(u"\u202e"_s + line + u"\u009b2J\u2067"_s));
    }
}

TEST_CASE("any characters in any order are shown without harm", "[visibletext][anytext]")
{
    CHECK(rc::check("any text", [](const std::vector<char16_t> &units) {
        const auto size = static_cast<qsizetype>(units.size());
        RC_ASSERT(isSettled(QString(reinterpret_cast<const QChar *>(units.data()), size)));
    }));
    CHECK(rc::check("those that steer, among letters", [] {
        const auto codes = *rc::gen::container<std::vector<char16_t>>(
            rc::gen::element<char16_t>(u'a', u'é', u' ', u'\n', u'\r', 0x1b, 0x7f, 0x85, 0x9b, 0x61c, 0x200b, 0x200d,
                                       0x200e, 0x2028, 0x202e, 0x2066, 0x2069, 0xd83d, 0xdd0b, 0xfeff, 0xfffd));
        RC_ASSERT(isSettled(QString(reinterpret_cast<const QChar *>(codes.data()), qsizetype(codes.size()))));
    }));
}

} // namespace visibletext_test
