// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/money.h"

#include <QJsonValue>
#include <QStringList>

namespace liaison {

// What stands in a field of a record's JSON, and so how it is told in words.
enum class Reads {
    Text,
    Number,
    Flag,
    Code,
    Date,
    Day,
    Estimate,
    Money,
    NameSet,
    Codes,
    Texts,
    Goods,
    Values,
    Seizures,
    Figures,
    Outcomes,
    Areas,
    Selections,
    Entries,
    Postings
};

struct FieldReading
{
    Reads reads = Reads::Text;
    QString list = {}; // of codes; "agency", "operation", "case", "exchange", "officer" name records
};

// The same name may mean one thing in one kind and another elsewhere.
FieldReading readingOf(const QString &kind, const QString &field);

// Numbers as a record's JSON has them, or as they were typed; not stated where they cannot be read.
Estimate estimateOf(const QJsonValue &value);
Money moneyOf(const QJsonValue &value);

// Paths of all fields of the kind, in the order in which people read them; parts of a record with a dot
// ("focus.event").
QStringList readingOrder(const QString &kind);

} // namespace liaison
