// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

namespace liaison {

// What leaves the house, as the journal keeps it.
struct Outgoing
{
    QString kind{};    // of what leaves: the kind of a list or record, "report", "statement", "chart", "casefile"
    qint64 record = 0; // of a single record
    QString ref{};     // what it goes by in the journal
    QString marking{}; // the strictest TLP marking of what is in it; empty: nothing in it carries one
    QString
        medium{}; // "csv", "xlsx", "json", "ics", "pdf", "odt", "png", "svg", "file", "backup", "print", "clipboard"
    QString recipient{};   // for whom; empty: nobody said
    QJsonObject details{}; // what else is kept of it: title, period, filter, rows
    Author author{};       // with the reason where one is asked for
    bool stays = false;    // a backup of one's own file: no reason is asked for
};

// RED and AMBER+STRICT forbid passing something on outside the own organisation: whoever does it says why.
bool needsReason(const QString &marking);

// The policy of the house, the same for every way out: ReasonMissing (detail: the marking) when a reason is needed and
// none is given.
Done mayLeave(const Outgoing &what);

// The entry for it, without a digest.
JournalEntry entryOf(const Outgoing &what);

} // namespace liaison
