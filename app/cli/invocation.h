// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/database/connection.h"
#include "core/journal/journal.h"

#include <QCoreApplication>
#include <functional>
#include <optional>
#include <string>

namespace liaison {

// How the program ends (docs/screens.md, "The command line").
enum ExitCode { Succeeded = 0, RequestFailed = 1, WrongUsage = 2, DataRefused = 3 };

// The exit code that an error means where the user's data caused it: values of fields are refused data, an unknown kind
// is wrong usage, all else failed.
ExitCode exitCodeOf(const Error &error);

// What the options before the command say, and the command to run once they are all read. Lives on the main thread.
struct Invocation
{
    Q_DECLARE_TR_FUNCTIONS(Invocation)

public:
    std::string passphraseFile;
    std::string keyFile;
    std::string officerName;
    bool json = false;
    bool needsFonts = false; // the command draws pages: it gets a QApplication without a screen
    std::function<int(const Invocation &)> command;
    // Whose own key opened the case file; set by open().
    mutable std::shared_ptr<const PersonKey> person;
    mutable std::optional<Credentials> given; // by credentials(), so that nobody is asked twice

    // Of an existing case file. The passphrase comes from the file, the environment or the terminal, in this order.
    Result<Credentials> credentials() const;
    // The same for a file that is made: on a terminal the passphrase is asked for twice.
    Result<Credentials> newCredentials() const;
    // For `rekey`: --new-passphrase-file, LIAISON_NEW_PASSPHRASE or the terminal.
    static Result<Credentials> replacingCredentials(const std::string &newPassphraseFile,
                                                    const std::string &newKeyFile);
    // What was found beside the file is told on standard error. NotPermitted (field "name") where somebody's own key
    // opens it and --officer names another.
    Result<std::shared_ptr<CaseFile>> open(const std::string &path,
                                           CaseFile::Purpose purpose = CaseFile::Purpose::Writing) const;
    // Who makes the change: whose key opened the file, else --officer, else the user of the computer.
    Author author() const;
};

// Says why a case file cannot be opened or made; without any passphrase that is wrong usage.
int failedOpening(const Error &error);

// Text given on the command line: UTF-8 whatever the locale.
QString fromArgument(const std::string &argument);
std::string forHelp(const QString &text);

} // namespace liaison
