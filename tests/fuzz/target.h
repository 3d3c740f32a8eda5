// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

// A target defines this one function; libFuzzer calls it with inputs that it makes up.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace liaison::fuzz {

inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

// What a reader promises of whatever it has read. A breach ends the run like a crash, and the input is kept.
inline void require(bool holds, const char *promise, const QString &seen = {})
{
    if (holds)
        return;
    (void)std::fprintf(stderr, "broken promise: %s\n%s\n", promise, qUtf8Printable(seen));
    std::abort();
}

} // namespace liaison::fuzz
