// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/resultform.h"

#include "core/values/owncodes.h"
#include "ui/forms/resultlines.h"
#include "ui/inputs/choices.h"
#include "ui/inputs/codecombo.h"
#include "ui/inputs/readingedits.h"
#include "ui/look/theme.h"
#include "ui/words/formats.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Nothing typed is "not stated": a source that is silent is the rule, not the exception.
Estimate readEstimate(const EstimateEdit *edit, const QString &field, Errors &errors)
{
    if (edit->isEmpty())
        return Estimate::notStated();
    const auto estimate = edit->value();
    if (estimate)
        return *estimate;
    errors.append({estimate.error().kind, field, edit->text()});
    return Estimate::notStated();
}

} // namespace

ResultForm::ResultForm(Session &session, QWidget *parent)
    : EditPane(session, parent),
      m_operation(new CodeCombo),
      m_period(new PartialDateEdit),
      m_agency(new CodeCombo),
      m_rule(new QComboBox),
      m_cases(new EstimateEdit),
      m_items(new GoodsLines),
      m_values(new ValueLines),
      m_arrests(new EstimateEdit),
      m_source(new QLineEdit),
      m_note(new QPlainTextEdit)
{
    addTarget();
    addNumbers();
    addSource();
}

void ResultForm::addTarget()
{
    m_operation->setNoneWords(tr("none: a period as a whole"));
    m_operation->setChoices(operationChoices(session()));
    fields()->addField(u"operation"_s, tr("&Operation"), m_operation);
    m_period->setProgrammeFirstMonth(session().programmeFirstMonth());
    fields()
        ->addField(u"period"_s, tr("&Period"), m_period)
        ->setHint(tr("2013/14, 2017Q1 or 2013-07-01..2014-06-30: the whole span that the result is stated for."));
    m_agency->setChoices(agencyChoices(session()), CodeCombo::Show::CodesAndNames);
    fields()->addField(u"agency"_s, tr("&Agency"), m_agency);
    watch(m_operation);
    watch(m_period);
    watch(m_agency);
    connect(m_agency, &CodeCombo::codeChanged, this, &ResultForm::followAgency);
    connect(m_operation, &CodeCombo::codeChanged, this,
            [this] { fields()->row(u"period"_s)->setVisible(m_operation->code().isEmpty()); });
}

void ResultForm::addNumbers()
{
    fields()->addSection(tr("What was achieved, as it was stated"));
    m_cases->setPlaceholder(tr("not stated"));
    fields()->addField(u"cases"_s, tr("&Cases"), m_cases);
    m_rule->addItem(tr("the source does not say"), QString());
    for (const Code &code : codesOf(u"counting_rule"_s))
        m_rule->addItem(nameIn(code.names, screenLanguage(), code.code), code.code);
    fields()->addField(u"counting_rule"_s, tr("Cases &counted by"), m_rule);
    fields()
        ->addField(u"items"_s, tr("&Goods"), m_items)
        ->setHint(tr("One line for each unit: they are never added up."));
    fields()->addField(u"values"_s, tr("&Value"), m_values)->setHint(tr("One line for each currency and value basis."));
    m_arrests->setPlaceholder(tr("not stated"));
    fields()->addField(u"arrests"_s, tr("Persons a&rrested"), m_arrests);
    watch(m_cases);
    watch(m_rule);
    watch(m_arrests);
    connect(m_items, &ResultLines::edited, this, &ResultForm::touch);
    connect(m_values, &ResultLines::edited, this, &ResultForm::touch);
}

void ResultForm::addSource()
{
    fields()->addSection(tr("Where it was stated"));
    m_source->setMaxLength(lineLimit);
    m_source->setPlaceholderText(tr("press release, letter, minutes …"));
    fields()->addField(u"source"_s, tr("&Source"), m_source);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(Theme::get().px(72));
    fields()->addField(u"note"_s, tr("&Note"), m_note);
    watch(m_source);
    watch(m_note);
}

void ResultForm::open(const DeclaredResult &result, const KeptDraft &draft)
{
    m_result = result;
    fill(result);
    const QString language = screenLanguage();
    const QString agency = session().agencyName(result.agency, language);
    const bool fits = !result.id.isNull() || !draft.content ||
                      (draft.content->value(u"operation"_s).toString() == result.operation &&
                       (result.agency.isEmpty() || draft.content->value(u"agency"_s).toString() == result.agency));
    focusFirst(result.agency.isEmpty() ? static_cast<QWidget *>(m_agency) : m_cases);
    begin(result.id.isNull()           ? tr("Declare a result")
          : result.operation.isEmpty() ? tr("Result of %1", "an agency").arg(agency)
                                       : tr("Result of %1 in %2", "an agency, an operation")
                                             .arg(agency, session().operationName(result.operation, language)),
          u"result"_s, result.id.value, draft, fits);
}

void ResultForm::followAgency()
{
    m_values->setDefaultCurrency(currencyOf(session().sideOf(m_agency->code())));
}

void ResultForm::fill(const DeclaredResult &result)
{
    m_operation->setCode(result.operation);
    m_period->setValue(result.period);
    fields()->row(u"period"_s)->setVisible(result.operation.isEmpty());
    m_agency->setCode(result.agency);
    followAgency();
    m_rule->setCurrentIndex(std::max(0, m_rule->findData(result.countingRule)));
    m_cases->setValue(result.cases);
    m_items->setItems(result.items);
    m_values->setValues(result.values);
    m_arrests->setValue(result.arrests);
    m_source->setText(result.source);
    m_source->setCursorPosition(0);
    m_note->setPlainText(result.note);
}

DeclaredResult ResultForm::read(Errors &errors) const
{
    DeclaredResult result = m_result;
    const auto operation = m_operation->value();
    if (operation)
        result.operation = *operation;
    else
        errors.append({operation.error().kind, u"operation"_s, m_operation->currentText()});
    result.period = {};
    if (result.operation.isEmpty() && operation) {
        if (m_period->isEmpty()) {
            errors.append({ErrorKind::Required, u"period"_s, {}});
        } else if (const auto period = m_period->value()) {
            result.period = *period;
        } else {
            errors.append({period.error().kind, u"period"_s, m_period->text()});
        }
    }
    const auto agency = m_agency->value();
    if (agency)
        result.agency = *agency;
    else
        errors.append({agency.error().kind, u"agency"_s, m_agency->currentText()});
    result.countingRule = m_rule->currentData().toString();
    result.cases = readEstimate(m_cases, u"cases"_s, errors);
    result.items = m_items->items(errors);
    result.values = m_values->values(errors);
    for (ResultValue &value : result.values) { // what the source prints beside a value stays with it
        for (const ResultValue &before : m_result.values) {
            if (before.value.currency == value.value.currency && before.basis == value.basis)
                value.beside = before.beside;
        }
    }
    result.arrests = readEstimate(m_arrests, u"arrests"_s, errors);
    result.source = m_source->text().trimmed();
    result.note = m_note->toPlainText();
    return result;
}

void ResultForm::save()
{
    if (!isOpen())
        return;
    Errors errors;
    const DeclaredResult result = read(errors);
    if (errors.isEmpty())
        errors = result.validate();
    if (!errors.isEmpty()) {
        refuse(errors);
        return;
    }
    const int firstMonth = session().programmeFirstMonth();
    saveJson(toJson(result, firstMonth), m_result.id.isNull() ? QJsonObject() : toJson(m_result, firstMonth),
             result.revision);
}

QJsonObject ResultForm::typed() const
{
    return {{u"operation"_s, m_operation->code()}, {u"period"_s, m_period->text()},
            {u"agency"_s, m_agency->code()},       {u"counting_rule"_s, m_rule->currentData().toString()},
            {u"cases"_s, m_cases->text()},         {u"items"_s, m_items->typed()},
            {u"values"_s, m_values->typed()},      {u"arrests"_s, m_arrests->text()},
            {u"source"_s, m_source->text()},       {u"note"_s, m_note->toPlainText()}};
}

void ResultForm::restore(const QJsonObject &typed)
{
    m_operation->setCode(typed.value(u"operation"_s).toString());
    m_period->setText(typed.value(u"period"_s).toString());
    fields()->row(u"period"_s)->setVisible(m_operation->code().isEmpty());
    m_agency->setCode(typed.value(u"agency"_s).toString());
    followAgency();
    m_rule->setCurrentIndex(std::max(0, m_rule->findData(typed.value(u"counting_rule"_s).toString())));
    m_cases->setText(typed.value(u"cases"_s).toString());
    m_items->restore(typed.value(u"items"_s).toArray());
    m_values->restore(typed.value(u"values"_s).toArray());
    m_arrests->setText(typed.value(u"arrests"_s).toString());
    m_source->setText(typed.value(u"source"_s).toString());
    m_note->setPlainText(typed.value(u"note"_s).toString());
}

} // namespace liaison
