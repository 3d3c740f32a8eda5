// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

#include <functional>

namespace liaison {

// Words for kinds of record and for what happened to them, in the screen's language. Plain text.
QString kindName(const QString &kind);       // "Exchange"; of the journal also "Setting"
QString kindNamePlural(const QString &kind); // "Exchanges"
QString settingName(const QString &key);     // "Home agency"
// "Exchange EX-2017-0003"; of a key whose it is, by name where `nameOf` knows the reference.
QString subjectWords(const JournalEntry &entry, const std::function<QString(const QString &ref)> &nameOf = {});
QString actionWords(const JournalEntry &entry); // "changed"
QString undoneWords(const JournalEntry &entry); // "Undone: Exchange EX-2017-0003 is removed again."
// "Undone: 24 records, from Programme 2017/18 on, are as they were before."
QString undoneStepWords(const JournalEntry &first, qsizetype records);

} // namespace liaison
