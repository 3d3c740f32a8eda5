// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace liaison {

// What every kind of record has in the case file. The number is fixed for ever: it is part of the ids of search texts.
struct Noun
{
    int number = 0;    // 1 …
    QString kind;      // the domain's word and the command line's KIND: "exchange", "case", …
    QString table;     // its table
    QString refColumn; // the column people name it by: ref or code
    QString refPrefix; // of references that the program makes: "EX"; empty when people must give one
    // Fields of the record's JSON that follow from the others: whoever changes a form leaves them out.
    QStringList derived{};
};

// All kinds that have a table of their own, in the order of their numbers.
const QList<Noun> &nouns();
const Noun *nounOf(const QString &kind);

} // namespace liaison
