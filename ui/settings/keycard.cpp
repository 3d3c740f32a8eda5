// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keycard.h"

#include "ui/forms/formgrid.h"
#include "ui/inputs/passphraseedit.h"
#include "ui/inputs/pathedit.h"
#include "ui/look/banner.h"
#include "ui/look/buttons.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString nowField = u"now"_s;
const QString keyFileNowField = u"key_file_now"_s;
const QString newPassphraseField = u"passphrase"_s;
const QString againField = u"again"_s;
const QString keyFileField = u"key_file"_s;

Error at(Error error, const QString &field)
{
    error.field = field;
    return error;
}

// An error of reading a key file belongs to that file's field.
QString fieldOf(const Error &error, const Credentials &credentials, const QString &ofKeyFile,
                const QString &ofPassphrase)
{
    if (error.kind == ErrorKind::WrongPassphrase || error.kind == ErrorKind::PassphraseTooShort ||
        error.kind == ErrorKind::PassphraseWeak)
        return ofPassphrase;
    return !credentials.keyFile.isEmpty() && error.detail == credentials.keyFile ? ofKeyFile : QString();
}

// Whoever finds the window open must not be able to shut its owner out.
Done requireRight(CaseFile &file, const Credentials &now)
{
    const auto opened = CaseFile::open(file.path(), now);
    if (!opened)
        return fail(at(opened.error(), fieldOf(opened.error(), now, keyFileNowField, nowField)));
    return {};
}

} // namespace

KeyCard::KeyCard(Session &session, QWidget *parent)
    : SettingsCard(session, parent),
      m_now(new PassphraseEdit(this)),
      m_keyFileNow(new PathEdit(PathEdit::For::Opening, this)),
      m_passphrase(new PassphraseEdit(this)),
      m_again(new PassphraseEdit(this)),
      m_strength(new StrengthHint(this)),
      m_keyFile(new PathEdit(PathEdit::For::Opening, this)),
      m_change(plainButton({}, u"document-encrypt"_s, this))
{
    form()->addField(nowField, {}, m_now);
    form()->addField(keyFileNowField, {}, m_keyFileNow);
    form()->addField(newPassphraseField, {}, m_passphrase);
    form()->addField(againField, {}, m_again);
    form()->addField(u"strength"_s, {}, m_strength);
    form()->addField(keyFileField, {}, m_keyFile);
    addButton(m_change);
    connect(m_passphrase, &QLineEdit::textChanged, m_strength, &StrengthHint::setPassphrase);
    for (const auto &[edit, field] : {std::pair(m_now, nowField), std::pair(m_passphrase, newPassphraseField)}) {
        form()->row(field)->keepRoom();
        connect(edit, &PassphraseEdit::capsLockSeen, this, [this, field = field](bool on) {
            form()->row(field)->setHint(on ? tr("Caps Lock is on.") : QString());
        });
    }
    connect(m_again, &QLineEdit::returnPressed, this, &KeyCard::change);
    connect(m_change, &QPushButton::clicked, this, &KeyCard::change);
    KeyCard::retranslate();
}

void KeyCard::change()
{
    if (isBusy())
        return;
    clearOutcome();
    const Credentials now{m_now->text().toUtf8(), m_keyFileNow->path()};
    const Credentials fresh{m_passphrase->text().toUtf8(), m_keyFile->path()};
    Errors errors;
    if (now.passphrase.isEmpty() && now.keyFile.isEmpty())
        errors.append({ErrorKind::Required, nowField, {}});
    const bool keyFileAlone = fresh.passphrase.isEmpty() && !fresh.keyFile.isEmpty();
    if (!keyFileAlone && m_passphrase->text().size() < shortestPassphrase)
        errors.append({ErrorKind::PassphraseTooShort, newPassphraseField, {}});
    if (m_passphrase->text() != m_again->text())
        errors.append({ErrorKind::Conflict, againField, {}});
    if (!errors.isEmpty()) {
        form()->showErrors(errors);
        if (m_passphrase->text() != m_again->text())
            form()->row(againField)->setError(tr("The two passphrases differ. Type this one again."));
        if (form()->row(nowField)->hasError())
            form()->row(nowField)->setError(tr("Type the passphrase that the file has now."));
        return;
    }
    run(now, fresh);
}

void KeyCard::run(const Credentials &now, const Credentials &fresh)
{
    Task *task = Task::run(
        this, m_rekeying,
        [file = session().caseFile(), now, fresh, author = session().author()](TaskControl &control) -> Done {
            LIAISON_TRY(requireRight(*file, now));
            Done done = file->rekey(fresh, author, control.progress());
            if (!done)
                return fail(at(done.error(), fieldOf(done.error(), fresh, keyFileField, newPassphraseField)));
            return done;
        },
        [this, fresh](const Done &done) {
            end();
            if (!done) {
                showFailure(done.error());
                return;
            }
            for (PassphraseEdit *edit : {m_now, m_passphrase, m_again})
                edit->clear();
            m_keyFileNow->setPath(fresh.keyFile);
            m_keyFile->setPath({});
            banner()->say(Tone::Accent,
                          tr("From now on the new passphrase opens the file in place of the old one, with "
                             "the key file if you chose one. People's own keys open it as before; "
                             "backups made before keep the old passphrase."));
            session().announce(u"casefile"_s);
            Q_EMIT keyChanged(fresh.keyFile);
        });
    begin(task, tr("Changing the key"));
}

void KeyCard::retranslate()
{
    setWords(tr("Passphrase and key file"),
             tr("The whole file is written anew under the new key; nobody else may have it open meanwhile. Nobody can "
                "bring back a forgotten passphrase."));
    const std::pair<QString, QString> labels[] = {
        {nowField, tr("Passphrase now")},           {keyFileNowField, tr("Key file now")},
        {newPassphraseField, tr("New passphrase")}, {againField, tr("Once more")},
        {keyFileField, tr("New key file")},
    };
    for (const auto &[field, label] : labels)
        form()->row(field)->setLabel(label);
    form()->row(keyFileNowField)->setHint(tr("Only if the file has one."));
    form()->row(keyFileField)->setHint(tr("Left empty: the passphrase alone opens the file."));
    m_keyFileNow->setDialog(tr("Choose the key file"), tr("All files (*)"));
    m_keyFile->setDialog(tr("Choose the key file"), tr("All files (*)"));
    m_change->setText(tr("Change"));
    m_change->setAccessibleName(tr("Change passphrase and key file"));
}

} // namespace liaison
