// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/nextprogramme.h"
#include "core/journal/journal.h"

namespace liaison {

class Connection;

struct ProgrammeCopy
{
    QString programme; // reference of the new or filled programme
    QStringList items; // references of its items, in order
};

// The items of a programme in the order of their numbers. NotFound.
Result<QList<Item>> itemsOf(Connection &connection, const QString &programme);

// Makes next year's programme from this year's (carriedOver() says how), in one transaction. A programme of that
// reference that has no items yet is filled; one that has items is Duplicate. `keep` as in carriedOver(); nothing to
// carry over is Required of "programme_items". Undo takes programme and items back in one step.
Result<ProgrammeCopy> copyProgramme(Connection &connection, const QString &programme, const QSet<qint64> &keep,
                                    const Author &author);

// An item and the reference it would have.
struct NewNumber
{
    QString before;
    QString after;
    Names title;
};

// How a programme's items would be numbered without gaps: by its areas in its own order, in each by the numbers they
// have, those without an area last.
struct Renumbering
{
    QString programme;
    QList<NewNumber> items; // in the new order, those that keep their number too
    QStringList frozen;     // references of frozen progress papers of the year: they keep the old numbers

    QStringList order() const;
    qsizetype moved() const; // how many get another number
};

// Changes nothing. NotFound.
Result<Renumbering> renumberingOf(Connection &connection, const QString &programme);

// Gives the items of a programme the numbers 1, 2, 3 … in the order given (item references), in one transaction;
// undo takes it back in one step. UnknownCode of "programme_items" when the list is not exactly the items of the
// programme.
Result<ProgrammeCopy> renumberProgramme(Connection &connection, const QString &programme, const QStringList &order,
                                        const Author &author);

} // namespace liaison
