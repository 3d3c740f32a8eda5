// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/ending.h"
#include "core/casefile/casefile.h"
#include "core/database/connection.h"
#include "core/journal/journal.h"

#include <QCoreApplication>
#include <functional>
#include <optional>
#include <string>

namespace liaison {

// A case file that is open, and the connection of the main thread to it.
struct OpenCase
{
    std::shared_ptr<CaseFile> file;
    Connection &connection;
};

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
    std::function<Ended(const Invocation &)> command;
    // Whose own key opened the case file; set by open().
    mutable std::shared_ptr<const PersonKey> person;
    mutable std::optional<Credentials> given; // by credentials(), so that nobody is asked twice
    // By open(); it stays until what went wrong with it has been told (CaseFile::examined).
    mutable std::shared_ptr<CaseFile> opened;

    // Of an existing case file. The passphrase comes from the file, the environment or the terminal, in this order.
    Result<Credentials> credentials() const;
    // The same for a file that is made: on a terminal the passphrase is asked for twice.
    Result<Credentials> newCredentials() const;
    // For `rekey`: --new-passphrase-file, LIAISON_NEW_PASSPHRASE or the terminal.
    static Result<Credentials> replacingCredentials(const std::string &newPassphraseFile,
                                                    const std::string &newKeyFile);
    // What was found beside the file is told on standard error. NotPermitted (field "name") where somebody's own key
    // opens it and --officer names another.
    tl::expected<OpenCase, Failure> open(const std::string &path,
                                         CaseFile::Purpose purpose = CaseFile::Purpose::Writing) const;
    // Who makes the change: whose key opened the file, else --officer, else the user of the computer.
    Author author(const std::string &reason = {}) const;

private:
    Result<std::shared_ptr<CaseFile>> openFile(const std::string &path, CaseFile::Purpose purpose) const;
};

// Text given on the command line: UTF-8 whatever the locale.
QString fromArgument(const std::string &argument);
std::string forHelp(const QString &text);

} // namespace liaison
