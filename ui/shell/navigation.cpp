// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/look/languagechange.h"
#include "ui/look/theme.h"
#include "ui/shell/pages.h"
#include "ui/words/formats.h"

#include <QButtonGroup>
#include <QKeySequence>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int pictureSize = 22;
constexpr int barWidth = 3;     // at the page that is shown
constexpr int mostCounted = 99; // a badge says how urgent, not how many thousands

QString badgeText(int count)
{
    return count > mostCounted ? QString(u"99+"_s) : QString::number(count);
}

} // namespace

NavigationButton::NavigationButton(const QString &iconName, QWidget *parent)
    : QAbstractButton(parent), m_iconName(iconName)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void NavigationButton::setTitle(const QString &title, const QString &shortcut)
{
    setText(title);
    m_shortcut = shortcut;
    name();
}

void NavigationButton::setAttention(int count, const QString &words)
{
    m_attention = count;
    m_attentionWords = count > 0 ? words : QString();
    name();
}

void NavigationButton::name()
{
    setAccessibleName(m_attentionWords.isEmpty() ? text()
                                                 : tr("%1, %2", "page, what waits").arg(text(), m_attentionWords));
    const QString tip = m_shortcut.isEmpty() ? text() : tr("%1 (%2)", "page (shortcut)").arg(text(), m_shortcut);
    setToolTip(m_attentionWords.isEmpty() ? tip : QString(tip + u'\n' + m_attentionWords));
    updateGeometry();
    update();
}

QSize NavigationButton::sizeHint() const
{
    const Theme &theme = Theme::get();
    const int words = QFontMetrics(theme.font(TextSize::Strong)).horizontalAdvance(text());
    const int badge = theme.px(32);
    return {grid::twice + theme.px(pictureSize) + grid::unit + words + grid::unit + badge + grid::unit, theme.px(36)};
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::get();
    const Colours &colours = theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(grid::half, 1, -grid::half, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? colours.selection : colours.pressed);
        painter.drawRoundedRect(box, 4, 4);
    }
    if (isChecked()) {
        painter.setBrush(colours.accent);
        painter.drawRoundedRect(QRectF(box.left(), box.top() + 8, barWidth, box.height() - 16), 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
    }
    const int size = theme.px(pictureSize);
    const QRect picture(grid::twice, (height() - size) / 2, size, size);
    (isChecked() ? liaison::icon(m_iconName, Tone::Accent) : liaison::icon(m_iconName)).paint(&painter, picture);

    int right = width() - grid::unit - grid::half;
    if (m_attention > 0) {
        painter.setFont(theme.figuresFont(TextSize::Small));
        const QString badge = badgeText(m_attention);
        const int badgeWidth =
            std::max(theme.px(20), painter.fontMetrics().horizontalAdvance(badge) + 2 * grid::half + 2);
        const QRect chip(right - badgeWidth, (height() - theme.px(18)) / 2, badgeWidth, theme.px(18));
        painter.setPen(colours.due.line);
        painter.setBrush(colours.due.fill);
        painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
        painter.setPen(colours.due.ink);
        painter.drawText(chip, Qt::AlignCenter, badge);
        right = chip.left();
    }
    const QRect words(picture.right() + 1 + grid::unit, 0, right - picture.right() - 1 - 2 * grid::unit, height());
    painter.setFont(theme.font(isChecked() ? TextSize::Strong : TextSize::Body));
    painter.setPen(colours.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

Navigation::Navigation(QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(grid::half, grid::unit, grid::half, grid::unit);
    m_layout->setSpacing(2);
    m_group->setExclusive(true);
    const QList<PageSpec> specs = pageSpecs();
    for (const PageSpec &spec : specs) {
        auto *button = new NavigationButton(spec.icon, this);
        if (spec.key == "settings"_L1)
            m_layout->addStretch(1);
        m_layout->addWidget(button);
        m_group->addButton(button);
        m_buttons.insert(spec.key, button);
        // Arrow keys move the check in a group of buttons: showing the page at once is what a list would do too.
        connect(button, &QAbstractButton::toggled, this, [this, key = spec.key](bool checked) {
            if (checked)
                Q_EMIT chosen(key);
        });
    }
    if (!m_buttons.contains(u"settings"_s))
        m_layout->addStretch(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&Theme::get(), &Theme::changed, this, &Navigation::retranslate);
    retranslate();
    whenLanguageChanges(this, [this] { retranslate(); });
}

void Navigation::retranslate()
{
    const QList<PageSpec> specs = pageSpecs();
    setAccessibleName(tr("Pages"));
    setMinimumWidth(Theme::get().px(168));
    for (qsizetype i = 0; i < specs.size(); ++i) {
        NavigationButton *button = m_buttons.value(specs.at(i).key);
        const QString shortcut = i < 9 ? QKeySequence(QKeyCombination(Qt::AltModifier, Qt::Key(Qt::Key_1 + i)))
                                             .toString(QKeySequence::NativeText)
                                       : QString();
        button->setTitle(specs.at(i).title, shortcut);
    }
}

void Navigation::setCurrent(const QString &key)
{
    NavigationButton *wanted = m_buttons.value(key);
    if (!wanted || wanted->isChecked())
        return;
    const QSignalBlocker quiet(this);
    wanted->setChecked(true);
}

void Navigation::setAttention(const QString &key, int count, const QString &words)
{
    if (NavigationButton *button = m_buttons.value(key))
        button->setAttention(count, words);
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Theme::get().colours();
    painter.fillRect(rect(), colours.raised);
    painter.fillRect(width() - 1, 0, 1, height(), colours.border);
}

} // namespace liaison
