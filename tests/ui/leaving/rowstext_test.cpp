// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaving/rowstext.h"

#include <QMimeData>
#include <catch2/catch.hpp>
#include <memory>

namespace rowstext_test {

using namespace liaison;
using namespace Qt::StringLiterals;

TEST_CASE("rows for the clipboard: a cell is one cell, and no formula", "[leaving]")
{
    CHECK(rowText({u"a\tb"_s, u"two\nlines\r"_s, QString(), u"=1+1"_s, u"+852"_s, u"\u00A0@x"_s, u"about 5"_s}) ==
          u"a b\ttwo lines \t\t'=1+1\t'+852\t'\u00A0@x\tabout 5"_s);
}

TEST_CASE("rows for the clipboard: text for spreadsheets, and a table in which text is text", "[leaving]")
{
    const std::unique_ptr<QMimeData> data(rowsData(u"Ref\tSubject\nEX-1\t<b>&\"x\"\nEX-2\t"_s));
    CHECK(data->text() == u"Ref\tSubject\nEX-1\t<b>&\"x\"\nEX-2\t"_s);
    CHECK(data->html() == u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\">\n"
                          "<tr><th>Ref</th><th>Subject</th></tr>\n"
                          "<tr><td>EX-1</td><td>&lt;b&gt;&amp;&quot;x&quot;</td></tr>\n"
                          "<tr><td>EX-2</td><td></td></tr>\n</table>"_s);
}

} // namespace rowstext_test
