// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/agencystore.h"

#include "core/base/textfold.h"
#include "core/storage/json.h"
#include "core/storage/query.h"

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
    return byCode;
}

Result<Agency> AgencyStore::read(qint64 id)
{
    Query rows(connection(),
               u"SELECT a.id, a.revision, a.uid, a.code, a.names, a.side, a.kind, a.valid_from, a.valid_to, s.code, "
               "a.note FROM agency AS a LEFT JOIN agency AS s ON s.id = a.successor WHERE a.id = :id"_s);
    LIAISON_TRY(rows.bind(u":id"_s, id).run());
    if (!rows.next()) {
        LIAISON_TRY(rows.end());
        return fail(ErrorKind::NotFound, u"agency"_s, QString::number(id));
    }
    Agency agency;
    agency.id = {rows.integer(0)};
    agency.revision = rows.integer(1);
    agency.uid = rows.text(2);
    agency.code = rows.text(3);
    agency.names = namesFromColumn(rows.text(4));
    agency.side = rows.text(5);
    agency.kind = rows.text(6);
    agency.validFrom = rows.date(7);
    agency.validTo = rows.date(8);
    agency.successor = rows.text(9);
    agency.note = rows.text(10);
    Query aliases(connection(), u"SELECT alias FROM agency_alias WHERE agency = :id ORDER BY folded"_s);
    LIAISON_TRY(aliases.bind(u":id"_s, id).run());
    while (aliases.next())
        agency.aliases.append(aliases.text(0));
    LIAISON_TRY(aliases.end());
    return agency;
}

Result<ColumnValues> AgencyStore::columns(Agency &record)
{
    LIAISON_TRY(requireCode(u"kind"_s, u"agency_kind"_s, record.kind));
    LIAISON_ASSIGN(const QVariant successor, reference(u"successor"_s, u"agency"_s, record.successor));
    LIAISON_TRY(refuseCycle(u"successor"_s, u"successor"_s, record.id.value, successor, record.successor));
    return ColumnValues{{u"code"_s, record.code},
                        {u"names"_s, namesColumn(record.names)},
                        {u"side"_s, record.side},
                        {u"kind"_s, record.kind},
                        {u"valid_from"_s, dayJson(record.validFrom).toVariant()},
                        {u"valid_to"_s, dayJson(record.validTo).toVariant()},
                        {u"successor"_s, successor},
                        {u"note"_s, record.note}};
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

QString AgencyStore::refOf(const Agency &record) const
{
    return record.code;
}

QStringList AgencyStore::searchTexts(const Agency &record) const
{
    return QStringList(record.names.values()) + record.aliases + QStringList{record.note};
}

QJsonObject AgencyStore::json(const Agency &record, const JsonContext &context) const
{
    Q_UNUSED(context)
    return record.toJson();
}

} // namespace liaison
