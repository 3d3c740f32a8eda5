// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <tl/expected.hpp>

namespace liaison {

// What went wrong, as a kind. The sentence a person reads is made in ui/words/errortexts from kind, field and detail.
enum class ErrorKind {
    // the value of one field
    Required,          // nothing was given where something must be
    Malformed,         // cannot be read as what the field holds (number, date, JSON, …)
    OutOfRange,        // readable, but impossible (negative pieces, the year 90000)
    TooLong,           // text longer than the field takes, or a cell of a workbook ("sheet_cell")
    UnknownCode,       // a code or reference that names nothing in this file
    UnknownField,      // a field that this kind of record does not have
    UnknownKind,       // a kind of record that does not exist
    DatesOutOfOrder,   // last day before first day
    AmbiguousCurrency, // "$" or a bare number where the currency cannot be known
    Undecided,         // can be read in several ways, and nothing says in which
    Fractional,        // a fraction where whole units are counted
    Duplicate,         // another record has this reference already
    Mismatch,          // known, but not what the rest of the record, or what was asked for, goes with
    AlreadyStated,     // the agency has a statement for that month; detail is its reference
    Circular,          // a record would be part of itself
    SaysNothing,       // a reason of a few signs that tells nobody why
    TooLarge,          // more than is read at once; field is what ("input", "columns", "rows", "cell", "records",
                       // "depth"), detail the limit; or more than a sheet holds ("sheet_rows")
    CellError,         // a spreadsheet could not compute the cell; detail is what it shows ("#N/A")
    // the record
    NotFound,
    Conflict,      // somebody else saved the record since it was read
    Referenced,    // other records depend on it; detail says which
    Permanent,     // kept for ever: can be neither changed nor removed
    AlreadyFrozen, // the report of that period is frozen; detail is the freeze's reference
    Unchanged,     // nothing changed since the freeze that would be restated; detail is its reference
    NoRate,        // no exchange rate applies; detail is the pair
    NotPermitted,  // somebody else's to do: detail is who tried
    Unexplained,   // differences wait for an explanation: detail is how many
    NotSigned,     // everybody signs with a key of his or her own here: detail is who tried without one
    OwnEdit,       // four eyes: who edited it last may not approve it; detail is the record
    LastOne,       // the last supervisor, or key of one: nobody could sign for the others any more
    ReasonMissing, // what is marked so leaves with a reason only: detail is the marking
    DidNotLeave,   // the file could not take its name after its entry; the journal says so too: detail is the file
    // the case file
    NotACaseFile,    // some other kind of file, or not a database
    WrongPassphrase, // also: wrong or missing key file; the two cannot be told apart
    PassphraseTooShort,
    Damaged,       // the file is a case file but its content fails authentication or integrity
    NewerVersion,  // made by a newer program
    AlreadyExists, // the target file exists
    NoSuchFile,
    ReadOnly, // file or folder cannot be written
    Locked,   // another program holds the file too long
    DiskFull,
    CannotRead,
    CannotWrite,
    Replaced,     // the name means another file than the one that was opened
    SeveralNames, // the file has more than one hard link
    ForeignLog,   // a log beside the file is not its own; detail says where it was put
    LogUnusable,  // the file is sound, its log is not; detail says where it was put
    LogCutShort,  // the log ends before what was written into it; detail says where it was put
    NeedsWriting, // made by an older program: it must be brought up to date first, and cannot be written
    Cancelled,
    OutOfMemory,
    Internal,       // a fault of ours: detail carries the technical text
    PassphraseWeak, // long enough, but among the first that anybody would try
    KeysDamaged,    // the people's keys beside the file cannot be read
    KeysForeign,    // … were made for another file, or before the file's own key was changed
    HalfImported,   // an import was interrupted: field is the kind of its records, detail how many of its rows are in
                    // and how many there are ("300/5000")
    NotATable,      // a file that holds no table which is read: field is what it is ("old", "locked", "web", "foreign",
                    // "damaged")
    BrokenOff,      // the program that reads workbooks ended before its time, or was ended: field is why ("start",
                    // "time", "memory"), or none
};

// An error as a value. `field` is the record's field by its name in the record's JSON ("pieces",
// "seizures[2].quantity"), or empty; `detail` is untranslated data that the sentence may quote (what was typed, a file
// name, a code).
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString field;
    QString detail;

    bool operator==(const Error &) const = default;
};

using Errors = QList<Error>;

template <typename T>
using Result = tl::expected<T, Error>;
using Done = Result<void>;

inline tl::unexpected<Error> fail(ErrorKind kind, QString field = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(field), std::move(detail)});
}

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace liaison

// Hands the error of a Result on to the caller: LIAISON_TRY(store.save(x)); for values: LIAISON_ASSIGN(auto row,
// store.find(id));
#define LIAISON_TRY(expression)                                                                                        \
    do {                                                                                                               \
        auto liaisonOutcome = (expression);                                                                            \
        if (!liaisonOutcome)                                                                                           \
            return tl::make_unexpected(std::move(liaisonOutcome).error());                                             \
    } while (false)

#define LIAISON_CONCAT_(a, b) a##b
#define LIAISON_CONCAT(a, b) LIAISON_CONCAT_(a, b)
#define LIAISON_ASSIGN_(outcome, target, expression)                                                                   \
    auto outcome = (expression);                                                                                       \
    if (!outcome)                                                                                                      \
        return tl::make_unexpected(std::move(outcome).error());                                                        \
    target = std::move(*outcome)
#define LIAISON_ASSIGN(target, ...) LIAISON_ASSIGN_(LIAISON_CONCAT(liaisonOutcome, __LINE__), target, (__VA_ARGS__))
