// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/typedfield.h"

namespace liaison {

// The fields of one noun: the only list of them. JSON, columns, checks, search texts, lists, tables to import, forms
// and conflicts read it. Constant data; any thread.
template <typename T>
class Fields
{
public:
    Fields(std::initializer_list<Field<T>> fields) : m_fields(fields)
    {
        for (const Field<T> &field : m_fields)
            m_infos.append(field.info);
    }

    const QList<FieldInfo> &infos() const { return m_infos; }
    const QList<Field<T>> &all() const { return m_fields; }

    // Where the values stand in that record. The places are good as long as the record is.
    QList<FieldPlace> places(T &record) const
    {
        QList<FieldPlace> places;
        places.reserve(m_fields.size());
        for (const Field<T> &field : m_fields)
            places.append(field.place ? field.place(record) : FieldPlace());
        return places;
    }

    QJsonObject toJson(const T &record, int programmeFirstMonth) const
    {
        auto &places = const_cast<T &>(record); // read only
        QJsonObject json;
        for (const Field<T> &field : m_fields) {
            const QJsonValue value = valueOf(field, places, programmeFirstMonth);
            const QString part = field.info.part();
            if (part.isEmpty()) {
                json.insert(field.info.name, value);
            } else {
                QJsonObject inner = json.value(part).toObject();
                inner.insert(field.info.nameInPart(), value);
                json.insert(part, inner);
            }
        }
        return json;
    }

    // Reads a record; what is wrong with its texts and numbers, and fields that it does not have, go to the errors.
    T fromJson(const QJsonObject &json, const JsonContext &context, Errors &errors) const
    {
        T record;
        JsonReader reader(json, context, errors);
        read(reader, record);
        reader.finish();
        if constexpr (requires { record.complete(context); }) // one field gives another
            record.complete(context);
        return record;
    }

    // What follows from other fields is looked at after them.
    void read(JsonReader &reader, T &record) const
    {
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            const QString part = m_fields.at(i).info.part();
            if (part.isEmpty()) {
                if (!m_fields.at(i).info.derived)
                    readField(m_fields.at(i), reader, record);
                continue;
            }
            JsonReader inner(reader.object(part), reader.context(), reader.errors(), reader.path() + part + u'.');
            for (; i < m_fields.size() && m_fields.at(i).info.part() == part; ++i)
                readField(m_fields.at(i), inner, record);
            --i;
            inner.finish();
        }
        for (const Field<T> &field : m_fields) {
            if (field.info.derived)
                readField(field, reader, record);
        }
    }

    // What the fields alone let know is wrong.
    Errors check(const T &record, const QString &path = {}) const
    {
        auto &changeable = const_cast<T &>(record); // read only
        const QList<FieldPlace> all = places(changeable);
        Errors errors;
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            const Field<T> &field = m_fields.at(i);
            checkField(field.info, all.at(i), path, errors);
            checkFieldBesideOthers(field.info, all.at(i), m_infos, all, path, errors);
            if (field.check)
                field.check(record, errors);
            if (field.lines.size && field.info.most > 0 && field.lines.size(record) > field.info.most)
                errors.append({ErrorKind::TooLong, path + field.info.name, {}});
            for (qsizetype line = 0; field.lines.size && line < field.lines.size(record); ++line) {
                const QString linePath = path + field.info.name + u'[' + QString::number(line) + u"].";
                for (qsizetype part = 0; part < field.info.lines.size(); ++part)
                    checkField(field.info.lines.at(part), field.lines.place(changeable, line, part), linePath, errors);
            }
        }
        return errors;
    }

    // What search everywhere finds the record by, in the order that files keep.
    QStringList searchTexts(const T &record) const
    {
        auto &changeable = const_cast<T &>(record); // read only
        QList<const Field<T> *> searched;
        for (const Field<T> &field : m_fields) {
            if (field.info.searched > 0)
                searched.append(&field);
        }
        std::sort(searched.begin(), searched.end(),
                  [](const Field<T> *a, const Field<T> *b) { return a->info.searched < b->info.searched; });
        QStringList texts;
        for (const Field<T> *field : searched)
            addSearchTexts(field->place(changeable), texts);
        return texts;
    }

private:
    static QJsonValue valueOf(const Field<T> &field, T &record, int programmeFirstMonth)
    {
        if (field.toJson)
            return field.toJson(record, programmeFirstMonth);
        if (field.info.type != FieldType::Lines)
            return fieldToJson(field.info, field.place(record), programmeFirstMonth);
        QJsonArray lines;
        for (qsizetype line = 0; line < field.lines.size(record); ++line) {
            QJsonObject json;
            for (qsizetype part = 0; part < field.info.lines.size(); ++part) {
                const FieldInfo &info = field.info.lines.at(part);
                json.insert(info.name, fieldToJson(info, field.lines.place(record, line, part), programmeFirstMonth));
            }
            lines.append(json);
        }
        return lines;
    }

    static void readField(const Field<T> &field, JsonReader &reader, T &record)
    {
        if (field.fromJson)
            return field.fromJson(reader, record);
        if (field.info.derived)
            return reader.ignore(field.info.name);
        if (field.info.type != FieldType::Lines)
            return fieldFromJson(field.info, field.place(record), reader);
        const QJsonArray lines = reader.array(field.info.name);
        for (qsizetype i = 0; i < lines.size() && (field.info.most == 0 || i <= field.info.most); ++i) {
            JsonReader part(lines.at(i).toObject(), reader.context(), reader.errors(),
                            reader.path() + field.info.name + u'[' + QString::number(i) + u"].");
            field.lines.append(record);
            for (qsizetype p = 0; p < field.info.lines.size(); ++p)
                fieldFromJson(field.info.lines.at(p), field.lines.place(record, i, p), part, int(i) + 1);
            part.finish();
        }
    }

    QList<Field<T>> m_fields;
    QList<FieldInfo> m_infos;
};

// Records as JSON, and back: what is wrong goes to the errors.
template <typename T>
QJsonObject toJson(const T &record, int programmeFirstMonth = 7)
{
    return T::fields().toJson(record, programmeFirstMonth);
}
template <typename T>
T fromJson(const QJsonObject &json, const JsonContext &context, Errors &errors)
{
    return T::fields().fromJson(json, context, errors);
}

// The kinds of fields, as tables of fields write them. A field has the name of its column but where .column() says
// another. Where a member has the name of a kind (Agency::code) it hides it: the table is then written in a function
// outside the class.
namespace fieldtypes {

template <typename T, typename Value>
Field<T> make(FieldInfo info, Value T::*member)
{
    if (info.column.isEmpty())
        info.column = info.name;
    return {std::move(info), [member](T &record) { return FieldPlace(&(record.*member)); }};
}

// The reference or code that people name the record by; made by the store where none is given, unless required.
template <typename T>
Field<T> reference(const QString &name, QString T::*member)
{
    return make({.name = name, .type = FieldType::Reference, .limit = refLimit}, member).brief();
}
template <typename T>
Field<T> line(const QString &name, QString T::*member)
{
    return make({.name = name, .type = FieldType::Line}, member);
}
template <typename T>
Field<T> text(const QString &name, QString T::*member)
{
    return make({.name = name, .type = FieldType::Text, .limit = textLimit}, member);
}
template <typename T>
Field<T> code(const QString &name, QString T::*member, const QString &list)
{
    return make({.name = name, .type = FieldType::Code, .of = list, .limit = refLimit, .nullable = true}, member);
}
template <typename T>
Field<T> codes(const QString &name, QStringList T::*member, const QString &list)
{
    return make({.name = name, .type = FieldType::Codes, .of = list, .limit = refLimit}, member);
}
template <typename T>
Field<T> texts(const QString &name, QStringList T::*member)
{
    return make({.name = name, .type = FieldType::Texts}, member);
}
template <typename T>
Field<T> names(const QString &name, Names T::*member)
{
    return make({.name = name, .type = FieldType::NameSet}, member);
}
template <typename T>
Field<T> longNames(const QString &name, Names T::*member)
{
    return make({.name = name, .type = FieldType::LongNameSet}, member);
}
// Agencies and officers are also found by their names, which are longer than references.
inline int limitOfReferences(const QString &kind)
{
    return kind == u"agency" || kind == u"officer" ? lineLimit : refLimit;
}
template <typename T>
Field<T> record(const QString &name, QString T::*member, const QString &kind)
{
    return make(
        {.name = name, .type = FieldType::Record, .of = kind, .limit = limitOfReferences(kind), .nullable = true},
        member);
}
template <typename T>
Field<T> records(const QString &name, QStringList T::*member, const QString &kind)
{
    Field<T> field =
        make({.name = name, .type = FieldType::Records, .of = kind, .limit = limitOfReferences(kind)}, member);
    field.info.column.clear();
    return field;
}
template <typename T>
Field<T> span(const QString &name, PartialDate T::*member)
{
    return make({.name = name, .type = FieldType::Span, .nullable = true}, member)
        .column(name + QStringLiteral("_from"), name + QStringLiteral("_to"));
}
// Stored as its first day.
template <typename T>
Field<T> month(const QString &name, PartialDate T::*member)
{
    return make({.name = name, .type = FieldType::Month, .nullable = true}, member);
}
template <typename T>
Field<T> day(const QString &name, QDate T::*member)
{
    return make({.name = name, .type = FieldType::Day, .nullable = true}, member);
}
// Zero is "not given" unless it lies within the bounds.
template <typename T>
Field<T> whole(const QString &name, qint64 T::*member, qint64 least, qint64 most)
{
    return make({.name = name, .type = FieldType::Whole, .least = least, .most = most, .nullable = least > 0}, member);
}
template <typename T>
Field<T> count(const QString &name, std::optional<qint64> T::*member, qint64 most)
{
    return make({.name = name, .type = FieldType::Count, .most = most, .nullable = true}, member);
}
template <typename T>
Field<T> flag(const QString &name, bool T::*member)
{
    return make({.name = name, .type = FieldType::Flag}, member);
}
template <typename T>
Field<T> estimate(const QString &name, Estimate T::*member)
{
    return make({.name = name, .type = FieldType::Estimate, .nullable = true}, member)
        .column(name, name + QStringLiteral("_qualifier"));
}
template <typename T>
Field<T> decimal(const QString &name, Decimal T::*member)
{
    return make({.name = name, .type = FieldType::Decimal}, member)
        .column(QStringLiteral("digits"), QStringLiteral("scale"));
}
// The record of any kind that this one hangs on.
template <typename T>
Field<T> attached(const QString &name, RecordName T::*member)
{
    return make({.name = name, .type = FieldType::Attached, .nullable = true}, member)
        .column(QStringLiteral("attached_kind"), QStringLiteral("attached_id"));
}
// A field of a part of the record: in JSON inside the object `part`, which the column of that name holds.
template <typename T, typename Part>
Field<T> in(const QString &part, Part T::*member, const Field<Part> &field)
{
    FieldInfo info = field.info;
    info.name = part + u'.' + info.name;
    info.column = part;
    info.partName = part;
    return {info, [member, place = field.place](T &record) { return place(record.*member); }};
}
template <typename T, typename Line>
Field<T> lines(const QString &name, QList<Line> T::*member, const Fields<Line> &fields)
{
    Field<T> field{{.name = name, .type = FieldType::Lines, .lines = fields.infos()}, {}};
    field.lines.size = [member](const T &record) { return (record.*member).size(); };
    field.lines.append = [member](T &record) { (record.*member).append(Line()); };
    field.lines.place = [member, &fields](T &record, qsizetype line, qsizetype part) {
        return fields.all().at(part).place((record.*member)[line]);
    };
    return field;
}
// What the noun itself writes, reads and checks.
template <typename T>
Field<T> custom(const QString &name, std::function<QJsonValue(const T &, int)> toJson,
                std::function<void(JsonReader &, T &)> fromJson, std::function<void(const T &, Errors &)> check = {})
{
    Field<T> field{{.name = name, .type = FieldType::Custom}, {}};
    field.toJson = std::move(toJson);
    field.fromJson = std::move(fromJson);
    field.check = std::move(check);
    return field;
}

} // namespace fieldtypes

} // namespace liaison
