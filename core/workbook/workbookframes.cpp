// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/workbookframes.h"

#include <QtEndian>
#include <array>

namespace liaison::workbook {

namespace {

constexpr qsizetype numberSize = 4;
constexpr qsizetype frameHead = 1 + numberSize;

bool isFrameKind(char kind)
{
    return QByteArrayView("SCREF").contains(kind);
}

} // namespace

void appendNumber(QByteArray &bytes, quint32 number)
{
    std::array<char, numberSize> four{};
    qToLittleEndian(number, four.data());
    bytes.append(four.data(), numberSize);
}

void setNumber(QByteArray &bytes, qsizetype at, quint32 number)
{
    qToLittleEndian(number, bytes.data() + at);
}

void appendCell(QByteArray &bytes, CellKind kind, QByteArrayView text)
{
    bytes.append(static_cast<char>(kind));
    if (kind == CellKind::Empty)
        return;
    appendNumber(bytes, static_cast<quint32>(text.size()));
    bytes.append(text);
}

void appendFrame(QByteArray &bytes, FrameKind kind, QByteArrayView content)
{
    bytes.append(static_cast<char>(kind));
    appendNumber(bytes, static_cast<quint32>(content.size()));
    bytes.append(content);
}

QByteArray framed(FrameKind kind, QByteArrayView content)
{
    QByteArray bytes;
    appendFrame(bytes, kind, content);
    return bytes;
}

QByteArray requestFor(const QByteArray &sheet)
{
    QByteArray bytes;
    appendNumber(bytes, static_cast<quint32>(sheet.size()));
    bytes.append(sheet);
    return bytes;
}

void FrameReader::take(const QByteArray &bytes)
{
    m_bytes.remove(0, m_at);
    m_at = 0;
    m_bytes.append(bytes);
}

std::optional<Frame> FrameReader::next()
{
    const qsizetype left = m_bytes.size() - m_at;
    if (m_broken || left == 0)
        return std::nullopt;
    const char kind = m_bytes.at(m_at);
    m_broken = !isFrameKind(kind);
    if (m_broken || left < frameHead)
        return std::nullopt;
    const auto length = qFromLittleEndian<quint32>(m_bytes.constData() + m_at + 1);
    m_broken = length > longestFrame;
    if (m_broken || left - frameHead < length)
        return std::nullopt;
    Frame frame{static_cast<FrameKind>(kind), m_bytes.mid(m_at + frameHead, length)};
    m_at += frameHead + length;
    return frame;
}

std::optional<quint32> numberIn(const Frame &frame)
{
    if (frame.content.size() != numberSize)
        return std::nullopt;
    return qFromLittleEndian<quint32>(frame.content.constData());
}

std::optional<Row> rowIn(const Frame &frame)
{
    const QByteArray &bytes = frame.content;
    if (bytes.size() < numberSize)
        return std::nullopt;
    Row row{qFromLittleEndian<quint32>(bytes.constData()), {}};
    for (qsizetype at = numberSize; at < bytes.size();) {
        const char kind = bytes.at(at++);
        if (kind < static_cast<char>(CellKind::Empty) || kind > static_cast<char>(CellKind::Error) ||
            row.cells.size() == mostColumns)
            return std::nullopt;
        Cell cell{static_cast<CellKind>(kind), {}};
        if (cell.kind != CellKind::Empty) {
            if (bytes.size() - at < numberSize)
                return std::nullopt;
            const auto length = qFromLittleEndian<quint32>(bytes.constData() + at);
            at += numberSize;
            if (length > longestCell || bytes.size() - at < length)
                return std::nullopt;
            cell.text = QByteArrayView(bytes).sliced(at, length);
            at += length;
        }
        row.cells.append(cell);
    }
    return row;
}

} // namespace liaison::workbook
