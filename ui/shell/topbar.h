// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/work/session.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace liaison {

class PeriodChooser;

// The bar over the page: the period looked at, search everywhere, who is signed in, lock. On the screen thread.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(Session &session, QWidget *parent = nullptr);

    PeriodChooser *periodChooser() const { return m_period; }
    QWidget *searchBox() const;

Q_SIGNALS:
    void searchWanted();
    void officerChangeWanted();
    void lockWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    Session &m_session;
    PeriodChooser *m_period;
    QPushButton *m_search;
    QToolButton *m_officer;
    QToolButton *m_lock;
};

} // namespace liaison
