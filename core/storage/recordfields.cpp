// SPDX-License-Identifier: GPL-3.0-or-later
// What stores do with the fields of their nouns: columns to write, joined records, lines.
#include "core/storage/recordstore.h"

#include "core/database/json.h"
#include "core/storage/attachedto.h"
#include "core/storage/codetables.h"
#include "core/storage/fieldrows.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// "exchange_case": the kinds of both sides.
QString joinTable(const Noun &noun, const FieldInfo &info)
{
    return info.table.isEmpty() ? QString(noun.kind + u'_' + info.of) : info.table;
}

QVariant nullIfEmpty(const FieldInfo &info, const QString &text)
{
    return text.isEmpty() && info.nullable && !info.keptEmpty ? QVariant() : QVariant(text);
}

QVariant dayColumn(const QDate &day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

// The columns of a field whose value needs no other record.
void addColumns(const FieldInfo &info, const FieldPlace &place, ColumnValues &columns)
{
    std::visit(
        [&](auto value) {
            using Value = std::remove_pointer_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, QString>) {
                columns.append({info.column, nullIfEmpty(info, *value)});
            } else if constexpr (std::is_same_v<Value, QStringList>) {
                columns.append({info.column, textsColumn(*value)});
            } else if constexpr (std::is_same_v<Value, Names>) {
                columns.append({info.column, namesColumn(*value)});
            } else if constexpr (std::is_same_v<Value, PartialDate>) {
                columns.append({info.column, dayColumn(value->first)});
                if (info.type == FieldType::Span)
                    columns.append({info.secondColumn, dayColumn(value->last)});
            } else if constexpr (std::is_same_v<Value, QDate>) {
                columns.append({info.column, dayColumn(*value)});
            } else if constexpr (std::is_same_v<Value, qint64>) {
                columns.append({info.column, info.nullable && *value == 0 ? QVariant() : QVariant(*value)});
            } else if constexpr (std::is_same_v<Value, std::optional<qint64>>) {
                columns.append({info.column, *value ? QVariant(**value) : QVariant()});
            } else if constexpr (std::is_same_v<Value, bool>) {
                columns.append({info.column, *value ? 1 : 0});
            } else if constexpr (std::is_same_v<Value, Estimate>) {
                columns.append({info.column, value->isStated() ? QVariant(*value->value) : QVariant()});
                columns.append({info.secondColumn, int(value->qualifier)});
            } else if constexpr (std::is_same_v<Value, Decimal>) {
                columns.append({info.column, value->digits});
                columns.append({info.secondColumn, value->scale});
            }
        },
        place);
}

bool hasColumn(const QList<FieldInfo> &infos, const QString &column)
{
    return std::any_of(infos.begin(), infos.end(), [&](const FieldInfo &info) { return info.column == column; });
}

// The object of the fields from that one on which stand in the same part.
QVariant partColumn(const QList<FieldInfo> &infos, const QList<FieldPlace> &places, qsizetype first)
{
    const QString part = infos.at(first).part();
    QJsonObject json;
    for (qsizetype i = first; i < infos.size() && infos.at(i).part() == part; ++i)
        json.insert(infos.at(i).nameInPart(), fieldToJson(infos.at(i), places.at(i), 1));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

Done RecordStore::requireCodes(const FieldInfo &info, const FieldPlace &place, const QString &path)
{
    static const QStringList tables = codeTables();
    if ((info.type != FieldType::Code && info.type != FieldType::Codes) || !tables.contains(info.of))
        return {};
    const auto *one = std::get_if<QString *>(&place);
    for (const QString &code : one ? QStringList{**one} : *std::get<QStringList *>(place))
        LIAISON_TRY(requireCode(path + info.name, info.of, code));
    return {};
}

Result<ColumnValues> RecordStore::fieldColumns(const QList<FieldInfo> &infos, const QList<FieldPlace> &places,
                                               qint64 id, const QString &path)
{
    ColumnValues columns;
    for (qsizetype i = 0; i < infos.size(); ++i) {
        const FieldInfo &info = infos.at(i);
        const FieldPlace &place = places.at(i);
        LIAISON_TRY(requireCodes(info, place, path));
        if (info.type == FieldType::Records) {
            for (const QString &ref : *std::get<QStringList *>(place))
                LIAISON_TRY(reference(path + info.name, info.of, ref));
        }
        if (!info.isStored())
            continue;
        if (!info.part().isEmpty()) {
            if (i == 0 || infos.at(i - 1).part() != info.part())
                columns.append({info.column, partColumn(infos, places, i)});
            continue;
        }
        if (info.type == FieldType::Attached) {
            AttachedTo target;
            if (const RecordName *name = std::get<RecordName *>(place); !name->isNull()) {
                LIAISON_ASSIGN(target, targetOf(m_connection, *name, info.refused));
            }
            columns.append({info.column, target.number ? QVariant(target.number) : QVariant()});
            columns.append({info.secondColumn, target.number ? QVariant(target.id) : QVariant()});
            continue;
        }
        if (info.type != FieldType::Record) {
            addColumns(info, place, columns);
            continue;
        }
        const QString ref = *std::get<QString *>(place);
        LIAISON_ASSIGN(const QVariant other, reference(path + info.name, info.of, ref));
        if (info.acyclic)
            LIAISON_TRY(refuseCycle(info.name, info.column, id, other, ref));
        columns.append({info.column, other});
    }
    return columns;
}

Done RecordStore::readJoined(const QList<FieldInfo> &infos, const QHash<qint64, QList<FieldPlace>> &places)
{
    for (qsizetype i = 0; i < infos.size(); ++i) {
        const FieldInfo &info = infos.at(i);
        if (info.type != FieldType::Records)
            continue;
        const Noun &other = *nounOf(info.of);
        const QString owner = u"l."_s + noun().table;
        QString sql = u"SELECT "_s + owner + u", o."_s + other.refColumn + u" FROM "_s + joinTable(noun(), info) +
                      u" AS l JOIN "_s + other.table + u" AS o ON o.id = l."_s + other.table + u" WHERE "_s + owner +
                      u" IN (SELECT value FROM json_each(:ids))"_s;
        if (!info.marked.isEmpty())
            sql += u" AND l."_s + info.marked + u" = "_s + QString::number(info.mark);
        for (const QList<FieldPlace> &record : places)
            std::get<QStringList *>(record.at(i))->clear();
        Query rows(m_connection, sql + (info.inOrder ? u" ORDER BY l.position"_s : u" ORDER BY 2"_s));
        LIAISON_TRY(rows.bind(u":ids"_s, idsColumn(places.keys())).forEach([&](const Query &row) {
            std::get<QStringList *>(places.constFind(row.integer(0))->at(i))->append(row.text(1));
        }));
    }
    return {};
}

Done RecordStore::writeJoined(const QList<FieldInfo> &infos, const QList<FieldPlace> &places, qint64 id)
{
    for (const FieldInfo &info : infos) { // all of them first: two fields may share a table
        if (info.type != FieldType::Records)
            continue;
        Query clear(m_connection,
                    u"DELETE FROM "_s + joinTable(noun(), info) + u" WHERE "_s + noun().table + u" = :id"_s);
        LIAISON_TRY(clear.bind(u":id"_s, id).run());
    }
    for (qsizetype i = 0; i < infos.size(); ++i) {
        const FieldInfo &info = infos.at(i);
        if (info.type != FieldType::Records)
            continue;
        const Noun &other = *nounOf(info.of);
        const QString table = joinTable(noun(), info);
        const QString mark = QString::number(info.mark);
        QString names = noun().table + u", "_s + other.table;
        QString values = u":id, :other"_s;
        if (!info.marked.isEmpty()) {
            names += u", "_s + info.marked;
            values += u", "_s + mark;
        }
        if (info.inOrder) {
            names += u", position"_s;
            values += u", :position"_s;
        }
        int position = 0;
        for (const QString &ref : *std::get<QStringList *>(places.at(i))) {
            LIAISON_ASSIGN(const qint64 of, RecordStore::of(m_connection, info.of)->idOf(ref));
            Query add(m_connection,
                      u"INSERT OR IGNORE INTO "_s + table + u" ("_s + names + u") VALUES ("_s + values + u')');
            add.bind(u":id"_s, id).bind(u":other"_s, of);
            if (info.inOrder)
                add.bind(u":position"_s, position++);
            LIAISON_TRY(add.run());
        }
    }
    return {};
}

Done RecordStore::requireLines(const FieldInfo &info, const StoredLines &lines)
{
    for (qsizetype line = 0; line < lines.size; ++line) {
        const QString path = info.name + u'[' + QString::number(line) + u"].";
        for (qsizetype part = 0; part < info.lines.size(); ++part) {
            const FieldInfo &one = info.lines.at(part);
            const FieldPlace place = lines.place(line, part);
            LIAISON_TRY(requireCodes(one, place, path));
            if (one.type == FieldType::Record)
                LIAISON_TRY(reference(path + one.name, one.of, *std::get<QString *>(place)));
        }
    }
    return {};
}

Done RecordStore::readLines(const FieldInfo &info, const QHash<qint64, StoredLines> &lines)
{
    const QString owner = u"l."_s + noun().table;
    QStringList columns{owner};
    QString from = u" FROM "_s + info.table + u" AS l"_s;
    for (const FieldInfo &part : info.lines)
        addSelected(u"l"_s, part, columns, from);
    Query rows(m_connection, u"SELECT "_s + columns.join(u", "_s) + from + u" WHERE "_s + owner +
                                 u" IN (SELECT value FROM json_each(:ids)) ORDER BY l."_s + info.lineColumn);
    QHash<qint64, qsizetype> next;
    return rows.bind(u":ids"_s, idsColumn(lines.keys())).forEach([&](const Query &row) {
        const StoredLines &of = *lines.constFind(row.integer(0));
        const qsizetype line = next[row.integer(0)]++;
        of.append();
        QList<FieldPlace> places;
        for (qsizetype part = 0; part < info.lines.size(); ++part)
            places.append(of.place(line, part));
        readFields(row, 1, info.lines, places);
    });
}

Done RecordStore::writeLines(const FieldInfo &info, const StoredLines &lines, qint64 id)
{
    Query clear(m_connection, u"DELETE FROM "_s + info.table + u" WHERE "_s + noun().table + u" = :id"_s);
    LIAISON_TRY(clear.bind(u":id"_s, id).run());
    for (qsizetype line = 0; line < lines.size; ++line) {
        QList<FieldPlace> places;
        for (qsizetype part = 0; part < info.lines.size(); ++part)
            places.append(lines.place(line, part));
        LIAISON_ASSIGN(ColumnValues columns, fieldColumns(info.lines, places, 0, {}));
        columns.append({noun().table, id});
        if (info.lineColumn == "position"_L1)
            columns.append({info.lineColumn, line});
        else if (!hasColumn(info.lines, info.lineColumn)) // else it is a field of the line
            columns.append({info.lineColumn, line + 1});
        QStringList names;
        for (const auto &[name, value] : std::as_const(columns))
            names.append(name);
        Query add(m_connection, u"INSERT INTO "_s + info.table + u" ("_s + names.join(u", "_s) + u") VALUES (:"_s +
                                    names.join(u", :"_s) + u')');
        for (const auto &[name, value] : std::as_const(columns))
            add.bind(u':' + name, value);
        LIAISON_TRY(add.run());
    }
    return {};
}

Done RecordStore::requireGoodsCodes(const StatedGoods &goods)
{
    for (qsizetype i = 0; i < goods.items.size(); ++i)
        LIAISON_TRY(requireCode(u"items[%1].unit"_s.arg(i), u"unit"_s, goods.items.at(i).unit));
    for (qsizetype i = 0; i < goods.values.size(); ++i)
        LIAISON_TRY(requireCode(u"values[%1].value_basis"_s.arg(i), u"value_basis"_s, goods.values.at(i).basis));
    return {};
}

} // namespace liaison
