// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/pendingimports.h"
#include "core/reading/datecolumn.h"
#include "core/storage/recordstore.h"
#include "core/transfer/csvreader.h"

namespace liaison {

// How the rows of a table become records of a kind.
struct ImportPlan
{
    enum class OnError { Stop, Skip };      // a refused row: nothing at all is imported; or only the others are
    enum class Match { Update, Skip, Add }; // a row about a record that exists: change it, leave it, or add another

    struct Spelling // what a table writes for a value of the field: a unit, an agency, a code
    {
        QString field;
        QString text; // in any case and width
        QString value;
    };

    QString kind;
    QList<std::pair<QString, QString>> columns; // field and the head of its column, where they differ
    QList<std::pair<QString, QString>> values;  // field and the text it has in every row
    QHash<QString, QString> headWords;          // wordKey() of what people call a field, and its name
    QList<Spelling> spellings;                  // decided by somebody
    std::optional<DateOrder> dates;             // of all columns; none: each column decides for itself
    QChar decimal;                              // the sign that begins decimals, likewise
    OnError onError = OnError::Stop;
    Match match = Match::Update;
    bool dryRun = false; // says what would happen
    // Rows that go in together; a longer table goes in slices, between which others can save.
    qsizetype mostAtOnce = 1000;
};

struct RefusedRow
{
    qint64 line = 0; // of the file, counted from one
    Errors errors;
};

struct ImportOutcome
{
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 same = 0;    // the record says so already
    qint64 skipped = 0; // exist, and are left as they are
    qint64 refusedRows = 0;
    QList<RefusedRow> refused;                     // the first hundred of them
    QStringList named;                             // references that came with rows that were added
    QStringList unread;                            // heads of columns that belong to no field
    QList<std::pair<QString, QString>> readByWord; // heads that are other words than the name of their field, and that
    qint64 before = 0; // rows that an interrupted import of the same table had brought in: they are not counted
    bool kept = false; // the changes are in the file
};

// Imports the rows: all of them, or, where one is refused and the plan says so, none; cancelled means undone. A column
// is read into the field of its name (parts with a dot: "names.zh_HK"), an empty cell leaves the field as it is. An
// import of the same table that was interrupted goes on where it stopped. On the calling thread. Errors: UnknownKind,
// UnknownField of the plan, UnknownCode (field "map") for a column that the table does not have, Undecided (readCells),
// Locked (field
// "import": another program imports this table now), HalfImported, Cancelled, and those of the file; what is wrong with
// rows is in the outcome.
Result<ImportOutcome> importTable(CaseFile &file, const TextTableRows &table, const ImportPlan &plan,
                                  const Author &author, const Progress &progress = {});

// Takes back what an interrupted import (PendingImports::interrupted) brought in. Cancelled, it can be called again.
// Locked (field "import") when somebody completes it or takes it back now. On the calling thread.
Result<TakenBack> takeBackImport(CaseFile &file, const PendingImport &import, const Author &author,
                                 const Progress &progress = {});

} // namespace liaison
