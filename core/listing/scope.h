// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/recordlist.h"

namespace liaison {

class Query;

// What is counted: the records whose whole date lies in a period, that belong to an operation or one of its parts, that
// begin no later than a day; each where it is given, all records where none is. The SQL counts the records that the
// filter opens. A value.
struct Scope
{
    std::optional<Period> period;
    QString operation; // code; empty: of any and of none
    QDate known;       // what a case file knew on this day: no later record, no later step; invalid: what it knows

    Scope() = default;
    Scope(const Period &within, const QString &of = {}, const QDate &on = {}) : Scope(std::optional(within), of, on) {}
    Scope(const std::optional<Period> &within, QString of = {}, const QDate &on = {})
        : period(within), operation(std::move(of)), known(on)
    {
    }
    static Scope ofOperation(const QString &code) { return {std::optional<Period>(), code}; }
    static Scope knownOn(const QDate &day) { return {std::optional<Period>(), {}, day}; }
    // Both; but over an operation's own days it is all that names the operation, whenever it is dated.
    static Scope ofPeriod(const Period &period, const QString &operation);

    // SQL for rows with the columns date_from, date_to and operation under that alias; or with these columns (those of
    // an empty name ask nothing). Placeholders :begin, :end, :operation, :known.
    QString sql(const QString &alias) const;
    QString sql(const QString &first, const QString &last, const QString &ofOperation) const;
    // SQL for the day of a step, NULL where it was not taken yet.
    QString step(const QString &column) const;
    Query &bindTo(Query &query) const;
    // Of a kind that has what is asked for.
    RecordFilter filter(const QString &kind) const;
};

// SQL for the year (4), month (7) or day (10) in which the row's whole date lies: that many signs of the day; empty
// where it is not known so exactly.
QString calendarPart(const QString &alias, int length);

// SQL for the ids of the operations whose code meets the condition ("= :operation"), and of their parts.
QString operationIds(const QString &condition);

} // namespace liaison
