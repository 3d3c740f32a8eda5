// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/referralcard.h"

#include "ui/lists/recorddelegate.h"
#include "ui/look/chips.h"
#include "ui/look/theme.h"
#include "ui/words/codewords.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollArea>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int linesBelow = 3; // the title
constexpr int mostWidths = 4; // whose lines are kept

// The scroll area that the widget lies in; none: null.
QScrollArea *areaOf(QWidget *widget)
{
    for (QWidget *at = widget->parentWidget(); at; at = at->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(at))
            return area;
    }
    return nullptr;
}

} // namespace

ReferralCard::ReferralCard(const ReferralCardContent &card, ReferralState state, const QDate &day, QWidget *parent)
    : QAbstractButton(parent), m_card(card), m_state(state)
{
    const Formats formats;
    const QString language = formats.language();
    m_title = oneLine(card.subject.isEmpty() ? card.ref : card.subject);
    const QString arrow = card.direction == "made"_L1 ? u"→ "_s : u"← "_s;
    QStringList detail{arrow + card.counterpart, CodeWords::word(u"channel"_s, card.channel, language)};
    detail.removeAll(QString());
    m_detail = detail.join(u" · "_s);
    if (state < ReferralState::Outcome)
        m_due = dueWords(card.due, day);
    else
        m_due.words = CodeWords::word(u"referral_outcome"_s, card.outcome, language);
    const qint64 age = card.date.first.daysTo(day);
    if (state < ReferralState::Outcome && card.date.isDay() && age >= 0)
        m_age = formats.days(age);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList spoken{card.ref,
                       m_title,
                       CodeWords::word(u"referral_direction"_s, card.direction, language),
                       card.counterpart,
                       CodeWords::word(u"channel"_s, card.channel, language),
                       CodeWords::word(u"referral_action"_s, card.action, language),
                       m_age.isEmpty() ? QString() : tr("%1 old", "so many days").arg(m_age),
                       m_due.words};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u", "_s));
    setToolTip(spoken.join(u'\n').toHtmlEscaped());
}

void ReferralCard::mouseReleaseEvent(QMouseEvent *)
{
    setDown(false);
}

void ReferralCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        click();
}

QSize ReferralCard::sizeHint() const
{
    const Theme &theme = Theme::get();
    return {theme.px(180), heightForWidth(theme.px(180))};
}

// The title is never cut: the card grows with it.
int ReferralCard::heightForWidth(int width) const
{
    return Theme::get().px((int(titleLines(width - 2 * grid::unit).size()) + linesBelow) * 19) + grid::twice;
}

// Between words; a word wider than the card wherever it must. Of a font's height nothing is taken: Chinese characters
// come from another font, with higher lines.
const QStringList &ReferralCard::titleLines(int width) const
{
    // Layouts ask for the height again and again: breaking lines anew each time stalls a full board.
    if (const auto known = m_titleLines.constFind(width); known != m_titleLines.constEnd())
        return *known;
    QTextLayout layout(m_title, Theme::get().font(TextSize::Strong));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        lines.append(m_title.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    if (lines.isEmpty())
        lines.append(QString());
    if (m_titleLines.size() >= mostWidths)
        m_titleLines.clear();
    return *m_titleLines.insert(width, lines);
}

QSize ReferralCard::minimumSizeHint() const
{
    return {Theme::get().px(120), heightForWidth(std::max(width(), Theme::get().px(120)))};
}

void ReferralCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::get();
    const Colours &colours = theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? colours.accent : colours.border, hasFocus() ? 2 : 1));
    painter.setBrush(underMouse() ? colours.pressed : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    const QRect box = rect().adjusted(grid::unit, grid::unit, -grid::unit, -grid::unit);
    const QStringList &title = titleLines(box.width());
    const int above = int(title.size());
    const int step = box.height() / (above + linesBelow);
    const auto line = [&](int number, const QString &text, TextSize size, const QColor &ink, int width) {
        painter.setFont(theme.font(size));
        painter.setPen(ink);
        painter.drawText(QRect(box.left(), box.top() + number * step, width, step), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, width));
    };
    for (int i = 0; i < above; ++i)
        line(i, title.at(i), TextSize::Strong, colours.text, box.width());
    line(above, m_detail, TextSize::Body, colours.text, box.width());
    int room = box.width();
    if (!m_age.isEmpty()) {
        painter.setFont(theme.figuresFont(TextSize::Small));
        painter.setPen(colours.textSoft);
        const int taken = painter.fontMetrics().horizontalAdvance(m_age);
        painter.drawText(QRect(box.right() + 1 - taken, box.top() + (above + 1) * step, taken, step),
                         Qt::AlignRight | Qt::AlignVCenter, m_age);
        room -= taken + grid::unit;
    }
    line(above + 1, CodeWords::word(u"referral_action"_s, m_card.action, Formats().language()), TextSize::Small,
         colours.textSoft, room);
    if (m_due.words.isEmpty())
        return;
    const Tone tone = m_due.overdue ? Tone::Wrong : m_due.soon ? Tone::Due : Tone::Neutral;
    if (m_due.overdue || m_due.soon || m_state >= ReferralState::Outcome)
        paintChip(&painter, QRect(box.left(), box.top() + (above + 2) * step, box.width(), step), {m_due.words, tone});
    else
        line(above + 2, m_due.words, TextSize::Small, colours.textSoft, box.width());
}

void ReferralCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_titleLines.clear();
    QAbstractButton::changeEvent(event);
}

void ReferralCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ReferralCard::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    if (QScrollArea *area = areaOf(this))
        area->ensureWidgetVisible(this);
}

void ReferralCard::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace liaison
