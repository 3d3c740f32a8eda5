// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"

#include "app/cli/printing.h"
#include "core/base/platform.h"
#include "core/database/personkey.h"
#include "ui/words/errortexts.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr qint64 longestPassphrase = 64 * 1024;
constexpr int attempts = 3;

// The first line of the file, without its end.
Result<QByteArray> readPassphrase(const std::string &path)
{
    QFile file(fromArgument(path));
    if (!file.exists())
        return fail(ErrorKind::NoSuchFile, {}, file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::CannotRead, {}, file.fileName());
    QByteArray line = file.readLine(longestPassphrase);
    if (line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

struct Question
{
    std::string file;     // of the passphrase
    const char *variable; // of the environment
    bool hasKeyFile;
    bool isNew;
    QString prompt;
};

Result<QByteArray> passphrase(const Question &question)
{
    if (!question.file.empty())
        return readPassphrase(question.file);
    if (qEnvironmentVariableIsSet(question.variable))
        return qgetenv(question.variable);
    if (!platform::hasTerminal()) {
        if (question.hasKeyFile) // the key file alone
            return QByteArray();
        return fail(ErrorKind::Required, u"passphrase"_s);
    }
    QString prompt = question.prompt;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const auto typed = platform::askUnseen(prompt);
        if (!typed)
            break;
        if (!question.isNew || typed->isEmpty())
            return *typed;
        const auto again = platform::askUnseen(Invocation::tr("The same again: "));
        if (!again)
            break;
        if (*again == *typed)
            return *typed;
        prompt = Invocation::tr("They differ. ") + question.prompt;
    }
    return fail(ErrorKind::Cancelled);
}

} // namespace

ExitCode exitCodeOf(const Error &error)
{
    if (error.kind == ErrorKind::UnknownKind)
        return WrongUsage;
    return error.kind < ErrorKind::NotFound ? DataRefused : RequestFailed;
}

std::string forHelp(const QString &text)
{
    return text.toStdString();
}

QString fromArgument(const std::string &argument)
{
    return QString::fromUtf8(argument.data(), static_cast<qsizetype>(argument.size()));
}

Result<Credentials> Invocation::credentials() const
{
    if (given)
        return *given;
    LIAISON_ASSIGN(const QByteArray typed,
                   passphrase({passphraseFile, "LIAISON_PASSPHRASE", !keyFile.empty(), false, tr("Passphrase: ")}));
    given = Credentials{typed, fromArgument(keyFile)};
    return *given;
}

Result<Credentials> Invocation::newCredentials() const
{
    LIAISON_ASSIGN(const QByteArray typed, passphrase({passphraseFile, "LIAISON_PASSPHRASE", !keyFile.empty(), true,
                                                       tr("Passphrase of the new case file: ")}));
    return Credentials{typed, fromArgument(keyFile)};
}

Result<Credentials> Invocation::replacingCredentials(const std::string &newPassphraseFile,
                                                     const std::string &newKeyFile)
{
    LIAISON_ASSIGN(const QByteArray typed, passphrase({newPassphraseFile, "LIAISON_NEW_PASSPHRASE", !newKeyFile.empty(),
                                                       true, tr("New passphrase: ")}));
    return Credentials{typed, fromArgument(newKeyFile)};
}

int failedOpening(const Error &error)
{
    if (error.kind != ErrorKind::Required || error.field != "passphrase"_L1)
        return failed(error, RequestFailed);
    return misused(Invocation::tr("No passphrase was given. Use --passphrase-file or the environment variable "
                                  "LIAISON_PASSPHRASE."));
}

Result<std::shared_ptr<CaseFile>> Invocation::open(const std::string &path, CaseFile::Purpose purpose) const
{
    const QString file = fromArgument(path);
    if (!QFile::exists(file)) // before anybody is asked for a passphrase
        return fail(ErrorKind::NoSuchFile, {}, file);
    LIAISON_ASSIGN(const Credentials key, credentials());
    auto found = CaseFile::open(file, key, purpose);
    // An older file is brought up to date whoever opens it first, where it can be written.
    if (!found && found.error().kind == ErrorKind::NeedsWriting && purpose == CaseFile::Purpose::Reading)
        found = CaseFile::open(file, key, CaseFile::Purpose::Writing);
    if (!found)
        return found;
    const std::shared_ptr<CaseFile> opened = *found;
    examineErrorsWith([file = std::weak_ptr(opened)](const Error &error) {
        const auto open = file.lock();
        return open ? open->examined(error) : error;
    });
    for (const Error &told : opened->told())
        complain(errorSentence(told));
    person = opened->person();
    const QString named = fromArgument(officerName);
    const bool own = person && !person->isRecovery();
    if (own && !named.isEmpty() && named != person->name() && named != person->ref())
        return fail(ErrorKind::NotPermitted, u"name"_s, named);
    return opened;
}

Author Invocation::author() const
{
    if (person && !person->isRecovery())
        return {person->name(), {}, 0};
    if (!officerName.empty())
        return {fromArgument(officerName), {}, 0};
    return {platform::userName(), {}, 0};
}

} // namespace liaison
