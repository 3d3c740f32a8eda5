// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/referralform.h"

#include "ui/forms/resultlines.h"
#include "ui/inputs/choices.h"
#include "ui/look/buttons.h"
#include "ui/referrals/stepwords.h"
#include "ui/words/errortexts.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int daysToAnswer = 28; // offered as the due date of a new referral

// Its own defaults are the safest handling and marking.
QJsonObject newReferral(const Session &session)
{
    Referral referral;
    referral.date = PartialDate::day(session.workingDay());
    referral.direction = u"made"_s;
    referral.due = session.workingDay().addDays(daysToAnswer);
    referral.officer = session.officerRef();
    referral.sourceGrade = safestSourceGrade(session.gradingScheme());
    referral.informationGrade = safestInformationGrade(session.gradingScheme());
    return toJson(referral, session.programmeFirstMonth());
}

} // namespace

ReferralForm::ReferralForm(Session &session, QWidget *parent)
    : RecordEditor(session, table(), parent), m_next(plainButton({}, {}, this))
{
    addHeadAction(m_next);
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT nextStepWanted(record()); });
}

FormTable ReferralForm::table()
{
    const auto day = [](const QString &field) { return FormField{.field = field, .quiet = true}; };
    const FormField date{.field = u"date"_s, .label = [] { return tr("Date made"); }};
    const FormField cases{.field = u"cases"_s, .label = [] { return tr("Cases handed over"); }};
    const FormField outcome{.field = u"outcome"_s, .none = [] { return tr("none yet"); }};
    const FormField items{.field = u"items"_s,
                          .label = [] { return tr("Goods reported as seized, one line for each unit"); }};
    const FormField values{.field = u"values"_s,
                           .label = [] { return tr("Value reported, one line for each currency and basis"); }};
    FormTable table{.kind = u"referral"_s,
                    .bands = {{{3,
                                {date,
                                 {u"direction"_s},
                                 {.field = u"counterpart"_s, .others = true},
                                 {u"action"_s},
                                 {u"channel"_s},
                                 day(u"due"_s)}},
                               {4,
                                {{u"subject"_s},
                                 {.field = u"summary"_s, .height = 82},
                                 cases,
                                 {u"indicators"_s},
                                 {.field = u"note"_s, .line = true}}},
                               {3,
                                {day(u"acknowledged"_s),
                                 day(u"started"_s),
                                 day(u"outcome_date"_s),
                                 outcome,
                                 {u"merged_into"_s},
                                 {u"outcome_case"_s},
                                 day(u"closed"_s)}},
                               {3,
                                {{u"tlp"_s},
                                 {u"handling"_s},
                                 {u"handling_note"_s},
                                 {u"source_grade"_s},
                                 {u"information_grade"_s},
                                 {u"operation"_s},
                                 {u"officer"_s},
                                 {u"their_ref"_s},
                                 {u"ref"_s}}}},
                              {{1, {items}}, {1, {values}}}},
                    .height = 400};
    table.newTitle = [] { return tr("New referral"); };
    table.title = [](const Session &, const QJsonObject &json) {
        const QString subject = oneLine(json.value(u"subject"_s).toString(), 60);
        const QString ref = json.value(u"ref"_s).toString();
        return subject.isEmpty() ? ref : QString(ref + u"  "_s + subject);
    };
    table.defaults = newReferral;
    return table;
}

ReferralState ReferralForm::state() const
{
    return referralStateFromCode(stored().json.value(u"state"_s).toString()).value_or(ReferralState::Made);
}

void ReferralForm::showDependent()
{
    const auto showWhen = [this](bool wanted, const QString &field) {
        fields()->row(field)->setVisible(wanted || !text(field).isEmpty());
    };
    const QString outcome = text(u"outcome"_s);
    showWhen(outcome == mergedOutcome, u"merged_into"_s);
    showWhen(!outcome.isEmpty(), u"outcome_case"_s);
    showWhen(!outcome.isEmpty(), u"closed"_s);
    showWhen(text(u"handling"_s) == "H3"_L1, u"handling_note"_s);
    auto *items = input<ResultLines>(u"items"_s);
    auto *values = input<ResultLines>(u"values"_s);
    for (const QString &goods : {u"items"_s, u"values"_s})
        fields()->row(goods)->setVisible(outcome == seizedOutcome || !items->isEmpty() || !values->isEmpty());
    values->setDefaultCurrency(currencyOf(
        session().sideOf(text(u"direction"_s) == "made"_L1 ? text(u"counterpart"_s) : session().homeAgency())));
    writeOn(m_next, nextStepWords(state()));
    m_next->setVisible(record() != 0 && !m_next->text().isEmpty());
}

void ReferralForm::fieldEdited(const QString &field)
{
    if (field == "date"_L1)
        offerDue();
}

// The due date that was offered goes with the day on which the referral is made; one that was typed stays.
void ReferralForm::offerDue()
{
    const auto made = parsePartialDate(text(u"date"_s), session().programmeFirstMonth());
    if (record() != 0 || !made || !made->isDay() || text(u"due"_s) != m_offeredDue)
        return;
    fields()->setText(u"due"_s, made->first.addDays(daysToAnswer).toString(Qt::ISODate));
    m_offeredDue = text(u"due"_s);
}

void ReferralForm::focusOutcome(const QString &outcome)
{
    fields()->setText(u"outcome"_s, outcome);
    if (text(u"outcome_date"_s).isEmpty())
        fields()->setText(u"outcome_date"_s, session().workingDay().toString(Qt::ISODate));
    showDependent();
    touched();
    goTo(outcome == mergedOutcome ? u"merged_into"_s : u"outcome"_s);
}

void ReferralForm::fill(const QJsonObject &form)
{
    RecordEditor::fill(form);
    m_offeredDue = text(u"due"_s);
}

} // namespace liaison
