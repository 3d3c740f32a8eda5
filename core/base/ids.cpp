// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

namespace liaison {

QString newUid()
{
    // RFC 9562, section 5.7: 48 bits of Unix milliseconds, version 7, 74 random bits, variant 10.
    const auto milliseconds = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    std::array<quint32, 3> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    const auto time = static_cast<uint>(milliseconds >> 16);
    const auto timeLow = static_cast<ushort>(milliseconds & 0xffff);
    const auto versioned = static_cast<ushort>(0x7000 | (random[0] & 0x0fff));
    const auto byte = [&](int word, int shift) {
        return static_cast<uchar>(random.at(static_cast<size_t>(word)) >> shift);
    };
    const QUuid uuid(time, timeLow, versioned, static_cast<uchar>(0x80 | (byte(0, 16) & 0x3f)), byte(0, 24), byte(1, 0),
                     byte(1, 8), byte(1, 16), byte(1, 24), byte(2, 0), byte(2, 8));
    return uuid.toString(QUuid::WithoutBraces);
}

bool isUid(const QString &text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

} // namespace liaison
