// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QMultiHash>

namespace liaison {

// What the row says laid over what the record has; objects part by part.
QJsonObject laidOver(QJsonObject record, const QJsonObject &row);

// A row of a table of seized goods: a line of goods with the fields of its case beside it (kind "seizure", see "import"
// in docs/user-guide.md).
struct GoodsLine
{
    qint64 row = 0;         // of the file, counted from one: for what is refused
    QJsonObject caseFields; // "ref" among them
    QJsonObject line;       // empty: the row has no goods
    qint64 number = 0;      // its place among the lines of the case, from one; 0: not said
    Errors errors;          // found while it was read

    static GoodsLine of(const QJsonObject &cells, qint64 row);
};

// The rows of one case brought together with the case that the file has. A row is the line that says the same, whatever
// its number; else the line of its number, which it corrects; else one more. A number that is neither is refused: the
// table counts other lines than the file.
class CaseOfLines
{
public:
    // What became of a row.
    enum class Fate { Added, Changed, Same };

    // `stored`: its JSON; empty: it is new.
    CaseOfLines(const QList<GoodsLine> &rows, const QJsonObject &stored);

    const QJsonObject &json() const { return m_json; }   // to be saved
    const QList<Fate> &fates() const { return m_fates; } // by row; they hold when the case could be saved
    bool isRefused() const { return m_refused; }
    // By row: what is wrong with it. Those of `saving` (fields such as "seizures[2].quantity") stand at the row of that
    // line, those of the case at its first row.
    QList<Errors> errors(const Errors &saving = {}) const;

private:
    void gatherCase();
    void findSame();
    void findFitting();
    void placeOthers();
    void append(qsizetype row);
    void refuse(qsizetype row, const Error &error);
    bool isPlaced(qsizetype row) const { return m_placed.at(row); }

    QList<GoodsLine> m_rows;
    QJsonObject m_json;
    QList<QJsonObject> m_lines;
    QList<qsizetype> m_rowOfLine; // -1: of no row
    QList<bool> m_placed;         // by row
    QList<Fate> m_fates;
    qsizetype m_stored; // lines that the case had
    bool m_isNew;
    bool m_refused = false;
};

} // namespace liaison
