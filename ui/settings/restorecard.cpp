// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/restorecard.h"

#include "ui/forms/formgrid.h"
#include "ui/inputs/passphraseedit.h"
#include "ui/inputs/pathedit.h"
#include "ui/look/banner.h"
#include "ui/look/buttons.h"
#include "ui/words/errortexts.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString backupField = u"backup"_s;
const QString copyField = u"copy"_s;
const QString backupPassphraseField = u"passphrase"_s;

} // namespace

RestoreCard::RestoreCard(Session &session, QWidget *parent)
    : SettingsCard(session, parent),
      m_backup(new PathEdit(PathEdit::For::Opening, this)),
      m_copy(new PathEdit(PathEdit::For::Saving, this)),
      m_passphrase(new PassphraseEdit(this)),
      m_keyFile(new PathEdit(PathEdit::For::Opening, this)),
      m_restore(plainButton({}, u"edit-undo"_s, this))
{
    form()->addField(backupField, {}, m_backup);
    form()->addField(copyField, {}, m_copy);
    form()->addField(backupPassphraseField, {}, m_passphrase);
    form()->addField(u"key_file"_s, {}, m_keyFile);
    addButton(m_restore);
    connect(m_backup, &PathEdit::pathChanged, this, &RestoreCard::offerCopy);
    connect(m_passphrase, &PassphraseEdit::capsLockSeen, this, [this](bool on) {
        form()->row(backupPassphraseField)->setHint(on ? tr("Caps Lock is on.") : tr("That of the backup."));
    });
    connect(m_passphrase, &QLineEdit::returnPressed, this, &RestoreCard::restore);
    connect(m_restore, &QPushButton::clicked, this, &RestoreCard::restore);
    connect(banner(), &Banner::actionTriggered, this, [this] { Q_EMIT caseFileWanted(m_restored); });
    RestoreCard::retranslate();
}

void RestoreCard::offerCopy()
{
    if (m_copy->path() != m_offered) // somebody chose a name
        return;
    const QFileInfo backup(m_backup->path());
    if (m_backup->path().isEmpty() || !backup.isFile()) {
        m_copy->setPath({});
    } else {
        const QDir folder(QFileInfo(session().caseFile()->path()).absolutePath());
        const QString name = backup.completeBaseName() + u'-' + tr("restored", "in the name of a file");
        QString path = folder.filePath(name + u".liaison"_s);
        for (int copy = 2; QFileInfo::exists(path); ++copy)
            path = folder.filePath(name + u'-' + QString::number(copy) + u".liaison"_s);
        m_copy->setPath(path);
    }
    m_offered = m_copy->path();
}

void RestoreCard::restore()
{
    if (isBusy())
        return;
    const QString backup = m_backup->path();
    const QString copy = m_copy->path();
    Errors errors;
    if (backup.isEmpty())
        errors.append({ErrorKind::Required, backupField, {}});
    if (copy.isEmpty())
        errors.append({ErrorKind::Required, copyField, {}});
    clearOutcome();
    if (!errors.isEmpty()) {
        form()->showErrors(errors);
        return;
    }
    const Credentials credentials{m_passphrase->text().toUtf8(), m_keyFile->path()};
    Task *task = Task::run(
        this, m_copying,
        [backup, copy, credentials, author = session().author()](TaskControl &control) -> Done {
            if (QFileInfo::exists(copy)) // here nothing is replaced
                return fail(ErrorKind::AlreadyExists, {}, copy);
            return CaseFile::restore(backup, copy, credentials, control.progress(), author);
        },
        [this, copy](const Done &done) {
            end();
            m_passphrase->clear();
            if (!done) {
                failed(done.error(), copy);
                return;
            }
            m_restored = copy;
            m_offered = m_copy->path();
            offerCopy();
            banner()->say(
                Tone::Accent,
                tr("The backup stands as a case file of its own in %1. The file that is open was not touched.")
                    .arg(oneLine(QDir::toNativeSeparators(copy), 400)),
                tr("Open the copy"));
        });
    begin(task, tr("Restoring"));
}

void RestoreCard::failed(Error error, const QString &copy)
{
    const bool ofCopy = error.detail == copy || error.kind == ErrorKind::AlreadyExists ||
                        error.kind == ErrorKind::ReadOnly || error.kind == ErrorKind::CannotWrite;
    if (error.kind == ErrorKind::WrongPassphrase)
        error.field = backupPassphraseField;
    else if (!m_keyFile->path().isEmpty() && error.detail == m_keyFile->path())
        error.field = u"key_file"_s;
    else if (error.kind != ErrorKind::Cancelled && error.kind != ErrorKind::DiskFull)
        error.field = ofCopy ? copyField : backupField;
    showFailure(error);
}

void RestoreCard::retranslate()
{
    setWords(tr("Restore"), tr("A backup becomes a case file of its own, beside the one that is open. It is checked, "
                               "and you are asked whether to open it. Nothing is replaced."));
    form()->row(backupField)->setLabel(tr("Backup"));
    form()->row(copyField)->setLabel(tr("Copy in"));
    form()->row(backupPassphraseField)->setLabel(tr("Passphrase"));
    form()->row(backupPassphraseField)->setHint(tr("That of the backup."));
    form()->row(u"key_file"_s)->setLabel(tr("Key file"));
    form()->row(u"key_file"_s)->setHint(tr("Only if the backup was made with one."));
    m_backup->setDialog(tr("Choose a backup"), tr("Case files (*.liaison);;All files (*)"));
    m_copy->setDialog(tr("Where the copy goes"), tr("Case files (*.liaison)"), u"liaison"_s);
    m_keyFile->setDialog(tr("Choose the key file"), tr("All files (*)"));
    writeOn(m_restore, tr("Restore as a copy"));
}

} // namespace liaison
