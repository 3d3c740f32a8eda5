// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/briefcontent.h"
#include "core/content/progresscontent.h"
#include "ui/paper/document.h"

#include <variant>

namespace liaison {

class Connection;

enum class ReportKind { Quarterly, Operation, ProgressPaper, Brief };

// Which report somebody wants.
struct ReportRequest
{
    ReportKind kind = ReportKind::Quarterly;
    Period period;         // of a quarterly report, a progress paper or a meeting brief
    QString operation;     // code, of an operation sheet
    QString currency{};    // values also stand in this one; empty: in their own only. No matter of paper and brief
    QString counterpart{}; // code, of a meeting brief
    bool sources = true;   // a progress paper says where each sentence is from
};

// What one report says, before it is worded: from a worker to the screen thread.
struct ReportMaterial
{
    ReportRequest request;
    std::variant<QuarterlyContent, OperationContent, ProgressContent, BriefContent> content;

    const ReportFrame &frame() const;
};

// Reads what the report says; a `marking` (TLP code) makes the report's stricter, never weaker. On the connection's
// thread.
Result<ReportMaterial> gatherReport(Connection &connection, const ReportRequest &request, const QString &marking = {});

// Puts it into words, tables and charts in the report's language, under a marking that is as strict as the material's
// or stricter. On the screen thread: the charts are recorded there.
report::Document draftReport(const ReportMaterial &material, const QString &language, const QString &marking,
                             const QDateTime &madeAt);

// Whether the report can also be had as a text document to edit.
bool hasTextDocument(ReportKind kind);
// The report as an OpenDocument text (ODT), for one that can be had so. Any thread.
QByteArray draftText(const ReportMaterial &material, const QString &language, const QString &marking,
                     const QDateTime &madeAt);

// What the report has nothing about, one sentence each, in the screen's language; empty when it has something of each.
QStringList missingParts(const ReportMaterial &material);

// "quarterly", "operation", "progress", "brief": the report's code in the journal and in freezes.
QString reportCode(const ReportRequest &request);
// A meeting brief is of its day and for those who go: it is not published, and so not frozen.
bool canBeFrozen(ReportKind kind);
// The report as it is frozen, under that marking; only of one that can be.
Freeze freezeOf(const ReportMaterial &material, const QString &marking, int programmeFirstMonth);
// The period, the operation's code, or period and counterpart: what the journal and a file's name call the report's
// subject.
QString reportSubject(const ReportRequest &request, int programmeFirstMonth);
// "quarterly-2017Q2-zh_HK.pdf": safe on every file system.
QString suggestedFileName(const ReportRequest &request, int programmeFirstMonth, const QString &language,
                          const QString &ending = QStringLiteral("pdf"));

} // namespace liaison
