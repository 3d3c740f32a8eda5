// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screen/keys.h"
#include "ui/inputs/codecombo.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

namespace codecombo_test {

using namespace liaison;
using namespace Qt::StringLiterals;

TEST_CASE("Tab takes what the list of candidates highlights, and leaves", "[codecombo]")
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *direction = new CodeCombo(&window);
    auto *other = new QLineEdit(&window);
    layout->addWidget(direction);
    layout->addWidget(other);
    direction->setChoices({{u"sent"_s, u"sent"_s}, {u"received"_s, u"received"_s}, {u"mutual"_s, u"both ways"_s}});
    showActive(&window);
    direction->setFocus(Qt::TabFocusReason);
    QTest::qWait(0);
    type(&window, u"s"_s); // "both ways" holds an s too
    press(&window, Qt::Key_Tab);
    CHECK(direction->code() == u"sent");
    CHECK(direction->currentText() == u"sent");
    CHECK(other->hasFocus());
    press(&window, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(direction->hasFocus());
    QTest::qWait(0);
    type(&window, u"b"_s);
    press(&window, Qt::Key_Return);
    CHECK(direction->code() == u"mutual");
    CHECK(direction->hasFocus());
    QTest::qWait(0); // the next typing replaces all
    CHECK(direction->currentText() == u"both ways");
    direction->lineEdit()->selectAll();
    type(&window, u"nothing"_s);
    press(&window, Qt::Key_Tab);
    CHECK(direction->value().error().kind == ErrorKind::UnknownCode);
    CHECK(direction->property("wrong").toBool());
    CHECK(direction->currentText() == u"nothing"); // what was typed stays
}

TEST_CASE("other choices take nothing away of what is being typed", "[codecombo]")
{
    CodeCombo combo;
    combo.setChoices({{u"HKC"_s, u"Hong Kong Customs"_s, {}}});
    combo.setEditText(u"gdc"_s);
    combo.setChoices({{u"HKC"_s, u"Hong Kong Customs"_s, {}}, {u"GDC"_s, u"Guangdong Customs"_s, {}}});
    CHECK(combo.currentText() == u"gdc");
    CHECK(combo.value().value_or(QString()) == u"GDC");
    combo.setCode(u"HKC"_s);
    combo.setChoices({{u"GDC"_s, u"Guangdong Customs"_s, {}}, {u"HKC"_s, u"Hong Kong Customs"_s, {}}});
    CHECK(combo.value().value_or(QString()) == u"HKC");
}

} // namespace codecombo_test
