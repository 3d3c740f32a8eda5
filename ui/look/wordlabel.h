// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QLabel>

namespace liaison {

// Words on a page in one of the type scale's sizes, plain text always, of which nothing steers or turns the others
// (core/base/visibletext.h); follows the theme and the text scale.
class WordLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Ink { Normal, Soft, Wrong };

    explicit WordLabel(TextSize size = TextSize::Body, Ink ink = Ink::Normal, QWidget *parent = nullptr);
    WordLabel(const QString &text, TextSize size, Ink ink = Ink::Normal, QWidget *parent = nullptr);
    void setText(const QString &text);

private:
    void retranslate();

    TextSize m_size;
    Ink m_ink;
};

} // namespace liaison
