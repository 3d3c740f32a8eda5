// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"

namespace liaison {

// What a new case file is made of: where it lies, whose it is and what opens it. Plain values.
struct NewCaseFile
{
    struct Home
    {
        QString code;
        QString side; // ISO 3166
        QString name; // in the language of the screen when it was made
    };

    QString path;
    Home home;
    QString officer; // who makes it; empty: nobody is entered
    Credentials credentials;

    // Errors carry the fields path, code, names, side, officer, passphrase, keyFile.
    Errors validate() const;
};

// Creates the file with its home agency and its first officer; leaves nothing behind when that fails. For a worker.
Result<std::shared_ptr<CaseFile>> createCaseFile(const NewCaseFile &wanted);

// Initials as a short reference: "Chan Tai Man" → "CTM".
QString initialsOf(const QString &name);

} // namespace liaison
