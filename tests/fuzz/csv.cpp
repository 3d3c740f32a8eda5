// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/csvreader.h"
#include "core/transfer/csvwriter.h"
#include "tests/fuzz/target.h"

using namespace liaison;

namespace {

QByteArray quoted(const QStringList &cells)
{
    QStringList written;
    for (QString cell : cells)
        written.append(u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"');
    return (written.join(u',') + u'\n').toUtf8();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto table = readCsv(fuzz::bytesOf(data, size));
    if (!table)
        return 0;
    fuzz::require(table->lines.size() == table->rows.size(), "every row knows its line");
    QByteArray written = "\xEF\xBB\xBF" + quoted(table->heads); // as CsvWriter begins
    for (const QStringList &row : table->rows) {
        written += quoted(row);
        for (const QString &cell : row)
            fuzz::require(withFormula(withoutFormula(cell)) == cell, "a cell comes back as it was", cell);
    }
    const auto again = readCsv(written);
    fuzz::require(again && again->heads == table->heads && again->rows == table->rows,
                  "a table that is written is read as the same", QString::fromUtf8(written));
    return 0;
}
