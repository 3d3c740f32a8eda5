// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/agencystore.h"

#include "core/base/textfold.h"
#include "core/database/json.h"
#include "core/database/query.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// As aliases are compared. What folds to nothing (a lone accent) is compared as it is.
QString foldAlias(const QString &alias)
{
    const QString folded = foldText(alias);
    return folded.isEmpty() ? alias.trimmed() : folded;
}

} // namespace

AgencyStore::AgencyStore(Connection &connection) : NounStore(connection, u"agency"_s) {}

Result<qint64> AgencyStore::idOf(const QString &ref)
{
    auto byCode = RecordStore::idOf(ref);
    if (byCode || byCode.error().kind != ErrorKind::NotFound)
        return byCode;
    Query rows(connection(), u"SELECT agency FROM agency_alias WHERE folded = :folded"_s);
    LIAISON_TRY(rows.bind(u":folded"_s, foldAlias(ref)).run());
    if (rows.next())
        return rows.integer(0);
    LIAISON_TRY(rows.end());
    LIAISON_ASSIGN(const auto named, idOfName(foldAlias(ref)));
    return named ? Result<qint64>(*named) : byCode;
}

// Nothing when two agencies have that name: GDAIC and whoever came after it.
Result<std::optional<qint64>> AgencyStore::idOfName(const QString &folded)
{
    Query rows(connection(), u"SELECT a.id, n.value FROM agency AS a, json_each(a.names) AS n ORDER BY a.id"_s);
    std::optional<qint64> found;
    bool several = false;
    LIAISON_TRY(rows.forEach([&](const Query &row) {
        if (foldAlias(row.text(1)) != folded)
            return;
        several = several || (found && *found != row.integer(0));
        found = row.integer(0);
    }));
    return several ? std::nullopt : found;
}

// A code names its own agency: as an alias of another it would never be heard.
Done AgencyStore::refuseCodeOfAnother(const QString &alias, qint64 id)
{
    Query rows(connection(), u"SELECT 1 FROM agency WHERE code = :alias AND id <> :id"_s);
    LIAISON_TRY(rows.bind(u":alias"_s, alias.trimmed()).bind(u":id"_s, id).run());
    if (rows.next())
        return fail(ErrorKind::Duplicate, u"aliases"_s, alias);
    return rows.end();
}

Done AgencyStore::readParts(QList<Agency> &records)
{
    const QHash<qint64, Agency *> byId = placesById(records);
    Query aliases(connection(), u"SELECT agency, alias FROM agency_alias WHERE agency IN "
                                "(SELECT value FROM json_each(:ids)) ORDER BY folded"_s);
    return aliases.bind(u":ids"_s, idsColumn(byId.keys())).forEach([&](const Query &row) {
        byId.value(row.integer(0))->aliases.append(row.text(1));
    });
}

Done AgencyStore::writeParts(qint64 id, const Agency &record)
{
    Query clear(connection(), u"DELETE FROM agency_alias WHERE agency = :id"_s);
    LIAISON_TRY(clear.bind(u":id"_s, id).run());
    QSet<QString> seen;
    for (const QString &alias : record.aliases) {
        const QString folded = foldAlias(alias);
        if (seen.contains(folded))
            continue;
        seen.insert(folded);
        LIAISON_TRY(refuseCodeOfAnother(alias, id));
        Query add(connection(), u"INSERT INTO agency_alias (agency, folded, alias) VALUES (:id, :folded, :alias)"_s);
        if (auto done = add.bind(u":id"_s, id).bind(u":folded"_s, folded).bind(u":alias"_s, alias.trimmed()).run();
            !done) {
            if (done.error().kind == ErrorKind::Duplicate)
                return fail(ErrorKind::Duplicate, u"aliases"_s, alias);
            return done;
        }
    }
    return {};
}

} // namespace liaison
