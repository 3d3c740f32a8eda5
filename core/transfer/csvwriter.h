// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>

namespace liaison {

// The text as a spreadsheet shows it and never computes it: an apostrophe stands before what a spreadsheet would take
// for a formula. A text that begins with apostrophes before such a character gets one more, so that taking one away
// gives the text back.
QString withoutFormula(const QString &text);
// The reverse.
QString withFormula(const QString &cell);

// Writes a table as CSV (RFC 4180, UTF-8 with a byte order mark, without which Excel takes it for the code
// page of the computer; lines end with CR LF) into an open device that
// outlives it. Lives on one thread.
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice &out) : m_out(out) {}

    // DiskFull or CannotWrite; `name` of the errors is what people know the file by.
    Done write(const QStringList &cells);
    void setName(const QString &name) { m_name = name; }

private:
    QIODevice &m_out;
    QString m_name;
    bool m_begun = false;
};

} // namespace liaison
