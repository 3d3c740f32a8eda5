// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/emptystate.h"

#include "ui/look/buttons.h"
#include "ui/look/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace liaison {

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_title(plainLabel(this)),
      m_text(plainLabel(this)),
      m_action(pressedByEnter(new QPushButton(this)))
{
    m_icon->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::page, grid::page, grid::page, grid::page);
    layout->setSpacing(grid::unit);
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
    m_action->setText(action);
    m_action->setAccessibleName(action);
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
    m_title->setFont(Theme::get().font(TextSize::Section));
    QPalette soft = palette();
    soft.setColor(QPalette::WindowText, Theme::get().colours().textSoft);
    m_text->setPalette(soft);
    const int size = Theme::get().px(32);
    m_icon->setVisible(!m_iconName.isEmpty() && height() >= Theme::get().px(220));
    m_icon->setPixmap(m_iconName.isEmpty() ? QPixmap() : icon(m_iconName, Tone::Neutral).pixmap(size, size));
}

} // namespace liaison
