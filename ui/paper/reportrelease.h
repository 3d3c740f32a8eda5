// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/freeze.h"
#include "core/journal/gate.h"
#include "ui/paper/document.h"

namespace liaison {

class Connection;

// A report that leaves the house, as the journal keeps it: what, how marked, how, by whom and why.
struct ReportRelease
{
    QString report; // as reportCode() says
    QString title;
    QString subject; // as reportSubject() says
    QString language;
    QString marking; // TLP code
    QString medium;  // "pdf", "odt", "print"
    QString file;    // its name without the folder; empty on paper
    Author author;   // with the reason where one is asked for
    QString recipient{};
};

// What the gate is told of it.
Outgoing outgoingOf(const ReportRelease &release);

// Keeps the report as it is published, printed in every language that is given, and enters that in the journal. Fails
// as FreezeStore::freeze and pdfBytes. On the connection's thread.
Result<Freeze> freezeReport(Connection &connection, const Freeze &report,
                            const QList<std::pair<QString, report::Document>> &documents, const Author &author,
                            const report::Watch &watch = {});
// Its two halves: printing takes long, freezing is done in a transaction.
Result<QList<FreezeDocument>> printed(const QList<std::pair<QString, report::Document>> &documents,
                                      const report::Watch &watch = {});

// Writes a frozen report into a file as it was published, through the gate: PDF, or its figures when the name ends in
// .json. Fails with NotFound and as exportReport.
Result<Departure> exportFrozen(Connection &connection, qint64 freeze, const QString &language, const QString &path,
                               const Author &author, const QString &recipient = {});

// Writes the document as a PDF, through the gate. `alongside` stands or falls with it. Fails with Cancelled, and as
// Gate::send().
Result<Departure> exportReport(Connection &connection, const report::Document &document, const QString &path,
                               const ReportRelease &release, const report::Watch &watch = {},
                               const std::function<Done()> &alongside = {});
// The same with a file that is made already.
Result<Departure> exportBytes(Connection &connection, const QByteArray &bytes, const QString &path,
                              const ReportRelease &release, const report::Watch &watch = {},
                              const std::function<Done()> &alongside = {});

} // namespace liaison
