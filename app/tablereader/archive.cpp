// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tablereader/archive.h"

#include <array>
#include <zip.h>

namespace liaison::tablereader {

using workbook::FaultKind;

namespace {

FaultKind faultOf(int zipError)
{
    switch (zipError) {
    case ZIP_ER_MEMORY:
        return FaultKind::OutOfMemory;
    case ZIP_ER_NOPASSWD:
    case ZIP_ER_ENCRNOTSUPP:
        return FaultKind::Locked;
    default:
        return FaultKind::Damaged;
    }
}

} // namespace

void Archive::Closing::operator()(zip *archive) const
{
    zip_discard(archive);
}

Read<Archive> Archive::of(const QByteArray &bytes)
{
    Archive archive;
    archive.m_bytes = bytes;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(archive.m_bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    if (!source)
        return fault(FaultKind::OutOfMemory);
    archive.m_zip.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!archive.m_zip) {
        zip_source_free(source);
        return fault(faultOf(zip_error_code_zip(&error)));
    }
    return archive;
}

bool Archive::has(const QByteArray &part) const
{
    return zip_name_locate(m_zip.get(), part.constData(), ZIP_FL_NOCASE) >= 0;
}

Read<void> Archive::read(const QByteArray &part, const std::function<bool(std::string_view)> &take)
{
    const zip_int64_t index = zip_name_locate(m_zip.get(), part.constData(), ZIP_FL_NOCASE);
    if (index < 0)
        return fault(FaultKind::Damaged);
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(
        zip_fopen_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0), zip_fclose);
    if (!file)
        return fault(faultOf(zip_error_code_zip(zip_get_error(m_zip.get()))));
    std::array<char, 65536> piece{};
    while (true) {
        const zip_int64_t got = zip_fread(file.get(), piece.data(), piece.size());
        if (got < 0)
            return fault(faultOf(zip_error_code_zip(zip_file_get_error(file.get()))));
        if (got == 0)
            return {};
        m_unpacked += got;
        if (m_unpacked > workbook::mostUnpacked)
            return fault(FaultKind::TooMuchInside);
        if (!take({piece.data(), static_cast<std::size_t>(got)}))
            return {};
    }
}

Read<QByteArray> Archive::beginningOf(const QByteArray &part)
{
    constexpr qsizetype longest = 1024 * 1024;
    QByteArray all;
    const auto read = this->read(part, [&all](std::string_view piece) {
        all.append(piece.data(), static_cast<qsizetype>(piece.size()));
        return all.size() < longest;
    });
    if (!read)
        return fault(read.error());
    return all;
}

} // namespace liaison::tablereader
