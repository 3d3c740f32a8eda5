// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/textdecoding.h"

#include <QStringEncoder>
#include <catch2/catch.hpp>

namespace textdecoding_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    REQUIRE(encoder.isValid());
    QByteArray bytes = encoder(text);
    REQUIRE_FALSE(encoder.hasError());
    return bytes;
}

// The table in that encoding is read as it was written, and as that.
void checkGuess(const QString &text, const char *encoding, const QString &name)
{
    CAPTURE(encoding, text.toStdString());
    const auto read = decodeText(written(text, encoding));
    REQUIRE(read);
    CHECK(read->text == text);
    CHECK(read->encoding == name);
    CHECK(read->isGuess);
}

const QString traditional =
    u"案號,日期,貨品,數量\nC1,民國106年3月1日,手提電話,\"1,300\"\nC2,民國106年3月2日,香水,20\n"_s;
const QString simplified = u"案号,日期,货品,数量\nC1,2017年3月1日,手机电池,1300\nC2,2017年3月2日,香水,20\n"_s;
const QString portuguese = u"n.º;descrição;quantidade\n1;calçado de criança;1.300,50\n2;relógios;7\n"_s;

} // namespace

TEST_CASE("tables in encodings of other days are read as what they are", "[encoding]")
{
    checkGuess(traditional, "Big5", u"Big5-HKSCS"_s);
    checkGuess(u"地點\n九龍\n"_s, "Big5", u"Big5-HKSCS"_s); // few characters
    checkGuess(simplified, "GBK", u"GB18030"_s);
    checkGuess(u"地点\n广州\n"_s, "GBK", u"GB18030"_s);
    checkGuess(portuguese, "ISO-8859-1", u"windows-1252"_s);
    checkGuess(u"descrição\nalgodão\n"_s, "windows-1252", u"windows-1252"_s);
    checkGuess(traditional, "UTF-16LE", u"UTF-16LE"_s);
    checkGuess(simplified, "UTF-16BE", u"UTF-16BE"_s);
}

TEST_CASE("UTF-8 and what is marked is no guess", "[encoding]")
{
    for (const QString &text : {traditional, simplified, portuguese, u"plain"_s}) {
        const auto read = decodeText(text.toUtf8());
        REQUIRE(read);
        CHECK(read->text == text);
        CHECK(read->encoding == u"UTF-8"_s);
        CHECK_FALSE(read->isGuess);
        const auto marked = decodeText(QByteArray("\xFF\xFE") + written(text, "UTF-16LE"));
        REQUIRE(marked);
        CHECK(marked->text == text);
        CHECK_FALSE(marked->isGuess);
    }
}

TEST_CASE("the encoding that somebody says is the one it is read in", "[encoding]")
{
    const auto read = decodeText(written(portuguese, "ISO-8859-1"), u"ISO-8859-1"_s);
    REQUIRE(read);
    CHECK(read->text == portuguese);
    CHECK_FALSE(read->isGuess);
    CHECK(decodeText("a", u"klingon"_s).error() == Error{ErrorKind::UnknownCode, u"encoding"_s, u"klingon"_s});
    const auto wrong = decodeText("a\nb\n\xff\xff\n", u"UTF-8"_s);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error() == Error{ErrorKind::Malformed, u"table.encoding"_s, u"3"_s});
}

TEST_CASE("what is no text is not read as some", "[encoding]")
{
    CHECK(decodeText(QByteArray("PK\3\4\0\0\0\0\0\xff", 10)).error().field == u"table.binary"_s);
    CHECK(decodeText(QByteArray(100, '\0')).error().field == u"table.binary"_s);
}

} // namespace textdecoding_test
