// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/field.h"

#include <memory>

namespace liaison {

class Connection;
class RecordStore;

// What every kind of record has in the case file. The number is fixed for ever: it is part of the ids of search texts.
struct Noun
{
    int number = 0;                      // 1 …
    QString kind;                        // the domain's word and the command line's KIND: "exchange", "case", …
    QString table;                       // its table
    QString refColumn;                   // the column people name it by: ref or code
    QString refPrefix;                   // of references that the program makes: "EX"; empty when people must give one
    const QList<FieldInfo> &(*fields)(); // its table of fields
    std::unique_ptr<RecordStore> (*store)(Connection &);

    // Fields of the record's JSON that follow from the others: whoever changes it leaves them out.
    QStringList derived() const;
};

// All kinds that have a table of their own, in the order of their numbers: the one list of them.
const QList<Noun> &nouns();
const Noun *nounOf(const QString &kind);
// The fields of a kind; none for kinds without a table of their own ("seizure").
const QList<FieldInfo> &fieldsOf(const QString &kind);
const FieldInfo *fieldOf(const QString &kind, const QString &field); // null: it has none of that name

} // namespace liaison
