// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticeline.h"

#include "ui/look/boxes.h"
#include "ui/look/elidedlabel.h"
#include "ui/look/theme.h"
#include "ui/words/errortexts.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>

namespace liaison {

namespace {

constexpr int longestText = 300;

} // namespace

NoticeLine::NoticeLine(QWidget *parent) : QWidget(parent), m_text(new ElidedLabel(this)), m_standing(new QLabel(this))
{
    auto *layout = rowIn(this, grid::twice, {grid::page, 1, grid::twice, 0});
    layout->addWidget(m_text, 1);
    layout->addWidget(m_standing);
    m_text->setElideMode(Qt::ElideMiddle); // begins with what it is about, and ends with what is so now
    m_standing->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long notice must not widen the window
    m_end.setSingleShot(true);
    m_end.setInterval(shownMs);
    connect(&m_end, &QTimer::timeout, m_text, &QLabel::clear);
    connect(&Theme::get(), &Theme::changed, this, &NoticeLine::retranslate);
    retranslate();
}

void NoticeLine::say(const QString &text)
{
    m_text->setText(oneLine(text, longestText));
    m_text->setAccessibleName(m_text->text());
    m_end.start();
    QAccessibleEvent said(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void NoticeLine::setStanding(const QString &text)
{
    m_standing->setText(text);
}

QString NoticeLine::text() const
{
    return m_text->text();
}

void NoticeLine::retranslate()
{
    setFixedHeight(Theme::get().px(24));
    for (QLabel *label : QList<QLabel *>{m_text, m_standing})
        label->setFont(Theme::get().font(TextSize::Small));
}

void NoticeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, Theme::get().colours().border);
}

} // namespace liaison
