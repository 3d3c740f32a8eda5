// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/query.h"

#include "core/database/connection.h"
#include "core/database/transaction.h"

#include <QDateTime>
#include <QSqlError>
#include <algorithm>
#include <array>
#include <sqlite3.h>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

// SQLite gives U+FFFD in place of U+FFFE and U+FFFF. They are stored as two characters, the first of them U+FDD0, which
// is no character of any language either.
constexpr char16_t escape = u'\uFDD0';
constexpr std::array<std::pair<char16_t, char16_t>, 3> escaped{
    {{escape, u'0'}, {static_cast<char16_t>(0xFFFE), u'E'}, {static_cast<char16_t>(0xFFFF), u'F'}}};

// A byte order mark at the start of UTF-16 text is taken for one, also where it is a character of the text.
QString textToBind(const QString &text)
{
    if (text.isNull())
        return u""_s;
    const QString stored = storedText(text);
    return stored.startsWith(QChar(QChar::ByteOrderMark)) ? QString(QChar(QChar::ByteOrderMark) + stored) : stored;
}

QString textFromStored(QString text)
{
    if (!text.contains(QChar(escape)))
        return text;
    for (auto it = escaped.rbegin(); it != escaped.rend(); ++it)
        text.replace(QString(QChar(escape)) + QChar(it->second), QString(QChar(it->first)));
    return text;
}

// What Qt's driver would bind otherwise than the STRICT columns want it: an empty text is '' and never NULL, an invalid
// date is NULL.
QVariant asStored(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return textToBind(value.toString());
    case QMetaType::QByteArray:
        return value.toByteArray().isNull() ? QVariant(QByteArray("")) : value;
    case QMetaType::QDate:
        return value.toDate().isValid() ? QVariant(value.toDate().toString(Qt::ISODate)) : QVariant();
    case QMetaType::QDateTime:
        return value.toDateTime().isValid()
                   ? QVariant(value.toDateTime().toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_s))
                   : QVariant();
    case QMetaType::Bool:
    case QMetaType::UInt:
    case QMetaType::ULong:
    case QMetaType::Long:
    case QMetaType::ULongLong:
        return value.toLongLong();
    default:
        return value;
    }
}

bool isChange(const QString &sql)
{
    const QString start = sql.trimmed();
    return std::ranges::any_of(std::array{"INSERT"_L1, "UPDATE"_L1, "DELETE"_L1, "REPLACE"_L1},
                               [&](QLatin1String verb) { return start.startsWith(verb, Qt::CaseInsensitive); });
}

template <typename Work>
Done runAsChange(Connection &connection, bool changes, Work work)
{
    if (!changes || sqlite3_get_autocommit(connection.handle()) == 0)
        return work();
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(connection));
    LIAISON_TRY(work());
    return transaction.commit();
}

} // namespace

QString storedText(const QString &text)
{
    QString stored = text;
    for (const auto &[character, letter] : escaped) {
        if (stored.contains(QChar(character)))
            stored.replace(QChar(character), QString(QChar(escape)) + QChar(letter));
    }
    return stored;
}

QString idsColumn(const QList<qint64> &ids)
{
    QStringList numbers;
    for (const qint64 id : ids)
        numbers.append(QString::number(id));
    return u'[' + numbers.join(u',') + u']';
}

Query::Query(Connection &connection, const QString &sql)
    : m_connection(connection), m_sql(sql), m_query(connection.takePrepared(sql)), m_changes(isChange(sql))
{
    if (m_query.isForwardOnly()) // prepared before
        return;
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        m_error = databaseError(m_connection, m_query.lastError());
}

Query::~Query()
{
    if (m_error)
        return;
    m_query.finish();
    for (const QString &placeholder : std::as_const(m_bound))
        m_query.bindValue(placeholder, QVariant()); // what was bound stays with nobody
    m_connection.keepPrepared(m_sql, std::move(m_query));
}

Query &Query::bind(const QString &placeholder, const QVariant &value)
{
    m_query.bindValue(placeholder, asStored(value));
    m_bound.append(placeholder);
    return *this;
}

Query &Query::bind(const QString &valuePlaceholder, const QString &qualifierPlaceholder, const Estimate &estimate)
{
    bind(valuePlaceholder, estimate.value ? QVariant(*estimate.value) : QVariant());
    return bind(qualifierPlaceholder, estimate.value ? static_cast<int>(estimate.qualifier) : 0);
}

Done Query::run()
{
    if (m_error)
        return fail(*m_error);
    Done outcome = runAsChange(m_connection, m_changes, [this]() -> Done {
        if (!m_query.exec())
            return fail(databaseError(m_connection, m_query.lastError()));
        m_lastId = sqlite3_last_insert_rowid(m_connection.handle()); // before the transaction adds rows of its own
        return {};
    });
    if (!outcome)
        m_error = outcome.error();
    return outcome;
}

bool Query::next()
{
    return !m_error && m_query.next();
}

Done Query::end() const
{
    if (m_error)
        return fail(*m_error);
    if (const QSqlError error = m_query.lastError(); error.isValid())
        return fail(databaseError(m_connection, error));
    return {};
}

Result<bool> Query::any()
{
    return first([] { return true; }, false);
}

bool Query::isNull(int column) const
{
    return m_query.isNull(column);
}

qint64 Query::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

QString Query::text(int column) const
{
    return textFromStored(m_query.value(column).toString());
}

QByteArray Query::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

QDate Query::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

Estimate Query::estimate(int valueColumn, int qualifierColumn) const
{
    if (isNull(valueColumn))
        return Estimate::notStated();
    return {integer(valueColumn), static_cast<Qualifier>(integer(qualifierColumn))};
}

qint64 Query::affectedRows() const
{
    return m_query.numRowsAffected();
}

qint64 Query::lastId() const
{
    return m_lastId;
}

Done execute(Connection &connection, const QString &sql)
{
    return runAsChange(connection, isChange(sql), [&]() -> Done {
        QSqlQuery query(connection.database());
        if (!query.exec(sql))
            return fail(databaseError(connection, query.lastError()));
        return {};
    });
}

} // namespace liaison
