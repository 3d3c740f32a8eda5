// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/recordlist.h"

namespace liaison {

// The strictest TLP marking of records: their own, or that of the record they are about or hang on. Empty when none of
// them carries one.
Result<QString> markingOf(Connection &connection, const QString &kind, const QList<qint64> &ids);
// Of all records that the filter finds.
Result<QString> markingOf(Connection &connection, const RecordFilter &filter);

// The stricter of two codes; empty is no marking, an unknown one is taken for the strictest.
QString stricterMarking(const QString &a, const QString &b);

} // namespace liaison
