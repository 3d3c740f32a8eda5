// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/referral.h"

#include "core/domain/grading.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// The field that holds the day on which a referral came to the state.
QString dayField(ReferralState state)
{
    switch (state) {
    case ReferralState::Acknowledged:
        return u"acknowledged"_s;
    case ReferralState::InProgress:
        return u"started"_s;
    case ReferralState::Outcome:
        return u"outcome_date"_s;
    case ReferralState::Closed:
        return u"closed"_s;
    case ReferralState::Made:
        break;
    }
    return u"date"_s;
}

void checkDays(const Referral &referral, Errors &errors)
{
    if (referral.date.isNull()) {
        errors.append({ErrorKind::Required, u"date"_s, {}});
        return;
    }
    QDate last = referral.date.first;
    const std::pair<QString, QDate> steps[]{{u"acknowledged"_s, referral.acknowledged},
                                            {u"started"_s, referral.started},
                                            {u"outcome_date"_s, referral.outcomeDate},
                                            {u"closed"_s, referral.closed}};
    for (const auto &[field, day] : steps) {
        if (!day.isValid())
            continue;
        if (day < last)
            errors.append({ErrorKind::DatesOutOfOrder, field, day.toString(Qt::ISODate)});
        else
            last = day;
    }
    if (referral.due.isValid() && referral.due < referral.date.first)
        errors.append({ErrorKind::DatesOutOfOrder, u"due"_s, referral.due.toString(Qt::ISODate)});
}

void checkOutcome(const Referral &referral, Errors &errors)
{
    const bool needed = referral.outcomeDate.isValid() || referral.closed.isValid() || !referral.seized.isEmpty() ||
                        !referral.outcomeCase.isEmpty();
    if (needed && referral.outcome.isEmpty())
        errors.append({ErrorKind::Required, u"outcome"_s, {}});
    if (!referral.outcome.isEmpty() && !referral.outcomeDate.isValid())
        errors.append({ErrorKind::Required, u"outcome_date"_s, {}});
    const bool merged = referral.outcome == mergedOutcome;
    if (merged && referral.mergedInto.isEmpty())
        errors.append({ErrorKind::Required, u"merged_into"_s, {}});
    if (!merged && !referral.mergedInto.isEmpty())
        errors.append({ErrorKind::OutOfRange, u"merged_into"_s, referral.mergedInto});
    if (!referral.mergedInto.isEmpty() && referral.mergedInto.compare(referral.ref, Qt::CaseInsensitive) == 0)
        errors.append({ErrorKind::Circular, u"merged_into"_s, referral.mergedInto});
    errors += referral.seized.validate();
}

} // namespace

const QStringList &referralStates()
{
    static const QStringList list{u"made"_s, u"acknowledged"_s, u"in_progress"_s, u"outcome"_s, u"closed"_s};
    return list;
}

QString referralStateCode(ReferralState state)
{
    return referralStates().at(qsizetype(state));
}

std::optional<ReferralState> referralStateFromCode(const QString &code)
{
    const qsizetype place = referralStates().indexOf(code);
    return place < 0 ? std::nullopt : std::optional(ReferralState(place));
}

const QStringList &Referral::directions()
{
    static const QStringList list{u"made"_s, u"received"_s};
    return list;
}

ReferralState Referral::state() const
{
    if (closed.isValid())
        return ReferralState::Closed;
    if (outcomeDate.isValid())
        return ReferralState::Outcome;
    if (started.isValid())
        return ReferralState::InProgress;
    return acknowledged.isValid() ? ReferralState::Acknowledged : ReferralState::Made;
}

Errors Referral::validate() const
{
    Errors errors;
    if (!ref.isEmpty() && !isReference(ref))
        errors.append({ErrorKind::Malformed, u"ref"_s, ref});
    if (!directions().contains(direction))
        errors.append({direction.isEmpty() ? ErrorKind::Required : ErrorKind::UnknownCode, u"direction"_s, direction});
    if (counterpart.isEmpty())
        errors.append({ErrorKind::Required, u"counterpart"_s, {}});
    if (action.isEmpty())
        errors.append({ErrorKind::Required, u"action"_s, {}});
    checkDays(*this, errors);
    checkOutcome(*this, errors);
    errors += validateMarking({sourceGrade, informationGrade, handling, handlingNote, tlp});
    return errors;
}

QJsonObject Referral::toJson(int programmeFirstMonth) const
{
    QJsonObject json{{u"ref"_s, ref},
                     {u"date"_s, partialDateText(date, programmeFirstMonth)},
                     {u"direction"_s, direction},
                     {u"counterpart"_s, counterpart},
                     {u"subject"_s, subject},
                     {u"summary"_s, summary},
                     {u"action"_s, action},
                     {u"channel"_s, textOrNull(channel)},
                     {u"cases"_s, textsJson(cases)},
                     {u"due"_s, dayJson(due)},
                     {u"state"_s, referralStateCode(state())},
                     {u"acknowledged"_s, dayJson(acknowledged)},
                     {u"started"_s, dayJson(started)},
                     {u"outcome_date"_s, dayJson(outcomeDate)},
                     {u"closed"_s, dayJson(closed)},
                     {u"outcome"_s, textOrNull(outcome)},
                     {u"merged_into"_s, textOrNull(mergedInto)},
                     {u"outcome_case"_s, textOrNull(outcomeCase)},
                     {u"their_ref"_s, theirRef},
                     {u"source_grade"_s, textOrNull(sourceGrade)},
                     {u"information_grade"_s, textOrNull(informationGrade)},
                     {u"handling"_s, handling},
                     {u"handling_note"_s, handlingNote},
                     {u"tlp"_s, tlp},
                     {u"indicators"_s, textsJson(indicators)},
                     {u"operation"_s, textOrNull(operation)},
                     {u"officer"_s, textOrNull(officer)},
                     {u"note"_s, note},
                     {u"illustrative"_s, illustrative}};
    seized.addTo(json);
    return json;
}

Referral Referral::fromJson(const QJsonObject &json, const JsonContext &context, Errors &errors)
{
    Referral referral;
    JsonReader read(json, context, errors);
    read.text(u"ref"_s, referral.ref, refLimit);
    read.date(u"date"_s, referral.date);
    read.text(u"direction"_s, referral.direction, refLimit);
    read.text(u"counterpart"_s, referral.counterpart);
    read.text(u"subject"_s, referral.subject);
    read.text(u"summary"_s, referral.summary, textLimit);
    read.text(u"action"_s, referral.action, refLimit);
    read.text(u"channel"_s, referral.channel, refLimit);
    read.texts(u"cases"_s, referral.cases, refLimit);
    read.day(u"due"_s, referral.due);
    read.day(u"acknowledged"_s, referral.acknowledged);
    read.day(u"started"_s, referral.started);
    read.day(u"outcome_date"_s, referral.outcomeDate);
    read.day(u"closed"_s, referral.closed);
    read.text(u"outcome"_s, referral.outcome, refLimit);
    read.text(u"merged_into"_s, referral.mergedInto, refLimit);
    read.text(u"outcome_case"_s, referral.outcomeCase, refLimit);
    referral.seized = StatedGoods::read(read, errors);
    read.text(u"their_ref"_s, referral.theirRef);
    read.text(u"source_grade"_s, referral.sourceGrade, refLimit);
    read.text(u"information_grade"_s, referral.informationGrade, refLimit);
    read.text(u"handling"_s, referral.handling, refLimit);
    read.text(u"handling_note"_s, referral.handlingNote);
    read.text(u"tlp"_s, referral.tlp, refLimit);
    if (const auto tlp = tlpFromCode(referral.tlp))
        referral.tlp = tlpCode(*tlp);
    read.texts(u"indicators"_s, referral.indicators, refLimit);
    read.text(u"operation"_s, referral.operation, refLimit);
    read.text(u"officer"_s, referral.officer);
    read.text(u"note"_s, referral.note, textLimit);
    read.flag(u"illustrative"_s, referral.illustrative);
    QString state;
    read.text(u"state"_s, state, refLimit);
    if (const auto given = referralStateFromCode(state); !state.isEmpty() && given != referral.state()) {
        if (!given)
            read.error(ErrorKind::UnknownCode, u"state"_s, state);
        else if (*given > referral.state()) // nobody comes there without a day
            read.error(ErrorKind::Required, dayField(*given));
        else
            read.error(ErrorKind::OutOfRange, u"state"_s, state);
    }
    read.finish();
    return referral;
}

} // namespace liaison
