// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSaveFile>

namespace liaison {

// The text as a spreadsheet shows it and never computes it: an apostrophe stands before what a spreadsheet would take
// for a formula. A text that begins with apostrophes before such a character gets one more, so that taking one away
// gives the text back.
QString withoutFormula(const QString &text);
// The reverse.
QString withFormula(const QString &cell);

// Writes a table as CSV (RFC 4180, UTF-8 without byte order mark, lines end with CR LF). The file appears when finish()
// succeeds, whole or not at all. Lives on one thread.
class CsvWriter
{
public:
    // Fails with ReadOnly, CannotWrite, …
    static Result<std::unique_ptr<CsvWriter>> create(const QString &path);

    Done write(const QStringList &cells);
    Done finish();

private:
    explicit CsvWriter(const QString &path) : m_file(path) {}
    Done failure() const;

    QSaveFile m_file;
};

} // namespace liaison
