// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/seenheads.h"
#include "ui/work/task.h"

#include <QTimer>

namespace liaison {

class Banner;
class Session;

// Sets where the journal of the open file stands against where this computer saw it last: says both when the file is
// unlocked, warns when the file does not go on from there, and remembers where it stands after each change. On the
// screen thread.
class HeadWatch : public QObject
{
    Q_OBJECT

public:
    HeadWatch(Session &session, Banner &banner, QObject *parent);

    void look();   // the file was unlocked
    void accept(); // the officer says that it is right

Q_SIGNALS:
    void noticeWanted(const QString &text);

private:
    struct Standing
    {
        JournalHead head;
        seenheads::Marks marks;
        seenheads::Seen seen;
    };

    void read(void (HeadWatch::*then)(const Standing &));
    void tell(const Standing &standing);
    void remember(const Standing &standing);
    void settle(const Standing &standing);
    void warn(const Standing &standing);

    Session &m_session;
    Banner &m_banner;
    Question m_reading;
    QTimer m_later;
};

} // namespace liaison
