// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/recordlist.h"

namespace liaison {

// How a kind of record is listed in SQL: where its rows come from and what its fields are. Static data.
struct ListShape
{
    QString from;         // FROM with its joins
    QString id;           // the id of the row
    QString ref;          // its reference
    QString begin;        // first possible day; empty for kinds without a date
    QString end;          // last possible day
    QString precise;      // whether the days are known to the day
    bool touches = false; // a precise record counts in every period it touches (operations), not only where it lies
                          // inside
    QString operation;    // operation id, for "within_operation"; empty when the kind has none
    int searchNumber = 0; // of the noun whose search texts `searchId` names; 0: not searchable
    QString searchId;
    QList<ListField> fields;
    QList<ListField> filters; // fields that nobody sees: records are only looked for by them
};

const ListShape *listShapeOf(const QString &kind);

} // namespace liaison
