// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/chip.h"

#include <QVariant>
#include <functional>

namespace liaison {

struct Column
{
    enum class Kind { Text, Number, Chips };

    QString key;   // stable: saved widths and order go by it
    QString title; // one short line
    Kind kind = Kind::Text;
    int width = 120;      // on first show, at text scale 1
    QString sortKey = {}; // what the store is asked to sort by; empty: this column does not sort
    QString hint = {};    // tool tip of the head
    bool stretch = false; // takes the width that is left
    int least = 0;        // may be squeezed to this where room is scarce; 0: keeps its width
};

// A column that knows how to read its row.
template <typename Row>
struct ColumnOf : Column
{
    std::function<QString(const Row &)> text = {};
    std::function<QList<Chip>(const Row &)> chips = {};      // Kind::Chips
    std::function<QVariant(const Row &)> sortValue = {};     // SortRole; none: the text
    std::function<QString(const Row &)> accessibleText = {}; // none: title and text
    std::function<QString(const Row &)> toolTip = {};        // none: the whole text

    // Read like a sentence: textColumn<Row>(…).sortedBy(u"date"_s).stretched()
    ColumnOf sortedBy(const QString &storeKey) const
    {
        ColumnOf column = *this;
        column.sortKey = storeKey;
        return column;
    }
    ColumnOf stretched() const
    {
        ColumnOf column = *this;
        column.stretch = true;
        return column;
    }
    ColumnOf hinted(const QString &words) const
    {
        ColumnOf column = *this;
        column.hint = words;
        return column;
    }
};

template <typename Row>
ColumnOf<Row> textColumn(const QString &key, const QString &title, int width, std::function<QString(const Row &)> text)
{
    ColumnOf<Row> column{{key, title, Column::Kind::Text, width}};
    column.text = std::move(text);
    return column;
}

template <typename Row>
ColumnOf<Row> numberColumn(const QString &key, const QString &title, int width,
                           std::function<QString(const Row &)> text)
{
    ColumnOf<Row> column{{key, title, Column::Kind::Number, width}};
    column.text = std::move(text);
    return column;
}

template <typename Row>
ColumnOf<Row> chipColumn(const QString &key, const QString &title, int width,
                         std::function<QList<Chip>(const Row &)> chips)
{
    ColumnOf<Row> column{{key, title, Column::Kind::Chips, width}};
    column.chips = std::move(chips);
    return column;
}

} // namespace liaison
