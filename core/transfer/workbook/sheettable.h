// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/csvreader.h"
#include "core/workbook/workbookframes.h"

#include <QHash>

namespace liaison {

// Makes a table of the rows of a sheet, as they come.
class SheetTable
{
public:
    explicit SheetTable(qint64 firstRow) : m_firstRow(firstRow) {}

    // Errors: Malformed, TooLarge (readWorkbook()).
    Done add(const workbook::Row &row);
    qint64 rows() const { return m_table.rows.size(); }
    // Required (field "table") when there is not even a row of heads.
    Result<TextTableRows> finished();

private:
    Done setHeads(const workbook::Row &row);
    QString textOf(QByteArrayView bytes);
    void nameColumns();

    qint64 m_firstRow;
    TextTableRows m_table;
    QList<bool> m_holds;                // by column: whether a row has something there
    QHash<QByteArray, QString> m_texts; // short ones that came before, so that equal cells share one
};

} // namespace liaison
