// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupwatch.h"

#include "core/base/clock.h"
#include "core/journal/settingstore.h"
#include "ui/words/errortexts.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int hourMs = 60 * 60 * 1000;

} // namespace

BackupWatch::BackupWatch(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_hourly.setInterval(hourMs);
    connect(&m_hourly, &QTimer::timeout, this, &BackupWatch::look);
    m_hourly.start();
}

void BackupWatch::read(std::function<void(const Known &)> then)
{
    m_session.read(
        this, m_reading,
        [file = m_session.caseFile()](Connection &connection, TaskControl &) -> Result<Known> {
            Known known;
            LIAISON_ASSIGN(known.schedule, SettingStore(connection).backupSchedule());
            if (known.schedule.isOn()) {
                LIAISON_ASSIGN(const QList<KeptBackup> kept,
                               keptBackups(connection, file->path(), known.schedule.folder));
                known.last = kept.isEmpty() ? QDateTime() : kept.first().made;
            }
            return known;
        },
        unlessFailed(this, &BackupWatch::failed, [this, then = std::move(then)](const Known &known) { then(known); }));
}

void BackupWatch::look()
{
    if (m_making)
        return;
    read([this](const Known &known) {
        if (!m_making && known.schedule.isDue(known.last, Clock::nowUtc().toLocalTime()))
            make(known.schedule, [](bool) {});
    });
}

void BackupWatch::make(const BackupSchedule &schedule, std::function<void(bool made)> then)
{
    m_making = true;
    Task *task = Task::run(
        this,
        [file = m_session.caseFile(), schedule, author = m_session.author()](TaskControl &control) {
            return rotateBackup(*file, schedule.folder, schedule.keep, control.progress(), author);
        },
        [this, then = std::move(then)](const Result<Rotation> &rotation) {
            m_making = false;
            if (rotation)
                Q_EMIT noticeWanted(
                    tr("A backup was made and proved: %1.").arg(oneLine(QFileInfo(rotation->made.path).fileName())));
            else
                Q_EMIT failed(rotation.error());
            if (rotation)
                m_session.announce(u"backup"_s);
            then(rotation.has_value());
        });
    Q_EMIT started(task, tr("Backing up"));
}

void BackupWatch::beforeClosing(std::function<void()> then)
{
    if (m_toldAtClosing || m_making) {
        then();
        return;
    }
    read([this, then = std::move(then)](const Known &known) {
        if (!known.schedule.isOn() || known.schedule.every != BackupSchedule::Every::Closing) {
            then();
            return;
        }
        make(known.schedule, [this, then](bool made) {
            m_toldAtClosing = !made;
            if (made)
                then();
        });
    });
}

} // namespace liaison
