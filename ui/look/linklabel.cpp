// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/linklabel.h"

#include "ui/look/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace liaison {

LinkLabel::LinkLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Open %1").arg(text));
    connect(&Theme::get(), &Theme::changed, this, [this] { retranslate(false); });
    retranslate(false);
}

void LinkLabel::retranslate(bool underlined)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::get().colours().accent);
    setPalette(colours);
    QFont words = Theme::get().font(TextSize::Body);
    words.setUnderline(underlined);
    setFont(words);
}

void LinkLabel::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT activated();
}

void LinkLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        Q_EMIT activated();
        return;
    }
    QLabel::keyPressEvent(event);
}

void LinkLabel::enterEvent(QEnterEvent *event)
{
    QLabel::enterEvent(event);
    retranslate(true);
}

void LinkLabel::leaveEvent(QEvent *event)
{
    QLabel::leaveEvent(event);
    retranslate(false);
}

void LinkLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(Theme::get().colours().accent);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace liaison
