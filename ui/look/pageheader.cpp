// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/pageheader.h"

#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/languagechange.h"
#include "ui/look/plaintext.h"
#include "ui/look/theme.h"
#include "ui/look/wordlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

HeadlineFigure::HeadlineFigure(QWidget *parent) : HeadlineFigure({}, {}, parent) {}

HeadlineFigure::HeadlineFigure(const QString &caption, const QString &figure, QWidget *parent)
    : QAbstractButton(parent), m_figure(figure), m_caption(caption)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    pressOnEnter(this);
    connect(this, &QAbstractButton::clicked, this, &HeadlineFigure::opened);
    connect(&Theme::get(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    setOpens(true);
    name();
}

void HeadlineFigure::setFigure(const QString &figure)
{
    m_figure = figure;
    name();
}

void HeadlineFigure::setCaption(const QString &caption)
{
    m_caption = caption;
    name();
}

void HeadlineFigure::setNote(const QString &note)
{
    m_note = note;
    name();
}

void HeadlineFigure::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void HeadlineFigure::setOpens(bool opens)
{
    setEnabled(opens);
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void HeadlineFigure::name()
{
    setAccessibleName(m_caption + u": "_s + m_figure);
    setAccessibleDescription(m_note);
    setToolTip(toolTipText(m_note));
    updateGeometry();
    update();
}

QSize HeadlineFigure::sizeHint() const
{
    const Theme &theme = Theme::get();
    const QFontMetrics figure(theme.figuresFont(TextSize::Headline));
    const QFontMetrics small(theme.font(TextSize::Small));
    const int width = std::max(
        {figure.horizontalAdvance(m_figure), small.horizontalAdvance(m_caption), small.horizontalAdvance(m_note)});
    const int lines = m_note.isEmpty() ? 1 : 2;
    return {width + 2 * grid::unit, theme.px(34) + lines * small.height() + grid::unit};
}

QSize HeadlineFigure::minimumSizeHint() const
{
    return sizeHint();
}

void HeadlineFigure::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::get();
    const Colours &colours = theme.colours();
    QPainter painter(this);
    paintGround(painter, *this);
    QRect box = rect().adjusted(grid::unit, grid::half, -grid::unit, -grid::half);
    painter.setFont(theme.figuresFont(TextSize::Headline));
    const bool toned = m_tone == Tone::Due || m_tone == Tone::Wrong;
    painter.setPen(toned ? colours.tone(m_tone).ink : colours.text);
    painter.drawText(QRect(box.left(), box.top(), box.width(), theme.px(34)), Qt::AlignLeft | Qt::AlignVCenter,
                     m_figure);
    painter.setFont(theme.font(TextSize::Small));
    const int line = painter.fontMetrics().height();
    box.setTop(box.top() + theme.px(34));
    painter.setPen(colours.textSoft);
    painter.drawText(QRect(box.left(), box.top(), box.width(), line), Qt::AlignLeft | Qt::AlignVCenter, m_caption);
    painter.drawText(QRect(box.left(), box.top() + line, box.width(), line), Qt::AlignLeft | Qt::AlignVCenter, m_note);
}

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent),
      m_title(new WordLabel(TextSize::PageTitle, WordLabel::Ink::Normal, this)),
      m_subtitle(new WordLabel(TextSize::Body, WordLabel::Ink::Soft, this)),
      m_figures(new QHBoxLayout),
      m_actions(new QHBoxLayout),
      m_filters(new QHBoxLayout),
      m_filterBar(new QWidget(this))
{
    for (WordLabel *label : {m_title, m_subtitle})
        label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addStretch(1);
    m_figures->setSpacing(grid::unit);
    m_actions->setSpacing(grid::unit);
    m_filters->setSpacing(grid::unit);
    m_filters->setContentsMargins(0, 0, 0, 0);
    m_filterBar->setLayout(m_filters);
    m_filterBar->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(grid::page);
    line->addLayout(words);
    line->addLayout(m_figures);
    line->addStretch(1);
    line->addLayout(m_actions);
    auto *layout = columnIn(this, grid::unit);
    layout->addLayout(line);
    layout->addWidget(m_filterBar);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_subtitle->hide();
    whenLanguageChanges(this, [this] { updateGeometry(); });
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setAccessibleName(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

HeadlineFigure *PageHeader::addFigure(const QString &caption, const QString &figure)
{
    auto *made = new HeadlineFigure(caption, figure, this);
    m_figures->addWidget(made, 0, Qt::AlignTop);
    return made;
}

void PageHeader::addAction(QWidget *widget)
{
    const QLayoutItem *last = m_actions->itemAt(m_actions->count() - 1);
    QWidget *before = last ? last->widget() : nullptr;
    m_actions->addWidget(widget);
    if (before && before->focusPolicy() != Qt::NoFocus) // the keyboard goes as the eyes do
        setTabOrder(before, widget);
}

void PageHeader::addFilter(QWidget *widget, const QString &label)
{
    if (!label.isEmpty()) {
        auto *words = new QLabel(label, m_filterBar);
        words->setTextFormat(Qt::PlainText);
        words->setBuddy(widget);
        if (m_filters->count() > 0)
            m_filters->addSpacing(grid::unit);
        m_filters->addWidget(words);
    }
    m_filters->addWidget(widget);
    m_filterBar->show();
}

void PageHeader::addFilterStretch()
{
    m_filters->addStretch(1);
}

} // namespace liaison
