// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/referralstore.h"

#include "core/storage/goodstables.h"
#include "core/storage/query.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {
const Link casesLink{u"referral_case"_s, u"referral"_s, u"case_record"_s, u"case"_s};
const Link indicatorsLink{u"referral_indicator"_s, u"referral"_s, u"indicator"_s, u"indicator"_s};
} // namespace

ReferralStore::ReferralStore(Connection &connection) : NounStore(connection, u"referral"_s) {}

Result<Referral> ReferralStore::read(qint64 id)
{
    Query rows(
        connection(),
        u"SELECT r.id, r.revision, r.uid, r.ref, r.date_from, r.date_to, r.direction, a.code, r.subject, r.summary, "
        "r.action, r.channel, r.due, r.acknowledged, r.started, r.outcome_date, r.closed, r.outcome, m.ref, c.ref, "
        "r.their_ref, r.source_grade, r.information_grade, r.handling, r.handling_note, r.tlp, o.code, p.ref, r.note, "
        "r.illustrative FROM referral AS r JOIN agency AS a ON a.id = r.counterpart "
        "LEFT JOIN referral AS m ON m.id = r.merged_into LEFT JOIN case_record AS c ON c.id = r.outcome_case "
        "LEFT JOIN operation AS o ON o.id = r.operation LEFT JOIN officer AS p ON p.id = r.officer "
        "WHERE r.id = :id"_s);
    LIAISON_TRY(rows.bind(u":id"_s, id).run());
    if (!rows.next()) {
        LIAISON_TRY(rows.end());
        return fail(ErrorKind::NotFound, u"referral"_s, QString::number(id));
    }
    Referral referral;
    int column = 0;
    referral.id = {rows.integer(column++)};
    referral.revision = rows.integer(column++);
    referral.uid = rows.text(column++);
    referral.ref = rows.text(column++);
    referral.date.first = rows.date(column++);
    referral.date.last = rows.date(column++);
    for (QString *text : {&referral.direction, &referral.counterpart, &referral.subject, &referral.summary,
                          &referral.action, &referral.channel})
        *text = rows.text(column++);
    for (QDate *day :
         {&referral.due, &referral.acknowledged, &referral.started, &referral.outcomeDate, &referral.closed})
        *day = rows.date(column++);
    for (QString *text : {&referral.outcome, &referral.mergedInto, &referral.outcomeCase, &referral.theirRef,
                          &referral.sourceGrade, &referral.informationGrade, &referral.handling, &referral.handlingNote,
                          &referral.tlp, &referral.operation, &referral.officer, &referral.note})
        *text = rows.text(column++);
    referral.illustrative = rows.integer(column++) != 0;
    LIAISON_ASSIGN(referral.cases, linked(casesLink, id));
    LIAISON_ASSIGN(referral.indicators, linked(indicatorsLink, id));
    LIAISON_ASSIGN(referral.seized, readGoods(connection(), u"referral"_s, id));
    return referral;
}

Result<ColumnValues> ReferralStore::columns(Referral &record)
{
    LIAISON_ASSIGN(const QVariant counterpart, reference(u"counterpart"_s, u"agency"_s, record.counterpart));
    LIAISON_TRY(requireCode(u"action"_s, u"referral_action"_s, record.action));
    LIAISON_TRY(requireCode(u"channel"_s, u"channel"_s, record.channel));
    LIAISON_TRY(requireCode(u"outcome"_s, u"referral_outcome"_s, record.outcome));
    LIAISON_ASSIGN(const QVariant mergedInto, reference(u"merged_into"_s, u"referral"_s, record.mergedInto));
    LIAISON_ASSIGN(const QVariant outcomeCase, reference(u"outcome_case"_s, u"case"_s, record.outcomeCase));
    LIAISON_ASSIGN(const QVariant operation, reference(u"operation"_s, u"operation"_s, record.operation));
    LIAISON_ASSIGN(const QVariant officer, reference(u"officer"_s, u"officer"_s, record.officer));
    for (const QString &ref : record.cases)
        LIAISON_TRY(reference(u"cases"_s, u"case"_s, ref));
    for (const QString &code : record.indicators)
        LIAISON_TRY(reference(u"indicators"_s, u"indicator"_s, code));
    LIAISON_TRY(requireGoodsCodes(record.seized));
    LIAISON_TRY(refuseCycle(u"merged_into"_s, u"merged_into"_s, record.id.value, mergedInto, record.mergedInto));
    const auto day = [](const QDate &date) { return dayJson(date).toVariant(); };
    const auto text = [](const QString &code) { return textOrNull(code).toVariant(); };
    return ColumnValues{{u"ref"_s, record.ref},
                        {u"date_from"_s, day(record.date.first)},
                        {u"date_to"_s, day(record.date.last)},
                        {u"direction"_s, record.direction},
                        {u"counterpart"_s, counterpart},
                        {u"subject"_s, record.subject},
                        {u"summary"_s, record.summary},
                        {u"action"_s, record.action},
                        {u"channel"_s, text(record.channel)},
                        {u"due"_s, day(record.due)},
                        {u"acknowledged"_s, day(record.acknowledged)},
                        {u"started"_s, day(record.started)},
                        {u"outcome_date"_s, day(record.outcomeDate)},
                        {u"closed"_s, day(record.closed)},
                        {u"outcome"_s, text(record.outcome)},
                        {u"merged_into"_s, mergedInto},
                        {u"outcome_case"_s, outcomeCase},
                        {u"their_ref"_s, record.theirRef},
                        {u"source_grade"_s, text(record.sourceGrade)},
                        {u"information_grade"_s, text(record.informationGrade)},
                        {u"handling"_s, record.handling},
                        {u"handling_note"_s, record.handlingNote},
                        {u"tlp"_s, record.tlp},
                        {u"operation"_s, operation},
                        {u"officer"_s, officer},
                        {u"note"_s, record.note},
                        {u"illustrative"_s, record.illustrative ? 1 : 0}};
}

Done ReferralStore::writeParts(qint64 id, const Referral &record)
{
    LIAISON_TRY(link(casesLink, id, record.cases));
    LIAISON_TRY(link(indicatorsLink, id, record.indicators));
    return writeGoods(connection(), u"referral"_s, id, record.seized);
}

QString ReferralStore::refOf(const Referral &record) const
{
    return record.ref;
}

void ReferralStore::giveRef(Referral &record, const QString &ref) const
{
    record.ref = ref;
}

int ReferralStore::yearOf(const Referral &record) const
{
    return record.date.first.year();
}

QStringList ReferralStore::searchTexts(const Referral &record) const
{
    return QStringList{record.subject,  record.summary,      record.counterpart, record.operation,
                       record.theirRef, record.handlingNote, record.note} +
           record.cases + record.indicators;
}

QJsonObject ReferralStore::json(const Referral &record, const JsonContext &context) const
{
    return record.toJson(context.programmeFirstMonth);
}

} // namespace liaison
