// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/reportfreeze.h"

#include "core/figures/figureforms.h"
#include "core/storage/freezestore.h"
#include "core/storage/settingstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString quarterly = u"quarterly"_s;
const QString operationSheet = u"operation"_s;

QJsonObject formOf(const QString &report, const ReportFrame &frame, const QJsonObject &figures)
{
    QJsonObject agencies;
    for (auto it = frame.agencies.begin(); it != frame.agencies.end(); ++it)
        agencies.insert(it.key(), QJsonObject{{u"code"_s, it->code}, {u"names"_s, namesForm(it->names)}});
    return {{u"report"_s, report},
            {u"marking"_s, frame.marking},
            {u"home_agency"_s, frame.homeAgency},
            {u"agencies"_s, agencies},
            {u"figures"_s, figures}};
}

Freeze frozen(const QString &report, const QString &subject, const ReportFrame &frame, QJsonObject form)
{
    form.insert(u"subject"_s, subject);
    Freeze freeze;
    freeze.report = report;
    freeze.subject = subject;
    freeze.period = {frame.period.begin, frame.period.lastDay()};
    freeze.marking = frame.marking;
    freeze.journal = frame.journal;
    freeze.program = QCoreApplication::applicationVersion();
    freeze.content = canonicalJson(form);
    return freeze;
}

// What the exchanges of the periods compared with were, as the report prints them.
QJsonObject comparedForm(const Period &period, const QList<ExchangeLine> &lines, qint64 ExchangeLine::*pieces)
{
    QJsonArray exchanges;
    for (const ExchangeLine &line : lines) {
        if (line.*pieces != 0)
            exchanges.append(QJsonObject{{u"counterpart"_s, line.counterpart},
                                         {u"direction"_s, line.direction},
                                         {u"mode"_s, line.mode},
                                         {u"pieces"_s, line.*pieces}});
    }
    return {{u"period"_s, periodForm(period)}, {u"exchanges"_s, exchanges}};
}

Result<QJsonObject> figuresNow(Connection &connection, const Freeze &freeze)
{
    if (freeze.report == quarterly) {
        LIAISON_ASSIGN(const Period period, resolvePeriod(connection, freeze.subject));
        LIAISON_ASSIGN(const QuarterlyContent content, quarterlyContent(connection, period, freeze.marking));
        return reportForm(content).value(u"figures"_s).toObject();
    }
    if (freeze.report != operationSheet)
        return fail(ErrorKind::UnknownKind, {}, freeze.report);
    const auto content = operationContent(connection, freeze.subject, freeze.marking);
    if (content)
        return reportForm(*content).value(u"figures"_s).toObject();
    if (content.error().kind != ErrorKind::NotFound)
        return fail(content.error());
    // The operation was removed: its figures are all gone, section by section.
    QJsonObject gone;
    for (const QString &section : freeze.figures().keys())
        gone.insert(section, freeze.figures().value(section).isArray() ? QJsonValue(QJsonArray()) : QJsonObject());
    return gone;
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

QJsonObject reportForm(const QuarterlyContent &content)
{
    QJsonObject figures = figuresForm(content.figures);
    figures.insert(
        u"compared"_s,
        QJsonObject{
            {u"previous"_s, comparedForm(content.previous, content.exchanges, &ExchangeLine::previousPieces)},
            {u"year_before"_s, comparedForm(content.yearBefore, content.exchanges, &ExchangeLine::yearBeforePieces)}});
    figures.insert(u"seized"_s, seizureForms(content.whole, {}));
    return formOf(quarterly, content.frame, figures);
}

QJsonObject reportForm(const OperationContent &content)
{
    return formOf(
        operationSheet, content.frame,
        {{u"period"_s, periodForm(content.frame.period)},
         {u"operations"_s, QJsonArray{operationForm(content.figure)}},
         {u"seizures"_s, QJsonObject{{u"by_day"_s, seizureForms(content.byDay, u"day"_s)},
                                     {u"by_category"_s, seizureForms(content.byCategory, u"category"_s)},
                                     {u"by_channel"_s, seizureForms(content.byChannel, u"channel"_s)},
                                     {u"by_destination"_s, seizureForms(content.byDestination, u"destination"_s)}}}});
}

Freeze freezeOf(const QuarterlyContent &content, int programmeFirstMonth)
{
    return frozen(quarterly, periodText(content.frame.period, programmeFirstMonth), content.frame, reportForm(content));
}

Freeze freezeOf(const OperationContent &content)
{
    return frozen(operationSheet, content.figure.operation.code, content.frame, reportForm(content));
}

Result<Restatement> restatement(Connection &connection, const Freeze &freeze)
{
    LIAISON_ASSIGN(const QJsonObject now, figuresNow(connection, freeze));
    LIAISON_ASSIGN(const auto changed, changedRecords(connection, freeze.journal));
    return restate(freeze, now, changed);
}

Done addRestatements(Connection &connection, QuarterlyContent &content)
{
    LIAISON_ASSIGN(const int firstMonth, SettingStore(connection).programmeFirstMonth());
    QStringList subjects;
    for (const Period &period : {content.frame.period, content.previous, content.yearBefore})
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
