// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/officertexts.h"

#include "core/approval/freezeapproval.h"
#include "ui/words/language.h"
#include "ui/words/officerwords.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// The field with the day as of which the officer of that field is named; empty: there is none.
QString dayFieldOf(const QString &kind, const QString &field)
{
    if (field == "approved_by"_L1 || kind == "approval"_L1)
        return u"approved_on"_s;
    if (kind == "freeze"_L1)
        return u"frozen_at"_s;
    if (kind == "monthclose"_L1 || kind == "exchange"_L1 || kind == "referral"_L1)
        return u"date"_s;
    return {};
}

QDate dayOf(const QString &text)
{
    if (text.contains(u'T'))
        return QDateTime::fromString(text, Qt::ISODateWithMs).toLocalTime().date();
    return QDate::fromString(text, Qt::ISODate);
}

} // namespace

Result<QJsonObject> withApproval(Connection &connection, const QString &kind, const QJsonObject &json)
{
    if (kind != "freeze"_L1)
        return json;
    LIAISON_ASSIGN(const FreezeApproval found, freezeApproval(connection, json.value(u"ref"_s).toString()));
    QJsonObject complete = json;
    complete.insert(u"approved_by"_s, textOrNull(found.approval ? found.approval->officer : QString()));
    complete.insert(u"approved_on"_s, dayJson(found.approval ? found.approval->approvedOn : QDate()));
    complete.insert(u"withdrawn_on"_s, dayJson(found.withdrawnOn));
    return complete;
}

Result<QJsonObject> withOfficers(Connection &connection, const QString &kind, const QJsonObject &json)
{
    QJsonObject words = json;
    for (const QString &field : {u"officer"_s, u"owner"_s, u"approved_by"_s}) {
        const QString ref = json.value(field).toString();
        if (ref.isEmpty() || kind == "officer"_L1)
            continue;
        const QString day = json.value(dayFieldOf(kind, field)).toString();
        LIAISON_ASSIGN(const NamedOfficer officer, officerOn(connection, ref, dayOf(day)));
        words.insert(field, officerWords(officer, screenLanguage()));
    }
    return words;
}

} // namespace liaison
