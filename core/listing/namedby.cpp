// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/namedby.h"

#include "core/database/query.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct Naming
{
    QString kind;  // of the records that name
    QString query; // their references, of the record :id
};

QList<Naming> namingsOf(const QString &kind)
{
    static const QMap<QString, QList<Naming>> namings{
        {u"case"_s,
         {{u"referral"_s, u"SELECT r.ref FROM referral AS r WHERE r.outcome_case = :id OR r.id IN "
                          "(SELECT referral FROM referral_case WHERE case_record = :id)"_s},
          {u"exchange"_s, u"SELECT x.ref FROM exchange_case AS l JOIN exchange AS x ON x.id = l.exchange "
                          "WHERE l.case_record = :id"_s}}},
        {u"exchange"_s,
         {{u"exchange"_s, u"SELECT x.ref FROM exchange AS x WHERE x.reply_to = :id"_s},
          {u"item"_s,
           u"SELECT i.ref FROM item_exchange AS l JOIN item AS i ON i.id = l.item WHERE l.exchange = :id"_s}}},
        {u"referral"_s, {{u"referral"_s, u"SELECT r.ref FROM referral AS r WHERE r.merged_into = :id"_s}}},
        {u"operation"_s,
         {{u"item"_s, u"SELECT i.ref FROM item_operation AS l JOIN item AS i ON i.id = l.item "
                      "WHERE l.operation = :id"_s},
          {u"referral"_s, u"SELECT r.ref FROM referral AS r WHERE r.operation = :id"_s},
          {u"exchange"_s, u"SELECT x.ref FROM exchange AS x WHERE x.operation = :id"_s}}},
        {u"event"_s,
         {{u"item"_s, u"SELECT i.ref FROM item_event AS l JOIN item AS i ON i.id = l.item WHERE l.event = :id"_s}}},
        {u"link"_s,
         {{u"item"_s, u"SELECT i.ref FROM item_link AS l JOIN item AS i ON i.id = l.item "
                      "WHERE l.resource_link = :id"_s}}},
        {u"item"_s, {{u"item"_s, u"SELECT i.ref FROM item AS i WHERE i.carried_from = :id"_s}}}};
    return namings.value(kind);
}

} // namespace

Result<QList<RecordName>> namedBy(Connection &connection, const QString &kind, qint64 id, int limit)
{
    QList<RecordName> names;
    for (const Naming &naming : namingsOf(kind)) {
        Query rows(connection, naming.query + u" ORDER BY 1 LIMIT :limit"_s);
        LIAISON_TRY(rows.bind(u":id"_s, id).bind(u":limit"_s, limit).run());
        while (rows.next())
            names.append({naming.kind, rows.text(0)});
        LIAISON_TRY(rows.end());
    }
    return names;
}

} // namespace liaison
