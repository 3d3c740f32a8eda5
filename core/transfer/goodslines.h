// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QSet>

namespace liaison {

// What the row says laid over what the record has; objects part by part.
QJsonObject laidOver(QJsonObject record, const QJsonObject &row);

// A row of a table of seized goods: a line of goods with the fields of its case beside it (kind "seizure",
// docs/screens.md). Rows of one "case" make one case; a row without makes one of its own.
struct GoodsLine
{
    qint64 row = 0;         // of the file, counted from one: for what is refused
    QJsonObject caseFields; // "case" among them
    QJsonObject line;       // empty: the row has no goods
    qint64 number = 0;      // its place among the lines of the case, from one; 0: not said
    Errors errors;          // found while it was read

    static GoodsLine of(const QJsonObject &cells, qint64 row);
};

// The rows of one case brought together with the case that the file has.
class CaseOfLines
{
public:
    // What became of a row.
    enum class Fate { Added, Changed, Same };

    // `stored`: its JSON; empty: it is new.
    CaseOfLines(const QList<GoodsLine> &rows, const QJsonObject &stored);

    const QJsonObject &json() const { return m_json; }   // to be saved
    const QList<Fate> &fates() const { return m_fates; } // by row; final when the case could be saved
    bool isRefused() const { return m_refused; }
    // By row: what is wrong with it. Those of `saving` (fields such as "seizures[2].quantity") stand at the row of that
    // line, those of the case at its first row.
    QList<Errors> errors(const Errors &saving = {}) const;

private:
    void gatherCase();
    void placeLines();
    void place(qsizetype row);
    void refuse(qsizetype row, const Error &error);

    QList<GoodsLine> m_rows;
    QJsonObject m_json;
    QList<QJsonObject> m_lines;
    QList<qsizetype> m_rowOfLine; // -1: a line that the case had
    QList<Fate> m_fates;
    QSet<qint64> m_numbers; // of lines that rows named
    qsizetype m_stored;     // lines that the case had
    bool m_isNew;
    bool m_refused = false;
};

} // namespace liaison
