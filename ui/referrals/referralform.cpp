// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/referralform.h"

#include "ui/forms/formcolumns.h"
#include "ui/forms/resultlines.h"
#include "ui/inputs/chipsedit.h"
#include "ui/inputs/filecompletion.h"
#include "ui/inputs/markingchoices.h"
#include "ui/inputs/markingcombo.h"
#include "ui/inputs/readingedits.h"
#include "ui/look/buttons.h"
#include "ui/look/theme.h"
#include "ui/referrals/stepwords.h"
#include "ui/words/errortexts.h"
#include "ui/words/language.h"

#include <QEvent>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int daysToAnswer = 28; // offered as the due date of a new referral

} // namespace

ReferralForm::ReferralForm(Session &session, QWidget *parent)
    : RecordEditor(session, u"referral"_s, parent),
      m_fields(new FormColumns({3, 4, 3, 3})),
      m_goods(new FormColumns({1, 1})),
      m_items(new GoodsLines),
      m_values(new ValueLines),
      m_next(plainButton({}, {}, this))
{
    addFields();
    addHeadAction(m_next);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_fields);
    layout->addWidget(m_goods);
    layout->addStretch(1);
    setContent(content);
    loadChoices();
    loadRecords();
    connect(m_fields, &FormColumns::edited, this, [this](const QString &field) {
        if (field == "date"_L1)
            offerDue();
        showDependent();
        touched();
    });
    connect(m_items, &ResultLines::edited, this, &ReferralForm::touched);
    connect(m_values, &ResultLines::edited, this, &ReferralForm::touched);
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT nextStepWanted(record()); });
    connect(&session, &Session::directoryLoaded, this, &ReferralForm::loadChoices);
    connect(&session, &Session::changed, this, [this](const QString &kind) {
        if (kind == "officer"_L1 || kind == "indicator"_L1 || kind.isEmpty())
            loadRecords();
    });
    connect(this, &RecordEditor::opened, this, &ReferralForm::showDependent);
}

void ReferralForm::addFields()
{
    const auto day = [this](int column, const QString &field) {
        auto *edit = m_fields->add(column, field, new PartialDateEdit);
        edit->setDayRequired(true);
        edit->setReadingVisible(false);
    };
    auto *date = m_fields->add(0, u"date"_s, new PartialDateEdit, [] { return tr("Date made"); });
    date->setProgrammeFirstMonth(session().programmeFirstMonth());
    m_fields->add(0, u"direction"_s, new CodeCombo);
    m_fields->add(0, u"counterpart"_s, new CodeCombo);
    m_fields->add(0, u"action"_s, new CodeCombo);
    m_fields->add(0, u"channel"_s, new CodeCombo);
    day(0, u"due"_s);
    auto *subject = m_fields->add(1, u"subject"_s, new QLineEdit);
    auto *summary = m_fields->add(1, u"summary"_s, new QPlainTextEdit);
    m_fields->add(1, u"cases"_s, new ChipsEdit, [] { return tr("Cases handed over"); })
        ->completeFrom(session(), u"case"_s, u"ref"_s);
    m_fields->add(1, u"indicators"_s, new ChipsEdit);
    m_fields->add(1, u"note"_s, new QLineEdit);
    for (const QString &field : {u"acknowledged"_s, u"started"_s, u"outcome_date"_s})
        day(2, field);
    m_fields->add(2, u"outcome"_s, new CodeCombo);
    auto *merged = m_fields->add(2, u"merged_into"_s, new QLineEdit);
    auto *outcomeCase = m_fields->add(2, u"outcome_case"_s, new QLineEdit);
    day(2, u"closed"_s);
    m_fields->add(3, u"tlp"_s, new MarkingCombo);
    m_fields->add(3, u"handling"_s, new CodeCombo);
    m_fields->add(3, u"handling_note"_s, new QLineEdit);
    m_fields->add(3, u"source_grade"_s, new CodeCombo);
    m_fields->add(3, u"information_grade"_s, new CodeCombo);
    m_fields->add(3, u"operation"_s, new CodeCombo);
    m_fields->add(3, u"officer"_s, new CodeCombo);
    m_fields->add(3, u"their_ref"_s, new QLineEdit);
    m_fields->add(3, u"ref"_s, new QLineEdit);
    m_goods->add(0, u"items"_s, m_items, [] { return tr("Goods reported as seized, one line for each unit"); });
    m_goods->add(1, u"values"_s, m_values, [] { return tr("Value reported, one line for each currency and basis"); });
    summary->setTabChangesFocus(true);
    summary->setFixedHeight(Theme::get().px(82));
    new FileCompletion(subject, session(), u"referral"_s, u"subject"_s);
    new FileCompletion(merged, session(), u"referral"_s, u"ref"_s);
    new FileCompletion(outcomeCase, session(), u"case"_s, u"ref"_s);
}

CodeCombo *ReferralForm::combo(const QString &field) const
{
    return qobject_cast<CodeCombo *>(m_fields->input(field));
}

void ReferralForm::loadChoices()
{
    const GradingScheme scheme = session().gradingScheme();
    combo(u"direction"_s)->setChoices(fixedChoices(u"referral_direction"_s));
    combo(u"counterpart"_s)->setChoices(counterpartChoices(session()), CodeCombo::Show::CodesAndNames);
    combo(u"action"_s)->setCodeList(u"referral_action"_s);
    combo(u"channel"_s)->setCodeList(u"channel"_s);
    combo(u"outcome"_s)->setCodeList(u"referral_outcome"_s);
    combo(u"handling"_s)->setChoices(fixedChoices(u"handling"_s), CodeCombo::Show::CodesAndNames);
    combo(u"source_grade"_s)
        ->setChoices(gradeChoices(sourceGrades(scheme), true, scheme), CodeCombo::Show::CodesAndNames);
    combo(u"information_grade"_s)
        ->setChoices(gradeChoices(informationGrades(scheme), false, scheme), CodeCombo::Show::CodesAndNames);
    combo(u"operation"_s)->setChoices(operationChoices(session()));
    combo(u"officer"_s)->setChoices(m_choices.officers);
    combo(u"channel"_s)->setNoneWords(tr("not stated"));
    combo(u"outcome"_s)->setNoneWords(tr("none yet"));
    for (const QString &field : {u"source_grade"_s, u"information_grade"_s})
        combo(field)->setNoneWords(tr("not graded"));
    for (const QString &field : {u"operation"_s, u"officer"_s})
        combo(field)->setNoneWords(tr("none"));
    qobject_cast<ChipsEdit *>(m_fields->input(u"indicators"_s))->setChoices(m_choices.indicators);
}

void ReferralForm::loadRecords()
{
    session().read(
        this, m_choicesWanted,
        [language = screenLanguage()](Connection &connection, TaskControl &) -> Result<Choices> {
            Choices choices;
            LIAISON_ASSIGN(choices.officers, recordChoices(connection, u"officer"_s, u"name"_s, language));
            LIAISON_ASSIGN(choices.indicators, recordChoices(connection, u"indicator"_s, u"description"_s, language));
            return choices;
        },
        [this](Result<Choices> choices) {
            if (!choices)
                return;
            m_choices = *choices;
            loadChoices();
        });
}

ReferralState ReferralForm::state() const
{
    return referralStateFromCode(stored().json.value(u"state"_s).toString()).value_or(ReferralState::Made);
}

// What is shown only when something else says so.
void ReferralForm::showDependent()
{
    const auto filled = [this](const QString &field) { return !m_fields->text(field).isEmpty(); };
    const QString outcome = m_fields->text(u"outcome"_s);
    m_fields->row(u"merged_into"_s)->setVisible(outcome == mergedOutcome || filled(u"merged_into"_s));
    m_fields->row(u"outcome_case"_s)->setVisible(!outcome.isEmpty() || filled(u"outcome_case"_s));
    m_fields->row(u"closed"_s)->setVisible(!outcome.isEmpty() || filled(u"closed"_s));
    m_fields->row(u"handling_note"_s)
        ->setVisible(m_fields->text(u"handling"_s) == "H3"_L1 || filled(u"handling_note"_s));
    m_goods->setVisible(outcome == seizedOutcome || m_items->typed().size() > 1 || m_values->typed().size() > 1);
    m_values->setDefaultCurrency(currencyOf(session().sideOf(
        m_fields->text(u"direction"_s) == "made"_L1 ? m_fields->text(u"counterpart"_s) : session().homeAgency())));
    m_fields->row(u"ref"_s)->setHint(record() == 0 ? tr("Made when it is saved, unless you give one.") : QString());
    const QString words = nextStepWords(state());
    m_next->setText(words);
    m_next->setAccessibleName(words);
    m_next->setVisible(record() != 0 && !words.isEmpty());
}

// The due date that was offered goes with the day on which the referral is made; one that was typed stays.
void ReferralForm::offerDue()
{
    const auto made = parsePartialDate(m_fields->text(u"date"_s), session().programmeFirstMonth());
    if (record() != 0 || !made || !made->isDay() || m_fields->text(u"due"_s) != m_offeredDue)
        return;
    m_fields->setText(u"due"_s, made->first.addDays(daysToAnswer).toString(Qt::ISODate));
    m_offeredDue = m_fields->text(u"due"_s);
}

void ReferralForm::focusFirst()
{
    m_fields->input(u"date"_s)->setFocus(Qt::TabFocusReason);
}

void ReferralForm::focusOutcome(const QString &outcome)
{
    m_fields->setText(u"outcome"_s, outcome);
    if (m_fields->text(u"outcome_date"_s).isEmpty())
        m_fields->setText(u"outcome_date"_s, session().workingDay().toString(Qt::ISODate));
    showDependent();
    touched();
    m_fields->input(outcome == mergedOutcome ? u"merged_into"_s : u"outcome"_s)->setFocus(Qt::TabFocusReason);
}

QJsonObject ReferralForm::defaults() const
{
    Referral referral; // its own defaults are the safest handling and marking
    referral.date = PartialDate::day(session().workingDay());
    referral.direction = u"made"_s;
    referral.due = session().workingDay().addDays(daysToAnswer);
    referral.officer = session().officerRef();
    referral.sourceGrade = safestSourceGrade(session().gradingScheme());
    referral.informationGrade = safestInformationGrade(session().gradingScheme());
    return toJson(referral, session().programmeFirstMonth());
}

QJsonObject ReferralForm::form() const
{
    QJsonObject form = m_fields->json(kind(), stored().json);
    form.remove(u"state"_s); // it follows from the days
    const auto lines = [](const QJsonArray &given, const QString &number, const QString &choice) {
        QJsonArray forms;
        for (const auto &line : given) {
            const QString text = line.toObject().value(u"text"_s).toString();
            if (!text.trimmed().isEmpty())
                forms.append(QJsonObject{{number, text}, {choice, line.toObject().value(u"code"_s)}});
        }
        return forms;
    };
    // Lines that nobody touched stay as they are, with what no line shows.
    if (m_items->typed() != m_itemsBefore)
        form.insert(u"items"_s, lines(m_items->typed(), u"quantity"_s, u"unit"_s));
    if (m_values->typed() != m_valuesBefore)
        form.insert(u"values"_s, lines(m_values->typed(), u"value"_s, u"value_basis"_s));
    return form;
}

void ReferralForm::fill(const QJsonObject &form)
{
    Errors none;
    const Referral referral = fromJson<Referral>(form, {session().programmeFirstMonth(), {}}, none);
    m_fields->fill(form);
    m_items->setItems(referral.seized.items);
    m_values->setValues(referral.seized.values);
    m_offeredDue = m_fields->text(u"due"_s);
    m_itemsBefore = m_items->typed();
    m_valuesBefore = m_values->typed();
    showDependent();
}

QJsonObject ReferralForm::typed() const
{
    return {{u"fields"_s, m_fields->typed()}, {u"items"_s, m_items->typed()}, {u"values"_s, m_values->typed()}};
}

void ReferralForm::setTyped(const QJsonObject &typed)
{
    m_fields->setTyped(typed.value(u"fields"_s).toObject());
    m_items->restore(typed.value(u"items"_s).toArray());
    m_values->restore(typed.value(u"values"_s).toArray());
    showDependent();
}

QStringList ReferralForm::showErrors(const Errors &errors)
{
    Errors ofGoods;
    Errors others;
    for (const Error &error : errors) {
        const QString field = error.field.section(u'[', 0, 0);
        if (FieldRow *row = m_fields->row(field))
            row->setVisible(true);
        const bool goods = m_goods->row(field);
        if (goods)
            m_goods->setVisible(true);
        (goods ? ofGoods : others).append(error);
    }
    const QStringList elsewhere = m_goods->showErrors(ofGoods);
    return m_fields->showErrors(others) + elsewhere; // the upper ones take the focus
}

QString ReferralForm::title() const
{
    const QString subject = oneLine(stored().json.value(u"subject"_s).toString(), 60);
    return subject.isEmpty() ? oneLine(ref()) : QString(oneLine(ref()) + u"  "_s + subject);
}

QString ReferralForm::newTitle() const
{
    return tr("New referral");
}

void ReferralForm::changeEvent(QEvent *event)
{
    RecordEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        loadRecords();
        loadChoices();
        showDependent();
    }
}

} // namespace liaison
