// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/recordjson.h"

#include <catch2/catch.hpp>
#include <optional>

namespace recordjson_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

// Nothing: it was refused, as a text that cannot be read.
std::optional<bool> flagOf(const QJsonValue &value)
{
    const JsonContext context;
    Errors errors;
    JsonReader reader({{u"illustrative"_s, value}}, context, errors);
    bool flag = false;
    reader.flag(u"illustrative"_s, flag);
    if (errors.isEmpty())
        return flag;
    CHECK(errors == Errors{{ErrorKind::Malformed, u"illustrative"_s, {}}});
    return std::nullopt;
}

} // namespace

TEST_CASE("a flag is read as spreadsheets and people write it", "[fields][json]")
{
    for (const QString &yes : {u"true"_s, u"TRUE"_s, u"Yes"_s, u"y"_s, u"1"_s, u" 是 "_s, u"Sim"_s})
        CHECK(flagOf(yes) == true);
    for (const QString &no : {u"false"_s, u"FALSE"_s, u"no"_s, u"N"_s, u"0"_s, u"否"_s, u"NÃO"_s})
        CHECK(flagOf(no) == false);
    CHECK(flagOf(true) == true);
    CHECK(flagOf(false) == false);
    for (const QString &neither : {u"perhaps"_s, u"2"_s, u"-1"_s, u"truefalse"_s})
        CHECK(flagOf(neither) == std::nullopt);
    CHECK(flagOf(7) == std::nullopt);
}

} // namespace recordjson_test
