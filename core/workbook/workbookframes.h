// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <optional>

// What liaison-desk-table-reader and the program that started it say to one another. On its standard input: which sheet
// (UTF-8, its length before it), then the bytes of the workbook to the end. On its standard output: frames, each its
// kind (one byte), the length of the rest (four bytes) and the rest. Numbers have their lowest byte first.
namespace liaison::workbook {

// What is read at most; both sides hold to it.
inline constexpr qint64 largestFile = 128LL * 1024 * 1024;       // bytes
inline constexpr qint64 mostUnpacked = 2LL * 1024 * 1024 * 1024; // bytes of all parts that are read
inline constexpr int mostColumns = 1'000;
inline constexpr qint64 mostRows = 1'048'576;       // as many as a sheet can have
inline constexpr qsizetype longestCell = 1'000'000; // bytes
inline constexpr qint64 mostCells = 20'000'000;
inline constexpr qint64 mostText = 256LL * 1024 * 1024;       // bytes of all cells
inline constexpr qsizetype longestFrame = 16LL * 1024 * 1024; // bytes
inline constexpr int mostSheets = 10'000;

enum class FrameKind : char {
    Sheet = 'S',  // one byte, 1 for a hidden one, and its name
    Chosen = 'C', // the number of the sheet whose rows follow, counted from nought (four bytes)
    Row = 'R',    // the number of its row in the sheet (four bytes), then its cells to the last that holds something
    End = 'E',    // all was read: the number of rows (four bytes)
    Fault = 'F',  // what was in the way (one byte); nothing follows
};

// Of each cell one byte and, unless it is empty, its text in UTF-8 with its length (four bytes) before it.
enum class CellKind : char { Empty = 0, Text, Number, Date, Flag, Error };

enum class FaultKind : char {
    Foreign = 1, // a ZIP, but neither XLSX nor ODS
    OldKind,     // a kind of workbook that is not read (.xlsb)
    Locked,      // encrypted
    Damaged,     // not as the format asks for
    NoSuchSheet,
    NoCells, // nothing in a sheet that is to be read
    TooManyColumns,
    TooManyRows,
    CellTooLong,
    TooManyCells,
    TooMuchInside, // more than mostUnpacked
    OutOfMemory,
};

struct Cell
{
    CellKind kind = CellKind::Empty;
    QByteArrayView text; // in the frame

    bool operator==(const Cell &) const = default;
};

struct Frame
{
    FrameKind kind = FrameKind::End;
    QByteArray content;
};

struct Row
{
    qint64 line = 0; // counted from one
    QList<Cell> cells;
};

// Puts four bytes behind, or in the place of those that are there.
void appendNumber(QByteArray &bytes, quint32 number);
void setNumber(QByteArray &bytes, qsizetype at, quint32 number);
void appendCell(QByteArray &bytes, CellKind kind, QByteArrayView text);
void appendFrame(QByteArray &bytes, FrameKind kind, QByteArrayView content);
QByteArray framed(FrameKind kind, QByteArrayView content);

// What is asked of the reader, to stand before the workbook.
QByteArray requestFor(const QByteArray &sheet);

// Takes the frames out of what comes in, in pieces of any size. What is no frame makes it broken for good.
class FrameReader
{
public:
    void take(const QByteArray &bytes);
    // Nothing: the next is not complete yet, or broken.
    std::optional<Frame> next();
    bool isBroken() const { return m_broken; }
    bool isEmpty() const { return m_at == m_bytes.size(); } // nothing is left of a frame that was not complete

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_broken = false;
};

// What a frame says; nothing when it is not made as its kind asks for. A row's texts live as long as the frame.
std::optional<quint32> numberIn(const Frame &frame);
std::optional<Row> rowIn(const Frame &frame);

} // namespace liaison::workbook
