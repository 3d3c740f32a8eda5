// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/fields/fields.h"

namespace liaison {

using ExchangeId = Id<struct ExchangeTag>;

// More pieces than any month ever held: a slip of the keyboard, not an exchange.
constexpr qint64 mostPieces = 1'000'000;

// One entry of the information-exchange log: on one date, between the home agency and one counterpart, N pieces of
// information. The date is the day of the exchange, not of the entry.
struct Exchange
{
    ExchangeId id;
    qint64 revision = 0;
    QString uid;
    QString ref;
    PartialDate date;
    QString direction;   // sent, received (seen from the home agency), mutual where a source does not split it
    QString counterpart; // agency code
    QString mode;        // monthly, real_time, regular, ad_hoc, meeting
    qint64 pieces = 0;   // ≥ 1
    QString subject;
    QString summary;
    QStringList ipr;     // code list ipr_type
    QString sourceGrade; // of the case file's grading scheme; empty: not graded yet
    QString informationGrade;
    QString handling = QStringLiteral("H2"); // the safest default: no dissemination without permission
    QString handlingNote;                    // required with H3
    QString tlp = QStringLiteral("AMBER+STRICT");
    QString operation;         // operation code, or empty
    QStringList cases;         // case references
    QString replyTo;           // exchange reference, or empty
    QString officer;           // officer reference, or empty
    QDate acknowledged;        // day on which the receiving side acknowledged it
    bool illustrative = false; // made up for the sample

    bool operator==(const Exchange &) const = default;
    static const Fields<Exchange> &fields();
    Errors validate() const;
};

} // namespace liaison
