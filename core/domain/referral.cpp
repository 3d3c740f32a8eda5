// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/referral.h"

#include "core/domain/markingfields.h"
#include "core/values/grading.h"

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
    if (referral.date.isNull())
        return;
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
    errors += referral.seized.validate();
}

// The state follows from the days; where it is given beside them it must be theirs.
Field<Referral> stateField()
{
    const auto write = [](const Referral &referral, int) { return QJsonValue(referralStateCode(referral.state())); };
    const auto read = [](JsonReader &reader, Referral &referral) {
        QString state;
        reader.text(u"state"_s, state, refLimit);
        const auto given = referralStateFromCode(state);
        if (state.isEmpty() || given == referral.state())
            return;
        if (!given)
            reader.error(ErrorKind::UnknownCode, u"state"_s, state);
        else if (*given > referral.state()) // nobody comes there without a day
            reader.error(ErrorKind::Required, dayField(*given));
        else
            reader.error(ErrorKind::OutOfRange, u"state"_s, state);
    };
    Field<Referral> field = fieldtypes::custom<Referral>(u"state"_s, write, read);
    field.info.derived = true;
    field.info.brief = true;
    return field;
}

Fields<Referral> referralFields()
{
    using R = Referral;
    using namespace fieldtypes;
    return {reference(u"ref"_s, &R::ref),
            span(u"date"_s, &R::date).brief().required().dates(),
            code(u"direction"_s, &R::direction, u"referral_direction"_s).brief().required(),
            record(u"counterpart"_s, &R::counterpart, u"agency"_s).brief().required().searched(3),
            line(u"subject"_s, &R::subject).brief().completes().searched(1),
            text(u"summary"_s, &R::summary).searched(2),
            code(u"action"_s, &R::action, u"referral_action"_s).brief().required(),
            code(u"channel"_s, &R::channel, u"channel"_s),
            records(u"cases"_s, &R::cases, u"case"_s).searched(8),
            day(u"due"_s, &R::due).brief().notBefore(u"date"_s),
            stateField(),
            day(u"acknowledged"_s, &R::acknowledged),
            day(u"started"_s, &R::started),
            day(u"outcome_date"_s, &R::outcomeDate),
            day(u"closed"_s, &R::closed),
            code(u"outcome"_s, &R::outcome, u"referral_outcome"_s).brief(),
            record(u"merged_into"_s, &R::mergedInto, u"referral"_s).acyclic(),
            record(u"outcome_case"_s, &R::outcomeCase, u"case"_s),
            custom<R>(
                u"items"_s, [](const R &r, int) { return r.seized.itemsJson(); },
                [](JsonReader &reader, R &r) { r.seized.readItems(reader); }),
            custom<R>(
                u"values"_s, [](const R &r, int) { return r.seized.valuesJson(); },
                [](JsonReader &reader, R &r) { r.seized.readValues(reader); }),
            line(u"their_ref"_s, &R::theirRef).searched(5),
            sourceGrade<R>(),
            informationGrade<R>(),
            handling<R>(),
            handlingNote<R>().searched(6),
            tlp<R>(),
            records(u"indicators"_s, &R::indicators, u"indicator"_s).searched(9),
            record(u"operation"_s, &R::operation, u"operation"_s).searched(4),
            record(u"officer"_s, &R::officer, u"officer"_s),
            text(u"note"_s, &R::note).searched(7),
            flag(u"illustrative"_s, &R::illustrative)};
}

} // namespace

const QStringList &referralStates()
{
    return fixedCodes(u"referral_state"_s);
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

const Fields<Referral> &Referral::fields()
{
    static const Fields<Referral> table = referralFields();
    return table;
}

Errors Referral::validate() const
{
    Errors errors = fields().check(*this);
    checkDays(*this, errors);
    checkOutcome(*this, errors);
    return errors + checkHandlingNote(handling, handlingNote);
}

} // namespace liaison
