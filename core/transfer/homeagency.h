// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recordstore.h"

namespace liaison {

// The agency whose unit owns a case file, as far as it is known when the file is made.
struct HomeAgency
{
    QString code;
    QString side; // ISO 3166; may be empty
    QString name; // English; may be empty
};

// Names the home agency of a new file and makes its record from what is known: what was given, else an agency of that
// code among those of the sample, else its code alone, acting for a place that is not stated (ZZ).
Done setUpHomeAgency(Connection &connection, const HomeAgency &home, const Author &author);

// The record that setUpHomeAgency made and nobody touched since, when `form` describes that same agency: the first full
// description takes its place and is not a duplicate.
Result<std::optional<SaveTarget>> untouchedHomeAgency(Connection &connection, const QJsonObject &json);

} // namespace liaison
