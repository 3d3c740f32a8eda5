// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/noun.h"

#include <QStringList>
#include <optional>

namespace liaison {

class Connection;

// The record of the kind whose reference has the same key (core/base/reference), other than `besides`: for what
// SQLite's comparison, which knows the case of ASCII letters alone, does not find. Candidates come from the search
// index. On the connection's thread.
Result<std::optional<qint64>> recordOfKey(Connection &connection, const Noun &noun, const QString &ref,
                                          qint64 besides = 0);

struct LookAlike
{
    QString ref;   // one of those asked about
    QString other; // that of another record, which can be taken for it
};

// Which of these references of one kind can be taken for that of another record of the kind. Looks once at all of them.
Result<QList<LookAlike>> lookAlikes(Connection &connection, const QString &kind, const QStringList &refs);

} // namespace liaison
