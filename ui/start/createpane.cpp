// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/createpane.h"

#include "ui/forms/formgrid.h"
#include "ui/inputs/codecombo.h"
#include "ui/inputs/passphraseedit.h"
#include "ui/inputs/pathedit.h"
#include "ui/look/banner.h"
#include "ui/start/newcasefile.h"
#include "ui/start/recentfiles.h"
#include "ui/words/errortexts.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace liaison {

CreatePane::CreatePane(QWidget *parent)
    : StartPane(parent),
      m_path(new PathEdit(PathEdit::For::Saving, this)),
      m_code(new QLineEdit(this)),
      m_name(new QLineEdit(this)),
      m_side(new CodeCombo(this)),
      m_officer(new QLineEdit(this)),
      m_passphrase(new PassphraseEdit(this)),
      m_again(new PassphraseEdit(this)),
      m_strength(new StrengthHint(this)),
      m_keyFile(new PathEdit(PathEdit::For::Opening, this))
{
    m_side->setCodeList(u"place"_s);
    form()->addField(u"path"_s, tr("Case file"), m_path);
    form()->addField(u"code"_s, tr("Home agency"), m_code);
    form()->addField(u"names"_s, tr("Its name"), m_name);
    form()->addField(u"side"_s, tr("Acts for"), m_side);
    form()->addField(u"officer"_s, tr("Your name"), m_officer);
    FieldRow *passphrase = form()->addField(u"passphrase"_s, tr("Passphrase"), m_passphrase);
    form()->addField(u"again"_s, tr("Passphrase again"), m_again);
    form()->addField(u"strength"_s, {}, m_strength);
    form()->addField(u"keyFile"_s, tr("Key file"), m_keyFile);
    connect(m_passphrase, &QLineEdit::textChanged, m_strength, &StrengthHint::setPassphrase);
    connect(m_passphrase, &PassphraseEdit::capsLockSeen, this,
            [passphrase](bool on) { passphrase->setHint(on ? tr("Caps Lock is on.") : QString()); });
    CreatePane::retranslate();
}

void CreatePane::retranslate()
{
    setWords(tr("Create a case file"),
             tr("It is encrypted. Whoever has neither the passphrase nor the key file cannot read it, and nobody can "
                "bring back a forgotten passphrase."));
    setButtons(tr("Create"), tr("Back"));
    const std::pair<QString, QString> labels[] = {
        {u"path"_s, tr("Case file")},         {u"code"_s, tr("Home agency")},  {u"names"_s, tr("Its name")},
        {u"side"_s, tr("Acts for")},          {u"officer"_s, tr("Your name")}, {u"passphrase"_s, tr("Passphrase")},
        {u"again"_s, tr("Passphrase again")}, {u"keyFile"_s, tr("Key file")},
    };
    for (const auto &[field, label] : labels)
        form()->row(field)->setLabel(label);
    form()->row(u"code"_s)->setHint(tr("Its code, for example HKC. Sent and received are seen from it."));
    form()
        ->row(u"keyFile"_s)
        ->setHint(tr("Optional: any file that never changes, kept apart from the case file. Then both are needed."));
    m_path->setDialog(tr("Where the case file goes"), tr("Case files (*.liaison)"), u"liaison"_s);
    m_keyFile->setDialog(tr("Choose the key file"), tr("All files (*)"));
    m_side->setPlaceholder(tr("Hong Kong, Guangdong, Macao, …"));
}

void CreatePane::begin()
{
    if (m_path->path().isEmpty()) {
        QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        if (!folder.exists()) // a name that cannot be used is no suggestion
            folder = QDir::home();
        m_path->setPath(folder.filePath(tr("liaison", "name of a new case file") + u".liaison"_s));
    }
    m_code->setFocus();
}

void CreatePane::goOn()
{
    form()->clearErrors();
    banner()->clear();
    NewCaseFile wanted;
    wanted.path = m_path->path();
    wanted.home.code = m_code->text().trimmed();
    wanted.home.side = m_side->code();
    wanted.home.name = m_name->text().trimmed();
    wanted.officer = m_officer->text().simplified();
    wanted.credentials = {m_passphrase->text().toUtf8(), m_keyFile->path()};
    Errors errors = wanted.validate();
    if (m_passphrase->text() != m_again->text())
        errors.append({ErrorKind::Conflict, u"again"_s, {}});
    if (!errors.isEmpty()) {
        form()->showErrors(errors);
        if (m_passphrase->text() != m_again->text())
            form()->row(u"again"_s)->setError(tr("The two passphrases differ. Type this one again."));
        return;
    }
    setBusy(tr("Creating …"));
    Task::run(
        this, m_creating, [wanted] { return createCaseFile(wanted); },
        [this, wanted](const Result<std::shared_ptr<CaseFile>> &file) {
            setBusy({});
            if (!file) {
                showFailure(file.error());
                return;
            }
            recentfiles::remember((*file)->path(), wanted.credentials.keyFile);
            clear();
            Q_EMIT created(*file, wanted.officer);
        });
}

void CreatePane::clear()
{
    m_path->setPath({});
    for (QLineEdit *line : {m_code, m_name, m_officer})
        line->clear();
    m_passphrase->clear();
    m_again->clear();
    m_keyFile->setPath({});
    m_side->setCode({});
}

void CreatePane::showFailure(Error error)
{
    if (error.kind == ErrorKind::PassphraseTooShort || error.kind == ErrorKind::PassphraseWeak)
        error.field = u"passphrase"_s;
    else if (error.field.isEmpty())
        error.field = u"path"_s;
    if (const QString folder = QFileInfo(m_path->path()).absolutePath();
        error.field == "path"_L1 && !QDir(folder).exists()) {
        form()->row(u"path"_s)->setError(tr("The folder %1 does not exist. Choose another, or make it first.")
                                             .arg(QDir::toNativeSeparators(folder)));
        m_path->setFocus();
        return;
    }
    const QStringList elsewhere = form()->showErrors({error});
    if (!elsewhere.isEmpty())
        banner()->say(Tone::Wrong, elsewhere.join(u' '));
}

} // namespace liaison
