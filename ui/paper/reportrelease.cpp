// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/reportrelease.h"

#include "core/base/platform.h"
#include "core/journal/unfinishedoutgoing.h"
#include "core/storage/freezestore.h"
#include "ui/paper/pdfwriter.h"
#include "ui/words/changewords.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr qint64 chunkBytes = 64 * 1024;

Done writeWatched(QFile &file, const QByteArray &bytes, const QString &path, const report::Watch &watch)
{
    for (qint64 done = 0; done < bytes.size(); done += chunkBytes) {
        if (watch.isCancelled())
            return fail(ErrorKind::Cancelled);
        const qint64 size = std::min<qint64>(chunkBytes, bytes.size() - done);
        platform::forgetFailure();
        if (file.write(bytes.constData() + done, size) != size)
            return fail(fileError(platform::lastFailure(), path));
    }
    return {};
}

} // namespace

Outgoing outgoingOf(const ReportRelease &release)
{
    Outgoing what;
    what.kind = u"report"_s;
    what.ref = release.report;
    what.marking = release.marking;
    what.medium = release.medium;
    what.recipient = release.recipient;
    what.details =
        QJsonObject{{u"title"_s, release.title}, {u"period"_s, release.subject}, {u"language"_s, release.language}};
    what.author = release.author;
    return what;
}

Result<Departure> exportReport(Connection &connection, const report::Document &document, const QString &path,
                               const ReportRelease &release, const report::Watch &watch,
                               const std::function<Done()> &alongside)
{
    LIAISON_TRY(mayLeave(outgoingOf(release)));
    LIAISON_ASSIGN(const QByteArray bytes, report::pdfBytes(document, watch));
    return exportBytes(connection, bytes, path, release, watch, alongside);
}

Result<Departure> exportBytes(Connection &connection, const QByteArray &bytes, const QString &path,
                              const ReportRelease &release, const report::Watch &watch,
                              const std::function<Done()> &alongside)
{
    const auto fill = [&](QFile &file) { return writeWatched(file, bytes, path, watch); };
    return Gate(connection).send(outgoingOf(release), path, Gate::Existing::Replace, fill, alongside);
}

Result<QList<FreezeDocument>> printed(const QList<std::pair<QString, report::Document>> &documents,
                                      const report::Watch &watch)
{
    QList<FreezeDocument> pages;
    for (const auto &[language, document] : documents) {
        if (watch.progressed)
            watch.progressed(int(pages.size()), int(documents.size()));
        LIAISON_ASSIGN(const QByteArray pdf, report::pdfBytes(document, {watch.cancelled, {}}));
        pages.append({language, pdf});
    }
    return pages;
}

Result<Freeze> freezeReport(Connection &connection, const Freeze &report,
                            const QList<std::pair<QString, report::Document>> &documents, const Author &author,
                            const report::Watch &watch)
{
    LIAISON_ASSIGN(const QList<FreezeDocument> pages, printed(documents, watch));
    return FreezeStore(connection).freeze(report, pages, author);
}

Result<Departure> exportFrozen(Connection &connection, qint64 freeze, const QString &language, const QString &path,
                               const Author &author, const QString &recipient)
{
    FreezeStore store(connection);
    LIAISON_ASSIGN(const Freeze frozen, store.find(freeze));
    const bool figures = path.endsWith(".json"_L1, Qt::CaseInsensitive);
    const auto bytes = figures ? Result<QByteArray>(frozen.content) : store.document(freeze, language);
    if (!bytes)
        return fail(bytes.error());
    const ReportRelease release{frozen.ref,
                                reportName(frozen.report, u"en"_s),
                                frozen.subject,
                                figures ? QString() : language,
                                frozen.marking,
                                figures ? u"json"_s : u"pdf"_s,
                                QFileInfo(path).fileName(),
                                author,
                                recipient};
    return Gate(connection).send(outgoingOf(release), path, Gate::Existing::Replace, *bytes);
}

} // namespace liaison
