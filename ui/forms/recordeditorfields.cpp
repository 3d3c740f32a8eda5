// SPDX-License-Identifier: GPL-3.0-or-later
// What the table of a form says of it.
#include "core/storage/noun.h"
#include "ui/forms/recordeditor.h"
#include "ui/forms/recordlines.h"
#include "ui/words/errortexts.h"

using namespace Qt::StringLiterals;

namespace liaison {

void RecordEditor::focusFirst()
{
    QWidget *first = m_fields->nextInFocusChain();
    while (first && first != m_fields && !(m_fields->isAncestorOf(first) && (first->focusPolicy() & Qt::TabFocus)))
        first = first->nextInFocusChain();
    if (first && first != m_fields)
        first->setFocus(Qt::TabFocusReason);
}

QJsonObject RecordEditor::defaults() const
{
    return m_table.defaults ? m_table.defaults(m_session) : QJsonObject();
}

QJsonObject RecordEditor::form() const
{
    QJsonObject form = m_fields->json(m_record.json);
    const QStringList derived = nounOf(kind())->derived();
    for (const QString &field : derived) // what is typed may change it
        form.remove(field);
    return form;
}

void RecordEditor::fill(const QJsonObject &form)
{
    m_fields->setRecord(ref(), m_record.id == 0);
    m_fields->fill(form);
    showDependent();
}

// Drafts of an earlier version have some fields in an object of their own, and others without the part they are of.
void RecordEditor::setTyped(const QJsonObject &typed)
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
    if (m_record.id == 0) { // what was begun elsewhere may say little more than on which record it hangs
        const QJsonObject first = begun();
        for (auto it = first.begin(); it != first.end(); ++it) {
            if (!flat.contains(it.key()) && it->isString())
                flat.insert(it.key(), it.value());
        }
    }
    m_fields->setTyped(flat);
    showDependent();
}

bool RecordEditor::goesOn(const QJsonObject &draft) const
{
    Q_UNUSED(draft)
    return m_table.goesOn;
}

QString RecordEditor::title() const
{
    if (m_table.title)
        return oneLine(m_table.title(m_session, m_record.json), 80);
    const QString name = RecordLines::valueAt(m_record.json, u"title.en"_s).toString();
    return oneLine(name.isEmpty() ? ref() : QString(ref() + u' ' + name), 80);
}

} // namespace liaison
