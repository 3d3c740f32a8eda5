// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/workbookframes.h"

#include <QByteArray>
#include <functional>
#include <memory>
#include <string_view>
#include <tl/expected.hpp>

struct zip;

namespace liaison::tablereader {

template <typename T>
using Read = tl::expected<T, workbook::FaultKind>;

inline tl::unexpected<workbook::FaultKind> fault(workbook::FaultKind kind)
{
    return tl::unexpected<workbook::FaultKind>(kind);
}

// The parts of a workbook in a ZIP that is held in memory. A part is found by its name in the ZIP and nowhere else: no
// name ever becomes that of a file. Owns a copy of the bytes' handle; one thread.
class Archive
{
public:
    // Foreign for what is no ZIP, or one without a table of its parts (cut short).
    static Read<Archive> of(const QByteArray &bytes);

    bool has(const QByteArray &part) const;
    // Gives the bytes of the part piece by piece until the function says false. Damaged where there is no such part or
    // its check sum is wrong, Locked for an encrypted one, TooMuchInside when all that was read is too much.
    Read<void> read(const QByteArray &part, const std::function<bool(std::string_view)> &take);
    // A small part as a whole: at most its first megabyte.
    Read<QByteArray> beginningOf(const QByteArray &part);

private:
    struct Closing
    {
        void operator()(zip *archive) const;
    };

    QByteArray m_bytes;
    std::unique_ptr<zip, Closing> m_zip;
    qint64 m_unpacked = 0;
};

} // namespace liaison::tablereader
