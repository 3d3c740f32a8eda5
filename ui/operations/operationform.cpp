// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/operationform.h"

#include "ui/inputs/chipsedit.h"
#include "ui/inputs/choices.h"
#include "ui/inputs/codesedit.h"
#include "ui/inputs/readingedits.h"
#include "ui/look/theme.h"
#include "ui/words/codewords.h"
#include "ui/words/errortexts.h"
#include "ui/words/language.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &entry : value.toArray())
        texts.append(entry.toString());
    return texts;
}

// A place by itself for what was typed and cannot be read.
void readDate(const PartialDateEdit *edit, const QString &field, PartialDate &target, Errors &errors)
{
    target = {};
    if (edit->isEmpty())
        return;
    const auto date = edit->value();
    if (date)
        target = *date;
    else
        errors.append({date.error().kind, field, edit->text()});
}

void readCode(const CodeCombo *combo, const QString &field, QString &target, Errors &errors)
{
    const auto code = combo->value();
    if (code)
        target = *code;
    else
        errors.append({code.error().kind, field, combo->currentText()});
}

void readCodes(const CodesEdit *edit, const QString &field, QStringList &target, Errors &errors)
{
    target = edit->codes();
    if (const QString unknown = edit->unreadable(); !unknown.isEmpty())
        errors.append({ErrorKind::UnknownCode, field, unknown});
}

void select(QComboBox *combo, const QString &code)
{
    combo->setCurrentIndex(std::max(0, combo->findData(code)));
}

} // namespace

OperationForm::OperationForm(Session &session, QWidget *parent)
    : EditPane(session, parent),
      m_code(new QLineEdit),
      m_type(codeChoice(u"operation_type"_s)),
      m_status(codeChoice(u"operation_status"_s)),
      m_partOf(new CodeCombo),
      m_coordinator(new CodeCombo),
      m_participants(new CodesEdit),
      m_firstDay(new PartialDateEdit),
      m_lastDay(new PartialDateEdit),
      m_destinations(new CodesEdit),
      m_groups(new CodesEdit),
      m_channels(new CodesEdit),
      m_categories(new CodesEdit),
      m_event(new QLineEdit),
      m_summary(new QPlainTextEdit),
      m_items(new ChipsEdit)
{
    fields()
        ->addField(u"code"_s, tr("&Code"), m_code)
        ->setHint(tr("Short and of one's own, for example THUNDERCRACKER; reports and exports go by it."));
    watch(m_code);
    addNames();
    addDates();
    addPeople();
    addFocus();
    m_summary->setTabChangesFocus(true);
    m_summary->setFixedHeight(Theme::get().px(96));
    fields()->addField(u"summary"_s, tr("Summar&y"), m_summary);
    watch(m_summary);
    m_items->completeFrom(session, u"item"_s, u"ref"_s);
    fields()->addField(u"programme_items"_s, fieldName(u"programme_items"_s), m_items);
    connect(m_items, &ChipsEdit::edited, this, &OperationForm::touch);
    focusFirst(m_code);
}

QComboBox *OperationForm::codeChoice(const QString &list)
{
    auto *combo = new QComboBox(this);
    for (const auto &[code, word] : CodeWords::all(list, screenLanguage()))
        combo->addItem(word, code);
    watch(combo);
    return combo;
}

void OperationForm::addNames()
{
    for (const Language &language : languages()) {
        auto *edit = new QLineEdit;
        edit->setMaxLength(lineLimit);
        // Errors of the name as a whole stand at the first.
        const QString field = m_names.isEmpty() ? u"name"_s : QString(u"name."_s + language.code);
        fields()->addField(field, tr("Name (%1)", "a language").arg(language.ownName), edit);
        m_names.append({language.code, edit});
        watch(edit);
    }
}

void OperationForm::addDates()
{
    fields()->addSection(tr("When"));
    fields()->addField(u"first_day"_s, tr("&First day"), m_firstDay);
    fields()
        ->addField(u"last_day"_s, tr("&Last day"), m_lastDay)
        ->setHint(tr("Both days count. A month, a year or 2016/17 will do where no more is known."));
    fields()->addField(u"status"_s, tr("S&tatus"), m_status);
    for (PartialDateEdit *edit : {m_firstDay, m_lastDay}) {
        edit->setProgrammeFirstMonth(session().programmeFirstMonth());
        watch(edit);
    }
}

void OperationForm::addPeople()
{
    fields()->addSection(tr("Who"));
    fields()->addField(u"type"_s, tr("T&ype"), m_type);
    m_coordinator->setChoices(agencyChoices(session()), CodeCombo::Show::CodesAndNames);
    m_coordinator->setNoneWords(tr("not stated"));
    fields()->addField(u"coordinator"_s, tr("C&oordinator"), m_coordinator);
    m_participants->setChoices(agencyChoices(session()));
    m_participants->setPlaceholder(tr("Add an agency"));
    fields()->addField(u"participants"_s, tr("&Participants"), m_participants);
    m_partOf->setNoneWords(tr("stands by itself"));
    fields()
        ->addField(u"part_of"_s, tr("P&art of"), m_partOf)
        ->setHint(tr("Operations that were reported together are parts of one."));
    watch(m_coordinator);
    watch(m_participants);
    watch(m_partOf);
}

void OperationForm::addFocus()
{
    fields()->addSection(tr("Focus"));
    m_destinations->setChoices(placeChoices());
    m_destinations->setPlaceholder(tr("Add a country or area"));
    fields()->addField(u"focus.destinations"_s, tr("&Destinations"), m_destinations);
    m_groups->setCodeList(u"destination_group"_s);
    m_groups->setPlaceholder(tr("Add a group"));
    fields()->addField(u"focus.destination_groups"_s, tr("Destination &groups"), m_groups);
    m_channels->setCodeList(u"channel"_s);
    m_channels->setPlaceholder(tr("Add a channel"));
    fields()->addField(u"focus.channels"_s, tr("C&hannels"), m_channels);
    m_categories->setCodeList(u"category"_s);
    m_categories->setPlaceholder(tr("Add a goods category"));
    fields()->addField(u"focus.categories"_s, tr("Goo&ds"), m_categories);
    fields()->addField(u"focus.event"_s, tr("&Event"), m_event);
    m_event->setPlaceholderText(tr("Rio 2016 Olympic Games"));
    for (CodesEdit *edit : {m_destinations, m_groups, m_channels, m_categories})
        watch(edit);
    watch(m_event);
}

void OperationForm::open(const Operation &operation, const QStringList &items, const KeptDraft &draft)
{
    m_operation = operation;
    m_served = items;
    m_items->setValues(items);
    m_partOf->setChoices(operationChoices(session(), operation.code));
    fill(operation);
    const QString name = nameIn(operation.names, screenLanguage(), operation.code);
    begin(operation.id.isNull() ? tr("New operation") : tr("Edit %1", "an operation").arg(name), u"operation"_s,
          operation.id.value, draft);
}

void OperationForm::fill(const Operation &operation)
{
    m_code->setText(operation.code);
    for (const auto &[language, edit] : std::as_const(m_names)) {
        edit->setText(operation.names.value(language));
        edit->setCursorPosition(0);
    }
    select(m_type, operation.type);
    select(m_status, operation.status);
    m_partOf->setCode(operation.partOf);
    m_coordinator->setCode(operation.coordinator);
    m_participants->setCodes(operation.participants);
    m_firstDay->setValue(operation.firstDay);
    m_lastDay->setValue(operation.lastDay);
    m_destinations->setCodes(operation.focus.destinations);
    m_groups->setCodes(operation.focus.destinationGroups);
    m_channels->setCodes(operation.focus.channels);
    m_categories->setCodes(operation.focus.categories);
    m_event->setText(operation.focus.event);
    m_summary->setPlainText(operation.summary);
}

Operation OperationForm::read(Errors &errors) const
{
    Operation operation = m_operation;
    operation.code = m_code->text().trimmed();
    for (const auto &[language, edit] : m_names) {
        const QString name = edit->text().trimmed();
        if (name.isEmpty())
            operation.names.remove(language);
        else
            operation.names.insert(language, name);
    }
    operation.type = m_type->currentData().toString();
    operation.status = m_status->currentData().toString();
    readCode(m_partOf, u"part_of"_s, operation.partOf, errors);
    readCode(m_coordinator, u"coordinator"_s, operation.coordinator, errors);
    readCodes(m_participants, u"participants"_s, operation.participants, errors);
    readDate(m_firstDay, u"first_day"_s, operation.firstDay, errors);
    readDate(m_lastDay, u"last_day"_s, operation.lastDay, errors);
    readCodes(m_destinations, u"focus.destinations"_s, operation.focus.destinations, errors);
    readCodes(m_groups, u"focus.destination_groups"_s, operation.focus.destinationGroups, errors);
    readCodes(m_channels, u"focus.channels"_s, operation.focus.channels, errors);
    readCodes(m_categories, u"focus.categories"_s, operation.focus.categories, errors);
    operation.focus.event = m_event->text().trimmed();
    operation.summary = m_summary->toPlainText();
    return operation;
}

QJsonObject OperationForm::formOf(const Operation &operation) const
{
    QJsonObject form = toJson(operation, session().programmeFirstMonth());
    // Whatever is in the line is among the values: free text cannot be wrong before it is looked up.
    form.insert(u"programme_items"_s, QJsonArray::fromStringList(m_items->values().value_or(m_served)));
    return form;
}

void OperationForm::save()
{
    if (!isOpen())
        return;
    Errors errors;
    const Operation operation = read(errors);
    for (const Error &error : operation.validate()) {
        // What cannot be read is told once, not also as missing.
        const bool told =
            std::any_of(errors.cbegin(), errors.cend(), [&](const Error &other) { return other.field == error.field; });
        if (!told)
            errors.append(error);
    }
    if (!errors.isEmpty()) {
        refuse(errors);
        return;
    }
    QJsonObject before = m_operation.id.isNull() ? QJsonObject() : toJson(m_operation, session().programmeFirstMonth());
    before.insert(u"programme_items"_s, QJsonArray::fromStringList(m_served));
    saveJson(formOf(operation), before, operation.revision);
}

QJsonObject OperationForm::typed() const
{
    QJsonObject names;
    for (const auto &[language, edit] : m_names)
        names.insert(language, edit->text());
    return {{u"code"_s, m_code->text()},
            {u"name"_s, names},
            {u"type"_s, m_type->currentData().toString()},
            {u"status"_s, m_status->currentData().toString()},
            {u"part_of"_s, m_partOf->code()},
            {u"coordinator"_s, m_coordinator->code()},
            {u"participants"_s, QJsonArray::fromStringList(m_participants->codes())},
            {u"first_day"_s, m_firstDay->text()},
            {u"last_day"_s, m_lastDay->text()},
            {u"destinations"_s, QJsonArray::fromStringList(m_destinations->codes())},
            {u"destination_groups"_s, QJsonArray::fromStringList(m_groups->codes())},
            {u"channels"_s, QJsonArray::fromStringList(m_channels->codes())},
            {u"categories"_s, QJsonArray::fromStringList(m_categories->codes())},
            {u"event"_s, m_event->text()},
            {u"summary"_s, m_summary->toPlainText()},
            {u"programme_items"_s, m_items->typed()}};
}

void OperationForm::restore(const QJsonObject &typed)
{
    m_code->setText(typed.value(u"code"_s).toString());
    const QJsonObject names = typed.value(u"name"_s).toObject();
    for (const auto &[language, edit] : std::as_const(m_names))
        edit->setText(names.value(language).toString());
    select(m_type, typed.value(u"type"_s).toString());
    select(m_status, typed.value(u"status"_s).toString());
    m_partOf->setCode(typed.value(u"part_of"_s).toString());
    m_coordinator->setCode(typed.value(u"coordinator"_s).toString());
    m_participants->setCodes(textsIn(typed.value(u"participants"_s)));
    m_firstDay->setText(typed.value(u"first_day"_s).toString());
    m_lastDay->setText(typed.value(u"last_day"_s).toString());
    m_destinations->setCodes(textsIn(typed.value(u"destinations"_s)));
    m_groups->setCodes(textsIn(typed.value(u"destination_groups"_s)));
    m_channels->setCodes(textsIn(typed.value(u"channels"_s)));
    m_categories->setCodes(textsIn(typed.value(u"categories"_s)));
    m_event->setText(typed.value(u"event"_s).toString());
    m_summary->setPlainText(typed.value(u"summary"_s).toString());
    if (typed.contains(u"programme_items"_s))
        m_items->setTyped(typed.value(u"programme_items"_s).toString());
}

} // namespace liaison
