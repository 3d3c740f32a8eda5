// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/tablefields.h"

namespace liaison {

// The table with its rows in the order in which they can come in: those of each case behind one another where it is one
// of goods lines, else a record before those that name it. What goes in a circle stays where it is. Errors as
// TableFields::of.
Result<TextTableRows> inOrder(const TextTableRows &table, const ImportPlan &plan);

// Which case the rows of a table of goods lines belong to. The table and the plan outlive it.
class CaseOfRow
{
public:
    CaseOfRow(const TextTableRows &table, const TableFields &fields, const ImportPlan &plan);

    // Equal for rows of one case, however its reference is written; empty: the row makes a case of its own.
    QString key(qsizetype row) const;

private:
    const TextTableRows &m_table;
    qsizetype m_column; // -1: none
    QString m_ofAll;    // of rows whose cell is empty
};

} // namespace liaison
