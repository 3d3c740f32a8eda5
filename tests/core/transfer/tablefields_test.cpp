// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/tablefields.h"

#include <catch2/catch.hpp>

namespace tablefields_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

TableFields fieldsOf(const QString &kind, const QStringList &heads, const QHash<QString, QString> &words = {})
{
    ImportPlan plan;
    plan.kind = kind;
    plan.headWords = words;
    auto fields = TableFields::of(heads, plan);
    REQUIRE(fields);
    return std::move(*fields);
}

} // namespace

TEST_CASE("heads are the names of fields in any case and width, or words for them in any language", "[import]")
{
    const QStringList heads{u"Date"_s, u"ＣＡＳＥ"_s, u"數量"_s, u"Descrição"_s, u"right-holder"_s, u"colour"_s, u""_s};
    const TableFields fields = fieldsOf(u"seizure"_s, heads);
    CHECK(fields.fieldOf(0) == u"date"_s);
    CHECK(fields.fieldOf(1) == u"case"_s);
    CHECK(fields.fieldOf(2) == u"quantity"_s);
    CHECK(fields.fieldOf(3) == u"description"_s);
    CHECK(fields.fieldOf(4) == u"right_holder"_s);
    CHECK(fields.unread() == QStringList{u"colour"_s});
    CHECK(fields.readByWord() ==
          QList<std::pair<QString, QString>>{{u"數量"_s, u"quantity"_s}, {u"Descrição"_s, u"description"_s}});
    CHECK(fields.columnOf(u"brand"_s) == -1);
}

TEST_CASE("a name of a field goes before a word for it, and no field is read from two columns", "[import]")
{
    const TableFields fields = fieldsOf(u"exchange"_s, {u"topic"_s, u"subject"_s, u"Assunto"_s, u"件數"_s});
    CHECK(fields.columnOf(u"subject"_s) == 1);
    CHECK(fields.unread() == QStringList{u"topic"_s, u"Assunto"_s});
    CHECK(fields.fieldOf(3) == u"pieces"_s);
    const TableFields told = fieldsOf(u"exchange"_s, {u"colour"_s}, {{u"colour"_s, u"note"_s}});
    CHECK(told.fieldOf(0) == u""_s); // exchanges have no note
    CHECK(fieldsOf(u"exchange"_s, {u"colour"_s}, {{u"colour"_s, u"subject"_s}}).fieldOf(0) == u"subject"_s);
}

} // namespace tablefields_test
