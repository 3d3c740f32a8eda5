// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskcard.h"

#include "core/base/visibletext.h"
#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/theme.h"
#include "ui/look/wordlabel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int widestLead = 136;

} // namespace

DeskLine::DeskLine(const DeskWords &words, QWidget *parent) : QAbstractButton(parent), m_words(words)
{
    for (QString *part : {&m_words.lead, &m_words.title, &m_words.detail, &m_words.figure, &m_words.note})
        *part = visibleRow(*part);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QStringList spoken{m_words.lead, m_words.title, m_words.detail, m_words.figure, m_words.note};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u", "_s));
}

int DeskLine::leadWidth() const
{
    return QFontMetrics(Theme::get().font(TextSize::Small)).horizontalAdvance(m_words.lead) + 2;
}

int DeskLine::noteWidth() const
{
    return QFontMetrics(Theme::get().font(TextSize::Small)).horizontalAdvance(m_words.note);
}

void DeskLine::setColumns(int lead, int note)
{
    m_lead = std::min(lead, Theme::get().px(widestLead));
    m_note = note;
    update();
}

QSize DeskLine::sizeHint() const
{
    return {Theme::get().px(360), Theme::get().px(grid::row)};
}

QSize DeskLine::minimumSizeHint() const
{
    return {Theme::get().px(200), Theme::get().px(grid::row)};
}

void DeskLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::get();
    const Colours &colours = theme.colours();
    QPainter painter(this);
    paintGround(painter, *this);
    QRect box = rect().adjusted(grid::unit, 0, -grid::unit, 0);
    const auto right = [&](const QString &text, const QFont &font, const QColor &ink, int width) {
        painter.setFont(font);
        painter.setPen(ink);
        const int taken = std::max(width, painter.fontMetrics().horizontalAdvance(text));
        painter.drawText(QRect(box.right() + 1 - taken, 0, taken, height()),
                         Qt::AlignVCenter | (width > 0 ? Qt::AlignLeft : Qt::AlignRight), text);
        box.setRight(box.right() - taken - grid::unit);
    };
    const auto left = [&](const QString &text, TextSize size, const QColor &ink, int width) {
        painter.setFont(theme.font(size));
        painter.setPen(ink);
        const int most = width > 0 ? width : box.width();
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, most);
        painter.drawText(QRect(box.left(), 0, most, height()), Qt::AlignLeft | Qt::AlignVCenter, shown);
        const int taken = width > 0 ? width : painter.fontMetrics().horizontalAdvance(shown);
        box.setLeft(box.left() + taken + grid::unit);
    };
    const bool toned = m_words.tone == Tone::Due || m_words.tone == Tone::Wrong;
    if (!m_words.note.isEmpty())
        right(m_words.note, theme.font(TextSize::Small), colours.textSoft, m_note);
    if (!m_words.figure.isEmpty())
        right(m_words.figure, theme.figuresFont(TextSize::Strong),
              toned ? colours.tone(m_words.tone).ink : colours.text, 0);
    if (!m_words.lead.isEmpty())
        left(m_words.lead, TextSize::Small, colours.textSoft, m_lead);
    left(m_words.title, TextSize::Body, colours.text, 0);
    if (box.width() > theme.px(24))
        left(m_words.detail, TextSize::Body, colours.textSoft, 0);
}

void DeskLine::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Down:
        focusNextChild();
        return;
    case Qt::Key_Up:
        focusPreviousChild();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

DeskCard::DeskCard(QWidget *parent)
    : QFrame(parent),
      m_title(new WordLabel(TextSize::Strong, WordLabel::Ink::Normal, this)),
      m_empty(new WordLabel(TextSize::Body, WordLabel::Ink::Soft, this)),
      m_lines(new QVBoxLayout),
      m_more(quietButton({}, this))
{
    setProperty("card", true);
    for (WordLabel *label : {m_title, m_empty}) {
        label->setWordWrap(true);
        label->setContentsMargins(grid::unit, 0, grid::unit, 0);
    }
    m_lines->setSpacing(0);
    auto *layout = columnIn(this, grid::half, {grid::unit, grid::unit + grid::half, grid::unit, grid::unit});
    layout->addWidget(m_title);
    layout->addWidget(m_empty);
    layout->addLayout(m_lines);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addStretch(1);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        if (m_open)
            m_open();
    });
    connect(&Theme::get(), &Theme::changed, this, &DeskCard::alignLines);
}

// Leads and notes stand in columns as wide as the widest of them.
void DeskCard::alignLines()
{
    QList<DeskLine *> lines;
    for (int i = 0; i < m_lines->count(); ++i)
        lines.append(static_cast<DeskLine *>(m_lines->itemAt(i)->widget()));
    int lead = 0;
    int note = 0;
    for (const DeskLine *line : std::as_const(lines)) {
        lead = std::max(lead, line->leadWidth());
        note = std::max(note, line->noteWidth());
    }
    for (DeskLine *line : std::as_const(lines))
        line->setColumns(lead, note);
}

void DeskCard::begin(const QString &title, const QString &emptyWords)
{
    retireAll(m_lines);
    m_count = 0;
    m_title->setText(title);
    m_empty->setText(emptyWords);
    setAccessibleName(title);
}

void DeskCard::add(const DeskWords &words, std::function<void()> open)
{
    auto *line = new DeskLine(words, this);
    connect(line, &QAbstractButton::clicked, this, std::move(open));
    m_lines->addWidget(line);
    ++m_count;
}

void DeskCard::finish(const QString &more, std::function<void()> open)
{
    alignLines();
    m_empty->setVisible(m_count == 0);
    m_more->setVisible(!more.isEmpty());
    m_more->setText(more);
    m_more->setAccessibleName(more.isEmpty() ? QString() : QString(m_title->text() + u": "_s + more));
    m_open = std::move(open);
}

} // namespace liaison
