// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <optional>

namespace liaison {

class Connection;

// A row of the journal as somebody outside can keep it: whoever has it can tell later whether the chain still goes on
// from there. Plain data.
struct JournalHead
{
    // Fewest hexadecimal digits that stand for a whole hash.
    static constexpr qsizetype fewestDigits = 16;

    qint64 number = 0; // 0: the journal has no rows
    QDateTime at{};    // UTC; invalid in a head that was read from text
    QString sha256{};  // lower-case hexadecimal; its beginning in a head that was read from text

    bool isNull() const { return number == 0; }
    QString text() const;                                            // "1234:0123…cdef"
    QString shortText() const;                                       // the same with 32 digits
    static std::optional<JournalHead> fromText(const QString &text); // at least fewestDigits, any case
    bool operator==(const JournalHead &) const = default;
};

// The newest row.
Result<JournalHead> journalHead(Connection &connection);
// Whether the journal has that very row: false when it is not there, or is another. Says nothing of the rows between,
// which Journal::verify() does.
Result<bool> holdsHead(Connection &connection, const JournalHead &head);
// What stays the same for a case file and its copies through every change, passphrase and restore, and tells nothing of
// it: made from its first row. Empty for a journal without rows.
Result<QString> journalIdentity(Connection &connection);

} // namespace liaison
