// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpane.h"

#include "ui/forms/formgrid.h"
#include "ui/look/banner.h"
#include "ui/look/buttons.h"
#include "ui/look/languagechange.h"
#include "ui/look/theme.h"
#include "ui/look/wordlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int startPaneWidth = 560;

} // namespace

StartPane::StartPane(QWidget *parent)
    : QWidget(parent),
      m_title(new WordLabel(TextSize::PageTitle, WordLabel::Ink::Normal, this)),
      m_text(new WordLabel(TextSize::Body, WordLabel::Ink::Soft, this)),
      m_banner(new Banner(this)),
      m_form(new FormGrid(this)),
      m_body(new QVBoxLayout),
      m_progress(new WordLabel(TextSize::Body, WordLabel::Ink::Soft, this)),
      m_go(pressedByEnter(new QPushButton(this))),
      m_back(pressedByEnter(new QPushButton(this)))
{
    for (WordLabel *label : {m_title, m_text, m_progress})
        label->setWordWrap(true);
    m_go->setProperty("main", true);
    m_go->setAutoDefault(false);
    m_back->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid::unit);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_go);
    m_body->setContentsMargins(grid::page, grid::page, grid::page, grid::page);
    m_body->setSpacing(grid::twice);
    m_body->addWidget(m_title);
    m_body->addWidget(m_text);
    m_body->addWidget(m_banner);
    m_body->addWidget(m_form);
    m_body->addLayout(buttons);
    setLayout(m_body);
    m_progress->hide();
    connect(m_go, &QPushButton::clicked, this, [this] { goOn(); });
    connect(m_back, &QPushButton::clicked, this, &StartPane::backWanted);
    connect(&Theme::get(), &Theme::changed, this, &StartPane::dressFrame);
    dressFrame();
    whenLanguageChanges(this, [this] { retranslate(); });
}

void StartPane::dressFrame()
{
    setFixedWidth(Theme::get().px(startPaneWidth));
    update();
}

// Words that wrap need the height that goes with this width; a layout does not hand that on by itself.
void StartPane::fitHeight()
{
    const int height = layout()->totalHeightForWidth(Theme::get().px(startPaneWidth));
    if (height != minimumHeight())
        setFixedHeight(height);
}

bool StartPane::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fitHeight();
    return done;
}

void StartPane::setWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
}

void StartPane::setButtons(const QString &go, const QString &back)
{
    writeOn(m_go, go);
    writeOn(m_back, back);
    m_back->setVisible(!back.isEmpty());
}

void StartPane::addBelow(QWidget *widget)
{
    m_body->insertWidget(m_body->count() - 1, widget);
}

void StartPane::setBusy(const QString &words)
{
    m_busy = !words.isEmpty();
    m_form->setEnabled(!m_busy);
    m_go->setEnabled(!m_busy);
    m_progress->setText(words);
    m_progress->setVisible(m_busy);
}

void StartPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!m_busy)
            goOn();
        return;
    }
    if (event->key() == Qt::Key_Escape && !m_back->isHidden()) {
        Q_EMIT backWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

void StartPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Theme::get().colours();
    painter.setPen(colours.border);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace liaison
