// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/codetables.h"

#include "core/database/connection.h"
#include "core/database/query.h"
#include "core/database/transaction.h"
#include "core/values/codelist.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

const QStringList tables{u"ipr_type"_s,         u"category"_s,      u"transport"_s,   u"channel"_s,
                         u"procedure"_s,        u"detection"_s,     u"unit"_s,        u"value_basis"_s,
                         u"infringement"_s,     u"counting_rule"_s, u"agency_kind"_s, u"referral_action"_s,
                         u"referral_outcome"_s, u"event_kind"_s,    u"link_kind"_s,   u"count_unit"_s};

QString namesText(const Names &names)
{
    QJsonObject object;
    for (auto name = names.begin(); name != names.end(); ++name)
        object.insert(name.key(), name.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// Stands for the whole of the built-in lists: a file that holds it needs no filling.
QString fingerprint()
{
    static const QString made = [] {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QString &table : tables) {
            hash.addData(table.toUtf8());
            for (const Code &code : builtInCodes(table)) {
                const QString line =
                    code.code + u'\t' + namesText(code.names) + u'\t' + QString::number(code.order) + u'\n';
                hash.addData(line.toUtf8());
            }
        }
        return QString::fromLatin1(hash.result().toHex());
    }();
    return made;
}

Result<bool> isFilled(Connection &connection)
{
    Query rows(connection, u"SELECT value FROM setting WHERE key = 'code_lists'"_s);
    LIAISON_TRY(rows.run());
    const bool filled = rows.next() && rows.text(0) == fingerprint();
    LIAISON_TRY(rows.end());
    return filled;
}

Done fill(Connection &connection, const QString &table)
{
    Query upsert(connection,
                 u"INSERT INTO " + table +
                     u" (code, names, position, own) VALUES (:code, :names, :position, 0) "
                     u"ON CONFLICT (code) DO UPDATE SET names = excluded.names, position = excluded.position "
                     u"WHERE own = 0");
    for (const Code &code : builtInCodes(table)) {
        upsert.bind(u":code"_s, code.code).bind(u":names"_s, namesText(code.names)).bind(u":position"_s, code.order);
        LIAISON_TRY(upsert.run());
    }
    return {};
}

} // namespace

QStringList codeTables()
{
    return tables;
}

Done fillCodeTables(Connection &connection)
{
    LIAISON_ASSIGN(const bool filled, isFilled(connection));
    if (filled)
        return {};
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(connection));
    for (const QString &table : tables) {
        LIAISON_TRY(fill(connection, table));
    }
    Query mark(connection, u"INSERT OR REPLACE INTO setting (key, value) VALUES ('code_lists', :fingerprint)"_s);
    LIAISON_TRY(mark.bind(u":fingerprint"_s, fingerprint()).run());
    return transaction.commit();
}

} // namespace liaison
