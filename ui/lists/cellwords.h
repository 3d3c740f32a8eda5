// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/recordlist.h"
#include "ui/lists/pagedtablemodel.h"
#include "ui/words/formats.h"

namespace liaison {

class Session;

// What the cells and the filters of lists say, in the screen's language: dates, estimates, money, codes in words, names
// of agencies and operations. Plain text. Lives on the screen thread, no longer than its session.
class CellWords
{
public:
    explicit CellWords(const Session &session) : m_session(&session) {}

    QString text(const ListField &field, const Cell &cell) const;
    // Status, marking, direction and "illustrative" are shown as chips; none: this field is shown as text.
    static bool isChip(const ListField &field);
    QList<Chip> chips(const ListField &field, const Cell &cell) const;

    // A code of a list, an agency or an operation.
    QString code(const QString &list, const QString &code) const;
    QString agency(const QString &code) const;    // GDC  Guangdong Sub-Administration of GACC
    QString operation(const QString &code) const; // its name
    // The value of a condition as a person reads it: "none" for an empty one.
    QString conditionValue(const QString &kind, const FieldCondition &condition) const;
    QString conditionField(const QString &field) const;

private:
    QString textSet(const ListField &field, const QString &json) const;

    const Session *m_session;
    Formats m_formats;
};

// The field of that name of the kind; null: there is none.
const ListField *listFieldOf(const QString &kind, const QString &name);

// The chip of records that were made up for the sample.
Chip illustrativeChip();

} // namespace liaison
