// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace liaison {

class Connection;

// What the signatures of the journal prove and what they do not, as findings of `check`, fifty at most. The journal is
// read from its beginning: which keys were valid, who was a supervisor, and from which entry on people were proved, all
// as it stood at each entry. Nothing of the tables is believed. Fields of the findings (detail: number of the entry):
//   signature        does not fit the entry, or its key was not valid then
//   unsigned         nobody signed it, though people were proved
//   name             signed by another than the officer named on it
//   authority        a supervisor's to make, and not signed by one
//   proof            ended without a supervisor's signature
//   people           (no detail) keys or settings of the tables are not as the journal tells them
// Lives on its connection's thread.
Result<Errors> verifySignatures(Connection &connection);

// Whose key signed how many entries of the journal. Which key was whose stands in the journal (entries of kind "key").
struct Signer
{
    QString key;     // its uid
    QString signing; // the public key, lower-case hexadecimal
    QString ref;     // of the officer; empty: the recovery code
    QString name;    // as the journal had it when the key was given
    qint64 entries = 0;
};

// Most entries first.
Result<QList<Signer>> signersOf(Connection &connection);

} // namespace liaison
