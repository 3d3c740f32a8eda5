// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldseditor.h"

#include "core/transfer/recordtable.h"
#include "ui/forms/formcolumns.h"
#include "ui/forms/recordlines.h"
#include "ui/inputs/chipsedit.h"
#include "ui/inputs/choices.h"
#include "ui/inputs/codecombo.h"
#include "ui/inputs/filecompletion.h"
#include "ui/look/theme.h"
#include "ui/words/codewords.h"
#include "ui/words/errortexts.h"
#include "ui/words/language.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

FieldsEditor::FieldsEditor(Session &session, const QString &kind, const QList<int> &stretches, QWidget *parent)
    : RecordEditor(session, kind, parent), m_fields(new FormColumns(stretches))
{
    m_fields->setKind(kind);
    auto *content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid::unit);
    m_layout->addWidget(m_fields);
    setContent(content);
    connect(m_fields, &FormColumns::edited, this, &FieldsEditor::touched);
    connect(&session, &Session::directoryLoaded, this, &FieldsEditor::loadChoices);
}

QLineEdit *FieldsEditor::addLine(int column, const QString &field, bool completes)
{
    auto *line = m_fields->add(column, field, new QLineEdit);
    if (completes)
        new FileCompletion(line, session(), kind(), field);
    return line;
}

void FieldsEditor::addLong(int column, const QString &field, int height)
{
    auto *text = m_fields->add(column, field, new QPlainTextEdit);
    text->setTabChangesFocus(true);
    text->setFixedHeight(Theme::get().px(height));
}

void FieldsEditor::addLanguages(int column, const QString &field)
{
    for (const Language &language : languages()) {
        m_fields->add(column, field + u'.' + language.code, new QLineEdit, [field, own = language.ownName] {
            return tr("%1: %2", "a field, a language").arg(fieldName(field), own);
        });
    }
}

void FieldsEditor::addLongLanguages(int column, const QString &field, int height)
{
    for (const Language &language : languages()) {
        auto *text =
            m_fields->add(column, field + u'.' + language.code, new QPlainTextEdit, [field, own = language.ownName] {
                return tr("%1: %2", "a field, a language").arg(fieldName(field), own);
            });
        text->setTabChangesFocus(true);
        text->setFixedHeight(Theme::get().px(height));
    }
}

CodeCombo *FieldsEditor::addCode(int column, const QString &field, const QString &list)
{
    auto *combo = m_fields->add(column, field, new CodeCombo);
    m_codeFields.insert(field, list);
    loadChoices();
    return combo;
}

void FieldsEditor::addAgencies(int column, const QString &field)
{
    m_fields->add(column, field, new ChipsEdit);
    m_agencyFields.append(field);
    loadChoices();
}

void FieldsEditor::addAgency(int column, const QString &field)
{
    m_fields->add(column, field, new CodeCombo);
    m_agencyFields.append(field);
    loadChoices();
}

void FieldsEditor::addPlaces(int column, const QString &field)
{
    m_fields->add(column, field, new ChipsEdit);
    m_placeFields.append(field);
    loadChoices();
}

void FieldsEditor::addPlace(int column, const QString &field)
{
    m_fields->add(column, field, new CodeCombo)->setNoneWords(tr("not stated"));
    m_placeFields.append(field);
    loadChoices();
}

void FieldsEditor::addRefs(int column, const QString &field, const QString &kind, const QString &kindField)
{
    m_fields->add(column, field, new ChipsEdit)->completeFrom(session(), kind, kindField);
}

void FieldsEditor::addParts(const QString &field, const QList<PartColumn> &columns)
{
    auto *head = new QLabel(fieldName(kind(), field));
    head->setTextFormat(Qt::PlainText);
    head->setFont(Theme::get().font(TextSize::Strong));
    connect(&Theme::get(), &Theme::changed, head, [head] { head->setFont(Theme::get().font(TextSize::Strong)); });
    auto *parts = new PartsEdit(columns);
    parts->setAccessibleName(fieldName(kind(), field));
    parts->setToolTip(tr("Type into the last row to add one. Ctrl+Delete takes a row away."));
    head->setBuddy(parts);
    m_layout->addWidget(head);
    m_layout->addWidget(parts);
    m_parts.insert(field, parts);
    m_heads.append({field, head});
    connect(parts, &PartsEdit::edited, this, &FieldsEditor::touched);
}

QList<PartColumn> FieldsEditor::figureColumns() const
{
    return {{u"label.en"_s, [] { return tr("Label: English"); }, 200, true},
            {u"label.zh_HK"_s, [] { return tr("Label: 繁體中文"); }, 140},
            {u"label.zh_CN"_s, [] { return tr("Label: 简体中文"); }, 140},
            {u"label.pt"_s, [] { return tr("Label: Português"); }, 160},
            {u"amount"_s, [] { return fieldName(u"amount"_s); }, 110},
            {u"whole"_s, [] { return tr("Of the whole"); }, 100},
            {u"unit"_s, [] { return fieldName(u"unit"_s); }, 140, false, u"count_unit"_s},
            {u"as_of"_s, [] { return fieldName(u"as_of"_s); }, 120},
            {u"note"_s, [] { return fieldName(u"note"_s); }, 140}};
}

void FieldsEditor::loadChoices()
{
    for (const QString &field : std::as_const(m_agencyFields)) {
        if (auto *chips = qobject_cast<ChipsEdit *>(m_fields->input(field)))
            chips->setChoices(agencyChoices(session()));
        else if (auto *combo = qobject_cast<CodeCombo *>(m_fields->input(field)))
            combo->setChoices(agencyChoices(session()), CodeCombo::Show::CodesAndNames);
    }
    for (const QString &field : std::as_const(m_placeFields)) {
        if (auto *chips = qobject_cast<ChipsEdit *>(m_fields->input(field)))
            chips->setChoices(placeChoices());
        else if (auto *combo = qobject_cast<CodeCombo *>(m_fields->input(field)))
            combo->setChoices(placeChoices());
    }
    for (auto it = m_codeFields.cbegin(); it != m_codeFields.cend(); ++it) {
        QList<CodeChoice> choices;
        for (const auto &[code, word] : CodeWords::all(it.value(), screenLanguage()))
            choices.append({code, word, {}});
        qobject_cast<CodeCombo *>(m_fields->input(it.key()))->setChoices(choices);
    }
}

void FieldsEditor::focusFirst()
{
    const QStringList order = m_fields->typed().keys();
    QWidget *first = m_fields->nextInFocusChain();
    while (first && first != m_fields && !(m_fields->isAncestorOf(first) && (first->focusPolicy() & Qt::TabFocus)))
        first = first->nextInFocusChain();
    if (first && first != m_fields)
        first->setFocus(Qt::TabFocusReason);
}

QJsonObject FieldsEditor::form() const
{
    QJsonObject form = m_fields->json(kind(), stored().json);
    for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it)
        form.insert(it.key(), it.value()->parts());
    return form;
}

void FieldsEditor::fill(const QJsonObject &form)
{
    m_fields->fill(form);
    for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it)
        it.value()->setParts(form.value(it.key()).toArray());
}

QJsonObject FieldsEditor::typed() const
{
    QJsonObject typed = m_fields->typed();
    for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it)
        typed.insert(it.key(), it.value()->parts());
    return typed;
}

void FieldsEditor::setTyped(const QJsonObject &typed)
{
    m_fields->setTyped(typed);
    for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it)
        it.value()->setParts(typed.value(it.key()).toArray());
}

QStringList FieldsEditor::showErrors(const Errors &errors)
{
    Errors placed = errors;
    for (Error &error : placed) {
        if (!m_fields->input(error.field) && m_fields->input(error.field + u".en"))
            error.field += u".en"; // one in any language is enough
    }
    return m_fields->showErrors(placed);
}

QString FieldsEditor::title() const
{
    const QString name = RecordLines::valueAt(stored().json, u"title.en"_s).toString();
    return oneLine(name.isEmpty() ? ref() : QString(ref() + u' ' + name), 80);
}

void FieldsEditor::changeEvent(QEvent *event)
{
    RecordEditor::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    loadChoices();
    for (const auto &[field, head] : std::as_const(m_heads)) {
        head->setText(fieldName(kind(), field));
        m_parts.value(field)->setAccessibleName(fieldName(kind(), field));
    }
}

} // namespace liaison
