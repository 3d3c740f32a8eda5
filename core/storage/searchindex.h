// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/noun.h"

namespace liaison {

class Connection;

struct SearchHit
{
    QString kind;
    qint64 record = 0;
    QString ref;
    QString text; // the line of the record's text that matched best
};

// Search everywhere: one folded text per record in a full-text index. Lives on its connection's thread.
class SearchIndex
{
public:
    explicit SearchIndex(Connection &connection) : m_connection(connection) {}

    // The id of the record's text.
    static qint64 rowOf(const Noun &noun, qint64 record);
    // Called by the stores inside the transaction of a change. The text's lines are the record's fields.
    Done put(const Noun &noun, qint64 record, const QString &ref, const QString &text);
    Done remove(const Noun &noun, qint64 record);
    // All words of the query, the last letters of each as prefix; newest records first, at most `limit` of each kind;
    // of one kind when given. An empty query finds nothing.
    Result<QList<SearchHit>> find(const QString &query, int limit, const QString &kind = {});

private:
    Connection &m_connection;
};

} // namespace liaison
