// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/chips.h"

#include "ui/look/theme.h"
#include "ui/words/markingwords.h"

#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QFont chipFont()
{
    QFont font = Theme::get().font(TextSize::Small);
    font.setWeight(QFont::Medium);
    return font;
}

constexpr int dotRoom = 14;

int chipHeight()
{
    return Theme::get().px(18);
}

} // namespace

QSize chipSize(const Chip &chip)
{
    const int words = QFontMetrics(chipFont()).horizontalAdvance(chip.word);
    const int dot = chip.dot.isValid() ? Theme::get().px(dotRoom) : 0;
    return {words + dot + 2 * Theme::get().px(7), chipHeight()};
}

int paintChip(QPainter *painter, const QRect &rect, const Chip &chip)
{
    const QSize wanted = chipSize(chip);
    const QSize size(std::min(wanted.width(), rect.width()), wanted.height());
    if (size.width() < Theme::get().px(16))
        return 0;
    const QRect box(rect.left(), rect.top() + (rect.height() - size.height()) / 2, size.width(), size.height());
    const ToneColours &tone = Theme::get().colours().tone(chip.tone);
    const bool own = chip.ink.isValid() && chip.fill.isValid();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(own ? chip.fill : tone.line, 1));
    painter->setBrush(own ? chip.fill : tone.fill);
    const QRectF outline = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);
    painter->setPen(own ? chip.ink : tone.ink);
    painter->setFont(chipFont());
    QRect inner = box.adjusted(Theme::get().px(7), 0, -Theme::get().px(5), 0);
    if (chip.dot.isValid()) {
        // Bright colours are only told apart on black.
        const double side = Theme::get().px(10);
        const QRectF ground(box.left() + Theme::get().px(6), box.center().y() - side / 2 + 0.5, side, side);
        painter->setPen(Qt::NoPen);
        painter->setBrush(Qt::black);
        painter->drawRoundedRect(ground, 2, 2);
        painter->setBrush(chip.dot);
        painter->drawEllipse(ground.center(), side * 0.28, side * 0.28);
        painter->setPen(own ? chip.ink : tone.ink);
        inner.setLeft(inner.left() + Theme::get().px(dotRoom - 2));
    }
    const QString words = painter->fontMetrics().elidedText(chip.word, Qt::ElideRight, inner.width() + 2);
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
    painter->restore();
    return size.width();
}

Chip tlpChip(Tlp tlp)
{
    // FIRST, TLP 2.0: these inks, always on black.
    QColor ink = Qt::white;
    switch (tlp) {
    case Tlp::Red:
        ink = QColor(0xFF, 0x2B, 0x2B);
        break;
    case Tlp::AmberStrict:
    case Tlp::Amber:
        ink = QColor(0xFF, 0xC0, 0x00);
        break;
    case Tlp::Green:
        ink = QColor(0x33, 0xFF, 0x00);
        break;
    case Tlp::Clear:
        break;
    }
    return {tlpWords(tlp), Tone::Neutral, ink, Qt::black, {}};
}

Chip tlpListChip(Tlp tlp)
{
    Chip chip{tlpCode(tlp), Tone::Neutral};
    chip.dot = tlpChip(tlp).ink;
    return chip;
}

ChipLabel::ChipLabel(QWidget *parent) : ChipLabel(Chip{}, parent) {}

ChipLabel::ChipLabel(const Chip &chip, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setChip(chip);
    connect(&Theme::get(), &Theme::changed, this, [this] { setChip(m_chip); });
}

void ChipLabel::setChip(const Chip &chip)
{
    m_chip = chip;
    setAccessibleName(chip.word);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return m_chip.word.isEmpty() ? QSize(0, 0) : chipSize(m_chip);
}

QSize ChipLabel::minimumSizeHint() const
{
    return sizeHint();
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_chip);
}

} // namespace liaison
