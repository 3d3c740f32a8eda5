// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/wordlabel.h"

#include "core/base/visibletext.h"

namespace liaison {

WordLabel::WordLabel(TextSize size, Ink ink, QWidget *parent) : QLabel(parent), m_size(size), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    connect(&Theme::get(), &Theme::changed, this, &WordLabel::retranslate);
    retranslate();
}

WordLabel::WordLabel(const QString &text, TextSize size, Ink ink, QWidget *parent) : WordLabel(size, ink, parent)
{
    setText(text);
}

void WordLabel::setText(const QString &text)
{
    QLabel::setText(visibleText(text));
}

void WordLabel::retranslate()
{
    const Theme &theme = Theme::get();
    setFont(theme.font(m_size));
    QPalette ink = palette();
    const Colours &colours = theme.colours();
    ink.setColor(QPalette::WindowText, m_ink == Ink::Soft    ? colours.textSoft
                                       : m_ink == Ink::Wrong ? colours.wrong.ink
                                                             : colours.text);
    setPalette(ink);
}

} // namespace liaison
