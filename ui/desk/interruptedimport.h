// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/pendingimports.h"
#include "ui/work/session.h"

#include <QWidget>

namespace liaison {

class Banner;
class TaskStrip;

// Says across the Desk that an import was interrupted and how much of it is in, and takes that back when asked to.
// Hidden when there is none. On the screen thread.
class InterruptedImport : public QWidget
{
    Q_OBJECT

public:
    explicit InterruptedImport(Session &session, QWidget *parent = nullptr);

    void tell(const QList<PendingImport> &imports); // the oldest of them is told

Q_SIGNALS:
    void takenBack(const QString &words);

private:
    void retranslate();
    void takeBack();

    Session &m_session;
    Banner *m_banner;
    TaskStrip *m_strip;
    std::optional<PendingImport> m_import;
    bool m_working = false;
};

} // namespace liaison
