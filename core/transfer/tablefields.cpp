// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/tablefields.h"

#include "core/transfer/reading/codespellings.h"
#include "core/transfer/recordtable.h"

using namespace Qt::StringLiterals;

namespace liaison {

Result<TableFields> TableFields::of(const QStringList &heads, const ImportPlan &plan)
{
    const QStringList known = tableColumns(plan.kind);
    if (known.isEmpty())
        return fail(ErrorKind::UnknownKind, {}, plan.kind);
    for (const auto &[field, value] : plan.values) {
        if (!known.contains(field))
            return fail(ErrorKind::UnknownField, field);
    }
    TableFields table;
    table.m_fields = QStringList(heads.size(), QString());
    for (const auto &[field, head] : plan.columns) {
        if (!known.contains(field))
            return fail(ErrorKind::UnknownField, field);
        qsizetype column = heads.indexOf(head);
        for (qsizetype i = 0; i < heads.size() && column < 0; ++i) {
            if (wordKey(heads.at(i)) == wordKey(head))
                column = i;
        }
        if (column < 0)
            return fail(ErrorKind::UnknownCode, u"map"_s, head);
        table.m_fields[column] = field;
    }
    QHash<QString, QString> byWord = plan.headWords;
    for (const QString &field : known)
        byWord.insert(wordKey(field), field);
    // Names of fields first: a word for one must not take the place of another that stands there by its name.
    for (const auto &lookUp : {QHash<QString, QString>(), byWord}) {
        for (qsizetype i = 0; i < heads.size(); ++i) {
            const QString field = lookUp.isEmpty() ? heads.at(i) : lookUp.value(wordKey(heads.at(i)));
            if (table.m_fields.at(i).isEmpty() && known.contains(field) && !table.m_fields.contains(field))
                table.m_fields[i] = field;
        }
    }
    for (qsizetype i = 0; i < heads.size(); ++i) {
        if (table.m_fields.at(i).isEmpty() && !heads.at(i).isEmpty())
            table.m_unread.append(heads.at(i));
    }
    return table;
}

} // namespace liaison
