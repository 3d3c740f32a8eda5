// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reconciliation.h"
#include "core/fields/fields.h"

namespace liaison {

using MonthCloseId = Id<struct MonthCloseTag>;

// The reconciliation of one month with one counterpart, signed off by a supervisor: who, when, and the lines of both
// sides as they then stood, so that later changes show.
struct MonthClose
{
    MonthCloseId id;
    qint64 revision = 0;
    QString uid;
    QString ref;
    QString statement;  // reference of the statement that was reconciled
    QString agency;     // whose statement that is, and
    PartialDate period; // for which month: both come from the statement
    QString officer;    // a supervisor's reference (or name)
    QDate date;         // of signing; invalid: today
    QString note;
    QList<SignedLine> lines; // empty: those of now
    bool illustrative = false;

    bool operator==(const MonthClose &) const = default;
    static const Fields<MonthClose> &fields();
    Errors validate() const;
};

QJsonArray signedLinesJson(const QList<SignedLine> &lines);
QList<SignedLine> signedLinesFromJson(const QJsonArray &lines, const JsonContext &context, Errors &errors);

} // namespace liaison
