// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fieldrows.h"

#include "core/database/json.h"
#include "core/storage/attachedto.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

PartialDate daysFrom(const FieldInfo &info, const Query &rows, int &column)
{
    const QDate first = rows.date(column++);
    if (info.type == FieldType::Span)
        return {first, rows.date(column++)};
    return first.isValid() ? PartialDate::month(first) : PartialDate();
}

} // namespace

void addSelected(const QString &alias, const FieldInfo &info, QStringList &columns, QString &from)
{
    if (!info.isStored())
        return;
    const QString column = alias + u'.' + info.column;
    if (info.type == FieldType::Record) {
        const Noun &other = *nounOf(info.of);
        const QString joined = u"of_"_s + info.column;
        columns.append(joined + u'.' + other.refColumn);
        from += u" LEFT JOIN "_s + other.table + u" AS "_s + joined + u" ON "_s + joined + u".id = "_s + column;
    } else if (info.type == FieldType::Attached) {
        columns.append(attachedToExpression(column, alias + u'.' + info.secondColumn));
    } else if (!info.part().isEmpty()) { // all of one part stand in one column
        if (!columns.contains(column))
            columns.append(column);
    } else {
        columns.append(column);
        if (!info.secondColumn.isEmpty())
            columns.append(alias + u'.' + info.secondColumn);
    }
}

QString selectOf(const Noun &noun, const QList<FieldInfo> &infos)
{
    QStringList columns{u"rec.id"_s, u"rec.revision"_s, u"rec.uid"_s};
    QString from = u" FROM "_s + noun.table + u" AS rec"_s;
    for (const FieldInfo &info : infos)
        addSelected(u"rec"_s, info, columns, from);
    return u"SELECT "_s + columns.join(u", "_s) + from;
}

void readFields(const Query &rows, int column, const QList<FieldInfo> &infos, const QList<FieldPlace> &places)
{
    Errors errors; // what was saved was read without any
    for (qsizetype i = 0; i < infos.size(); ++i) {
        const FieldInfo &info = infos.at(i);
        if (!info.isStored())
            continue;
        if (const QString part = info.part(); !part.isEmpty()) {
            JsonReader reader(jsonFromColumn(rows.text(column++)).toObject(), {}, errors);
            for (; i < infos.size() && infos.at(i).part() == part; ++i)
                fieldFromJson(infos.at(i), places.at(i), reader);
            --i;
            continue;
        }
        std::visit(
            [&](auto value) {
                using Value = std::remove_pointer_t<decltype(value)>;
                if constexpr (std::is_same_v<Value, QString>)
                    *value = rows.text(column++);
                else if constexpr (std::is_same_v<Value, QStringList>)
                    *value = textsFromColumn(rows.text(column++));
                else if constexpr (std::is_same_v<Value, Names>)
                    *value = namesFromColumn(rows.text(column++));
                else if constexpr (std::is_same_v<Value, RecordName>)
                    *value = RecordName::fromText(rows.text(column++));
                else if constexpr (std::is_same_v<Value, PartialDate>)
                    *value = daysFrom(info, rows, column);
                else if constexpr (std::is_same_v<Value, QDate>)
                    *value = rows.date(column++);
                else if constexpr (std::is_same_v<Value, qint64>)
                    *value = rows.integer(column++);
                else if constexpr (std::is_same_v<Value, std::optional<qint64>>)
                    *value = rows.isNull(column) ? std::nullopt : std::optional(rows.integer(column)), ++column;
                else if constexpr (std::is_same_v<Value, bool>)
                    *value = rows.integer(column++) != 0;
                else if constexpr (std::is_same_v<Value, Estimate>)
                    *value = rows.estimate(column, column + 1), column += 2;
                else if constexpr (std::is_same_v<Value, Decimal>)
                    *value = {rows.integer(column), static_cast<int>(rows.integer(column + 1))}, column += 2;
            },
            places.at(i));
    }
}

QDate firstDayIn(const QList<FieldInfo> &infos, const QList<FieldPlace> &places)
{
    for (qsizetype i = 0; i < infos.size(); ++i) {
        if (!infos.at(i).dates)
            continue;
        if (const auto *span = std::get_if<PartialDate *>(&places.at(i)))
            return (*span)->first;
        if (const auto *day = std::get_if<QDate *>(&places.at(i)))
            return **day;
    }
    return {};
}

QString *referenceIn(const QList<FieldInfo> &infos, const QList<FieldPlace> &places)
{
    for (qsizetype i = 0; i < infos.size(); ++i) {
        if (infos.at(i).type == FieldType::Reference)
            return std::get<QString *>(places.at(i));
    }
    return nullptr;
}

} // namespace liaison
