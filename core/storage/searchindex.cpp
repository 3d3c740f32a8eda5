// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchindex.h"

#include "core/base/textfold.h"
#include "core/database/query.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int kindShift = 48;
constexpr qsizetype longestHit = 200;

// The line in which most of the query's words stand.
QString bestLine(const QString &text, const QStringList &words)
{
    QString best;
    qsizetype most = -1;
    for (const QString &line : text.split(u'\n')) {
        const QString folded = foldText(line);
        const auto found =
            std::count_if(words.begin(), words.end(), [&](const QString &w) { return folded.contains(w); });
        if (found > most) {
            most = found;
            best = line;
        }
    }
    const bool cutsPair = best.size() > longestHit && best.at(longestHit - 1).isHighSurrogate();
    return best.left(cutsPair ? longestHit - 1 : longestHit);
}

} // namespace

qint64 SearchIndex::rowOf(const Noun &noun, qint64 record)
{
    return (qint64(noun.number) << kindShift) | record;
}

Done SearchIndex::put(const Noun &noun, qint64 record, const QString &ref, const QString &text)
{
    const qint64 row = rowOf(noun, record);
    Query stored(m_connection, u"INSERT INTO search_text (id, ref, text) VALUES (:id, :ref, :text) "
                               "ON CONFLICT (id) DO UPDATE SET ref = excluded.ref, text = excluded.text"_s);
    LIAISON_TRY(stored.bind(u":id"_s, row).bind(u":ref"_s, ref).bind(u":text"_s, text).run());
    Query index(m_connection, u"INSERT OR REPLACE INTO search_index (rowid, tokens) VALUES (:id, :tokens)"_s);
    return index.bind(u":id"_s, row).bind(u":tokens"_s, searchTokens(ref + u'\n' + text)).run();
}

Done SearchIndex::remove(const Noun &noun, qint64 record)
{
    const qint64 row = rowOf(noun, record);
    Query text(m_connection, u"DELETE FROM search_text WHERE id = :id"_s);
    LIAISON_TRY(text.bind(u":id"_s, row).run());
    Query index(m_connection, u"DELETE FROM search_index WHERE rowid = :id"_s);
    return index.bind(u":id"_s, row).run();
}

Result<QList<SearchHit>> SearchIndex::find(const QString &query, int limit, const QString &kind)
{
    QList<SearchHit> hits;
    const QString expression = searchExpression(query);
    if (expression.isEmpty())
        return hits;
    const QStringList words = foldText(query).split(u' ', Qt::SkipEmptyParts);
    for (const Noun &noun : nouns()) {
        if (!kind.isEmpty() && noun.kind != kind)
            continue;
        // The range of rowids and the order by rowid let FTS5 stop after `limit` rows instead of ranking them all.
        Query rows(m_connection,
                   u"SELECT t.id, t.ref, t.text FROM (SELECT rowid AS id FROM search_index WHERE search_index MATCH "
                   ":query AND rowid BETWEEN :first AND :last ORDER BY rowid DESC LIMIT :limit) AS hit "
                   "JOIN search_text AS t ON t.id = hit.id ORDER BY t.id DESC"_s);
        rows.bind(u":query"_s, expression)
            .bind(u":first"_s, rowOf(noun, 0))
            .bind(u":last"_s, rowOf(noun, (qint64(1) << kindShift) - 1))
            .bind(u":limit"_s, limit);
        LIAISON_TRY(rows.run());
        while (rows.next()) {
            const qint64 record = rows.integer(0) & ((qint64(1) << kindShift) - 1);
            hits.append({noun.kind, record, rows.text(1), bestLine(rows.text(2), words)});
        }
        LIAISON_TRY(rows.end());
    }
    return hits;
}

} // namespace liaison
