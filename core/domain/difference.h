// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/fields/fields.h"

namespace liaison {

using DifferenceId = Id<struct DifferenceTag>;

// What a person decided in the reconciliation of one statement: about a pair (one entry of ours and one of theirs: the
// same exchange or not, or why their pieces differ), about one entry that the other side lacks, or about a count that
// does not agree.
struct Difference
{
    DifferenceId id;
    qint64 revision = 0;
    QString uid;
    QString ref;
    QString statement;      // whose reconciliation: reference of the statement
    QString exchange;       // our entry, or empty
    QString entry;          // reference of their entry in its statement, or empty
    QString entryOf;        // that statement where it is another one (the entry was carried over); else empty
    QString count;          // the count decided about: sent, received, mutual (as they state it), total; or empty
    QString pairing;        // same, different: whether the two are one exchange; empty: nothing decided
    QString explanation;    // one of explanations(), or empty
    PartialDate otherMonth; // with carried_over: the month that the other side has it in
    QString text;           // required with the explanation "other"
    // The pieces that were explained. Where they change afterwards the explanation does not hold any more.
    std::optional<qint64> ourPieces;
    std::optional<qint64> theirPieces;
    bool illustrative = false;

    bool isPair() const { return !exchange.isEmpty() && !entry.isEmpty(); }
    bool operator==(const Difference &) const = default;
    // carried_over, counting_rule, not_logged (not yet logged by the side that lacks it), their_error, our_error
    // (corrected), other.
    static const Fields<Difference> &fields();
    Errors validate() const;
};

} // namespace liaison
