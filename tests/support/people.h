// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefilekeys.h"
#include "tests/support/testcasefile.h"

namespace liaison {

// A case file with a supervisor (SUP, Ng Siu-ming) and an officer (OFF, Chan Tai-man) of HKC; keys cost next to nothing
// while it lives.
class PeopleFile
{
public:
    PeopleFile();
    ~PeopleFile();
    Q_DISABLE_COPY_MOVE(PeopleFile)

    static Credentials supervisor() { return {QByteArrayLiteral("three words apart"), {}}; }
    static Credentials officer() { return {QByteArrayLiteral("four others together"), {}}; }
    static Author supervisorAuthor() { return {QStringLiteral("Ng Siu-ming")}; }
    static Author officerAuthor() { return {QStringLiteral("Chan Tai-man")}; }

    // Gives the supervisor, then the officer a key; with `proved` everybody signs from then on. The file is closed.
    void giveKeys(bool proved);
    // The file, opened anew. Only one of them is open at a time.
    std::shared_ptr<CaseFile> open(const Credentials &credentials);
    std::shared_ptr<CaseFile> openByUnit() { return open(TestCaseFile::credentials()); }
    void close() { m_open.reset(); }
    QString path() const { return m_path; }
    QString keysPath() const { return m_path + QStringLiteral(".keys"); }

private:
    std::unique_ptr<TestCaseFile> m_file;
    QString m_path;
    std::shared_ptr<CaseFile> m_open;
};

} // namespace liaison
