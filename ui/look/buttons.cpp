// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/buttons.h"

#include "ui/look/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace liaison {

namespace {

// Outside dialogs Qt presses a button by the space bar only; people press Enter.
class EnterPresses : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (!enter || (key->modifiers() & ~Qt::KeypadModifier) || key->isAutoRepeat())
            return false;
        auto *tool = qobject_cast<QToolButton *>(watched);
        if (tool && tool->menu() && tool->popupMode() == QToolButton::InstantPopup)
            tool->showMenu();
        else
            static_cast<QAbstractButton *>(watched)->click();
        return true;
    }
};

} // namespace

void pressOnEnter(QAbstractButton *button)
{
    button->installEventFilter(new EnterPresses(button));
}

void writeOn(QAbstractButton *button, const QString &words)
{
    button->setText(words);
    button->setAccessibleName(words);
}

bool paintGround(QPainter &painter, const QAbstractButton &button)
{
    const Colours &colours = Theme::get().colours();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = button.isEnabled() && (button.underMouse() || button.isDown());
    if (lit || button.hasFocus()) {
        painter.setPen(button.hasFocus() ? QPen(colours.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(lit ? QBrush(colours.pressed) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(button.rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    return lit;
}

QPushButton *plainButton(const QString &words, const QString &iconName, QWidget *parent)
{
    auto *button = new QPushButton(words, parent);
    button->setAccessibleName(words);
    pressOnEnter(button);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    return button;
}

QPushButton *mainButton(const QString &words, const QString &iconName, QWidget *parent)
{
    QPushButton *button = plainButton(words, {}, parent);
    button->setProperty("main", true);
    if (!iconName.isEmpty())
        button->setIcon(iconOnAccent(iconName));
    return button;
}

QPushButton *quietButton(const QString &words, QWidget *parent)
{
    QPushButton *button = plainButton(words, {}, parent);
    button->setProperty("quiet", true);
    return button;
}

QToolButton *iconButton(const QString &iconName, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setToolTip(words);
    button->setAccessibleName(words);
    pressOnEnter(button);
    return button;
}

} // namespace liaison
