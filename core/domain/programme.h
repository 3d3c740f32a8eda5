// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/statedfigure.h"
#include "core/fields/fields.h"

namespace liaison {

using ProgrammeId = Id<struct ProgrammeTag>;

// A field of co-operation into which a programme sorts its items.
struct ProgrammeArea
{
    QString code; // unique within its programme
    Names names;
    bool operator==(const ProgrammeArea &) const = default;
};

// The numbered co-operation items of one programme year: its areas, and the figures that were published about it.
struct Programme
{
    ProgrammeId id;
    qint64 revision = 0;
    QString uid;
    QString ref; // "2016/17"; taken from the year when none is given
    Names title;
    PartialDate year;    // the programme year, or the span it covers
    QString mechanism;   // who agrees on it: the Expert Group, …
    QStringList parties; // sides: ISO 3166 codes
    QList<ProgrammeArea> areas;
    QList<StatedFigure> figures; // counts as published: items completed, planned, …
    QString source;
    QString note;
    bool illustrative = false;

    bool operator==(const Programme &) const = default;
    static const Fields<Programme> &fields();
    Errors validate() const;
    void complete(const JsonContext &context); // what was read: one field gives another
};

// "2016/17-06": how an item is named.
QString itemRef(const QString &programme, qint64 number);

} // namespace liaison
