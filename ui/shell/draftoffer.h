// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/draftstore.h"
#include "ui/work/session.h"

class QMenu;

namespace liaison {

class Banner;
class PageStack;

// Offers the drafts that an officer left behind, after a crash or a lock: in a banner, each to go on with or to
// discard. On the screen thread.
class DraftOffer : public QObject
{
    Q_OBJECT

public:
    DraftOffer(Session &session, PageStack &pages, Banner &banner, QObject *parent);

    void look(); // what the officer signed in has left
    const QList<Draft> &drafts() const { return m_drafts; }
    bool resume(const Draft &draft);
    void discard(const Draft &draft);

Q_SIGNALS:
    void noticeWanted(const QString &text);
    void failed(const liaison::Error &error);

private:
    void say();
    void offer();
    void forget(const Draft &draft);
    QString wordsFor(const Draft &draft) const;

    Session &m_session;
    PageStack &m_pages;
    Banner &m_banner;
    QMenu *m_menu;
    QList<Draft> m_drafts;
    Question m_reading;
};

} // namespace liaison
