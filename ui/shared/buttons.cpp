// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/buttons.h"

#include "ui/shared/theme.h"

#include <QPushButton>
#include <QToolButton>

namespace liaison {

QPushButton *plainButton(const QString &words, const QString &iconName, QWidget *parent)
{
    auto *button = new QPushButton(words, parent);
    button->setAccessibleName(words);
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
    return button;
}

} // namespace liaison
