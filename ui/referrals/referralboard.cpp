// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/referralboard.h"

#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/theme.h"
#include "ui/look/wordlabel.h"
#include "ui/words/codewords.h"
#include "ui/words/formats.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace liaison {

ReferralBoard::ReferralBoard(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid::unit);
}

void ReferralBoard::setContent(const ReferralBoardContent &content)
{
    const ReferralCard *focused = current();
    if (focused && m_wanted == 0)
        m_wanted = focused->record();
    // A column that says the same stays as it is, with its place in the scroll area.
    const QString language = Formats().language();
    const bool comparable = language == m_language && content.day == m_content.day;
    QList<QWidget *> old; // they go when the keyboard has its new place
    QList<QWidget *> columns;
    QList<QList<ReferralCard *>> cards;
    for (qsizetype i = 0; i < content.columns.size(); ++i) {
        const bool same = comparable && i < m_columns.size() && content.columns.at(i) == m_content.columns.at(i);
        if (i < m_columns.size() && !same)
            old.append(m_columns.at(i));
        QList<ReferralCard *> made;
        columns.append(same ? m_columns.at(i) : columnOf(content.columns.at(i), content.day, made));
        cards.append(same ? m_cards.at(i) : made);
    }
    for (qsizetype i = content.columns.size(); i < m_columns.size(); ++i)
        old.append(m_columns.at(i));
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    m_content = content;
    m_language = language;
    m_columns = columns;
    m_cards = cards;
    for (QWidget *column : std::as_const(m_columns)) {
        m_layout->addWidget(column, 1);
        column->show();
    }
    if (m_wanted != 0)
        focusCard(m_wanted);
    for (QWidget *column : std::as_const(old))
        retire(column);
}

QWidget *ReferralBoard::columnOf(const ReferralColumn &column, const QDate &day, QList<ReferralCard *> &made)
{
    const Formats formats;
    const QString word = CodeWords::word(u"referral_state"_s, referralStateCode(column.state), formats.language());
    auto *box = new QWidget;
    auto *layout = columnIn(box, grid::half);
    auto *head = quietButton(
        tr("%1 · %2", "a state, how many").arg(word.left(1).toUpper() + word.mid(1), formats.number(column.count)));
    head->setAccessibleName(tr("%1: %2 referrals", "a state, how many").arg(word, formats.number(column.count)));
    head->setToolTip(tr("Shows them as a list"));
    connect(head, &QPushButton::clicked, this, [this, filter = column.filter] { Q_EMIT columnWanted(filter); });
    layout->addWidget(head);
    auto *inside = new QWidget;
    auto *cards = columnIn(inside, grid::half, {2, 2, 2, 2});
    for (const ReferralCardContent &each : column.cards) {
        auto *card = new ReferralCard(each, column.state, day);
        card->installEventFilter(this);
        connect(card, &QAbstractButton::clicked, this, [this, id = each.id] { Q_EMIT opened(id); });
        cards->addWidget(card);
        made.append(card);
    }
    if (column.cards.isEmpty()) {
        auto *none = new QLabel(tr("none", "no referrals in this state"));
        none->setAlignment(Qt::AlignHCenter);
        none->setEnabled(false);
        cards->addWidget(none);
    } else if (column.count > column.cards.size()) {
        auto *more = quietButton(tr("All %1").arg(formats.number(column.count)));
        connect(more, &QPushButton::clicked, this, [this, filter = column.filter] { Q_EMIT columnWanted(filter); });
        cards->addWidget(more);
    }
    cards->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(word);
    area->setWidget(inside);
    layout->addWidget(area, 1);
    return box;
}

ReferralCard *ReferralBoard::card(qint64 record) const
{
    for (const auto &column : m_cards) {
        for (ReferralCard *each : column) {
            if (each->record() == record)
                return each;
        }
    }
    return nullptr;
}

ReferralCard *ReferralBoard::current() const
{
    return qobject_cast<ReferralCard *>(isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget()
                                                                                  : nullptr);
}

void ReferralBoard::focusCard(qint64 record)
{
    ReferralCard *wanted = card(record);
    m_wanted = wanted ? 0 : record;
    if (wanted)
        wanted->setFocus(Qt::OtherFocusReason);
}

void ReferralBoard::walk(ReferralCard *from, int columns, int rows)
{
    for (qsizetype column = 0; column < m_cards.size(); ++column) {
        const qsizetype row = m_cards.at(column).indexOf(from);
        if (row < 0)
            continue;
        qsizetype to = column + columns;
        while (columns != 0 && to >= 0 && to < m_cards.size() && m_cards.at(to).isEmpty())
            to += columns;
        if (to < 0 || to >= m_cards.size())
            return;
        const auto &cards = m_cards.at(to);
        const qsizetype target = std::clamp<qsizetype>(row + rows, 0, cards.size() - 1);
        cards.at(target)->setFocus(Qt::TabFocusReason);
        return;
    }
}

bool ReferralBoard::handleKey(ReferralCard *card, int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers == Qt::ControlModifier) {
        if (key == Qt::Key_Left)
            Q_EMIT stepBackWanted(card->record());
        else if (const auto next = nextState(card->state()); key == Qt::Key_Right && next)
            Q_EMIT stepWanted(card->record(), *next);
        return key == Qt::Key_Left || key == Qt::Key_Right;
    }
    if ((modifiers & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (key) {
    case Qt::Key_Left:
        walk(card, -1, 0);
        return true;
    case Qt::Key_Right:
        walk(card, 1, 0);
        return true;
    case Qt::Key_Up:
        walk(card, 0, -1);
        return true;
    case Qt::Key_Down:
        walk(card, 0, 1);
        return true;
    case Qt::Key_A:
        Q_EMIT stepWanted(card->record(), ReferralState::Acknowledged);
        return true;
    case Qt::Key_S:
        Q_EMIT stepWanted(card->record(), ReferralState::InProgress);
        return true;
    case Qt::Key_O:
        Q_EMIT stepWanted(card->record(), ReferralState::Outcome);
        return true;
    case Qt::Key_C:
        Q_EMIT stepWanted(card->record(), ReferralState::Closed);
        return true;
    default:
        return false;
    }
}

bool ReferralBoard::eventFilter(QObject *watched, QEvent *event)
{
    auto *card = qobject_cast<ReferralCard *>(watched);
    if (!card)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(card, key->key(), key->modifiers()))
            return true;
    } else if (event->type() == QEvent::FocusIn) {
        Q_EMIT selected(card->record());
    } else if (event->type() == QEvent::ContextMenu) {
        Q_EMIT menuWanted(card->record(), static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace liaison
