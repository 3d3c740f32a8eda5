// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/schedulecard.h"

#include "core/base/clock.h"
#include "core/journal/settingstore.h"
#include "ui/forms/formgrid.h"
#include "ui/inputs/pathedit.h"
#include "ui/look/banner.h"
#include "ui/look/buttons.h"
#include "ui/look/wordlabel.h"
#include "ui/words/backupwords.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct StoredSchedule
{
    BackupSchedule schedule;
    QList<KeptBackup> kept;
};

} // namespace

ScheduleCard::ScheduleCard(Session &session, QWidget *parent)
    : SettingsCard(session, parent),
      m_folder(new PathEdit(PathEdit::For::Folder, this)),
      m_every(new QComboBox(this)),
      m_keep(new QSpinBox(this)),
      m_last(new WordLabel(TextSize::Body, WordLabel::Ink::Soft, this)),
      m_save(plainButton({}, u"document-save"_s, this)),
      m_now(plainButton({}, u"document-save-as"_s, this)),
      m_drill(plainButton({}, u"dialog-ok"_s, this))
{
    for (int every = 0; every <= int(BackupSchedule::Every::Week); ++every)
        m_every->addItem({}, every);
    m_keep->setRange(fewestKept, mostKept);
    m_keep->setValue(usuallyKept);
    m_last->setWordWrap(true);
    form()->addField(u"backup_folder"_s, {}, m_folder);
    form()->addField(u"backup_every"_s, {}, m_every);
    form()->addField(u"keep"_s, {}, m_keep);
    addWidget(m_last);
    addButton(m_drill);
    addButton(m_now);
    addButton(m_save);
    connect(m_folder, &PathEdit::pathChanged, this, &ScheduleCard::showState);
    connect(m_every, &QComboBox::activated, this, &ScheduleCard::showState);
    connect(m_keep, &QSpinBox::valueChanged, this, &ScheduleCard::showState);
    connect(m_folder->lineEdit(), &QLineEdit::returnPressed, this, &ScheduleCard::save);
    connect(m_save, &QPushButton::clicked, this, &ScheduleCard::save);
    connect(m_now, &QPushButton::clicked, this, &ScheduleCard::makeNow);
    connect(m_drill, &QPushButton::clicked, this, &ScheduleCard::drill);
    connect(&session, &Session::changed, this, [this](const QString &kind) {
        if (kind.isEmpty() || kind == "setting"_L1)
            refresh();
    });
    ScheduleCard::retranslate();
    showState();
    read();
}

QString ScheduleCard::lastOne() const
{
    return m_last->text();
}

BackupSchedule ScheduleCard::shown() const
{
    return {m_folder->path(), BackupSchedule::Every(m_every->currentData().toInt()), m_keep->value()};
}

void ScheduleCard::show(const BackupSchedule &schedule)
{
    m_folder->setPath(schedule.folder);
    m_every->setCurrentIndex(int(schedule.every));
    m_keep->setValue(schedule.keep);
}

void ScheduleCard::showState()
{
    m_save->setEnabled(hasUnsaved() && !session().caseFile()->isReadOnly());
    const bool stored = !m_stored.folder.isEmpty() && !hasUnsaved();
    m_now->setEnabled(stored);
    m_drill->setEnabled(stored);
}

void ScheduleCard::refresh()
{
    if (!isBusy())
        read();
}

void ScheduleCard::read()
{
    session().read(
        this, m_reading,
        [file = session().caseFile()](Connection &connection, TaskControl &) -> Result<StoredSchedule> {
            StoredSchedule stored;
            LIAISON_ASSIGN(stored.schedule, SettingStore(connection).backupSchedule());
            LIAISON_ASSIGN(stored.kept, keptBackups(connection, file->path(), stored.schedule.folder));
            return stored;
        },
        [this](const Result<StoredSchedule> &stored) {
            if (!stored) // the page shows the error of its own reading
                return;
            const bool typed = hasUnsaved();
            m_stored = stored->schedule;
            if (!typed)
                show(m_stored);
            showLast(stored->kept);
            showState();
        });
}

void ScheduleCard::showLast(const QList<KeptBackup> &kept)
{
    const Formats formats;
    if (m_stored.folder.isEmpty())
        m_last->setText(tr("No folder is chosen, so no backup is made by itself."));
    else if (kept.isEmpty())
        m_last->setText(QDir(m_stored.folder).exists() ? tr("There is no backup in the folder yet.")
                                                       : tr("The folder cannot be reached now."));
    else
        m_last->setText(tr("The newest of %1 in the folder: %2 (%3).", "a number of backups, a moment, its age")
                            .arg(formats.number(kept.size()), formats.moment(kept.first().made),
                                 backupDay(kept.first().made, Clock::nowUtc().toLocalTime())));
}

void ScheduleCard::save()
{
    if (isBusy() || !hasUnsaved())
        return;
    const BackupSchedule wanted = shown();
    clearOutcome();
    if (!wanted.folder.isEmpty() && !QFileInfo(wanted.folder).isDir()) {
        showFailure({ErrorKind::NoSuchFile, u"backup_folder"_s, wanted.folder});
        return;
    }
    session().write(
        this, u"setting"_s,
        [wanted, author = session().author()](Connection &connection, TaskControl &) {
            return SettingStore(connection).setBackupSchedule(wanted, author);
        },
        unlessFailed(this, &ScheduleCard::showFailure, [this, wanted] {
            m_stored = wanted;
            showState();
            Q_EMIT noticeWanted(tr("Saved: when backups are made."));
        }));
}

void ScheduleCard::makeNow()
{
    if (isBusy())
        return;
    clearOutcome();
    Task *task = Task::run(
        this, m_working,
        [file = session().caseFile(), schedule = m_stored, author = session().author()](TaskControl &control) {
            return rotateBackup(*file, schedule.folder, schedule.keep, control.progress(), author);
        },
        [this](const Result<Rotation> &rotation) {
            end();
            if (!rotation) {
                showFailure(rotation.error());
                return;
            }
            const Formats formats;
            banner()->say(Tone::Accent, tr("%1 was made and proved: %2 records, journal to entry %3.")
                                            .arg(oneLine(QFileInfo(rotation->made.path).fileName()),
                                                 formats.number(rotation->proved.records),
                                                 formats.number(rotation->proved.journalRows)));
            read();
        });
    begin(task, tr("Backing up"));
}

void ScheduleCard::drill()
{
    if (isBusy())
        return;
    clearOutcome();
    Task *task = Task::run(
        this, m_working,
        [file = session().caseFile(), folder = m_stored.folder](TaskControl &control) {
            return drillRestore(*file, folder, control.progress());
        },
        [this](const Result<RestoreDrill> &drill) {
            end();
            if (drill)
                banner()->say(drill->continues ? Tone::Accent : Tone::Wrong, drillSentence(*drill));
            else
                showFailure(drill.error());
        });
    begin(task, tr("Restoring for a trial"));
}

void ScheduleCard::retranslate()
{
    setWords(
        tr("Backups by themselves"),
        tr("Encrypted copies in a folder, each opened and proved before an older one goes. The folder and the times "
           "are kept in the case file."));
    form()->row(u"backup_folder"_s)->setLabel(tr("Folder"));
    form()->row(u"backup_folder"_s)->setHint(tr("Best on another disk."));
    form()->row(u"backup_every"_s)->setLabel(tr("When"));
    form()->row(u"keep"_s)->setLabel(tr("How many are kept"));
    m_folder->setDialog(tr("The folder for backups"), {});
    m_every->setItemText(0, tr("not by themselves"));
    m_every->setItemText(1, tr("when the program is closed"));
    m_every->setItemText(2, tr("every day"));
    m_every->setItemText(3, tr("every week"));
    m_save->setText(tr("Save"));
    m_now->setText(tr("Back up now"));
    m_drill->setText(tr("Try a restore"));
    m_save->setAccessibleName(tr("Save when backups are made"));
    m_now->setAccessibleName(m_now->text());
    m_drill->setAccessibleName(m_drill->text());
    if (!m_last->text().isEmpty()) // in another language
        read();
}

} // namespace liaison
