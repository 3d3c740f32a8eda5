// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/tableimport.h"

namespace liaison {

// Which column of a table is read into which field: the one that the plan says, else the one whose head is the name of
// the field, in any case and width, or one of its words in any language (resources/tableheads.json, and what the plan
// knows). A value.
class TableFields
{
public:
    // Errors: UnknownKind; UnknownField of the plan; UnknownCode (field "map") for a column that is not there.
    static Result<TableFields> of(const QStringList &heads, const ImportPlan &plan);

    const QString &fieldOf(qsizetype column) const { return m_fields.at(column); }     // empty: it is not read
    qsizetype columnOf(const QString &field) const { return m_fields.indexOf(field); } // -1: none
    qsizetype count() const { return m_fields.size(); }                                // of columns
    const QStringList &unread() const { return m_unread; }                             // heads that are of no field
    // Heads that are other words than the name of their field, and that field.
    const QList<std::pair<QString, QString>> &readByWord() const { return m_readByWord; }

private:
    QStringList m_fields; // by column
    QStringList m_unread;
    QList<std::pair<QString, QString>> m_readByWord;
};

} // namespace liaison
