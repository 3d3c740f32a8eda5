// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pdfwriter.h"

#include "ui/paper/pdfdetails.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>
#include <algorithm>

namespace liaison::report {

namespace {

constexpr qint64 chunk = 1 << 20;

Done paintPages(const Layout &layout, QPdfWriter &writer, const Watch &watch)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(ErrorKind::CannotWrite);
    const int count = int(layout.pages.size());
    for (int page = 0; page < count; ++page) {
        if (watch.isCancelled())
            return fail(ErrorKind::Cancelled);
        if (page > 0 && !writer.newPage())
            return fail(ErrorKind::CannotWrite);
        paintPage(painter, layout, page);
        if (watch.progressed)
            watch.progressed(page + 1, count);
    }
    painter.end();
    return {};
}

Error writeError(const QSaveFile &file, qint64 wanted)
{
    const QFileInfo target(file.fileName());
    const QFileInfo folder(target.absolutePath());
    ErrorKind kind = ErrorKind::CannotWrite;
    const QStorageInfo storage(folder.absoluteFilePath());
    if (!folder.isDir())
        kind = ErrorKind::NoSuchFile;
    else if (!folder.isWritable() || (target.exists() && !target.isWritable()))
        kind = ErrorKind::ReadOnly;
    else if (file.error() == QFileDevice::ResourceError || (storage.isValid() && storage.bytesAvailable() < wanted))
        kind = ErrorKind::DiskFull;
    return Error{kind, {}, file.fileName()};
}

} // namespace

Result<QByteArray> pdfBytes(const Document &document, const Watch &watch)
{
    LIAISON_ASSIGN(const Layout layout, layOut(document, watch));
    const QDateTime madeAt = document.madeAt.isValid() ? document.madeAt : QDateTime::currentDateTime();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Internal);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Liaison Desk"));
        writer.setDocumentXmpMetadata(xmpMetadata(document, madeAt));
        LIAISON_TRY(paintPages(layout, writer, watch));
    }
    buffer.close();
    return withDetails(bytes, document, layout, madeAt);
}

Done writePdf(const Document &document, const QString &path, const Watch &watch)
{
    LIAISON_ASSIGN(const QByteArray bytes, pdfBytes(document, watch));
    return saveFile(bytes, path, watch);
}

Done saveFile(const QByteArray &bytes, const QString &path, const Watch &watch)
{
    if (const QFileInfo target(path); target.exists() && !target.isFile()) // a device would be replaced
        return fail(ErrorKind::CannotWrite, {}, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(writeError(file, bytes.size()));
    for (qint64 done = 0; done < bytes.size(); done += chunk) {
        if (watch.isCancelled()) {
            file.cancelWriting();
            return fail(ErrorKind::Cancelled);
        }
        const qint64 size = std::min<qint64>(chunk, bytes.size() - done);
        if (file.write(bytes.constData() + done, size) != size)
            return fail(writeError(file, bytes.size()));
    }
    if (!file.commit())
        return fail(writeError(file, bytes.size()));
    return {};
}

} // namespace liaison::report
