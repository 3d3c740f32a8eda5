// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referrals/boardcolumns.h"
#include "ui/referrals/stepwords.h"

#include <QAbstractButton>
#include <QHash>

namespace liaison {

// One referral on the board: what it is about, with whom, how old it is and when its outcome is due. A click, Enter or
// Space opens it. On the screen thread.
class ReferralCard : public QAbstractButton
{
    Q_OBJECT

public:
    ReferralCard(const ReferralCardContent &card, ReferralState state, const QDate &day, QWidget *parent = nullptr);

    qint64 record() const { return m_card.id; }
    ReferralState state() const { return m_state; }
    QString ageWords() const { return m_age; }
    QString stateWords() const { return m_due.words; } // overdue, due, or the outcome
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    // One click chooses the card, as an arrow key does; two open it, as Enter does.
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const QStringList &titleLines(int width) const;
    ReferralCardContent m_card;
    ReferralState m_state;
    DueWords m_due;
    QString m_title;
    QString m_detail;
    QString m_age;
    mutable QHash<int, QStringList> m_titleLines; // by width
};

} // namespace liaison
