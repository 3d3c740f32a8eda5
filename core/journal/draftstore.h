// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <optional>

namespace liaison {

class Connection;

// What an officer typed into an open form and has not saved yet. There is one for each officer, kind and record;
// record 0 is a new one.
struct Draft
{
    QString officer{};
    QString kind{}; // exchange, case, …
    qint64 record = 0;
    QJsonObject content{};
    QDateTime savedAt{}; // UTC; set by save
};

// Drafts, kept inside the encrypted file so that nothing typed is lost in a crash. They are no records: the journal
// does not know them. Lives on its connection's thread.
class DraftStore
{
public:
    explicit DraftStore(Connection &connection) : m_connection(connection) {}

    // Replaces the officer's draft of that record.
    Done save(const Draft &draft);
    Result<std::optional<Draft>> find(const QString &officer, const QString &kind, qint64 record);
    Result<QList<Draft>> list(const QString &officer); // newest first
    Done remove(const QString &officer, const QString &kind, qint64 record);

private:
    Connection &m_connection;
};

} // namespace liaison
