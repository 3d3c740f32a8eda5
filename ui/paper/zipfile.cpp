// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/zipfile.h"

#include <memory>
#include <zip.h>

namespace liaison::report {

namespace {

// Into memory nothing fails but for want of it.
void require(bool done)
{
    if (!done)
        qBadAlloc();
}

zip_source_t *sourceOf(const QByteArray &bytes)
{
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    require(source);
    return source;
}

// As MS-DOS wrote it; it knew no day before 1980.
zip_uint16_t dosDay(const QDate &date)
{
    const QDate day = date.isValid() && date.year() >= 1980 ? date : QDate(1980, 1, 1);
    return zip_uint16_t((day.year() - 1980) << 9 | day.month() << 5 | day.day());
}

} // namespace

QByteArray zipped(const QList<ZipEntry> &entries, const QDateTime &date)
{
    // At noon: libzip goes by local time, which leaves hours out of some days, but never this one.
    constexpr zip_uint16_t noon = 12 << 11;
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> target(sourceOf({}), &zip_source_free);
    zip_source_keep(target.get()); // closing gives one back
    zip_t *archive = zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr);
    require(archive);
    for (const ZipEntry &entry : entries) {
        const zip_int64_t added = zip_file_add(archive, entry.name.constData(), sourceOf(entry.bytes), 0);
        require(added >= 0);
        const auto index = zip_uint64_t(added);
        require(zip_set_file_compression(archive, index, entry.packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 9) == 0 &&
                zip_file_set_dostime(archive, index, noon, dosDay(date.toUTC().date()), 0) == 0);
    }
    require(zip_close(archive) == 0);

    require(zip_source_open(target.get()) == 0 && zip_source_seek(target.get(), 0, SEEK_END) == 0);
    QByteArray bytes(qsizetype(zip_source_tell(target.get())), Qt::Uninitialized);
    require(zip_source_seek(target.get(), 0, SEEK_SET) == 0 &&
            zip_source_read(target.get(), bytes.data(), zip_uint64_t(bytes.size())) == bytes.size());
    zip_source_close(target.get());
    return bytes;
}

} // namespace liaison::report
