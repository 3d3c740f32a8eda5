// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referrals/referralcard.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace liaison {

// Referrals as a board: a column for each state. The arrow keys walk the cards; Ctrl+Right takes a card its next step,
// Ctrl+Left takes the last step back; A, S, O and C acknowledge, start, give the outcome and close. On the screen
// thread; owns a copy of what it shows.
class ReferralBoard : public QWidget
{
    Q_OBJECT

public:
    explicit ReferralBoard(QWidget *parent = nullptr);

    void setContent(const ReferralBoardContent &content);
    ReferralCard *card(qint64 record) const; // none: null
    ReferralCard *current() const;           // the one with the focus; none: null
    void focusCard(qint64 record);           // when it is shown, now or by the next content

Q_SIGNALS:
    void opened(qint64 record);
    void selected(qint64 record);
    void columnWanted(const liaison::RecordFilter &filter);
    void stepWanted(qint64 record, liaison::ReferralState to);
    void stepBackWanted(qint64 record);
    void menuWanted(qint64 record, const QPoint &globalPosition);
    void newWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *columnOf(const ReferralColumn &column, const QDate &day, QList<ReferralCard *> &made);
    bool handleKey(ReferralCard *card, int key, Qt::KeyboardModifiers modifiers);
    void walk(ReferralCard *from, int columns, int rows);

    ReferralBoardContent m_content;
    QHBoxLayout *m_layout;
    QList<QWidget *> m_columns;
    QList<QList<ReferralCard *>> m_cards; // by column
    QString m_language;                   // that they are written in
    qint64 m_wanted = 0;
};

} // namespace liaison
