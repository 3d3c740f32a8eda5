// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/figurebutton.h"

#include "ui/look/buttons.h"
#include "ui/look/theme.h"

#include <QPainter>

namespace liaison {

namespace {

constexpr int pad = 6;

} // namespace

FigureButton::FigureButton(QWidget *parent) : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    pressOnEnter(this);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_filter)
            Q_EMIT opened(*m_filter);
    });
    connect(&Theme::get(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    setFilter(std::nullopt);
}

void FigureButton::setFigure(const QString &text, const QString &remark, const QString &spoken)
{
    m_figure = text;
    m_remark = remark;
    setAccessibleName(spoken.isEmpty() ? text : spoken);
    updateGeometry();
    update();
}

void FigureButton::setFilter(const std::optional<RecordFilter> &filter)
{
    m_filter = filter;
    setEnabled(filter.has_value());
    setFocusPolicy(filter ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(filter ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FigureButton::setSoft(bool soft)
{
    m_soft = soft;
    update();
}

void FigureButton::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QSize FigureButton::sizeHint() const
{
    const Theme &theme = Theme::get();
    const QFontMetrics figure(theme.figuresFont());
    const QFontMetrics small(theme.font(TextSize::Small));
    const int width = std::max(figure.horizontalAdvance(m_figure), small.horizontalAdvance(m_remark));
    const int height = figure.height() + (m_remark.isEmpty() ? 0 : small.height());
    return {width + 2 * pad + 1, height + pad};
}

QSize FigureButton::minimumSizeHint() const
{
    return sizeHint();
}

void FigureButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::get();
    const Colours &colours = theme.colours();
    QPainter painter(this);
    const bool lit = paintGround(painter, *this);
    QRect box = rect().adjusted(pad, pad / 2, -pad, -pad / 2);
    const int line = QFontMetrics(theme.figuresFont()).height();
    const auto horizontal = m_alignment & Qt::AlignHorizontal_Mask;
    painter.setFont(theme.figuresFont());
    painter.setPen(m_soft ? colours.textSoft : lit ? colours.accent : colours.text);
    painter.drawText(QRect(box.left(), box.top(), box.width(), line), int(horizontal | Qt::AlignVCenter), m_figure);
    if (m_remark.isEmpty())
        return;
    painter.setFont(theme.font(TextSize::Small));
    painter.setPen(colours.textSoft);
    painter.drawText(QRect(box.left(), box.top() + line, box.width(), box.height() - line),
                     int(horizontal | Qt::AlignVCenter), m_remark);
}

} // namespace liaison
