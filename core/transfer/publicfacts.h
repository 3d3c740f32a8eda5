// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace liaison {

// One figure of the public documents: a row of resources/sample/public-facts.csv, as it stands there.
struct PublicFact
{
    QString id; // F1-04
    QString source;
    QString section;
    QString kind;  // exchange, operation, result, event, …
    QString start; // ISO day, month or year
    QString end;
    QString parties;
    QString what;
    QString value; // a number, "not stated", or nothing
    QString qualifier;
    QString unit;
    QString currency;
    QString note;

    // The value as the record's JSON reads it: "about 100000", "about HKD 13880000", "not stated".
    QString stated() const;
    // The first to the last day as the record's JSON reads it.
    QString dates() const;
};

const QList<PublicFact> &publicFacts();
// Null when there is no fact of that id.
const PublicFact *publicFact(const QString &id);

} // namespace liaison
