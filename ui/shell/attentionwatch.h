// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/work/session.h"

#include <QTimer>

namespace liaison {

class Navigation;

// Keeps the counts in the navigation: what needs attention on which page. On the screen thread.
class AttentionWatch : public QObject
{
    Q_OBJECT

public:
    AttentionWatch(Session &session, Navigation &navigation, QObject *parent);

private:
    void read();

    Session &m_session;
    Navigation &m_navigation;
    QTimer m_soon;
    Question m_reading;
};

} // namespace liaison
