// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/officer.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace liaison {

const QStringList &Officer::roles()
{
    static const QStringList list{u"contact"_s, u"officer"_s, u"supervisor"_s, u"analyst"_s};
    return list;
}

namespace {

QString path(qsizetype index, const QString &field)
{
    return u"postings[%1].%2"_s.arg(index).arg(field);
}

// Dates known only to a month or a year contradict each other where no days in them would do.
void checkOrder(const QList<Posting> &postings, const PartialDate &present, Errors &errors)
{
    PartialDate last; // the end of the posting before, or its beginning where the end is not stated
    for (qsizetype i = 0; i < postings.size(); ++i) {
        const Posting &posting = postings.at(i);
        if (!posting.from.isNull() && !posting.to.isNull() && posting.to.last < posting.from.first)
            errors.append({ErrorKind::DatesOutOfOrder, path(i, u"to"_s), {}});
        const PartialDate &begin = posting.from.isNull() ? posting.to : posting.from;
        if (!last.isNull() && !begin.isNull() && begin.last < last.first)
            errors.append({ErrorKind::DatesOutOfOrder, path(i, u"from"_s), partialDateText(last)});
        if (!posting.to.isNull() || !posting.from.isNull())
            last = posting.to.isNull() ? posting.from : posting.to;
    }
    if (!last.isNull() && !present.isNull() && present.last < last.first)
        errors.append({ErrorKind::DatesOutOfOrder, u"posted_from"_s, partialDateText(last)});
}

} // namespace

std::optional<Posting> Officer::postingOn(const QDate &day) const
{
    QList<Posting> all = postings;
    if (postedFrom.isValid() || postedTo.isValid()) {
        all.append({agency, post, postedFrom.isValid() ? PartialDate::day(postedFrom) : PartialDate(),
                    postedTo.isValid() ? PartialDate::day(postedTo) : PartialDate()});
    } else if (postings.isEmpty()) {
        return std::nullopt;
    }
    for (auto each = all.crbegin(); each != all.crend(); ++each) {
        const bool dated = !each->from.isNull() || !each->to.isNull();
        const bool begun = each->from.isNull() || each->from.first <= day;
        const bool lasts = each->to.isNull() || day <= each->to.last;
        if (dated && begun && lasts)
            return *each;
    }
    return std::nullopt;
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
    for (qsizetype i = 0; i < postings.size(); ++i) {
        if (postings.at(i).agency.isEmpty())
            errors.append({ErrorKind::Required, path(i, u"agency"_s), {}});
        if (postings.at(i).post.trimmed().isEmpty())
            errors.append({ErrorKind::Required, path(i, u"post"_s), {}});
    }
    checkOrder(postings, postedFrom.isValid() ? PartialDate::day(postedFrom) : PartialDate(), errors);
    return errors;
}

QJsonObject Officer::toJson(int programmeFirstMonth) const
{
    QJsonArray former;
    for (const Posting &posting : postings) {
        former.append(QJsonObject{{u"agency"_s, posting.agency},
                                  {u"post"_s, posting.post},
                                  {u"from"_s, textOrNull(partialDateText(posting.from, programmeFirstMonth))},
                                  {u"to"_s, textOrNull(partialDateText(posting.to, programmeFirstMonth))}});
    }
    return {{u"ref"_s, ref},
            {u"name"_s, name},
            {u"agency"_s, agency},
            {u"post"_s, post},
            {u"posted_from"_s, dayJson(postedFrom)},
            {u"posted_to"_s, dayJson(postedTo)},
            {u"postings"_s, former},
            {u"role"_s, role},
            {u"contact"_s, contact},
            {u"note"_s, note}};
}

Officer Officer::fromJson(const QJsonObject &json, const JsonContext &context, Errors &errors)
{
    Officer officer;
    JsonReader read(json, context, errors);
    read.text(u"ref"_s, officer.ref, refLimit);
    read.text(u"name"_s, officer.name);
    read.text(u"agency"_s, officer.agency);
    read.text(u"post"_s, officer.post);
    read.day(u"posted_from"_s, officer.postedFrom);
    read.day(u"posted_to"_s, officer.postedTo);
    const QJsonArray former = read.array(u"postings"_s);
    for (qsizetype i = 0; i < former.size(); ++i) {
        JsonReader part(former.at(i).toObject(), context, errors, path(i, {}));
        Posting posting;
        part.text(u"agency"_s, posting.agency);
        part.text(u"post"_s, posting.post);
        part.date(u"from"_s, posting.from);
        part.date(u"to"_s, posting.to);
        part.finish();
        officer.postings.append(posting);
    }
    read.text(u"role"_s, officer.role, refLimit);
    read.text(u"contact"_s, officer.contact);
    read.text(u"note"_s, officer.note, textLimit);
    read.finish();
    return officer;
}

} // namespace liaison
