// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/field.h"

#include <functional>

namespace liaison {

template <typename T>
class Fields;

// A list of things that a field of type Lines holds, each with fields of its own.
template <typename T>
struct LinesOf
{
    std::function<qsizetype(const T &)> size;
    std::function<void(T &)> append;
    std::function<FieldPlace(T &, qsizetype line, qsizetype field)> place;
};

// One field of the noun T, typed: what everybody may know of it, and where it stands in a T.
template <typename T>
struct Field
{
    FieldInfo info;
    std::function<FieldPlace(T &)> place;
    LinesOf<T> lines{};
    // Of type Custom.
    std::function<QJsonValue(const T &, int programmeFirstMonth)> toJson{};
    std::function<void(JsonReader &, T &)> fromJson{};
    std::function<void(const T &, Errors &)> check{};

    // The same field with one thing more known of it.
    Field required() const
    {
        return with([](FieldInfo &i) {
            i.required = true;
            i.nullable = false;
        });
    }
    Field optional() const
    {
        return with([](FieldInfo &i) { i.nullable = true; });
    }
    // Null in JSON, an empty text in its column.
    Field keptEmpty() const
    {
        return with([](FieldInfo &i) { i.nullable = i.keptEmpty = true; });
    }
    Field acyclic() const
    {
        return with([](FieldInfo &i) { i.acyclic = true; });
    }
    Field derived() const
    {
        return with([](FieldInfo &i) {
            i.derived = true;
            i.column.clear();
        });
    }
    Field placeInLines() const
    {
        return with([](FieldInfo &i) { i.isPlaceInLines = true; });
    }
    Field dates() const
    {
        return with([](FieldInfo &i) { i.dates = true; });
    }
    Field brief() const
    {
        return with([](FieldInfo &i) { i.brief = true; });
    }
    Field completes() const
    {
        return with([](FieldInfo &i) { i.completes = true; });
    }
    Field searched(int order) const
    {
        return with([&](FieldInfo &i) { i.searched = order; });
    }
    Field notBefore(const QString &field) const
    {
        return with([&](FieldInfo &i) { i.notBefore = field; });
    }
    Field limit(int length) const
    {
        return with([&](FieldInfo &i) { i.limit = length; });
    }
    Field between(qint64 least, qint64 most) const
    {
        return with([&](FieldInfo &i) {
            i.least = least;
            i.most = most;
        });
    }
    Field column(const QString &name, const QString &second = {}) const
    {
        return with([&](FieldInfo &i) {
            i.column = name;
            i.secondColumn = second;
        });
    }
    // It has no column: the store fills it in, or keeps it elsewhere.
    Field unstored() const { return column({}); }
    Field table(const QString &name, const QString &lineColumn = {}) const
    {
        return with([&](FieldInfo &i) {
            i.table = name;
            i.lineColumn = lineColumn;
        });
    }
    Field plain() const
    {
        return with([](FieldInfo &i) { i.plain = true; });
    }
    Field isoInLists() const
    {
        return with([](FieldInfo &i) { i.isoInLists = true; });
    }
    Field outOfLists() const
    {
        return with([](FieldInfo &i) { i.inLists = false; });
    }
    Field outOfTables() const
    {
        return with([](FieldInfo &i) { i.inTables = false; });
    }
    Field linesCell() const
    {
        return with([](FieldInfo &i) { i.linesCell = true; });
    }
    Field notOn(const QStringList &kinds) const
    {
        return with([&](FieldInfo &i) { i.refused = kinds; });
    }
    // Lines: no more than so many are read.
    Field most(qint64 count) const
    {
        return with([&](FieldInfo &i) { i.most = count; });
    }
    Field inOrder() const
    {
        return with([](FieldInfo &i) { i.inOrder = true; });
    }
    Field marked(const QString &name, int mark) const
    {
        return with([&](FieldInfo &i) {
            i.marked = name;
            i.mark = mark;
        });
    }

private:
    template <typename Change>
    Field with(const Change &change) const
    {
        Field same = *this;
        change(same.info);
        return same;
    }
};

} // namespace liaison
