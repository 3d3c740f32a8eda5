// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/strictjson.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <catch2/catch.hpp>
#include <cmath>
#include <rapidcheck.h>

namespace strictjson_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

JsonFault faultOf(const QByteArray &text)
{
    const auto read = parseJson(text);
    REQUIRE_FALSE(read.has_value());
    return read.error();
}

QString suiteFolder()
{
    for (const auto *up : {"/../shared/data/json-test-suite", "/../../shared/data/json-test-suite"}) {
        QString folder = QString::fromUtf8(LIAISON_SOURCE_DIR) + QString::fromUtf8(up);
        if (QDir(folder).exists())
            return folder;
    }
    return {};
}

// Any JSON value, at most `depth` deep.
QJsonValue anyValue(int depth)
{
    switch (*rc::gen::inRange(0, depth > 0 ? 7 : 5)) {
    case 0:
        return QJsonValue(*rc::gen::arbitrary<qint64>());
    case 1:
        return QJsonValue(*rc::gen::arbitrary<bool>());
    case 2:
        return QJsonValue::Null;
    case 3:
        return QString::fromUcs4(
            (*rc::gen::container<std::u32string>(
                 rc::gen::oneOf(rc::gen::inRange<char32_t>(0, 0xD800), rc::gen::inRange<char32_t>(0xE000, 0x110000))))
                .c_str());
    case 4: // a fraction, or a number beyond what a double holds exactly
        return parseJson(QByteArray::number(*rc::gen::arbitrary<double>() * std::exp2(*rc::gen::inRange(-20, 80)), 'e',
                                            QLocale::FloatingPointShortest))
            .value();
    case 5: {
        QJsonArray array;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            array.append(anyValue(depth - 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            object.insert(QString::number(*rc::gen::inRange(0, 100)), anyValue(depth - 1));
        return object;
    }
    }
}

} // namespace

TEST_CASE("strict JSON reads what JSON is", "[strictjson]")
{
    CHECK(parseJson(" {\"a\" : [1, -2.5e1, true, false, null, \"\\u00e9\\n\\ud834\\udd1e\"] }\r\n").value() ==
          QJsonValue(QJsonObject{{u"a"_s, QJsonArray{1, -25.0, true, false, QJsonValue::Null, u"é\n𝄞"_s}}}));
    CHECK(parseJson("9223372036854775807").value().toInteger() == std::numeric_limits<qint64>::max());
    CHECK(parseJson("-9223372036854775808").value().toInteger(1) == std::numeric_limits<qint64>::min());
    CHECK(parseJson("\xEF\xBB\xBF[]").value().isArray());
    CHECK(parseJson("\"\\ufeffa\"").value().toString() == u"\uFEFFa"_s); // no mark of a byte order inside a text
    CHECK(parseJson("\"\\u0000\"").value().toString() == QString(QChar(u'\0')));
}

TEST_CASE("strict JSON keeps a large whole number however it is written", "[strictjson]")
{
    for (const char *text : {"-4.623746732768943e17", "[-4.62374673276894300E+17]", "9.007199254740993e15", "1e19",
                             "-9.223372036854775808e18", "9.223372036854775808e18", "-0.0", "1.5e300"}) {
        INFO(text);
        const auto read = parseJson(QByteArray("[") + text + "]");
        REQUIRE(read.has_value());
        CHECK(parseJson(QJsonDocument(read->toArray()).toJson(QJsonDocument::Compact)).value() == *read);
    }
    CHECK(parseJson("4.5e17").value().toInteger() == 450'000'000'000'000'000);
}

TEST_CASE("strict JSON says what is wrong and where", "[strictjson]")
{
    using Kind = JsonFault::Kind;
    const auto twice = faultOf("{\"ref\": 1,\n  \"ref\": 2}");
    CHECK(twice.kind == Kind::DuplicateKey);
    CHECK(twice.detail == u"ref"_s);
    CHECK(twice.line == 2);
    CHECK(twice.column == 3);
    CHECK(faultOf("{\"a\": {\"x\": 1, \"\\u0078\": 2}}").kind == Kind::DuplicateKey);
    CHECK(faultOf("{} {}").kind == Kind::TrailingText);
    CHECK(faultOf("[1,]").kind == Kind::Unexpected);
    CHECK(faultOf("[1,]").column == 4);
    CHECK(faultOf("").kind == Kind::EndsEarly);
    CHECK(faultOf("[\"abc").kind == Kind::EndsEarly);
    CHECK(faultOf("[01]").kind == Kind::BadNumber);
    CHECK(faultOf("[1e999]").kind == Kind::BadNumber);
    CHECK(faultOf("[\"\\ud800\"]").kind == Kind::BadEscape);
    CHECK(faultOf("[\"\\q\"]").kind == Kind::BadEscape);
    for (const char *half : {"[\"\\udc00\"]", "[\"a\\udc00\\ud800\"]", "{\"\\udfff\": 1}"})
        CHECK(faultOf(half).kind == Kind::BadEscape);
    CHECK(faultOf(QByteArray("[1]\0", 4)).kind == Kind::TrailingText);
    CHECK(faultOf(QByteArray("[\0]", 3)).kind == Kind::Unexpected);
    CHECK(faultOf(QByteArray("[\"\0\"]", 5)).kind == Kind::BareControl);
    CHECK(faultOf("[\"a\tb\"]").kind == Kind::BareControl);
    CHECK(faultOf("[\"\xff\"]").kind == Kind::NotUtf8);
    CHECK(faultOf("[\"\xe9\"]").kind == Kind::NotUtf8);
    CHECK(faultOf("[\"\xed\xa0\x80\"]").kind == Kind::NotUtf8); // half of a pair
    CHECK(faultOf(QByteArray(100'000, '[')).kind == Kind::TooDeep);
    CHECK(faultOf("[\"中文\", x]").column == 8);
}

TEST_CASE("strict JSON reads back everything that was written", "[strictjson]")
{
    CHECK(rc::check([] {
        const QJsonArray document{anyValue(4)};
        for (const auto format : {QJsonDocument::Compact, QJsonDocument::Indented}) {
            const auto read = parseJson(QJsonDocument(document).toJson(format));
            RC_ASSERT(read.has_value());
            RC_ASSERT(read->toArray() == document);
        }
    }));
}

TEST_CASE("strict JSON passes the JSON test suite", "[strictjson]")
{
    const QString folder = suiteFolder();
    if (folder.isEmpty()) {
        WARN("skipped: shared/data/json-test-suite is not here");
        return;
    }
    const QStringList names = QDir(folder).entryList(QDir::Files);
    CHECK(names.size() > 300);
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto read = parseJson(file.readAll());
        INFO(name.toStdString());
        if (name.startsWith(u"y_object_duplicated"_s)) // JSON by the letter; we say so instead of choosing one
            CHECK(read.error().kind == JsonFault::Kind::DuplicateKey);
        else if (name.startsWith(u"y_"_s))
            CHECK(read.has_value());
        else if (name.startsWith(u"n_"_s))
            CHECK_FALSE(read.has_value());
    }
}

} // namespace strictjson_test
