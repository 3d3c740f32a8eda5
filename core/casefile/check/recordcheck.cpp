// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/check/contentchecks.h"
#include "core/casefile/check/knownchanges.h"
#include "core/database/json.h"
#include "core/database/query.h"
#include "core/storage/recordstore.h"
#include "core/storage/searchindex.h"
#include "core/values/recordname.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int recordWindow = 256;

QString namedOf(const Noun &noun, const QString &ref)
{
    return RecordName{noun.kind, ref}.text();
}

// A risk indicator that migration 3 made of a text: the journal does not tell of it.
bool madeByMigration(const Noun &noun, const QJsonObject &json)
{
    const QJsonObject description = json.value(u"description"_s).toObject();
    return noun.kind == "indicator"_L1 && description.size() == 1 &&
           description.value(u"en"_s) == json.value(u"code"_s);
}

// The records of one kind, one after the other.
class KindCheck
{
public:
    KindCheck(CheckRun &run, const Noun &noun, const KnownChanges &changes)
        : m_run(run),
          m_noun(noun),
          m_changes(changes),
          m_store(RecordStore::of(run.connection(), noun.kind)),
          m_lastEntry(run.connection(),
                      u"SELECT after FROM journal WHERE kind = :kind AND record = :record AND action <> 'export' "
                      "ORDER BY id DESC LIMIT 1"_s),
          m_searchText(run.connection(), u"SELECT ref, text FROM search_text WHERE id = :id"_s)
    {
    }

    // The kind is one of so many.
    Done run(qint64 kind, qint64 kinds)
    {
        LIAISON_ASSIGN(const qint64 highest, highestId());
        qint64 last = 0;
        QList<qint64> ids;
        do {
            LIAISON_TRY(m_run.proceed(kind * highest + last, kinds * highest));
            LIAISON_ASSIGN(ids, idsAfter(last));
            for (const qint64 id : std::as_const(ids))
                LIAISON_TRY(record(id));
            last = ids.isEmpty() ? last : ids.last();
        } while (ids.size() == recordWindow);
        LIAISON_TRY(missingRecords());
        return strayTexts();
    }

private:
    Result<qint64> highestId()
    {
        Query rows(m_run.connection(), u"SELECT coalesce(max(id), 0) + 1 FROM "_s + m_noun.table);
        LIAISON_TRY(rows.run());
        const qint64 highest = rows.next() ? rows.integer(0) : 1;
        LIAISON_TRY(rows.end());
        return highest;
    }

    Result<QList<qint64>> idsAfter(qint64 last)
    {
        Query rows(m_run.connection(), u"SELECT id FROM "_s + m_noun.table + u" WHERE id > :last ORDER BY id LIMIT "_s +
                                           QString::number(recordWindow));
        LIAISON_TRY(rows.bind(u":last"_s, last).run());
        QList<qint64> ids;
        while (rows.next())
            ids.append(rows.integer(0));
        LIAISON_TRY(rows.end());
        return ids;
    }

    Done record(qint64 id)
    {
        const auto read = m_store->searched(id);
        if (!read)
            return fail(read.error());
        LIAISON_TRY(againstJournal(read->record));
        return againstSearchText(*read);
    }

    Done againstJournal(const StoredRecord &record)
    {
        LIAISON_TRY(m_lastEntry.bind(u":kind"_s, m_noun.kind).bind(u":record"_s, record.id).run());
        const bool told = m_lastEntry.next() && !m_lastEntry.isNull(0);
        const QJsonObject json = told ? jsonFromColumn(m_lastEntry.text(0)).toObject() : QJsonObject();
        LIAISON_TRY(m_lastEntry.end());
        if (!told && !madeByMigration(m_noun, record.json)) {
            m_run.find(u"record.unknown"_s, namedOf(m_noun, record.ref));
        } else if (told && json != record.json) {
            const QStringList fields = m_changes.unexplained(m_noun, json, record.json);
            if (!fields.isEmpty())
                m_run.find(u"record.changed"_s, namedOf(m_noun, record.ref) + u": "_s + fields.join(u", "_s));
        }
        return {};
    }

    Done againstSearchText(const SearchedRecord &record)
    {
        LIAISON_TRY(m_searchText.bind(u":id"_s, SearchIndex::rowOf(m_noun, record.record.id)).run());
        const bool fits = m_searchText.next() && m_changes.isSame(m_searchText.text(0), record.record.ref) &&
                          (m_searchText.text(1) == record.searchText ||
                           m_changes.haveSameWords(m_searchText.text(1), record.searchText));
        LIAISON_TRY(m_searchText.end());
        if (!fits)
            m_run.find(u"search"_s, namedOf(m_noun, record.record.ref));
        return {};
    }

    // What the journal tells of and did not tell the end of.
    Done missingRecords()
    {
        Query rows(m_run.connection(),
                   u"SELECT j.ref FROM journal AS j WHERE j.kind = :kind AND j.record IS NOT NULL AND "
                   "j.action <> 'export' AND j.after IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "_s +
                       m_noun.table +
                       u" AS t WHERE t.id = j.record) AND NOT EXISTS (SELECT 1 FROM journal AS k WHERE "
                       "k.kind = j.kind AND k.record = j.record AND k.id > j.id AND k.action <> 'export')"_s);
        LIAISON_TRY(rows.bind(u":kind"_s, m_noun.kind).run());
        while (rows.next())
            m_run.find(u"record.missing"_s, namedOf(m_noun, rows.text(0)));
        return rows.end();
    }

    // Search texts of records that are not there.
    Done strayTexts()
    {
        Query rows(m_run.connection(),
                   u"SELECT t.ref FROM search_text AS t WHERE t.id >= :first AND t.id < :end AND NOT EXISTS "
                   "(SELECT 1 FROM "_s +
                       m_noun.table + u" AS r WHERE r.id = t.id - :first)"_s);
        rows.bind(u":first"_s, SearchIndex::rowOf(m_noun, 0));
        Noun next = m_noun;
        ++next.number;
        LIAISON_TRY(rows.bind(u":end"_s, SearchIndex::rowOf(next, 0)).run());
        while (rows.next())
            m_run.find(u"search"_s, namedOf(m_noun, rows.text(0)));
        return rows.end();
    }

    CheckRun &m_run;
    const Noun &m_noun;
    const KnownChanges &m_changes;
    std::unique_ptr<RecordStore> m_store;
    Query m_lastEntry;
    Query m_searchText;
};

} // namespace

Done checkRecords(CheckRun &run)
{
    LIAISON_ASSIGN(const KnownChanges changes, KnownChanges::read(run.connection()));
    qint64 kind = 0;
    for (const Noun &noun : nouns())
        LIAISON_TRY(KindCheck(run, noun, changes).run(kind++, nouns().size()));
    return {};
}

} // namespace liaison
