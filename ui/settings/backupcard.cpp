// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupcard.h"

#include "core/base/clock.h"
#include "ui/forms/formgrid.h"
#include "ui/inputs/pathedit.h"
#include "ui/look/banner.h"
#include "ui/look/buttons.h"
#include "ui/words/backupwords.h"
#include "ui/words/errortexts.h"
#include "ui/words/headwords.h"
#include "ui/words/language.h"
#include "ui/work/personsettings.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString backupFolderKey = u"backup/folder"_s;
const QString targetField = u"backup_to"_s;

} // namespace

BackupCard::BackupCard(Session &session, QWidget *parent)
    : SettingsCard(session, parent),
      m_target(new PathEdit(PathEdit::For::Saving, this)),
      m_back(plainButton({}, u"document-save-as"_s, this))
{
    form()->addField(targetField, {}, m_target);
    addButton(m_back);
    connect(m_back, &QPushButton::clicked, this, &BackupCard::backUp);
    connect(m_target->lineEdit(), &QLineEdit::returnPressed, this, &BackupCard::backUp);
    BackupCard::retranslate();
    BackupCard::refresh();
}

void BackupCard::refresh()
{
    if (isBusy() || m_target->path() != m_offered) // somebody chose a name
        return;
    const QFileInfo file(session().caseFile()->path());
    QString folder = personsettings::folder(backupFolderKey);
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = file.absolutePath();
    const QString day = Clock::today().toString(Qt::ISODate);
    const QString name = file.completeBaseName() + u'-' + day;
    QString path = QDir(folder).filePath(name + u".liaison"_s);
    for (int copy = 2; QFileInfo::exists(path); ++copy)
        path = QDir(folder).filePath(name + u'-' + QString::number(copy) + u".liaison"_s);
    m_target->setPath(path);
    m_offered = m_target->path();
}

void BackupCard::backUp()
{
    if (isBusy())
        return;
    const QString target = m_target->path();
    if (target.isEmpty()) {
        showFailure({ErrorKind::Required, targetField, {}});
        return;
    }
    Task *task = Task::run(
        this, m_copying,
        [file = session().caseFile(), target, author = session().author()](TaskControl &control) {
            const auto held = file->hold();
            return file->backup(target, control.progress(), author);
        },
        [this, target](const Result<BackupMade> &done) {
            end();
            if (done) {
                personsettings::setFolder(backupFolderKey, QFileInfo(target).absolutePath());
                m_offered = m_target->path();
                refresh();
                const QString made =
                    tr("%1 is a backup of this case file. It opens with the passphrase of the unit (and its key file, "
                       "if it has one), and holds the file up to %2.")
                        .arg(oneLine(QDir::toNativeSeparators(target), 400), headWords(done->head, screenLanguage()));
                banner()->say(Tone::Accent, done->entered ? made : QString(made + u' ' + backupNotEntered()));
                return;
            }
            Error error = done.error();
            if (error.kind != ErrorKind::Cancelled)
                error.field = targetField;
            showFailure(error);
        });
    begin(task, tr("Backing up"));
}

void BackupCard::retranslate()
{
    setWords(tr("Backup"), tr("A copy of the whole file, made while everybody works on. Keep it on another disk."));
    form()->row(targetField)->setLabel(tr("Copy to"));
    m_target->setDialog(tr("Where the backup goes"), tr("Case files (*.liaison)"), u"liaison"_s);
    writeOn(m_back, tr("Back up"));
}

} // namespace liaison
