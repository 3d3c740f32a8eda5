// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/operationfigures.h"
#include "ui/words/formats.h"

#include <QCoreApplication>
#include <functional>

namespace liaison {

// One number on the board, with its qualifier in words, and the records behind it.
struct BoardFigure
{
    QString text;   // "about 100,000 pieces", "not stated"
    QString spoken; // the same with all that stands round it on the board, for a screen reader
    QString note;   // beside it, soft: the counting rule
    std::optional<RecordFilter> filter;
    bool illustrative = false;
    bool absent = false; // not stated, or nothing in the file
};

// One agency's column.
struct BoardColumn
{
    QString agency;
    QString name;
    QString side;
    QString sideName;
    QString declaredRef; // of the declared result; empty: none has been told
    QString source;
    QString note;
};

enum class BoardBasis { Declared, Itemised, Difference };

// One measure on one basis across the columns. The first row of a measure carries its title.
struct BoardRow
{
    QString title;
    QString subtitle;
    BoardBasis basis = BoardBasis::Declared;
    QList<QList<BoardFigure>> cells; // by column; several figures in a cell are never added
};

// Results side by side: agencies as columns, what was achieved as rows, on both bases with their difference.
struct Board
{
    QList<BoardColumn> columns;
    QList<BoardRow> rows;
    bool hasItemised = false;
    qint64 illustrativeCases = 0;
};

// Shapes results into a board. Pure; a plain value, safe on any thread.
class OperationBoard
{
    Q_DECLARE_TR_FUNCTIONS(liaison::OperationBoard)

public:
    using AgencyName = std::function<QString(const QString &code)>;
    using SideOf = std::function<QString(const QString &code)>;

    OperationBoard(Formats formats, AgencyName name, SideOf side);

    Board of(const OperationFigure &figure) const;
    // Results that agencies declared for a period as a whole.
    Board of(const QList<Achievement> &declared) const;

    static QString basisWords(BoardBasis basis);

private:
    struct Shape;

    Formats m_formats;
    AgencyName m_name;
    SideOf m_side;
};

} // namespace liaison
