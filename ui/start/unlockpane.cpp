// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/unlockpane.h"

#include "core/casefile/casefilekeys.h"
#include "core/database/personkey.h"
#include "core/journal/settingstore.h"
#include "ui/forms/formgrid.h"
#include "ui/inputs/passphraseedit.h"
#include "ui/inputs/pathedit.h"
#include "ui/look/banner.h"
#include "ui/start/recentfiles.h"
#include "ui/start/samplefile.h"
#include "ui/words/errortexts.h"
#include "ui/words/provedwords.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Which key opened the file last on this computer, so that it is tried first: a random number, and nobody's name.
QString keyOfSlot(const QString &path)
{
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return u"unlock/"_s + QString::fromLatin1(digest.toHex().left(16));
}

struct Opened
{
    std::shared_ptr<CaseFile> file;
    bool proved = false;
    KeysState keys = KeysState::None;
};

Result<Opened> openWithKeys(const QString &path, const Credentials &credentials)
{
    Opened opened;
    LIAISON_ASSIGN(opened.file, CaseFile::open(path, credentials));
    LIAISON_ASSIGN(Connection * connection, opened.file->connection());
    LIAISON_ASSIGN(opened.proved, SettingStore(*connection).arePeopleProved());
    LIAISON_ASSIGN(opened.keys, CaseFileKeys(opened.file).state());
    return opened;
}

} // namespace

UnlockPane::UnlockPane(QWidget *parent)
    : StartPane(parent),
      m_path(new PathEdit(PathEdit::For::Opening, this)),
      m_passphrase(new PassphraseEdit(this)),
      m_keyFile(new PathEdit(PathEdit::For::Opening, this)),
      m_pathRow(form()->addField(u"path"_s, tr("Case file"), m_path)),
      m_passphraseRow(form()->addField(u"passphrase"_s, tr("Passphrase"), m_passphrase)),
      m_keyFileRow(form()->addField(u"keyFile"_s, tr("Key file"), m_keyFile))
{
    connect(m_passphrase, &PassphraseEdit::capsLockSeen, this, [this](bool on) {
        if (on)
            m_passphraseRow->setHint(tr("Caps Lock is on."));
        else
            retranslate();
    });
    connect(m_passphrase, &QLineEdit::textEdited, this, [this] { m_passphraseRow->setError({}); });
    UnlockPane::retranslate();
}

void UnlockPane::retranslate()
{
    const QString name = QFileInfo(path()).completeBaseName();
    if (m_locked) {
        setWords(tr("%1 is locked").arg(name), tr("Enter its passphrase to go on where you were. What was typed and "
                                                  "not saved is kept as a draft inside the file."));
    } else {
        setWords(tr("Open a case file"), {});
    }
    setButtons(m_locked ? tr("Unlock") : tr("Open"), m_locked ? tr("Other case file") : tr("Back"));
    m_pathRow->setLabel(tr("Case file"));
    m_passphraseRow->setLabel(tr("Passphrase"));
    m_keyFileRow->setLabel(tr("Key file"));
    const bool keys = QFileInfo::exists(KeysFile::pathFor(path()));
    m_passphraseRow->setHint(samplefile::isSample(path())
                                 ? tr("The sample's passphrase is: %1").arg(samplefile::passphrase())
                             : keys ? tr("Your own opens the file and signs you in; so does the recovery code. That of "
                                         "the unit opens it too.")
                                    : QString());
    m_keyFileRow->setHint(tr("Only if this case file was made with one."));
    m_path->setDialog(tr("Choose a case file"), tr("Case files (*.liaison);;All files (*)"));
    m_keyFile->setDialog(tr("Choose the key file"), tr("All files (*)"));
}

void UnlockPane::setFile(const QString &path, bool locked)
{
    m_locked = locked;
    m_path->setPath(path);
    m_pathRow->setVisible(!locked);
    m_passphrase->clear();
    m_keyFile->setPath(recentfiles::keyFileOf(path));
    form()->clearErrors();
    warn({});
    retranslate();
}

void UnlockPane::warn(const QString &text)
{
    m_warning = text;
    sayAbove({});
}

// What is to be known of the file stands above whatever else goes wrong.
void UnlockPane::sayAbove(const QString &sentence)
{
    QStringList words{m_warning, sentence};
    words.removeAll(QString());
    if (words.isEmpty())
        banner()->clear();
    else
        banner()->say(Tone::Wrong, words.join(u' '));
}

QString UnlockPane::path() const
{
    return m_path->path();
}

void UnlockPane::begin()
{
    if (path().isEmpty())
        m_path->setFocus();
    else
        m_passphrase->setFocus();
}

void UnlockPane::goOn()
{
    form()->clearErrors();
    sayAbove({});
    if (path().isEmpty()) {
        form()->showErrors({{ErrorKind::Required, u"path"_s, {}}});
        return;
    }
    setBusy(tr("Opening …"));
    const QString slotKey = keyOfSlot(path());
    const Credentials credentials{m_passphrase->text().toUtf8(), m_keyFile->path(),
                                  QSettings().value(slotKey).toString()};
    Task::run(
        this, m_opening, [path = path(), credentials] { return openWithKeys(path, credentials); },
        [this, slotKey](const Result<Opened> &opened) {
            setBusy({});
            if (!opened) {
                showFailure(opened.error());
                return;
            }
            m_passphrase->clear();
            m_proved = opened->proved;
            m_keysSentence = keysStateSentence(opened->keys);
            if (const auto person = opened->file->person())
                QSettings().setValue(slotKey, person->id());
            recentfiles::remember(opened->file->path(), m_keyFile->path());
            Q_EMIT this->opened(opened->file);
        });
}

void UnlockPane::showFailure(Error error)
{
    // Which field a file's error stands beside is the form's business: the file does not know of fields.
    if (error.kind == ErrorKind::WrongPassphrase)
        error.field = u"passphrase"_s;
    else if (error.field.isEmpty() && error.kind != ErrorKind::KeysForeign && error.kind != ErrorKind::KeysDamaged)
        error.field = u"path"_s;
    const QStringList elsewhere = form()->showErrors({error});
    if (error.kind == ErrorKind::WrongPassphrase && samplefile::isSample(path()))
        m_passphraseRow->setError(errorSentence(error) + u' ' +
                                  tr("The sample's passphrase is: %1").arg(samplefile::passphrase()));
    if (!elsewhere.isEmpty() || (error.field == "path"_L1 && m_locked))
        sayAbove(errorSentence(error));
    if (error.kind == ErrorKind::WrongPassphrase) {
        m_passphrase->selectAll();
        m_passphrase->setFocus();
    }
}

} // namespace liaison
