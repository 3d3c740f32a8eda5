// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/freeze.h"
#include "core/storage/journal.h"
#include "ui/reports/document.h"

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
};

// RED and AMBER+STRICT forbid passing a document on outside the own organisation: whoever does it says why.
bool needsReason(const QString &marking);

// Enters the release in the journal (action "export"). Fails with Required (field "reason") when a reason is needed and
// none is given, and with ReadOnly when such a release cannot be recorded; one that needs no reason may then go
// unrecorded. On the connection's thread.
Done recordRelease(Connection &connection, const ReportRelease &release);

// Keeps the report as it is published, printed in every language that is given, and enters that in the journal. Fails
// as FreezeStore::freeze and pdfBytes. On the connection's thread.
Result<Freeze> freezeReport(Connection &connection, const Freeze &report,
                            const QList<std::pair<QString, report::Document>> &documents, const Author &author,
                            const report::Watch &watch = {});

// Writes a frozen report into a file as it was published, and enters that in the journal: both, or neither. Fails with
// NotFound and as exportReport.
Done exportFrozen(Connection &connection, qint64 freeze, const QString &language, const QString &path,
                  const Author &author);

// Writes the document as a PDF and enters that in the journal: both, or neither. Fails as recordRelease and writePdf.
Done exportReport(Connection &connection, const report::Document &document, const QString &path,
                  const ReportRelease &release, const report::Watch &watch = {});
// The same with a file that is made already.
Done exportBytes(Connection &connection, const QByteArray &bytes, const QString &path, const ReportRelease &release,
                 const report::Watch &watch = {});

} // namespace liaison
