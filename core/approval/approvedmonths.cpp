// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/approvedmonths.h"

#include "core/database/query.h"
#include "core/journal/settingstore.h"
#include "core/storage/approvalstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QString monthOf(const QDate &day)
{
    return day.toString(u"yyyy-MM"_s);
}

struct Approved
{
    qint64 id = 0;
    qint64 journal = 0; // the row that tells of the approval
};

bool mayLieIn(const QString &date, const QString &month, int programmeFirstMonth)
{
    const auto span = parsePartialDate(date, programmeFirstMonth);
    return span && !span->isNull() && monthOf(span->first) <= month && month <= monthOf(span->last);
}

Result<QList<Approved>> approvals(Connection &connection, const Period &period)
{
    Query rows(connection,
               u"SELECT v.id, (SELECT max(j.id) FROM journal AS j WHERE j.kind = 'approval' AND j.record = v.id) "
               "FROM approval AS v WHERE v.month >= :first AND v.month <= :last"_s);
    LIAISON_TRY(rows.bind(u":first"_s, monthOf(period.begin)).bind(u":last"_s, monthOf(period.lastDay())).run());
    QList<Approved> found;
    while (rows.next())
        found.append({rows.integer(0), rows.integer(1)});
    LIAISON_TRY(rows.end());
    return found;
}

} // namespace

Result<QHash<QString, ApprovedMonth>> approvedMonths(Connection &connection, const Period &period)
{
    QHash<QString, ApprovedMonth> months;
    LIAISON_ASSIGN(const QList<Approved> found, approvals(connection, period));
    LIAISON_ASSIGN(const int firstMonth, SettingStore(connection).programmeFirstMonth());
    for (const Approved &each : found) {
        ApprovedMonth month;
        LIAISON_ASSIGN(month.approval, ApprovalStore(connection).find(each.id));
        LIAISON_ASSIGN(month.officer, officerOn(connection, month.approval.officer, month.approval.approvedOn));
        Query rows(connection, u"SELECT before ->> 'date', after ->> 'date' FROM journal WHERE kind = 'exchange' "
                               "AND record IS NOT NULL AND id > :since"_s);
        LIAISON_TRY(rows.bind(u":since"_s, each.journal).run());
        while (rows.next()) {
            month.corrections += mayLieIn(rows.text(0), month.approval.month, firstMonth) ||
                                 mayLieIn(rows.text(1), month.approval.month, firstMonth);
        }
        LIAISON_TRY(rows.end());
        months.insert(month.approval.month, month);
    }
    return months;
}

} // namespace liaison
