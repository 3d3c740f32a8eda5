// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/followup.h"

using namespace Qt::StringLiterals;

namespace liaison {

const QStringList &FollowUp::statuses()
{
    static const QStringList list{u"open"_s, u"done"_s, u"dropped"_s};
    return list;
}

Errors FollowUp::validate() const
{
    Errors errors;
    if (!ref.isEmpty() && !isReference(ref))
        errors.append({ErrorKind::Malformed, u"ref"_s, ref});
    if (attachedTo.isNull())
        errors.append({ErrorKind::Required, u"attached_to"_s, {}});
    else if (attachedTo.ref.isEmpty())
        errors.append({ErrorKind::Malformed, u"attached_to"_s, attachedTo.kind});
    if (subject.trimmed().isEmpty())
        errors.append({ErrorKind::Required, u"subject"_s, {}});
    if (!due.isValid())
        errors.append({ErrorKind::Required, u"due"_s, {}});
    if (!statuses().contains(status))
        errors.append({status.isEmpty() ? ErrorKind::Required : ErrorKind::UnknownCode, u"status"_s, status});
    else if (status == "open"_L1 && doneOn.isValid())
        errors.append({ErrorKind::OutOfRange, u"done_on"_s, doneOn.toString(Qt::ISODate)});
    return errors;
}

QJsonObject FollowUp::toJson() const
{
    return {{u"ref"_s, ref},
            {u"attached_to"_s, attachedTo.text()},
            {u"subject"_s, subject},
            {u"due"_s, dayJson(due)},
            {u"owner"_s, textOrNull(owner)},
            {u"status"_s, status},
            {u"done_on"_s, dayJson(doneOn)},
            {u"note"_s, note},
            {u"illustrative"_s, illustrative}};
}

FollowUp FollowUp::fromJson(const QJsonObject &json, const JsonContext &context, Errors &errors)
{
    FollowUp followUp;
    JsonReader read(json, context, errors);
    read.text(u"ref"_s, followUp.ref, refLimit);
    QString attachedTo;
    read.text(u"attached_to"_s, attachedTo);
    followUp.attachedTo = RecordName::fromText(attachedTo);
    read.text(u"subject"_s, followUp.subject);
    read.day(u"due"_s, followUp.due);
    read.text(u"owner"_s, followUp.owner);
    read.text(u"status"_s, followUp.status, refLimit);
    read.day(u"done_on"_s, followUp.doneOn);
    read.text(u"note"_s, followUp.note, textLimit);
    read.flag(u"illustrative"_s, followUp.illustrative);
    read.finish();
    return followUp;
}

} // namespace liaison
