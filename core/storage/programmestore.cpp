// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/programmestore.h"

#include "core/database/json.h"
#include "core/database/query.h"
#include "core/storage/statedfigures.h"

using namespace Qt::StringLiterals;

namespace liaison {

ProgrammeStore::ProgrammeStore(Connection &connection) : NounStore(connection, u"programme"_s) {}

Done ProgrammeStore::refuseNewRef(const Programme &record)
{
    Query rows(connection(), u"SELECT i.ref FROM item AS i JOIN programme AS p ON p.id = i.programme "
                             "WHERE p.id = :id AND p.ref <> :ref ORDER BY i.number LIMIT 1"_s);
    LIAISON_TRY(rows.bind(u":id"_s, record.id.value).bind(u":ref"_s, record.ref).run());
    if (rows.next())
        return fail(ErrorKind::Referenced, u"programme"_s, u"item "_s + rows.text(0));
    return rows.end();
}

// Areas that items stand in keep their rows: only their names and places change.
Done ProgrammeStore::writeAreas(qint64 id, const Programme &record)
{
    QStringList codes;
    for (const ProgrammeArea &area : record.areas)
        codes.append(area.code);
    Query used(connection(), u"SELECT ref FROM item WHERE programme = :id AND area IS NOT NULL AND area NOT IN "
                             "(SELECT value FROM json_each(:codes)) ORDER BY number LIMIT 1"_s);
    LIAISON_TRY(used.bind(u":id"_s, id).bind(u":codes"_s, textsColumn(codes)).run());
    if (used.next())
        return fail(ErrorKind::Referenced, u"areas"_s, u"item "_s + used.text(0));
    LIAISON_TRY(used.end());
    Query clear(connection(), u"DELETE FROM programme_area WHERE programme = :id AND code NOT IN "
                              "(SELECT value FROM json_each(:codes))"_s);
    LIAISON_TRY(clear.bind(u":id"_s, id).bind(u":codes"_s, textsColumn(codes)).run());
    int position = 0;
    for (const ProgrammeArea &area : record.areas) {
        Query put(connection(),
                  u"INSERT INTO programme_area (programme, code, position, names) VALUES (:id, :code, :position, "
                  ":names) ON CONFLICT (programme, code) DO UPDATE SET position = excluded.position, "
                  "names = excluded.names"_s);
        put.bind(u":id"_s, id).bind(u":code"_s, area.code).bind(u":position"_s, position++);
        LIAISON_TRY(put.bind(u":names"_s, namesColumn(area.names)).run());
    }
    return {};
}

Result<ColumnValues> ProgrammeStore::columns(Programme &record)
{
    for (qsizetype i = 0; i < record.figures.size(); ++i)
        LIAISON_TRY(requireCode(u"figures[%1].unit"_s.arg(i), u"count_unit"_s, record.figures.at(i).unit));
    if (!record.id.isNull())
        LIAISON_TRY(refuseNewRef(record));
    return NounStore::columns(record);
}

Done ProgrammeStore::readParts(QList<Programme> &records)
{
    const QHash<qint64, Programme *> byId = placesById(records);
    Query areas(connection(), u"SELECT programme, code, names FROM programme_area WHERE programme IN "
                              "(SELECT value FROM json_each(:ids)) ORDER BY position"_s);
    LIAISON_TRY(areas.bind(u":ids"_s, idsColumn(byId.keys())).forEach([&](const Query &row) {
        byId.value(row.integer(0))->areas.append({row.text(1), namesFromColumn(row.text(2))});
    }));
    LIAISON_ASSIGN(const auto figures, readFigures(connection(), u"programme_figure"_s, u"programme"_s, byId.keys()));
    for (Programme &record : records)
        record.figures = figures.value(record.id.value);
    return {};
}

Done ProgrammeStore::writeParts(qint64 id, const Programme &record)
{
    LIAISON_TRY(writeAreas(id, record));
    return writeFigures(connection(), u"programme_figure"_s, u"programme"_s, id, record.figures);
}

QStringList ProgrammeStore::searchTexts(const Programme &record) const
{
    QStringList texts = NounStore::searchTexts(record);
    for (const ProgrammeArea &area : record.areas)
        texts += area.names.values();
    for (const StatedFigure &figure : record.figures)
        texts += figure.label.values();
    return texts;
}

} // namespace liaison
