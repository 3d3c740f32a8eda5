// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/officer.h"

using namespace Qt::StringLiterals;

namespace liaison {

const QStringList &Officer::roles()
{
    static const QStringList list{u"contact"_s, u"officer"_s, u"supervisor"_s, u"analyst"_s};
    return list;
}

Errors Officer::validate() const
{
    Errors errors;
    if (!ref.isEmpty() && !isReference(ref))
        errors.append({ErrorKind::Malformed, u"ref"_s, ref});
    if (name.trimmed().isEmpty())
        errors.append({ErrorKind::Required, u"name"_s, {}});
    if (agency.isEmpty())
        errors.append({ErrorKind::Required, u"agency"_s, {}});
    if (!roles().contains(role))
        errors.append({ErrorKind::UnknownCode, u"role"_s, role});
    if (postedFrom.isValid() && postedTo.isValid() && postedTo < postedFrom)
        errors.append({ErrorKind::DatesOutOfOrder, u"posted_to"_s, postedTo.toString(Qt::ISODate)});
    return errors;
}

QJsonObject Officer::toForm() const
{
    return {{u"ref"_s, ref},
            {u"name"_s, name},
            {u"agency"_s, agency},
            {u"post"_s, post},
            {u"posted_from"_s, dayForm(postedFrom)},
            {u"posted_to"_s, dayForm(postedTo)},
            {u"role"_s, role},
            {u"contact"_s, contact},
            {u"note"_s, note}};
}

Officer Officer::fromForm(const QJsonObject &form, const FormContext &context, Errors &errors)
{
    Officer officer;
    FormReader read(form, context, errors);
    read.text(u"ref"_s, officer.ref, refLimit);
    read.text(u"name"_s, officer.name);
    read.text(u"agency"_s, officer.agency);
    read.text(u"post"_s, officer.post);
    read.day(u"posted_from"_s, officer.postedFrom);
    read.day(u"posted_to"_s, officer.postedTo);
    read.text(u"role"_s, officer.role, refLimit);
    read.text(u"contact"_s, officer.contact);
    read.text(u"note"_s, officer.note, textLimit);
    read.finish();
    return officer;
}

} // namespace liaison
