// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/referencesearch.h"

#include "core/base/reference.h"
#include "core/base/textfold.h"
#include "core/database/query.h"

#include <QMultiHash>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int referenceKindShift = 48; // as in searchindex.cpp: the number of the kind stands above the record's id

// All tokens of the reference, each quoted: none is read as syntax. Empty when there are none.
QString tokensWanted(const QString &ref)
{
    QStringList terms;
    for (const QString &token : searchTokens(referenceKey(ref)).split(u' ', Qt::SkipEmptyParts))
        terms.append(u'"' + QString(token).replace(u'"', "\"\""_L1) + u'"');
    return terms.join(" AND "_L1);
}

} // namespace

Result<std::optional<qint64>> recordOfKey(Connection &connection, const Noun &noun, const QString &ref, qint64 besides)
{
    const QString key = referenceKey(ref);
    const QString tokens = tokensWanted(ref);
    const qint64 first = qint64(noun.number) << referenceKindShift;
    // A reference of signs alone ("★") has no tokens: then the few that are not plain ASCII are looked through.
    Query rows(connection, tokens.isEmpty()
                               ? u"SELECT id, "_s + noun.refColumn + u" FROM "_s + noun.table + u" WHERE "_s +
                                     noun.refColumn + u" GLOB '*[^ -~]*' ORDER BY id"_s
                               : u"SELECT t.id - :first, t.ref FROM search_index AS i JOIN search_text AS t "
                                 "ON t.id = i.rowid WHERE search_index MATCH :query "
                                 "AND i.rowid BETWEEN :first AND :last ORDER BY i.rowid"_s);
    if (!tokens.isEmpty()) {
        rows.bind(u":query"_s, tokens)
            .bind(u":first"_s, first)
            .bind(u":last"_s, first + ((qint64(1) << referenceKindShift) - 1));
    }
    LIAISON_TRY(rows.run());
    while (rows.next()) {
        if (rows.integer(0) != besides && referenceKey(rows.text(1)) == key)
            return std::optional<qint64>(rows.integer(0));
    }
    LIAISON_TRY(rows.end());
    return std::optional<qint64>();
}

Result<QList<LookAlike>> lookAlikes(Connection &connection, const QString &kind, const QStringList &refs)
{
    QList<LookAlike> found;
    const Noun *noun = nounOf(kind);
    if (!noun || refs.isEmpty())
        return found;
    QMultiHash<QString, QString> asked; // by what the eye sees, as it is written and in small letters
    for (const QString &given : refs) {
        const QString ref = referenceText(given);
        for (const QString &json : {ref, referenceKey(ref)}) {
            const QString skeleton = referenceSkeleton(json);
            if (!skeleton.isEmpty() && !asked.contains(skeleton, ref))
                asked.insert(skeleton, ref);
        }
    }
    Query rows(connection, u"SELECT "_s + noun->refColumn + u" FROM "_s + noun->table);
    LIAISON_TRY(rows.run());
    while (rows.next()) {
        const QString other = rows.text(0);
        QStringList alike = asked.values(referenceSkeleton(other));
        alike += asked.values(referenceSkeleton(referenceKey(other)));
        alike.removeDuplicates();
        for (const QString &ref : alike) {
            if (referenceKey(ref) != referenceKey(other))
                found.append({ref, other});
        }
    }
    LIAISON_TRY(rows.end());
    return found;
}

} // namespace liaison
