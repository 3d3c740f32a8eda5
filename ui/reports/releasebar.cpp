// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/releasebar.h"

#include "core/domain/reason.h"
#include "ui/look/buttons.h"
#include "ui/look/languagechange.h"
#include "ui/look/theme.h"
#include "ui/words/markingwords.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int longestReason = 500;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ReleaseBar::ReleaseBar(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_words(plainLabel(this)),
      m_label(new QLabel(this)),
      m_reason(new QLineEdit(this)),
      m_wrong(plainLabel(this)),
      m_goAhead(plainButton({}, {}, this)),
      m_giveUp(quietButton({}, this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(grid::unit + grid::half, grid::unit, grid::unit, grid::unit);
    layout->setHorizontalSpacing(grid::unit);
    layout->setVerticalSpacing(grid::half);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_words, 0, 1, 1, 4);
    layout->addWidget(m_label, 1, 1);
    layout->addWidget(m_reason, 1, 2);
    layout->addWidget(m_goAhead, 1, 3);
    layout->addWidget(m_giveUp, 1, 4);
    layout->addWidget(m_wrong, 2, 2, 1, 3);
    layout->setColumnStretch(2, 1);
    m_label->setBuddy(m_reason);
    m_reason->setMaxLength(longestReason);
    connect(m_reason, &QLineEdit::returnPressed, this, &ReleaseBar::settle);
    connect(m_reason, &QLineEdit::textEdited, m_wrong, &QWidget::hide);
    connect(m_goAhead, &QPushButton::clicked, this, &ReleaseBar::settle);
    connect(m_giveUp, &QPushButton::clicked, this, &ReleaseBar::giveUp);
    connect(&Theme::get(), &Theme::changed, this, &ReleaseBar::retranslate);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    retranslate();
    hide();
    whenLanguageChanges(this, [this] { retranslate(); });
}

void ReleaseBar::ask(const QString &marking, std::function<void(const QString &)> goAhead)
{
    m_marking = marking;
    m_then = std::move(goAhead);
    m_reason->clear();
    m_wrong->hide();
    retranslate();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void ReleaseBar::giveUp()
{
    m_then = nullptr;
    hide();
}

void ReleaseBar::settle()
{
    const QString reason = m_reason->text().simplified();
    if (!saysWhy(reason)) {
        m_wrong->show();
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    hide();
    if (const auto then = std::exchange(m_then, nullptr))
        then(reason);
}

void ReleaseBar::retranslate()
{
    const int size = Theme::get().px(16);
    m_icon->setPixmap(icon(u"notice-due"_s, Tone::Due).pixmap(size, size));
    const Tlp tlp = tlpFromCode(m_marking).value_or(Tlp::Red);
    const QString words = tr("This report is marked %1: %2. It should not leave them. If it must, say why; the journal "
                             "keeps who went ahead, when and why.")
                              .arg(tlpWords(tlp), tlpMeaning(tlp));
    m_words->setText(words);
    setAccessibleName(words);
    m_label->setText(tr("Reaso&n"));
    m_reason->setAccessibleName(tr("Reason for letting the report out"));
    m_wrong->setText(tr("Give the reason in a few words: without one a report with this marking stays here."));
    writeOn(m_goAhead, tr("Go ahead"));
    m_giveUp->setText(tr("Do not"));
    m_giveUp->setAccessibleName(tr("Do not let it out"));
    QPalette wrong = palette();
    wrong.setColor(QPalette::WindowText, Theme::get().colours().wrong.ink);
    m_wrong->setPalette(wrong);
    m_wrong->setFont(Theme::get().font(TextSize::Small));
    QPalette due = palette();
    due.setColor(QPalette::WindowText, Theme::get().colours().due.ink);
    m_words->setPalette(due);
    m_label->setPalette(due);
}

void ReleaseBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneColours &colours = Theme::get().colours().due;
    painter.setPen(colours.line);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace liaison
