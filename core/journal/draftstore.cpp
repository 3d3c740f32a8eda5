// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/draftstore.h"

#include "core/base/clock.h"
#include "core/database/connection.h"
#include "core/database/json.h"
#include "core/database/query.h"

#include <QJsonDocument>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

const QString draftColumns = u"officer, kind, record, content, saved_at"_s;

Draft draftFromRow(const Query &rows)
{
    return {.officer = rows.text(0),
            .kind = rows.text(1),
            .record = rows.integer(2),
            .content = jsonFromColumn(rows.text(3)).toObject(),
            .savedAt = QDateTime::fromString(rows.text(4), Qt::ISODateWithMs)};
}

} // namespace

Done DraftStore::save(const Draft &draft)
{
    if (draft.kind.isEmpty())
        return fail(ErrorKind::Required, u"kind"_s);
    Query upsert(m_connection,
                 u"INSERT INTO draft (" + draftColumns +
                     u") VALUES (:officer, :kind, :record, :content, :saved_at) ON CONFLICT (officer, kind, record) "
                     u"DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at");
    upsert.bind(u":officer"_s, draft.officer).bind(u":kind"_s, draft.kind).bind(u":record"_s, draft.record);
    upsert.bind(u":content"_s, QString::fromUtf8(QJsonDocument(draft.content).toJson(QJsonDocument::Compact)));
    return upsert.bind(u":saved_at"_s, Clock::nowUtc()).run();
}

Result<std::optional<Draft>> DraftStore::find(const QString &officer, const QString &kind, qint64 record)
{
    Query rows(m_connection, u"SELECT " + draftColumns +
                                 u" FROM draft WHERE officer = :officer AND kind = :kind AND record = :record");
    LIAISON_TRY(rows.bind(u":officer"_s, officer).bind(u":kind"_s, kind).bind(u":record"_s, record).run());
    std::optional<Draft> draft;
    if (rows.next())
        draft = draftFromRow(rows);
    LIAISON_TRY(rows.end());
    return draft;
}

Result<QList<Draft>> DraftStore::list(const QString &officer)
{
    Query rows(m_connection,
               u"SELECT " + draftColumns + u" FROM draft WHERE officer = :officer ORDER BY saved_at DESC, id DESC");
    LIAISON_TRY(rows.bind(u":officer"_s, officer).run());
    QList<Draft> drafts;
    while (rows.next())
        drafts.append(draftFromRow(rows));
    LIAISON_TRY(rows.end());
    return drafts;
}

Done DraftStore::remove(const QString &officer, const QString &kind, qint64 record)
{
    Query removal(m_connection, u"DELETE FROM draft WHERE officer = :officer AND kind = :kind AND record = :record"_s);
    return removal.bind(u":officer"_s, officer).bind(u":kind"_s, kind).bind(u":record"_s, record).run();
}

} // namespace liaison
