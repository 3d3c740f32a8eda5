// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/reportfreeze.h"

#include "core/figures/figuresjson.h"
#include "core/figures/programmejson.h"
#include "core/journal/settingstore.h"
#include "core/storage/approvalstore.h"
#include "core/storage/freezestore.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString quarterly = u"quarterly"_s;
const QString operationSheet = u"operation"_s;
const QString progressPaper = u"progress"_s;

QJsonObject contentJson(const QString &report, const ReportFrame &frame, const QJsonObject &figures)
{
    QJsonObject agencies;
    for (auto it = frame.agencies.begin(); it != frame.agencies.end(); ++it)
        agencies.insert(it.key(), QJsonObject{{u"code"_s, it->code}, {u"names"_s, namesJson(it->names)}});
    return {{u"report"_s, report},
            {u"marking"_s, frame.marking},
            {u"home_agency"_s, frame.homeAgency},
            {u"agencies"_s, agencies},
            {u"figures"_s, figures}};
}

Freeze frozen(const QString &report, const QString &subject, const ReportFrame &frame, QJsonObject json)
{
    json.insert(u"subject"_s, subject);
    Freeze freeze;
    freeze.report = report;
    freeze.subject = subject;
    freeze.period = {frame.period.begin, frame.period.lastDay()};
    freeze.marking = frame.marking;
    freeze.journal = frame.journal;
    freeze.program = QCoreApplication::applicationVersion();
    freeze.content = canonicalJson(json);
    return freeze;
}

// What the report was about was removed: its figures are all gone, section by section.
QJsonObject allGone(const Freeze &freeze)
{
    QJsonObject gone;
    for (const QString &section : freeze.figures().keys())
        gone.insert(section, freeze.figures().value(section).isArray() ? QJsonValue(QJsonArray()) : QJsonObject());
    return gone;
}

Result<QJsonObject> figuresNow(Connection &connection, const Freeze &freeze)
{
    const auto jsonOf = [&](const auto &content) -> Result<QJsonObject> {
        if (content)
            return reportJson(*content).value(u"figures"_s).toObject();
        if (content.error().kind == ErrorKind::NotFound)
            return allGone(freeze);
        return fail(content.error());
    };
    // One that went on when it was frozen is told up to that day.
    if (freeze.report == operationSheet)
        return jsonOf(operationContent(connection, freeze.subject, freeze.marking, freeze.period.last));
    if (freeze.report != quarterly && freeze.report != progressPaper)
        return fail(ErrorKind::UnknownKind, {}, freeze.report);
    LIAISON_ASSIGN(const Period period, resolvePeriod(connection, freeze.subject));
    if (freeze.report == progressPaper)
        return jsonOf(progressContent(connection, period, freeze.marking));
    return jsonOf(quarterlyContent(connection, period, freeze.marking));
}

Done addLast(Connection &connection, ReportFrame &frame, const QString &report, const QString &subject)
{
    LIAISON_ASSIGN(const auto last, FreezeStore(connection).last(report, subject));
    if (!last)
        return {};
    LIAISON_ASSIGN(const Restatement changed, restatement(connection, *last));
    frame.restatements.append(changed);
    return {};
}

} // namespace

QJsonObject reportJson(const QuarterlyContent &content)
{
    return contentJson(quarterly, content.frame, publishedJson(content.figures));
}

QJsonObject reportJson(const OperationContent &content)
{
    using By = SeizureGrouping;
    return contentJson(
        operationSheet, content.frame,
        {{u"period"_s, periodJson(content.frame.period)},
         {u"operations"_s, QJsonArray{operationJson(content.figure)}},
         {u"seizures"_s, QJsonObject{{u"by_day"_s, seizuresJson(content.byDay, By::Day)},
                                     {u"by_category"_s, seizuresJson(content.byCategory, By::Category)},
                                     {u"by_channel"_s, seizuresJson(content.byChannel, By::Channel)},
                                     {u"by_destination"_s, seizuresJson(content.byDestination, By::Destination)}}}});
}

QJsonObject reportJson(const ProgressContent &content)
{
    QMap<QString, OperationFigure> operations; // each once, whatever items name it
    EventFigures events;
    for (const ProgressPaperItem &item : content.items) {
        for (const ProgressPaperOperation &operation : item.operations)
            operations.insert(operation.figure.operation.code, operation.figure);
        for (const ProgressPaperEvent &event : item.events) {
            const QString &ref = event.event.ref;
            const auto same = [&ref](const EventLine &line) { return line.event.ref == ref; };
            auto known = std::find_if(events.list.begin(), events.list.end(), same);
            if (known == events.list.end())
                known = events.list.insert(events.list.end(), EventLine{event.event, {}});
            known->items.append(item.item.ref());
        }
    }
    events.events = events.list.size();
    return contentJson(progressPaper, content.frame,
                       {{u"period"_s, periodJson(content.frame.period)},
                        {u"programme"_s, programmesJson({content.figures})},
                        {u"operations"_s, arrayJson(operations, operationJson)},
                        {u"events"_s, eventsJson(events)}});
}

Freeze freezeOf(const ProgressContent &content, int programmeFirstMonth)
{
    return frozen(progressPaper, periodText(content.frame.period, programmeFirstMonth), content.frame,
                  reportJson(content));
}

Freeze freezeOf(const QuarterlyContent &content, int programmeFirstMonth)
{
    return frozen(quarterly, periodText(content.frame.period, programmeFirstMonth), content.frame, reportJson(content));
}

Freeze freezeOf(const OperationContent &content)
{
    return frozen(operationSheet, content.figure.operation.code, content.frame, reportJson(content));
}

Result<Restatement> restatement(Connection &connection, const Freeze &freeze)
{
    LIAISON_ASSIGN(const QJsonObject now, figuresNow(connection, freeze));
    LIAISON_ASSIGN(const auto changed, changedRecords(connection, freeze.journal));
    Restatement found = restate(freeze, now, changed);
    LIAISON_ASSIGN(found.frozenBy, officerOn(connection, freeze.officer, freeze.frozenAt.toLocalTime().date()));
    const auto approval = ApprovalStore(connection).findOf({u"freeze"_s, freeze.ref}, {});
    if (!approval && approval.error().kind != ErrorKind::NotFound)
        return fail(approval.error());
    if (approval) {
        found.approval = *approval;
        LIAISON_ASSIGN(found.approvedBy, officerOn(connection, approval->officer, approval->approvedOn));
    }
    return found;
}

Done addRestatements(Connection &connection, QuarterlyContent &content)
{
    LIAISON_ASSIGN(const int firstMonth, SettingStore(connection).programmeFirstMonth());
    QStringList subjects;
    for (const Period &period : {content.frame.period, content.figures.previous, content.figures.yearBefore})
        subjects.append(periodText(period, firstMonth));
    subjects.removeDuplicates();
    for (const QString &subject : std::as_const(subjects))
        LIAISON_TRY(addLast(connection, content.frame, quarterly, subject));
    return {};
}

Done addRestatements(Connection &connection, OperationContent &content)
{
    return addLast(connection, content.frame, operationSheet, content.figure.operation.code);
}

} // namespace liaison
