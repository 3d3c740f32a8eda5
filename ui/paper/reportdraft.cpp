// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/reportdraft.h"

#include "core/content/reportfreeze.h"
#include "core/database/transaction.h"
#include "ui/paper/meetingbrief.h"
#include "ui/paper/odtwriter.h"
#include "ui/paper/operationsheet.h"
#include "ui/paper/progresspaper.h"
#include "ui/paper/quarterlyreport.h"
#include "ui/words/formats.h"
#include "ui/words/headwords.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct DraftWords
{
    Q_DECLARE_TR_FUNCTIONS(liaison::DraftWords)
};

QStringList missingFrom(const QuarterlyContent &content)
{
    QStringList missing;
    const QString period = Formats().period(content.frame.period);
    const bool exchanged = !content.figures.exchanges.isEmpty();
    const bool operated = !content.figures.operations.isEmpty() || !content.figures.declared.isEmpty();
    const bool seized = !content.figures.whole.isEmpty();
    if (!exchanged && !operated && !seized) {
        missing.append(DraftWords::tr("Nothing in this file is dated inside %1: no exchange, no operation, no declared "
                                      "result, no case. The report says so. Choose another period, or log what is "
                                      "missing.")
                           .arg(period));
    } else {
        if (!exchanged)
            missing.append(DraftWords::tr("No exchange was logged inside %1.").arg(period));
        if (!operated)
            missing.append(DraftWords::tr("No operation touched %1.").arg(period));
        if (!seized)
            missing.append(DraftWords::tr("No case is dated inside %1.").arg(period));
    }
    const int imprecise = int(content.figures.impreciseExchanges.size() + content.figures.impreciseOperations.size() +
                              content.figures.impreciseCases.size());
    if (imprecise > 0) {
        missing.append(
            DraftWords::tr("%n record(s) only overlap the period: their dates are not precise enough to be counted.",
                           nullptr, imprecise));
    }
    return missing;
}

QStringList missingFrom(const OperationContent &content)
{
    QStringList missing;
    if (content.figure.results.isEmpty())
        missing.append(DraftWords::tr("No result was declared for this operation, and no case belongs to it. The sheet "
                                      "says so."));
    else if (content.byCategory.isEmpty())
        missing.append(DraftWords::tr("No case in this file belongs to this operation: there are no goods to show, "
                                      "only what was declared."));
    return missing;
}

QStringList missingFrom(const BriefContent &content)
{
    if (!content.isEmpty())
        return {};
    return {DraftWords::tr("This file has nothing about %1 in the year to date or a year before. The brief says so.")
                .arg(content.counterpart)};
}

QStringList missingFrom(const ProgressContent &content)
{
    QStringList missing;
    if (content.items.isEmpty()) {
        missing.append(DraftWords::tr("No item of this programme is in the file. The paper says so. Add its items on "
                                      "the page Programme."));
    }
    const auto empty = std::count_if(content.items.begin(), content.items.end(),
                                     [](const ProgressPaperItem &item) { return item.namesNothing(); });
    if (empty > 0) {
        missing.append(DraftWords::tr("%n item(s) have no progress text and name no record. The paper says so.",
                                      nullptr, int(empty)));
    }
    return missing;
}

report::Document drawn(const ReportMaterial &material, const QString &language, const QString &marking,
                       const QDateTime &madeAt)
{
    const auto marked = [&](auto content) {
        content.frame.marking = marking;
        return content;
    };
    if (const auto *sheet = std::get_if<OperationContent>(&material.content))
        return operationSheet(marked(*sheet), language, madeAt);
    if (const auto *brief = std::get_if<BriefContent>(&material.content))
        return meetingBrief(marked(*brief), language, madeAt);
    if (const auto *paper = std::get_if<ProgressContent>(&material.content))
        return paperDocument(progressPaper(marked(*paper), language, madeAt, material.request.sources));
    return quarterlyReport(marked(std::get<QuarterlyContent>(material.content)), language, madeAt);
}

} // namespace

const ReportFrame &ReportMaterial::frame() const
{
    return std::visit([](const auto &each) -> const ReportFrame & { return each.frame; }, content);
}

Result<ReportMaterial> gatherReport(Connection &connection, const ReportRequest &request, const QString &marking)
{
    LIAISON_ASSIGN(const Transaction moment, Transaction::beginReading(connection)); // all figures of one moment
    if (request.kind == ReportKind::Operation) {
        if (request.operation.isEmpty())
            return fail(ErrorKind::Required, u"operation"_s);
        LIAISON_ASSIGN(OperationContent content, operationContent(connection, request.operation, marking));
        LIAISON_TRY(convertValues(connection, content, request.currency));
        LIAISON_TRY(addRestatements(connection, content));
        return ReportMaterial{request, std::move(content)};
    }
    if (!request.period.isValid())
        return fail(ErrorKind::Required, u"period"_s);
    if (request.kind == ReportKind::Brief) {
        if (request.counterpart.isEmpty())
            return fail(ErrorKind::Required, u"counterpart"_s);
        LIAISON_ASSIGN(BriefContent content, briefContent(connection, request.period, request.counterpart, marking));
        return ReportMaterial{request, std::move(content)};
    }
    if (request.kind == ReportKind::ProgressPaper) {
        LIAISON_ASSIGN(ProgressContent content, progressContent(connection, request.period, marking));
        ReportRequest found = request;
        found.period = content.frame.period; // the programme's whole year
        return ReportMaterial{found, std::move(content)};
    }
    LIAISON_ASSIGN(QuarterlyContent content, quarterlyContent(connection, request.period, marking));
    LIAISON_TRY(convertValues(connection, content, request.currency));
    LIAISON_TRY(addRestatements(connection, content));
    return ReportMaterial{request, std::move(content)};
}

report::Document draftReport(const ReportMaterial &material, const QString &language, const QString &marking,
                             const QDateTime &madeAt)
{
    report::Document document = drawn(material, language, marking, madeAt);
    document.proofLine = proofLine(material.frame().head, language);
    return document;
}

bool hasTextDocument(ReportKind kind)
{
    return kind == ReportKind::ProgressPaper;
}

QByteArray draftText(const ReportMaterial &material, const QString &language, const QString &marking,
                     const QDateTime &madeAt)
{
    const auto *content = std::get_if<ProgressContent>(&material.content);
    if (!content)
        return {};
    ProgressContent marked = *content;
    marked.frame.marking = marking;
    ProgressPaper paper = progressPaper(marked, language, madeAt, material.request.sources);
    paper.proofLine = proofLine(marked.frame.head, language);
    return paperText(paper);
}

QStringList missingParts(const ReportMaterial &material)
{
    return std::visit([](const auto &content) { return missingFrom(content); }, material.content);
}

QString reportCode(const ReportRequest &request)
{
    switch (request.kind) {
    case ReportKind::Operation:
        return u"operation"_s;
    case ReportKind::ProgressPaper:
        return u"progress"_s;
    case ReportKind::Brief:
        return u"brief"_s;
    case ReportKind::Quarterly:
        break;
    }
    return u"quarterly"_s;
}

bool canBeFrozen(ReportKind kind)
{
    return kind != ReportKind::Brief;
}

Freeze freezeOf(const ReportMaterial &material, const QString &marking, int programmeFirstMonth)
{
    const auto marked = [&](auto content) {
        content.frame.marking = marking;
        return content;
    };
    if (const auto *sheet = std::get_if<OperationContent>(&material.content))
        return freezeOf(marked(*sheet));
    if (const auto *paper = std::get_if<ProgressContent>(&material.content))
        return freezeOf(marked(*paper), programmeFirstMonth);
    return freezeOf(marked(std::get<QuarterlyContent>(material.content)), programmeFirstMonth);
}

QString reportSubject(const ReportRequest &request, int programmeFirstMonth)
{
    if (request.kind == ReportKind::Operation)
        return request.operation;
    const QString period = periodText(request.period, programmeFirstMonth);
    return request.kind == ReportKind::Brief ? QString(period + u' ' + request.counterpart) : period;
}

QString suggestedFileName(const ReportRequest &request, int programmeFirstMonth, const QString &language,
                          const QString &ending)
{
    QString subject;
    const QString text = reportSubject(request, programmeFirstMonth).left(80);
    for (const QChar c : text)
        subject += c.isLetterOrNumber() || c == u'-' || c == u'_' ? c : u'-';
    return reportCode(request) + u'-' + subject + u'-' + language + u'.' + ending;
}

} // namespace liaison
