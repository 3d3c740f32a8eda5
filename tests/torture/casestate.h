// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace liaison::torture {

// What a case file holds, as a program finds it that opens it anew.
struct CaseState
{
    bool exists = false;
    bool opened = false;
    QString refusal;           // the sentence that says why it was not opened
    QStringList findings;      // the sentences of its check
    bool cutShort = false;     // that its log ended before its time is the only finding
    bool halfImported = false; // the same of an import that was interrupted
    QByteArray content;        // every record in its form, and the journal: equal for equal files
    QStringList records;       // "exchange EX-2026-0001"; journal rows "journal 12"

    bool isSound() const { return opened && findings.isEmpty(); }
    bool sameAs(const CaseState &other) const;
    bool sameRecordsAs(const CaseState &other) const; // whatever the journal tells
    // How many of the records of the other are not here.
    qsizetype lacks(const CaseState &other) const;
    QString words() const; // for a report of what is wrong
};

// Opened, checked and read in a process of its own, with the passphrase, or with the other one when that is wrong.
CaseState stateOf(const QString &path);

} // namespace liaison::torture
