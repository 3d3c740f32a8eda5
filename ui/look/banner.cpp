// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/banner.h"

#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Wrong:
        return u"notice-wrong"_s;
    case Tone::Due:
        return u"notice-due"_s;
    case Tone::Accent:
    case Tone::Neutral:
        break;
    }
    return u"notice-plain"_s;
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_action(pressedByEnter(new QPushButton(this))),
      m_close(pressedByEnter(new QToolButton(this)))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setProperty("quiet", true);
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    auto *layout = rowIn(this, grid::unit, {grid::unit + grid::half, grid::half, grid::unit, grid::half});
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_close->hide();
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    connect(&Theme::get(), &Theme::changed, this, &Banner::retranslate);
    retranslate();
    hide();
}

void Banner::say(Tone tone, const QString &text, const QString &action)
{
    m_tone = tone;
    m_text->setText(text);
    writeOn(m_action, action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    retranslate();
    setVisible(!text.isEmpty());
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void Banner::clear()
{
    m_text->clear();
    hide();
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::retranslate()
{
    const ToneColours &colours = Theme::get().colours().tone(m_tone);
    QPalette words = m_text->palette();
    words.setColor(QPalette::WindowText, colours.ink);
    m_text->setPalette(words);
    const int size = Theme::get().px(16);
    m_icon->setPixmap(icon(iconOf(m_tone), m_tone).pixmap(size, size));
    m_close->setIcon(icon(u"close"_s, m_tone));
    setMinimumHeight(Theme::get().px(36));
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    const ToneColours &colours = Theme::get().colours().tone(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.line);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace liaison
