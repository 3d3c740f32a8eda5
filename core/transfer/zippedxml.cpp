// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/zippedxml.h"

#include <QFile>
#include <algorithm>
#include <memory>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr qsizetype chunk = 1 << 16;

struct CloseArchive
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct ClosePart
{
    void operator()(zip_file_t *part) const { zip_fclose(part); }
};

// "</worksheet>" for what begins with "<?xml …?><worksheet …".
QByteArray closingTag(const QByteArray &begin)
{
    const qsizetype declaration = begin.startsWith("<?xml") ? begin.indexOf("?>") + 2 : 0;
    const qsizetype open = begin.indexOf('<', declaration);
    qsizetype end = open + 1;
    while (open >= 0 && end < begin.size() && !QByteArrayView(" >/\r\n").contains(begin.at(end)))
        ++end;
    return open < 0 ? QByteArray() : "</" + begin.mid(open + 1, end - open - 1) + '>';
}

bool isWholePart(zip_file_t *part, const QByteArray &mark, qint64 &times)
{
    QByteArray text; // the end of what was read, and what comes
    QByteArray closing;
    while (true) {
        const qsizetype kept = text.size();
        text.resize(kept + chunk);
        const zip_int64_t read = zip_fread(part, text.data() + kept, chunk);
        if (read < 0)
            return false;
        text.resize(kept + read);
        if (closing.isEmpty())
            closing = closingTag(text);
        if (!mark.isEmpty()) // of what was kept only so much that none is counted twice
            times += text.mid(std::max<qsizetype>(kept - mark.size() + 1, 0)).count(mark);
        if (read == 0)
            return !closing.isEmpty() && text.trimmed().endsWith(closing);
        text = text.right(std::max<qsizetype>(closing.size() + 2, mark.size() - 1));
    }
}

} // namespace

bool isWholeArchive(const QString &path, const QString &part, const QByteArray &mark, qint64 times)
{
    const std::unique_ptr<zip_t, CloseArchive> archive(
        zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr));
    if (!archive)
        return false;
    const zip_int64_t parts = zip_get_num_entries(archive.get(), 0);
    bool found = false;
    for (zip_int64_t i = 0; i < parts; ++i) {
        const bool counted = part == QString::fromUtf8(zip_get_name(archive.get(), i, 0));
        const std::unique_ptr<zip_file_t, ClosePart> open(zip_fopen_index(archive.get(), i, 0));
        qint64 seen = 0;
        if (!open || !isWholePart(open.get(), counted ? mark : QByteArray(), seen) || (counted && seen != times))
            return false;
        found = found || counted;
    }
    return found;
}

} // namespace liaison
