// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/values/estimate.h"

#include <QDate>
#include <QSqlQuery>
#include <QVariant>
#include <type_traits>
#include <utility>

namespace liaison {

class Connection;
class Query;

// What a caller makes of the row that a query stands at, given the query or nothing.
template <typename Make>
decltype(auto) ofRow(const Query &row, Make &make)
{
    if constexpr (std::is_invocable_v<Make, const Query &>)
        return make(row);
    else
        return make();
}

template <typename Make>
using MadeOfRow = std::decay_t<decltype(ofRow(std::declval<const Query &>(), std::declval<Make &>()))>;

// One prepared, forward-only SQL statement with named placeholders (":name"). Lives on its connection's thread, and no
// longer than the connection, which keeps it prepared for the next of the same text. A change outside of any
// transaction is a transaction of its own.
//   Query rows(connection, u"SELECT id FROM agency WHERE side = :side"_s);
//   return rows.bind(u":side"_s, side).list([&] { return rows.integer(0); });
// Where a row at a time asks for more than that: run(), while (next()), and end(), which tells a finished answer from
// one that broke off.
class Query
{
public:
    Query(Connection &connection, const QString &sql);
    ~Query();
    Q_DISABLE_COPY_MOVE(Query)

    Query &bind(const QString &placeholder, const QVariant &value);
    // Binds the two columns of an estimate: value (NULL when not stated) and qualifier.
    Query &bind(const QString &valuePlaceholder, const QString &qualifierPlaceholder, const Estimate &estimate);
    Done run();
    bool next();
    Done end() const;

    // Runs it, and calls `use` for each row, with the query at that row or with nothing.
    template <typename Use>
    Done forEach(Use use);
    // Runs it, and makes something of each row.
    template <typename Make>
    Result<QList<MadeOfRow<Make>>> list(Make make);
    // Runs it, and makes something of the first row; `otherwise` where there is none.
    template <typename Make>
    Result<MadeOfRow<Make>> first(Make make, std::type_identity_t<MadeOfRow<Make>> otherwise);
    // Runs it; whether there is a row.
    Result<bool> any();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QDate date(int column) const; // invalid when NULL
    Estimate estimate(int valueColumn, int qualifierColumn) const;

    qint64 affectedRows() const;
    qint64 lastId() const;

private:
    Connection &m_connection;
    QString m_sql;
    QSqlQuery m_query;
    QStringList m_bound;
    qint64 m_lastId = 0;
    bool m_changes = false;
    std::optional<Error> m_error;
};

template <typename Use>
Done Query::forEach(Use use)
{
    LIAISON_TRY(run());
    while (next())
        ofRow(*this, use);
    return end();
}

template <typename Make>
Result<QList<MadeOfRow<Make>>> Query::list(Make make)
{
    QList<MadeOfRow<Make>> all;
    LIAISON_TRY(forEach([&] { all.append(ofRow(*this, make)); }));
    return all;
}

template <typename Make>
Result<MadeOfRow<Make>> Query::first(Make make, std::type_identity_t<MadeOfRow<Make>> otherwise)
{
    LIAISON_TRY(run());
    if (next())
        otherwise = ofRow(*this, make);
    LIAISON_TRY(end());
    return otherwise;
}

// Text as it stands in the file (docs/file-format.md, "Texts"): the same but for three code points that are no
// characters. Statements do this both ways by themselves.
QString storedText(const QString &text);

// Runs SQL without parameters or rows.
Done execute(Connection &connection, const QString &sql);

// Ids as one value of a placeholder: "x.id IN (SELECT value FROM json_each(:ids))".
QString idsColumn(const QList<qint64> &ids);

} // namespace liaison
