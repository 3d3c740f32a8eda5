// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/workbookframes.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace workbookframes_test {

using namespace liaison::workbook;

namespace {

QByteArray rowFrame(quint32 line, const QList<Cell> &cells)
{
    QByteArray content;
    appendNumber(content, line);
    for (const Cell &cell : cells)
        appendCell(content, cell.kind, cell.text);
    return framed(FrameKind::Row, content);
}

} // namespace

TEST_CASE("frames come out as they went in, in pieces of any size", "[workbook]")
{
    const QList<Cell> cells{{CellKind::Text, "港"}, {}, {CellKind::Number, "1.5"}, {CellKind::Error, "#N/A"}};
    QByteArray number;
    appendNumber(number, 1);
    const QByteArray stream = rowFrame(7, cells) + framed(FrameKind::End, number);
    for (const int piece : {1, 3, 1000}) {
        FrameReader reader;
        QList<Frame> frames;
        for (qsizetype at = 0; at < stream.size(); at += piece) {
            reader.take(stream.mid(at, piece));
            while (const auto frame = reader.next())
                frames.append(*frame);
        }
        REQUIRE(frames.size() == 2);
        CHECK(reader.isEmpty());
        CHECK_FALSE(reader.isBroken());
        const auto row = rowIn(frames.first());
        REQUIRE(row);
        CHECK(row->line == 7);
        CHECK(row->cells == cells);
        CHECK(numberIn(frames.last()) == 1);
    }
}

TEST_CASE("what is no frame is known as such", "[workbook]")
{
    for (const char *garbage : {"Segmentation fault", "killed", "Row too long to be true"}) {
        FrameReader reader;
        reader.take(garbage);
        CHECK_FALSE(reader.next());
        CHECK(reader.isBroken());
        reader.take(framed(FrameKind::End, "abcd")); // and stays so
        CHECK_FALSE(reader.next());
    }
}

TEST_CASE("a row that is not made as one is none", "[workbook]")
{
    CHECK_FALSE(rowIn({FrameKind::Row, "abc"}));
    CHECK_FALSE(rowIn({FrameKind::Row, QByteArray("\1\0\0\0\7", 5)}));                 // no kind of cell
    CHECK_FALSE(rowIn({FrameKind::Row, QByteArray("\1\0\0\0\1\5\0\0\0a", 10)}));       // cut short
    CHECK_FALSE(rowIn({FrameKind::Row, QByteArray("\1\0\0\0\1\xFF\xFF\xFF\xFF", 9)})); // longer than any
    CHECK_FALSE(rowIn({FrameKind::Row, QByteArray("\1\0\0\0", 4) + QByteArray(mostColumns + 1, '\0')}));
    CHECK_FALSE(numberIn({FrameKind::End, "12"}));
    rc::check("any bytes", [](const std::string &bytes) {
        const QByteArray given(bytes.data(), qsizetype(bytes.size()));
        rowIn({FrameKind::Row, given});
        FrameReader reader;
        reader.take(given);
        while (reader.next()) {
        }
    });
}

} // namespace workbookframes_test
