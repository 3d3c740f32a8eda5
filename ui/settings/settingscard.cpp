// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingscard.h"

#include "ui/forms/formgrid.h"
#include "ui/look/banner.h"
#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/flowlayout.h"
#include "ui/look/languagechange.h"
#include "ui/look/taskstrip.h"
#include "ui/look/theme.h"
#include "ui/look/wordlabel.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

SettingsCard::SettingsCard(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_title(new WordLabel(TextSize::Section, WordLabel::Ink::Normal, this)),
      m_text(new WordLabel(TextSize::Body, WordLabel::Ink::Soft, this)),
      m_form(new FormGrid(this)),
      m_middle(new QVBoxLayout),
      m_banner(new Banner(this)),
      m_tasks(new TaskStrip(this)),
      m_buttons(new QHBoxLayout)
{
    for (WordLabel *label : {m_title, m_text})
        label->setWordWrap(true);
    m_text->hide();
    m_buttons->setSpacing(grid::unit);
    m_buttons->addStretch(1);
    auto *layout = columnIn(this, grid::unit, {grid::unit, grid::unit, grid::unit, grid::unit});
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_form);
    layout->addLayout(m_middle);
    layout->addWidget(m_banner);
    layout->addWidget(m_tasks);
    layout->addLayout(m_buttons);
    whenLanguageChanges(this, [this] { retranslate(); });
}

void SettingsCard::setWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
}

void SettingsCard::addWidget(QWidget *widget)
{
    m_middle->addWidget(widget);
}

QPushButton *SettingsCard::addButton(QPushButton *button)
{
    if (m_lines)
        m_lines->addWidget(button);
    else
        m_buttons->addWidget(button);
    m_actions.append(button);
    return button;
}

void SettingsCard::wrapButtons()
{
    auto *lines = new QWidget(this);
    m_lines = new FlowLayout(grid::unit, grid::unit, lines);
    m_buttons->insertWidget(0, lines, 1);
    m_buttons->setStretch(1, 0); // the lines take all of the width
}

void SettingsCard::showFailure(const Error &error)
{
    const QStringList elsewhere = m_form->showErrors({error});
    if (!elsewhere.isEmpty())
        m_banner->say(Tone::Wrong, elsewhere.join(u' '));
}

void SettingsCard::clearOutcome()
{
    m_form->clearErrors();
    m_banner->clear();
}

void SettingsCard::begin(Task *task, const QString &words)
{
    clearOutcome();
    m_busy = true;
    QWidget *focused = QApplication::focusWidget();
    m_worked = focused && isAncestorOf(focused) ? focused : nullptr;
    m_form->setEnabled(false);
    for (QPushButton *button : std::as_const(m_actions))
        button->setEnabled(false);
    m_lent = QApplication::focusWidget();
    m_tasks->follow(task, words);
    Q_EMIT busyChanged(true);
}

void SettingsCard::end()
{
    m_busy = false;
    m_form->setEnabled(true);
    for (QPushButton *button : std::as_const(m_actions))
        button->setEnabled(true);
    if (m_worked && m_worked->isEnabled() && QApplication::focusWidget() == m_lent)
        m_worked->setFocus(Qt::OtherFocusReason); // a passphrase is not typed into whatever came next
    Q_EMIT busyChanged(false);
}

} // namespace liaison
