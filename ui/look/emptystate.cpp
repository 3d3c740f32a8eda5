// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/emptystate.h"

#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/theme.h"
#include "ui/look/wordlabel.h"

#include <QLabel>
#include <QPushButton>

namespace liaison {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_title(new WordLabel(TextSize::Section, WordLabel::Ink::Normal, this)),
      m_text(new WordLabel(TextSize::Body, WordLabel::Ink::Soft, this)),
      m_action(pressedByEnter(new QPushButton(this)))
{
    m_icon->setAlignment(Qt::AlignCenter);
    for (WordLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *layout = columnIn(this, grid::unit, {grid::page, grid::page, grid::page, grid::page});
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(grid::half);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    connect(&Theme::get(), &Theme::changed, this, &EmptyState::paintIcon);
    paintIcon();
}

void EmptyState::setWords(const QString &title, const QString &text, const QString &action, const QString &iconName)
{
    m_title->setText(title);
    m_text->setText(text);
    writeOn(m_action, action);
    m_action->setVisible(!action.isEmpty());
    m_text->setVisible(!text.isEmpty());
    m_iconName = iconName;
    setAccessibleName(title);
    setAccessibleDescription(text);
    paintIcon();
}

// In little room the words and the action come first.
void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool tight = height() < Theme::get().px(220);
    const int margin = tight ? grid::unit : grid::page;
    layout()->setContentsMargins(margin, margin, margin, margin);
    m_icon->setVisible(!tight && !m_iconName.isEmpty());
}

void EmptyState::paintIcon()
{
    const int size = Theme::get().px(32);
    m_icon->setVisible(!m_iconName.isEmpty() && height() >= Theme::get().px(220));
    m_icon->setPixmap(m_iconName.isEmpty() ? QPixmap() : icon(m_iconName, Tone::Neutral).pixmap(size, size));
}

} // namespace liaison
