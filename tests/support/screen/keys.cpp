// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screen/keys.h"

#include <QTest>
#include <QWindow>
#include <stdexcept>

namespace liaison {

void showActive(QWidget *window)
{
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        throw std::runtime_error("the window did not become active");
}

void type(QWidget *window, const QString &text)
{
    for (const QChar character : text) {
        const int key = character.unicode() < 0x80 ? character.toUpper().unicode() : int(Qt::Key_unknown);
        QTest::sendKeyEvent(QTest::Click, window->windowHandle(), Qt::Key(key), QString(character), Qt::NoModifier);
    }
}

void press(QWidget *window, Qt::Key key, Qt::KeyboardModifiers modifiers, int times)
{
    for (int i = 0; i < times; ++i)
        QTest::sendKeyEvent(QTest::Click, window->windowHandle(), key, QString(), modifiers);
}

} // namespace liaison
