// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/signinpane.h"

#include "ui/forms/formgrid.h"
#include "ui/look/banner.h"
#include "ui/start/officernames.h"
#include "ui/words/errortexts.h"

#include <QComboBox>
#include <QCompleter>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QLineEdit>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Which of the names was used last for the file on this computer, without writing the name down outside the file.
QString tokenOf(const QString &path, const QString &name)
{
    return QString::fromLatin1(
        QCryptographicHash::hash((path + u'\n' + name).toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
}

QString keyOf(const QString &path)
{
    return u"signIn/"_s + tokenOf(path, {});
}

} // namespace

SignInPane::SignInPane(QWidget *parent) : StartPane(parent), m_officer(new QComboBox(this))
{
    m_officer->setEditable(true);
    m_officer->setInsertPolicy(QComboBox::NoInsert);
    m_officer->completer()->setCompletionMode(
        QCompleter::PopupCompletion); // completed in its line, it takes Enter away
    form()->addField(u"officer"_s, tr("Your name"), m_officer);
    SignInPane::retranslate();
}

void SignInPane::retranslate()
{
    const QString name = m_file ? QFileInfo(m_file->path()).completeBaseName() : QString();
    setWords(
        tr("Who works with %1?").arg(name),
        tr("This name stands behind every change in the journal. Choose it, or type it if it is not in the list. It is "
           "not proved: whoever knows the passphrase of the file can use any name."));
    setButtons(tr("Sign in"), m_now.isEmpty() ? tr("Other case file") : tr("Back"));
    form()->row(u"officer"_s)->setLabel(tr("Your name"));
}

void SignInPane::setFile(std::shared_ptr<CaseFile> file, const QString &now)
{
    m_file = std::move(file);
    m_now = now;
    form()->clearErrors();
    banner()->clear();
    m_officer->clear();
    SignInPane::retranslate();
    if (!m_file) {
        m_reading.drop();
        return;
    }
    setBusy(tr("Reading the officers …"));
    Task::run(
        this, m_reading,
        [file = m_file]() -> Result<QStringList> {
            LIAISON_ASSIGN(Connection * connection, file->connection());
            return officerNames(*connection);
        },
        [this](const Result<QStringList> &names) {
            setBusy({});
            if (names)
                offer(*names);
            else
                banner()->say(Tone::Wrong, errorSentence(names.error()));
            begin();
        });
}

void SignInPane::offer(const QStringList &names)
{
    m_officer->addItems(names);
    m_officer->setCurrentIndex(int(names.indexOf(m_now)));
    if (m_officer->currentIndex() >= 0)
        return;
    const QString last = QSettings().value(keyOf(m_file->path())).toString();
    for (int i = 0; i < names.size(); ++i) {
        if (tokenOf(m_file->path(), names.at(i)) == last)
            m_officer->setCurrentIndex(i);
    }
    if (m_officer->currentIndex() < 0) {
        m_officer->setCurrentIndex(names.size() == 1 ? 0 : -1);
        if (m_officer->currentIndex() < 0)
            m_officer->setEditText(m_now);
    }
}

void SignInPane::begin()
{
    m_officer->setFocus();
    m_officer->lineEdit()->selectAll();
}

void SignInPane::goOn()
{
    const QString name = m_officer->currentText().simplified();
    if (name.isEmpty()) {
        form()->showErrors({{ErrorKind::Required, u"officer"_s, {}}});
        return;
    }
    if (name.size() > lineLimit) {
        form()->showErrors({{ErrorKind::TooLong, u"officer"_s, {}}});
        return;
    }
    QSettings().setValue(keyOf(m_file->path()), tokenOf(m_file->path(), name));
    const auto file = std::exchange(m_file, nullptr);
    Q_EMIT signedIn(file, name);
}

} // namespace liaison
