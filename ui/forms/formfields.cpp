// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formfields.h"

#include "core/storage/noun.h"
#include "ui/forms/inputoffield.h"
#include "ui/look/languagechange.h"
#include "ui/words/errortexts.h"
#include "ui/words/language.h"
#include "ui/work/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(liaison::FormFields)
};

} // namespace

FormFields::FormFields(Session &session, const FormTable &table, QWidget *parent)
    : FormColumns({}, parent), m_session(session), m_kind(table.kind)
{
    setKind(m_kind);
    for (const QList<FormColumn> &band : table.bands) {
        QList<int> stretches;
        for (const FormColumn &column : band)
            stretches.append(column.stretch);
        int column = addBand(stretches, !table.beside);
        for (const FormColumn &each : band) {
            for (const FormField &field : each.fields)
                addField(column, field);
            ++column;
        }
    }
    offerAll();
    connect(&session, &Session::directoryLoaded, this, &FormFields::offerAll);
    whenLanguageChanges(this, [this] { offerAll(); });
}

void FormFields::addField(int column, const FormField &field)
{
    if (field.field.isEmpty()) {
        addSection(column, field.label);
        return;
    }
    const FieldInfo *info = fieldOf(m_kind, field.field);
    if (!info || (info->type != FieldType::NameSet && info->type != FieldType::LongNameSet)) {
        add(column, field.field, inputOf(m_session, m_kind, field), field.label);
        m_shown.append(field);
        return;
    }
    for (const Language &language : languages()) {
        const auto words = [label = field.label, name = field.field, own = language.ownName] {
            return label ? label().arg(own) : FieldWords::tr("%1: %2", "a field, a language").arg(fieldName(name), own);
        };
        add(column, field.field + u'.' + language.code, inputOf(m_session, m_kind, field), words);
    }
}

void FormFields::setRecord(const QString &ref, bool isNew)
{
    m_ref = ref;
    m_isNew = isNew;
    for (const FormField &field : std::as_const(m_shown)) {
        if (const FieldInfo *info = fieldOf(m_kind, field.field); info && info->acyclic)
            offerChoices(m_session, m_kind, field, m_ref, input(field.field));
    }
    showHints();
}

void FormFields::offerAll()
{
    for (const FormField &field : std::as_const(m_shown))
        offerChoices(m_session, m_kind, field, m_ref, input(field.field));
    showHints();
}

void FormFields::showHints()
{
    for (const FormField &field : std::as_const(m_shown)) {
        const FieldInfo *info = fieldOf(m_kind, field.field);
        QString hint = field.hint ? field.hint() : QString();
        if (info && info->type == FieldType::Reference && !info->required)
            hint = !m_isNew         ? QString()
                   : hint.isEmpty() ? FieldWords::tr("Made when it is saved, unless you give one.")
                                    : hint;
        row(field.field)->setHint(hint);
    }
}

} // namespace liaison
