// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the tables of workbooks for the other programs, as a process of its own: what a workbook made by a stranger
// does to it happens to it alone. It takes the workbook on standard input and writes rows to standard output
// (core/workbook/workbookframes.h), and may do nothing else.
#include "app/tablereader/reading.h"
#include "core/base/platform.h"

#include <QtEndian>
#include <array>
#include <cstdio>
#include <new>
#include <optional>

using namespace liaison;
using namespace liaison::tablereader;
using workbook::FaultKind;

namespace {

struct Request
{
    Wanted wanted;
    QByteArray file;
};

// Nothing: it is not made as the parent makes it.
std::optional<Request> requestOnInput()
{
    QByteArray input;
    std::array<char, 65536> piece{};
    constexpr qint64 most = workbook::largestFile + 65536;
    while (const std::size_t got = std::fread(piece.data(), 1, piece.size(), stdin)) {
        input.append(piece.data(), static_cast<qsizetype>(got));
        if (input.size() > most)
            return std::nullopt;
    }
    constexpr qsizetype head = sizeof(quint32);
    if (input.size() < head)
        return std::nullopt;
    const auto length = qFromLittleEndian<quint32>(input.constData());
    if (input.size() - head < length)
        return std::nullopt;
    return Request{{input.mid(head, length)}, input.mid(head + length)};
}

bool isOds(Archive &archive)
{
    const auto type = archive.has("mimetype") ? archive.beginningOf("mimetype") : Read<QByteArray>();
    return type && type->startsWith("application/vnd.oasis.opendocument.spreadsheet");
}

Read<void> readWorkbook(const Request &request, Output &output)
{
    auto archive = Archive::of(request.file);
    if (!archive)
        return fault(archive.error());
    if (isOds(*archive))
        return readOds(*archive, request.wanted, output);
    if (archive->has("[Content_Types].xml"))
        return readXlsx(*archive, request.wanted, output);
    return fault(FaultKind::Foreign);
}

enum ExitCode { Told = 0, NotConfined = 1, NotAsked = 2, NotWritten = 3 };

ExitCode run(Output &output)
{
    const auto request = requestOnInput();
    if (!request)
        return NotAsked;
    const auto read = readWorkbook(*request, output);
    return (read ? output.finish() : output.finish(read.error())) ? Told : NotWritten;
}

} // namespace

int main()
{
    constexpr qint64 mebibyte = 1024LL * 1024;
    platform::keepProcessPrivate();
    if (!platform::confineProcess({1536 * mebibyte, 60}))
        return NotConfined;
    Output output;
    try {
        return run(output);
    } catch (const std::bad_alloc &) {
        return output.finish(FaultKind::OutOfMemory) ? Told : NotWritten;
    }
}
