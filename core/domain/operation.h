// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/fields/fields.h"
#include "core/values/period.h"

namespace liaison {

using OperationId = Id<struct OperationTag>;

// What an operation is aimed at.
struct OperationFocus
{
    QStringList destinations;      // ISO 3166 codes
    QStringList destinationGroups; // code list destination_group
    QStringList channels;          // code list channel
    QStringList categories;        // code list category
    QString event;                 // a special event, for example the Rio 2016 Olympic Games

    bool operator==(const OperationFocus &) const = default;
};

// A joint enforcement action. First and last day are both inclusive and may be known only to a span; a running or
// planned operation may have no last day. Operations that were reported together are parts of one.
struct Operation
{
    OperationId id;
    qint64 revision = 0;
    QString uid;
    QString code;
    Names names;
    QString type = QStringLiteral("joint"); // joint, parallel, case_driven
    QString partOf;                         // operation code, or empty
    QString coordinator;                    // agency code, or empty
    QStringList participants;               // agency codes, in the order given
    PartialDate firstDay;
    PartialDate lastDay;                      // null: not ended
    QString status = QStringLiteral("ended"); // planned, running, ended
    OperationFocus focus;
    QString summary;
    bool illustrative = false;

    bool operator==(const Operation &) const = default;
    // Days from first to last, both counted: 21 Aug – 1 Sep is 12. Nothing when either is not known to the day.
    std::optional<qint64> days() const;
    // The whole span the operation may have taken.
    PartialDate span() const;
    // Whether both ends are known to the day, the last where it has one.
    bool isPrecise() const { return firstDay.isDay() && (lastDay.isNull() || lastDay.isDay()); }
    // Whether it goes on past its planned last day.
    bool isOverdue(const QDate &today) const
    {
        return status == QLatin1String("running") && !lastDay.isNull() && lastDay.last < today;
    }
    // Its own days as a period: the whole span; one that has no last day goes on until `today`, where that is later
    // than its first day (an invalid one is not).
    Period ownDays(const QDate &today) const;
    static const Fields<Operation> &fields();
    Errors validate() const;
};

// The own days of the operation of that code, the period "op:CODE" and the only rule for them: from the first possible
// to the last possible day, both inclusive. Nothing while it has no last day.
std::optional<Period> ownDaysOf(const QString &code, const PartialDate &firstDay, const PartialDate &lastDay);

} // namespace liaison
