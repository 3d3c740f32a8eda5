// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/database/connection.h"

#include <QTemporaryDir>

namespace liaison {

// A new, empty case file in a folder of its own that goes with it. The first one of a test program is made; the others
// are copies of it, opened with the same key, so that a test costs a few milliseconds.
//   TestCaseFile file;
//   Journal journal(file.connection());
class TestCaseFile
{
public:
    TestCaseFile();

    static Credentials credentials(); // passphrase "correct horse battery"
    static std::shared_ptr<const SecretKey> key();

    CaseFile &caseFile() { return *m_file; }
    std::shared_ptr<CaseFile> shared() const { return m_file; }
    Connection &connection(); // of the calling thread
    QString path() const;     // of the case file
    QString folder() const { return m_folder.path(); }

    // Closes the file and leaves it on the disk; opens it again.
    void close() { m_file.reset(); }
    void reopen();

private:
    QTemporaryDir m_folder;
    std::shared_ptr<CaseFile> m_file;
};

// The message of a Result's error for a failed CHECK: "kind 3, field, detail".
std::string describe(const Error &error);

} // namespace liaison
