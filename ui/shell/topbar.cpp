// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/inputs/periodchooser.h"
#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/languagechange.h"
#include "ui/look/theme.h"
#include "ui/words/errortexts.h"
#include "ui/words/language.h"
#include "ui/words/provedwords.h"

#include <QKeySequence>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int longestName = 28;

} // namespace

TopBar::TopBar(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_period(new PeriodChooser(this)),
      m_search(pressedByEnter(new QPushButton(this))),
      m_officer(pressedByEnter(new QToolButton(this))),
      m_lock(pressedByEnter(new QToolButton(this)))
{
    m_search->setObjectName(u"searchBox"_s);
    m_officer->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *layout = rowIn(this, grid::unit, {grid::page, grid::unit, grid::twice, grid::unit + 1});
    layout->addWidget(m_period);
    layout->addStretch(1);
    layout->addWidget(m_search, 4);
    layout->addStretch(1);
    layout->addWidget(m_officer);
    layout->addWidget(m_lock);

    m_period->follow(session);
    m_period->setPeriod(session.period());
    connect(m_period, &PeriodChooser::periodChanged, &session, &Session::setPeriod);
    connect(&session, &Session::periodChanged, this, [this] { m_period->setPeriod(m_session.period()); });
    connect(&session, &Session::officerChanged, this, &TopBar::retranslate);
    connect(m_search, &QPushButton::clicked, this, &TopBar::searchWanted);
    connect(m_officer, &QToolButton::clicked, this, &TopBar::officerChangeWanted);
    connect(m_lock, &QToolButton::clicked, this, &TopBar::lockWanted);
    connect(&Theme::get(), &Theme::changed, this, &TopBar::retranslate);
    retranslate();
    whenLanguageChanges(this, [this] { retranslate(); });
}

QWidget *TopBar::searchBox() const
{
    return m_search;
}

void TopBar::retranslate()
{
    const Theme &theme = Theme::get();
    const QString key = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    m_search->setText(tr("Search records, pages and commands   %1").arg(key));
    m_search->setAccessibleName(tr("Search everywhere"));
    m_search->setIcon(icon(u"edit-find"_s));
    m_search->setMinimumWidth(theme.px(220));
    m_search->setMaximumWidth(theme.px(520));
    const QString name = oneLine(m_session.officer(), longestName);
    const bool proved = m_session.caseFile()->person() != nullptr;
    m_officer->setIcon(icon(u"im-user"_s));
    m_officer->setText(name.isEmpty() ? tr("Nobody signed in")
                                      : QString(name).replace(u'&', u"&&"_s) +
                                            (proved ? QString() : u"  "_s + tr("(not proved)")));
    m_officer->setAccessibleName(name.isEmpty() ? tr("Sign in") : tr("Signed in: %1. Change officer").arg(name));
    m_officer->setToolTip(proved ? tr("Signed in with a key of his or her own: every change is signed. Click to lock "
                                      "and let somebody else in.")
                                 : tr("Whose name stands behind changes. Click to change.") + u'\n' + namesNotProved());
    m_officer->setAccessibleDescription(proved ? QString() : namesNotProved());
    m_lock->setIcon(icon(u"object-locked"_s));
    m_lock->setAccessibleName(tr("Lock the case file"));
    m_lock->setToolTip(tr("Lock (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText)));
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Theme::get().colours();
    painter.fillRect(rect(), colours.window);
    painter.fillRect(0, height() - 1, width(), 1, colours.border);
}

} // namespace liaison
