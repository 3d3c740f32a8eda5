// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldseditor.h"

#include "core/storage/noun.h"
#include "ui/forms/recordlines.h"
#include "ui/look/boxes.h"
#include "ui/look/theme.h"
#include "ui/words/errortexts.h"
#include "ui/work/session.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int widestForm = 760; // lines of a form that are longer are hard to read along

} // namespace

FieldsEditor::FieldsEditor(Session &session, FormTable table, QWidget *parent)
    : RecordEditor(session, table.kind, parent), m_table(std::move(table)), m_fields(new FormFields(session, m_table))
{
    setObjectName(kind());
    if (m_table.beside)
        m_fields->setMaximumWidth(Theme::get().px(widestForm));
    auto *content = new QWidget;
    m_below = columnIn(content, grid::unit);
    m_below->addWidget(m_fields);
    setContent(content);
    connect(m_fields, &FormColumns::edited, this, [this](const QString &field) {
        fieldEdited(field);
        showDependent();
        touched();
    });
}

void FieldsEditor::focusFirst()
{
    QWidget *first = m_fields->nextInFocusChain();
    while (first && first != m_fields && !(m_fields->isAncestorOf(first) && (first->focusPolicy() & Qt::TabFocus)))
        first = first->nextInFocusChain();
    if (first && first != m_fields)
        first->setFocus(Qt::TabFocusReason);
}

QJsonObject FieldsEditor::defaults() const
{
    return m_table.defaults ? m_table.defaults(session()) : QJsonObject();
}

QJsonObject FieldsEditor::form() const
{
    QJsonObject form = m_fields->json(stored().json);
    const QStringList derived = nounOf(kind())->derived();
    for (const QString &field : derived) // what is typed may change it
        form.remove(field);
    return form;
}

void FieldsEditor::fill(const QJsonObject &form)
{
    m_fields->setRecord(ref(), record() == 0);
    m_fields->fill(form);
    showDependent();
}

QJsonObject FieldsEditor::typed() const
{
    return m_fields->typed();
}

// Drafts of an earlier version have some fields in an object of their own, and others without the part they are of.
void FieldsEditor::setTyped(const QJsonObject &typed)
{
    QJsonObject flat = typed;
    const QStringList names = typed.keys();
    for (const QString &name : names) {
        if (m_fields->input(u"focus."_s + name))
            flat.insert(u"focus."_s + name, flat.take(name));
    }
    for (const QString &part : {u"fields"_s, u"route"_s}) {
        const QJsonObject inner = flat.take(part).toObject();
        for (auto it = inner.begin(); it != inner.end(); ++it)
            flat.insert(it.key(), it.value());
    }
    if (record() == 0) { // what was begun elsewhere may say little more than on which record it hangs
        const QJsonObject begun = defaults();
        for (auto it = begun.begin(); it != begun.end(); ++it) {
            if (!flat.contains(it.key()) && it->isString())
                flat.insert(it.key(), it.value());
        }
    }
    m_fields->setTyped(flat);
    showDependent();
}

QStringList FieldsEditor::showErrors(const Errors &errors)
{
    return m_fields->showErrors(errors);
}

bool FieldsEditor::goesOn(const QJsonObject &draft) const
{
    Q_UNUSED(draft)
    return m_table.goesOn;
}

QString FieldsEditor::title() const
{
    if (m_table.title)
        return oneLine(m_table.title(session(), stored().json), 80);
    const QString name = RecordLines::valueAt(stored().json, u"title.en"_s).toString();
    return oneLine(name.isEmpty() ? ref() : QString(ref() + u' ' + name), 80);
}

void FieldsEditor::changeEvent(QEvent *event)
{
    RecordEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showDependent();
}

} // namespace liaison
