// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportrelease.h"

#include "core/domain/grading.h"
#include "core/domain/reason.h"
#include "core/storage/connection.h"
#include "core/storage/freezestore.h"
#include "core/storage/transaction.h"
#include "ui/reports/pdfwriter.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace liaison {

bool needsReason(const QString &marking)
{
    const auto tlp = tlpFromCode(marking);
    return !tlp || *tlp == Tlp::Red || *tlp == Tlp::AmberStrict;
}

Done recordRelease(Connection &connection, const ReportRelease &release)
{
    const bool asked = needsReason(release.marking);
    if (asked)
        LIAISON_TRY(requireReason(release.author.reason));
    if (connection.isReadOnly() && !asked)
        return {};
    JournalEntry entry;
    entry.officer = release.author.officer;
    entry.action = u"export"_s;
    entry.kind = u"report"_s;
    entry.ref = release.report;
    entry.reason = release.author.reason.trimmed();
    QJsonObject what{{u"title"_s, release.title},
                     {u"period"_s, release.subject},
                     {u"marking"_s, release.marking},
                     {u"language"_s, release.language},
                     {u"medium"_s, release.medium}};
    if (!release.file.isEmpty())
        what.insert(u"file"_s, release.file);
    entry.after = what;
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(connection));
    LIAISON_TRY(Journal(connection).append(entry));
    return transaction.commit();
}

Done exportReport(Connection &connection, const report::Document &document, const QString &path,
                  const ReportRelease &release, const report::Watch &watch)
{
    if (needsReason(release.marking))
        LIAISON_TRY(requireReason(release.author.reason));
    LIAISON_ASSIGN(const QByteArray bytes, report::pdfBytes(document, watch));
    return exportBytes(connection, bytes, path, release, watch);
}

Done exportBytes(Connection &connection, const QByteArray &bytes, const QString &path, const ReportRelease &release,
                 const report::Watch &watch)
{
    if (needsReason(release.marking))
        LIAISON_TRY(requireReason(release.author.reason));
    if (connection.isReadOnly()) {
        LIAISON_TRY(recordRelease(connection, release));
        return report::saveFile(bytes, path, watch);
    }
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(connection));
    LIAISON_TRY(recordRelease(connection, release));
    const bool replaces = QFile::exists(path);
    LIAISON_TRY(report::saveFile(bytes, path, watch));
    const Done recorded = transaction.commit();
    if (!recorded && !replaces)
        QFile::remove(path); // what cannot be recorded does not leave the house
    return recorded;
}

Result<Freeze> freezeReport(Connection &connection, const Freeze &report,
                            const QList<std::pair<QString, report::Document>> &documents, const Author &author,
                            const report::Watch &watch)
{
    QList<FreezeDocument> printed;
    for (const auto &[language, document] : documents) {
        if (watch.progressed)
            watch.progressed(int(printed.size()), int(documents.size()));
        LIAISON_ASSIGN(const QByteArray pdf, report::pdfBytes(document, {watch.cancelled, {}}));
        printed.append({language, pdf});
    }
    return FreezeStore(connection).freeze(report, printed, author);
}

Done exportFrozen(Connection &connection, qint64 freeze, const QString &language, const QString &path,
                  const Author &author)
{
    FreezeStore store(connection);
    LIAISON_ASSIGN(const Freeze frozen, store.find(freeze));
    LIAISON_ASSIGN(const QByteArray pdf, store.document(freeze, language));
    if (connection.isReadOnly())
        return report::saveFile(pdf, path);
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(connection));
    JournalEntry entry;
    entry.officer = author.officer;
    entry.reason = author.reason;
    entry.action = u"export"_s;
    entry.kind = u"report"_s;
    entry.ref = frozen.ref;
    entry.after = QJsonObject{{u"period"_s, frozen.subject},
                              {u"marking"_s, frozen.marking},
                              {u"language"_s, language},
                              {u"medium"_s, u"pdf"_s},
                              {u"file"_s, QFileInfo(path).fileName()}};
    LIAISON_TRY(Journal(connection).append(entry));
    LIAISON_TRY(report::saveFile(pdf, path));
    return transaction.commit();
}

} // namespace liaison
