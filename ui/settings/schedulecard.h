// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/rotatingbackup.h"
#include "ui/settings/settingscard.h"

class QComboBox;
class QSpinBox;

namespace liaison {

class PathEdit;
class WordLabel;

// When and where backups are made by themselves, and whether the newest one could be restored. On the screen thread;
// the work on a worker.
class ScheduleCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit ScheduleCard(Session &session, QWidget *parent = nullptr);

    PathEdit *folder() const { return m_folder; }
    QComboBox *every() const { return m_every; }
    QSpinBox *keep() const { return m_keep; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *nowButton() const { return m_now; }
    QPushButton *drillButton() const { return m_drill; }
    QString lastOne() const;

    bool hasUnsaved() const override { return !(shown() == m_stored); }
    void save() override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    BackupSchedule shown() const;
    void show(const BackupSchedule &schedule);
    void showState();
    void showLast(const QList<KeptBackup> &kept);
    void makeNow();
    void drill();
    void read();

    PathEdit *m_folder;
    QComboBox *m_every;
    QSpinBox *m_keep;
    WordLabel *m_last;
    QPushButton *m_save;
    QPushButton *m_now;
    QPushButton *m_drill;
    BackupSchedule m_stored;
    Question m_reading;
    Question m_working;
};

} // namespace liaison
