// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/latechange.h"

#include "core/database/query.h"
#include "core/journal/settingstore.h"
#include "core/storage/operationstore.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// The first and the last field that say when it was, or is; a kind that is not here has no days.
const QHash<QString, std::pair<QString, QString>> dayFields{{u"exchange"_s, {u"date"_s, u"date"_s}},
                                                            {u"referral"_s, {u"date"_s, u"date"_s}},
                                                            {u"case"_s, {u"date"_s, u"date"_s}},
                                                            {u"result"_s, {u"period"_s, u"period"_s}},
                                                            {u"operation"_s, {u"first_day"_s, u"last_day"_s}},
                                                            {u"event"_s, {u"first_day"_s, u"last_day"_s}}};

PartialDate daysOf(const StoredRecord &record, int programmeFirstMonth)
{
    const auto fields = dayFields.value(record.kind);
    const auto first = parsePartialDate(record.json.value(fields.first).toString(), programmeFirstMonth);
    const auto last = parsePartialDate(record.json.value(fields.second).toString(), programmeFirstMonth);
    if (!first)
        return {};
    return {first->first, last ? last->last : first->last};
}

} // namespace

Result<LateChange> lateChange(Connection &connection, const StoredRecord &record)
{
    LateChange told;
    LIAISON_ASSIGN(const int firstMonth, SettingStore(connection).programmeFirstMonth());
    PartialDate days = daysOf(record, firstMonth);
    const QString operation = record.json.value(u"operation"_s).toString();
    if (days.isNull() && record.kind == "result"_L1 && !operation.isEmpty()) { // it is told of the operation's days
        LIAISON_ASSIGN(const Operation of, OperationStore(connection).find(operation));
        days = of.span();
    }
    if (days.isNull())
        return told;
    Query rows(connection, u"SELECT f.ref FROM freeze AS f WHERE f.report <> 'operation' AND "
                           "f.date_from <= :last AND f.date_to >= :first AND NOT EXISTS (SELECT 1 FROM "
                           "freeze AS n WHERE n.restates = f.id) ORDER BY f.id DESC"_s);
    LIAISON_TRY(rows.bind(u":first"_s, days.first.toString(Qt::ISODate))
                    .bind(u":last"_s, days.last.toString(Qt::ISODate))
                    .run());
    while (rows.next())
        told.freezes.append(rows.text(0));
    LIAISON_TRY(rows.end());
    if (record.kind == "exchange"_L1) {
        LIAISON_ASSIGN(const auto signOff, signOffOf(connection, record.id));
        if (signOff && signOff->isChanged)
            told.signOff = signOff;
    }
    return told;
}

} // namespace liaison
