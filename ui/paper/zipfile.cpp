// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/zipfile.h"

#include <array>

namespace liaison::report {

namespace {

constexpr quint16 version = 20; // of the format: deflate and folders
constexpr quint16 stored = 0;
constexpr quint16 deflated = 8;

// The check sum that ZIP asks for (ISO 3309).
quint32 crc32(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < made.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
            made[i] = value;
        }
        return made;
    }();
    quint32 sum = 0xFFFFFFFFU;
    for (const char byte : bytes)
        sum = table[(sum ^ quint8(byte)) & 0xFFU] ^ (sum >> 8U);
    return sum ^ 0xFFFFFFFFU;
}

// qCompress gives a length of four bytes, zlib's head of two, the deflated bytes, and a check sum of four.
QByteArray deflate(const QByteArray &bytes)
{
    constexpr qsizetype head = 4 + 2;
    constexpr qsizetype tail = 4;
    const QByteArray packed = qCompress(bytes, 9);
    return packed.mid(head, packed.size() - head - tail);
}

void put16(QByteArray &out, quint16 value)
{
    out.append(char(value & 0xFFU));
    out.append(char(value >> 8U));
}

void put32(QByteArray &out, quint32 value)
{
    put16(out, quint16(value & 0xFFFFU));
    put16(out, quint16(value >> 16U));
}

// Hours, minutes, seconds and the day, as MS-DOS wrote them; before 1980 it knew no days.
void putDate(QByteArray &out, const QDateTime &date)
{
    const QDateTime utc = date.toUTC();
    const QDate day = utc.isValid() && utc.date().year() >= 1980 ? utc.date() : QDate(1980, 1, 1);
    const QTime time = utc.isValid() ? utc.time() : QTime(0, 0);
    put16(out, quint16(time.hour() << 11 | time.minute() << 5 | time.second() / 2));
    put16(out, quint16((day.year() - 1980) << 9 | day.month() << 5 | day.day()));
}

// What the head of a file and its entry in the directory have in common.
QByteArray description(const ZipEntry &entry, quint16 method, qsizetype size, const QDateTime &date)
{
    QByteArray out;
    put16(out, version);
    put16(out, 0); // flags
    put16(out, method);
    putDate(out, date);
    put32(out, crc32(entry.bytes));
    put32(out, quint32(size));
    put32(out, quint32(entry.bytes.size()));
    put16(out, quint16(entry.name.size()));
    put16(out, 0); // extra field
    return out;
}

} // namespace

QByteArray zipped(const QList<ZipEntry> &entries, const QDateTime &date)
{
    QByteArray out;
    QByteArray directory;
    for (const ZipEntry &entry : entries) {
        const bool packed = entry.packed && !entry.bytes.isEmpty(); // of nothing qCompress makes no stream
        const quint16 method = packed ? deflated : stored;
        const QByteArray bytes = packed ? deflate(entry.bytes) : entry.bytes;
        const QByteArray about = description(entry, method, bytes.size(), date);
        const auto offset = quint32(out.size());
        out += QByteArrayLiteral("PK\x03\x04") + about + entry.name + bytes;
        directory += QByteArrayLiteral("PK\x01\x02");
        put16(directory, version);
        directory += about;
        put16(directory, 0); // comment
        put16(directory, 0); // disk
        put16(directory, 0); // internal attributes
        put32(directory, 0); // external attributes
        put32(directory, offset);
        directory += entry.name;
    }
    const auto start = quint32(out.size());
    out += directory + QByteArrayLiteral("PK\x05\x06");
    put16(out, 0); // disk
    put16(out, 0); // disk of the directory
    put16(out, quint16(entries.size()));
    put16(out, quint16(entries.size()));
    put32(out, quint32(directory.size()));
    put32(out, start);
    put16(out, 0); // comment
    return out;
}

} // namespace liaison::report
