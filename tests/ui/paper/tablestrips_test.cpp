// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/layout.h"

#include <QRegularExpression>
#include <catch2/catch.hpp>

namespace tablestrips_test {

using namespace Qt::StringLiterals;
using namespace liaison;
using namespace liaison::report;

namespace {

Layout laidOut(const Table &table)
{
    Document document;
    document.blocks.emplace_back(table);
    const auto layout = layOut(document);
    REQUIRE(layout);
    return *layout;
}

QStringList linesOf(const Layout &layout, int page)
{
    return layout.pageText(page).split(u'\n');
}

} // namespace

TEST_CASE("after a page break the rows stand under their own subhead again", "[reports][layout]")
{
    Table table;
    table.columns = {{u"Number"_s}, {u"Goods"_s}};
    for (const QString &agency : {u"First agency"_s, u"Second agency"_s}) {
        table.rows.append({{agency}, RowKind::SubHead});
        for (int i = 0; i < 70; ++i)
            table.rows.append({{QString::number(i), u"goods"_s}});
    }
    const Layout layout = laidOut(table);
    REQUIRE(layout.pages.size() >= 3);
    for (int page = 0; page < layout.pages.size(); ++page) {
        const QStringList lines = linesOf(layout, page);
        INFO(lines.join(u' ').toStdString());
        const qsizetype subHead = lines.indexOf(QRegularExpression(u".* agency"_s));
        CHECK(subHead >= 0);
        CHECK(subHead < lines.indexOf(u"goods"_s)); // above the first row
    }
    CHECK_FALSE(linesOf(layout, int(layout.pages.size()) - 1).contains(u"First agency"_s));
}

TEST_CASE("a title over several columns is wrapped, not cut", "[reports][layout]")
{
    Table table;
    const QString name = u"Administration with a very long name of many words that no two columns could hold"_s;
    table.columns = {{u"What"_s, Align::Left, 3}, {u"One"_s, Align::Right, 1, name}, {u"Two"_s, Align::Right, 1, name}};
    table.rows = {{{u"Cases"_s, u"1"_s, u"2"_s}}, {{u"Goods"_s, u"3"_s, u"4"_s}}};
    const QString text = linesOf(laidOut(table), 0).join(u' ');
    CHECK(text.contains(name));
    CHECK_FALSE(text.contains(u"…"));
}

} // namespace tablestrips_test
