// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/zipfile.h"

#include <memory>
#include <zip.h>

namespace liaison::report {

namespace {

struct DosTime
{
    zip_uint16_t time;
    zip_uint16_t day;
};

// Hours, minutes, seconds and the day in UTC, as MS-DOS wrote them; before 1980 it knew no days.
DosTime dosTime(const QDateTime &date)
{
    const QDateTime utc = date.toUTC();
    const QDate day = utc.isValid() && utc.date().year() >= 1980 ? utc.date() : QDate(1980, 1, 1);
    const QTime time = utc.isValid() ? utc.time() : QTime(0, 0);
    return {zip_uint16_t(time.hour() << 11 | time.minute() << 5 | time.second() / 2),
            zip_uint16_t((day.year() - 1980) << 9 | day.month() << 5 | day.day())};
}

zip_source_t *sourceOf(const QByteArray &bytes)
{
    return zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
}

} // namespace

QByteArray zipped(const QList<ZipEntry> &entries, const QDateTime &date)
{
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> target(sourceOf({}), &zip_source_free);
    Q_CHECK_PTR(target);
    zip_source_keep(target.get()); // closing gives one back
    zip_t *archive = zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr);
    Q_CHECK_PTR(archive);
    const DosTime time = dosTime(date);
    for (const ZipEntry &entry : entries) {
        const auto index = zip_uint64_t(zip_file_add(archive, entry.name.constData(), sourceOf(entry.bytes), 0));
        zip_set_file_compression(archive, index, entry.packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 9);
        zip_file_set_dostime(archive, index, time.time, time.day, 0);
    }
    zip_close(archive);

    zip_source_open(target.get());
    zip_source_seek(target.get(), 0, SEEK_END);
    QByteArray bytes(qsizetype(zip_source_tell(target.get())), Qt::Uninitialized);
    zip_source_seek(target.get(), 0, SEEK_SET);
    zip_source_read(target.get(), bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(target.get());
    return bytes;
}

} // namespace liaison::report
