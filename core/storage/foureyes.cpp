// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/foureyes.h"

#include "core/database/query.h"
#include "core/journal/settingstore.h"
#include "core/storage/attachedto.h"
#include "core/storage/noun.h"

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

// Who made the last entry about the exchange "x".
const QString lastEditor = u"(SELECT j.officer FROM journal AS j WHERE j.kind = 'exchange' AND j.record = x.id "
                           "ORDER BY j.id DESC LIMIT 1) IN (:ref, :name)"_s;

Done refuseIfFound(Query &rows, const QString &kind, const Officer &supervisor)
{
    LIAISON_TRY(rows.bind(u":ref"_s, supervisor.ref).bind(u":name"_s, supervisor.name).run());
    if (rows.next())
        return fail(ErrorKind::OwnEdit, {}, QString(kind + u' ' + rows.text(0)));
    return rows.end();
}

Done requireOthersEdit(Connection &connection, const QString &kind, qint64 record, const Officer &supervisor)
{
    Query rows(connection, u"SELECT ref FROM (SELECT ref, officer FROM journal WHERE kind = :kind AND record = :id "
                           "ORDER BY id DESC LIMIT 1) WHERE officer IN (:ref, :name)"_s);
    rows.bind(u":kind"_s, kind).bind(u":id"_s, record);
    return refuseIfFound(rows, kind, supervisor);
}

} // namespace

Done requireOtherEyes(Connection &connection, const RecordName &record, const QString &month, const Officer &supervisor)
{
    LIAISON_ASSIGN(const bool asked, SettingStore(connection).fourEyes());
    if (!asked)
        return {};
    if (month.isEmpty()) {
        LIAISON_ASSIGN(const AttachedTo target, targetOf(connection, record, {}));
        return requireOthersEdit(connection, record.kind, target.id, supervisor);
    }
    const QDate first = QDate::fromString(month + u"-01"_s, Qt::ISODate);
    Query rows(connection, u"SELECT x.ref FROM exchange AS x WHERE x.date_from <= :last AND x.date_to >= :first "
                           "AND "_s +
                               lastEditor + u" LIMIT 1"_s);
    rows.bind(u":first"_s, first).bind(u":last"_s, first.addMonths(1).addDays(-1));
    return refuseIfFound(rows, u"exchange"_s, supervisor);
}

Done requireOtherEyes(Connection &connection, const QString &statement, const Officer &supervisor)
{
    LIAISON_ASSIGN(const bool asked, SettingStore(connection).fourEyes());
    if (!asked)
        return {};
    Query found(connection, u"SELECT id FROM statement WHERE ref = :ref"_s);
    LIAISON_TRY(found.bind(u":ref"_s, statement).run());
    if (!found.next())
        return fail(ErrorKind::UnknownCode, u"statement"_s, statement);
    const qint64 id = found.integer(0);
    LIAISON_TRY(requireOthersEdit(connection, u"statement"_s, id, supervisor));
    Query rows(connection, u"SELECT x.ref FROM statement AS s JOIN exchange AS x ON x.counterpart = s.agency "
                           "AND x.date_from <= s.date_to AND x.date_to >= s.date_from WHERE s.id = :id AND "_s +
                               lastEditor + u" LIMIT 1"_s);
    rows.bind(u":id"_s, id);
    return refuseIfFound(rows, u"exchange"_s, supervisor);
}

} // namespace liaison
