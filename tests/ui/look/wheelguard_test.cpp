// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/wheelguard.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <catch2/catch.hpp>

namespace wheelguard_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

// Whether the field took it; else the page behind it gets it.
bool turnWheelOver(QWidget *field)
{
    const QPointF at(5, 5);
    QWheelEvent wheel(at, field->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    wheel.ignore();
    QApplication::sendEvent(field, &wheel);
    return wheel.isAccepted();
}

} // namespace

TEST_CASE("the wheel scrolls over a field and changes it only where the keyboard is", "[wheel]")
{
    const WheelGuard guard;
    QScrollArea area;
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *first = new QLineEdit(page);
    auto *number = new QSpinBox(page);
    auto *choice = new QComboBox(page);
    number->setValue(7);
    choice->addItems({u"a"_s, u"b"_s, u"c"_s});
    for (QWidget *field :
         {static_cast<QWidget *>(first), static_cast<QWidget *>(number), static_cast<QWidget *>(choice)})
        layout->addWidget(field);
    layout->addSpacing(2000);
    area.setWidget(page);
    area.setWidgetResizable(true);
    area.resize(300, 200);
    area.show();
    REQUIRE(QTest::qWaitForWindowActive(&area));
    first->setFocus();
    CHECK(number->focusPolicy() == Qt::StrongFocus);
    CHECK(choice->focusPolicy() == Qt::StrongFocus);
    CHECK_FALSE(turnWheelOver(number));
    CHECK_FALSE(turnWheelOver(choice));
    CHECK(number->value() == 7);
    CHECK(choice->currentIndex() == 0);
    CHECK(QApplication::focusWidget() == first);
    number->setFocus();
    CHECK(turnWheelOver(number));
    CHECK(number->value() == 6);
}

} // namespace wheelguard_test
