// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/approval.h"

#include "core/base/clock.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

bool isMonth(const QString &text)
{
    return text.size() == 7 && QDate::fromString(text + u"-01"_s, Qt::ISODate).isValid();
}

} // namespace

Errors Approval::validate() const
{
    Errors errors;
    if (!ref.isEmpty() && !isReference(ref))
        errors.append({ErrorKind::Malformed, u"ref"_s, ref});
    if (attachedTo.isNull() && month.isEmpty())
        errors.append({ErrorKind::Required, u"attached_to"_s, {}});
    else if (!attachedTo.isNull() && attachedTo.ref.isEmpty())
        errors.append({ErrorKind::Malformed, u"attached_to"_s, attachedTo.kind});
    if (!month.isEmpty() && !isMonth(month))
        errors.append({ErrorKind::Malformed, u"month"_s, month});
    else if (!month.isEmpty() && !attachedTo.isNull()) // one or the other
        errors.append({ErrorKind::OutOfRange, u"month"_s, month});
    if (officer.isEmpty())
        errors.append({ErrorKind::Required, u"officer"_s, {}});
    if (!approvedOn.isValid())
        errors.append({ErrorKind::Required, u"approved_on"_s, {}});
    else if (approvedOn > Clock::today())
        errors.append({ErrorKind::OutOfRange, u"approved_on"_s, approvedOn.toString(Qt::ISODate)});
    return errors;
}

QJsonObject Approval::toJson() const
{
    return {{u"ref"_s, ref},         {u"attached_to"_s, textOrNull(attachedTo.text())}, {u"month"_s, textOrNull(month)},
            {u"officer"_s, officer}, {u"approved_on"_s, dayJson(approvedOn)},           {u"note"_s, note}};
}

Approval Approval::fromJson(const QJsonObject &json, const JsonContext &context, Errors &errors)
{
    Approval approval;
    JsonReader read(json, context, errors);
    read.text(u"ref"_s, approval.ref, refLimit);
    QString attachedTo;
    read.text(u"attached_to"_s, attachedTo);
    approval.attachedTo = RecordName::fromText(attachedTo);
    read.text(u"month"_s, approval.month, refLimit);
    read.text(u"officer"_s, approval.officer);
    read.day(u"approved_on"_s, approval.approvedOn);
    read.text(u"note"_s, approval.note, textLimit);
    read.finish();
    return approval;
}

} // namespace liaison
