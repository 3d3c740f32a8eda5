// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/connection.h"

#include <QDateTime>
#include <QSqlError>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

// What Qt's driver would bind otherwise than the STRICT columns want it: an empty text is '' and never NULL, an invalid
// date is NULL.
QVariant asStored(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString().isNull() ? QVariant(u""_s) : value;
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

} // namespace

Statement::Statement(Connection &connection, const QString &sql)
    : m_connection(connection), m_query(connection.database())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        m_error = databaseError(m_connection, m_query.lastError());
}

Statement &Statement::bind(const QString &placeholder, const QVariant &value)
{
    m_query.bindValue(placeholder, asStored(value));
    return *this;
}

Statement &Statement::bind(const QString &valuePlaceholder, const QString &qualifierPlaceholder,
                           const Estimate &estimate)
{
    bind(valuePlaceholder, estimate.value ? QVariant(*estimate.value) : QVariant());
    return bind(qualifierPlaceholder, estimate.value ? static_cast<int>(estimate.qualifier) : 0);
}

Done Statement::run()
{
    if (!m_error && !m_query.exec())
        m_error = databaseError(m_connection, m_query.lastError());
    if (m_error)
        return fail(*m_error);
    return {};
}

bool Statement::next()
{
    return !m_error && m_query.next();
}

Done Statement::end() const
{
    if (m_error)
        return fail(*m_error);
    if (const QSqlError error = m_query.lastError(); error.isValid())
        return fail(databaseError(m_connection, error));
    return {};
}

bool Statement::isNull(int column) const
{
    return m_query.isNull(column);
}

qint64 Statement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

QDate Statement::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

Estimate Statement::estimate(int valueColumn, int qualifierColumn) const
{
    if (isNull(valueColumn))
        return Estimate::notStated();
    return {integer(valueColumn), static_cast<Qualifier>(integer(qualifierColumn))};
}

qint64 Statement::affectedRows() const
{
    return m_query.numRowsAffected();
}

qint64 Statement::lastId() const
{
    return m_query.lastInsertId().toLongLong();
}

Done execute(Connection &connection, const QString &sql)
{
    QSqlQuery query(connection.database());
    if (!query.exec(sql))
        return fail(databaseError(connection, query.lastError()));
    return {};
}

} // namespace liaison
