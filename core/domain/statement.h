// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/fields/fields.h"

namespace liaison {

using StatementId = Id<struct StatementTag>;

// One exchange as the agency that made the statement wrote it down. Its "sent" is the addressee's "received".
struct StatementEntry
{
    QString ref;          // of the stating agency; where it gives none, "#" and the entry's place in the statement
    QString addresseeRef; // the addressee's reference, where it is quoted
    PartialDate date;     // null: some day of the month
    QString direction;    // sent, received, mutual, seen from the stating agency
    QString mode;         // as of an exchange; empty where it is not stated
    qint64 pieces = 0;    // ≥ 1
    QString subject;

    bool operator==(const StatementEntry &) const = default;
};

// What an agency says it sent to and received from the addressee in one month: pieces in all, and single exchanges
// where it lists them. (Called Statement because Statement is a statement of SQL.)
struct Statement
{
    // More entries than any month ever held.
    static constexpr qsizetype mostEntries = 2000;

    StatementId id;
    qint64 revision = 0;
    QString uid;
    QString ref;
    QString agency;             // whose statement it is: agency code
    QString addressee;          // whom it was made for; empty: the home agency
    PartialDate period;         // one whole month
    QDate date;                 // of the statement itself; invalid: not stated
    std::optional<qint64> sent; // pieces, seen from the stating agency; nothing: not stated, which is not zero
    std::optional<qint64> received;
    std::optional<qint64> mutual; // not split by direction
    QList<StatementEntry> entries;
    QString tlp = QStringLiteral("AMBER+STRICT");
    QString note;
    bool illustrative = false;

    bool operator==(const Statement &) const = default;
    static const Fields<Statement> &fields();
    Errors validate() const;
    void complete(const JsonContext &context); // what was read: one field gives another
};

// How the other side sees a direction: sent ↔ received; mutual stays.
QString mirroredDirection(const QString &direction);

} // namespace liaison
