// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/pendingimports.h"
#include "core/casefile/rotatingbackup.h"
#include "core/figures/deskfigures.h"
#include "core/figures/monthclosefigures.h"
#include "ui/forms/page.h"

#include <QTimer>

namespace liaison {

class DeskCard;
class HeadlineFigure;
class InterruptedImport;
class PageHeader;

// What is owed and due: this month's log against the usual, what waits for acknowledgement or grading, operations
// under way, where the last months stand, recent changes. Each line opens its records. On the screen thread.
class DeskPage : public Page
{
    Q_OBJECT

public:
    explicit DeskPage(Session &session, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Content
    {
        DeskContent desk;
        QList<MonthOverview> months; // oldest first
        QList<JournalEntry> changes;
        BackupSchedule backups;
        QDateTime lastBackup; // invalid: none
        bool backupsReached = false;
        QList<PendingImport> interrupted;
    };

    void read();
    void showContent();
    void showMonth();
    void showWaiting(DeskCard *card, const Waiting &waiting, const QString &title, const QString &emptyWords);
    void showFollowUps();
    void showRunning();
    void showMonths();
    void showChanges();
    void showBackup();
    void openChange(const JournalEntry &entry);
    void arrange();

    PageHeader *m_header;
    HeadlineFigure *m_toAcknowledge;
    HeadlineFigure *m_notAcknowledged;
    HeadlineFigure *m_runningFigure;
    HeadlineFigure *m_ungradedFigure;
    InterruptedImport *m_interrupted;
    DeskCard *m_month;
    DeskCard *m_followUps;
    DeskCard *m_months;
    DeskCard *m_running;
    DeskCard *m_received;
    DeskCard *m_sent;
    DeskCard *m_ungraded;
    DeskCard *m_referralsReceived;
    DeskCard *m_referralsOverdue;
    DeskCard *m_changes;
    DeskCard *m_backup;
    Content m_content;
    QTimer m_soon;
    Question m_reading;
    bool m_stale = true;
};

} // namespace liaison
