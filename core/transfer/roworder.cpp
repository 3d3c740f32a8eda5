// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/roworder.h"

#include "core/base/reference.h"
#include "core/storage/noun.h"
#include "core/transfer/csvwriter.h"
#include "core/values/listtext.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QList<qsizetype> byCase(const TextTableRows &table, const TableFields &fields, const ImportPlan &plan)
{
    const CaseOfRow cases(table, fields, plan);
    QHash<QString, QList<qsizetype>> rows;
    QStringList keys; // in the order of their first rows
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const QString key = cases.key(i);
        QList<qsizetype> &ofCase = rows[key];
        if (ofCase.isEmpty())
            keys.append(key);
        ofCase.append(i);
    }
    QList<qsizetype> order;
    for (const QString &key : std::as_const(keys))
        order += rows.value(key);
    return order;
}

// A column of a field that names records of the same kind: one, or several.
struct NamingColumn
{
    qsizetype column = -1;
    bool several = false;

    QStringList named(const QStringList &row) const
    {
        const QString cell = withFormula(row.at(column));
        return several ? listParts(cell) : QStringList{cell.trimmed()};
    }
};

QList<NamingColumn> namingColumns(const TableFields &fields, const QString &kind)
{
    QList<NamingColumn> columns;
    for (const FieldInfo &info : fieldsOf(kind)) {
        const bool several = info.type == FieldType::Records;
        if (info.of != kind || (info.type != FieldType::Record && !several))
            continue;
        if (const qsizetype column = fields.columnOf(info.name); column >= 0)
            columns.append({column, several});
    }
    return columns;
}

QList<qsizetype> namedFirst(const TextTableRows &table, qsizetype refs, const QList<NamingColumn> &naming)
{
    QHash<QString, qsizetype> rowOf;
    for (qsizetype i = table.rows.size() - 1; i >= 0; --i)
        rowOf.insert(withFormula(table.rows.at(i).at(refs)).trimmed(), i);
    rowOf.remove({});
    QList<qsizetype> order;
    QList<bool> visited(table.rows.size(), false);
    // A row that this one names and that has not been come to; -1: none.
    const auto nextOf = [&](qsizetype row) {
        for (const NamingColumn &column : naming) {
            const QStringList named = column.named(table.rows.at(row));
            for (const QString &ref : named) {
                const qsizetype other = rowOf.value(ref, -1);
                if (other >= 0 && !visited.at(other))
                    return other;
            }
        }
        return qsizetype(-1);
    };
    for (qsizetype first = 0; first < table.rows.size(); ++first) {
        QList<qsizetype> path; // down to what is named; no recursion, a table may be one long chain
        if (!visited.at(first))
            path.append(first);
        while (!path.isEmpty()) {
            visited[path.last()] = true;
            const qsizetype next = nextOf(path.last());
            if (next >= 0)
                path.append(next);
            else
                order.append(path.takeLast());
        }
    }
    return order;
}

} // namespace

CaseOfRow::CaseOfRow(const TextTableRows &table, const TableFields &fields, const ImportPlan &plan)
    : m_table(table), m_column(fields.columnOf(u"case"_s))
{
    for (const auto &[field, value] : plan.values) {
        if (field == "case"_L1)
            m_ofAll = referenceKey(value);
    }
}

QString CaseOfRow::key(qsizetype row) const
{
    const QString own = m_column < 0 ? QString() : referenceKey(withFormula(m_table.rows.at(row).at(m_column)));
    return own.isEmpty() ? m_ofAll : own;
}

Result<TextTableRows> inOrder(const TextTableRows &table, const ImportPlan &plan)
{
    LIAISON_ASSIGN(const TableFields fields, TableFields::of(table.heads, plan));
    QList<qsizetype> order;
    const Noun *noun = nounOf(plan.kind);
    const bool goods = plan.kind == "seizure"_L1;
    const qsizetype refs = noun ? fields.columnOf(noun->refColumn) : -1;
    const QList<NamingColumn> naming = namingColumns(fields, plan.kind);
    if (goods)
        order = byCase(table, fields, plan);
    else if (refs >= 0 && !naming.isEmpty())
        order = namedFirst(table, refs, naming);
    else
        return table;
    TextTableRows ordered{table.heads, {}, {}, {}, table.unreadable};
    for (const qsizetype row : std::as_const(order)) {
        ordered.rows.append(table.rows.at(row));
        ordered.lines.append(table.lines.at(row));
    }
    return ordered;
}

} // namespace liaison
