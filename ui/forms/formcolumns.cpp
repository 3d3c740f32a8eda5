// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formcolumns.h"

#include "ui/inputs/chipsedit.h"

#include "ui/forms/recordlines.h"

#include "core/transfer/recordtable.h"

#include "core/storage/noun.h"

#include "ui/forms/fieldinputs.h"
#include "ui/look/theme.h"
#include "ui/words/errortexts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

FormColumns::FormColumns(const QList<int> &stretches, QWidget *parent) : QWidget(parent)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(grid::twice);
    for (const int stretch : stretches) {
        auto *grid = new FormGrid(this);
        grid->setLabelsAbove(true);
        columns->addWidget(grid, stretch, Qt::AlignTop);
        m_grids.append(grid);
    }
}

void FormColumns::addField(int column, const QString &field, QWidget *input, const Words &label)
{
    const Words words = label ? label : [kind = m_kind, field] { return fieldName(kind, field); };
    m_grids.at(column)->addField(field, words(), input);
    m_inputs.insert(field, input);
    m_labels.insert(field, words);
    m_order.append(field);
    whenEdited(input, this, [this, field] { Q_EMIT edited(field); });
}

void FormColumns::addSection(int column, const Words &title)
{
    auto *label = new QLabel(title(), this);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::get().font(TextSize::Strong));
    connect(&Theme::get(), &Theme::changed, label, [label] { label->setFont(Theme::get().font(TextSize::Strong)); });
    m_grids.at(column)->addWide(label);
    m_sections.append({label, title});
}

QWidget *FormColumns::takeColumn(int column)
{
    layout()->removeWidget(m_grids.at(column));
    return m_grids.at(column);
}

FormGrid *FormColumns::gridOf(const QString &field) const
{
    for (FormGrid *grid : m_grids) {
        if (grid->row(field))
            return grid;
    }
    return nullptr;
}

FieldRow *FormColumns::row(const QString &field) const
{
    FormGrid *grid = gridOf(field);
    return grid ? grid->row(field) : nullptr;
}

QStringList FormColumns::showErrors(const Errors &errors)
{
    QHash<QString, QStringList> sentences;
    QStringList elsewhere;
    for (const Error &error : errors) {
        QString field = error.field; // "via[1]" belongs to the field "via"
        while (!field.isEmpty() && !m_inputs.contains(field))
            field.truncate(std::max<qsizetype>(0, std::max(field.lastIndexOf(u'.'), field.lastIndexOf(u'['))));
        if (field.isEmpty())
            elsewhere.append(errorSentence(error));
        else
            sentences[field].append(errorSentence(error, field == error.field ? row(field)->name() : QString()));
    }
    bool focused = false;
    for (const QString &field : std::as_const(m_order)) {
        row(field)->setError(sentences.value(field).join(u' '));
        if (sentences.contains(field) && !focused) {
            focused = true;
            focusToMend(m_inputs.value(field));
        }
    }
    return elsewhere;
}

void FormColumns::clearErrors()
{
    for (const QString &field : std::as_const(m_order))
        row(field)->setError({});
}

QJsonObject FormColumns::json(const QString &kind, QJsonObject record) const
{
    for (const QString &field : m_order) {
        if (const auto *chips = qobject_cast<const ChipsEdit *>(input(field))) {
            const auto values = chips->values();
            // A word that names nothing goes as it is, so that its error says so.
            RecordLines::setValueAt(record, field,
                                    QJsonArray::fromStringList(values ? *values : QStringList{values.error().detail}));
            continue;
        }
        const QString typedText = text(field);
        const FieldInfo *info = fieldOf(kind, field);
        const bool nullable = info && (info->nullable || info->type == FieldType::Span);
        if (!info && field.contains(u'.')) // one language of several
            RecordLines::setValueAt(record, field, typedText.trimmed());
        else
            RecordLines::setValueAt(record, field,
                                    nullable && typedText.trimmed().isEmpty() ? QJsonValue() : QJsonValue(typedText));
    }
    return record;
}

void FormColumns::fill(const QJsonObject &json)
{
    for (const QString &field : m_order) {
        const QJsonValue value = RecordLines::valueAt(json, field);
        if (auto *chips = qobject_cast<ChipsEdit *>(input(field)))
            chips->setValues(value.toVariant().toStringList());
        else
            setText(field, tableCell({}, {}, value));
    }
}

QJsonObject FormColumns::typed() const
{
    QJsonObject typed;
    for (const QString &field : m_order)
        typed.insert(field, text(field));
    return typed;
}

void FormColumns::setTyped(const QJsonObject &typed)
{
    for (const QString &field : std::as_const(m_order))
        setText(field, typed.value(field).toString());
}

QString FormColumns::text(const QString &field) const
{
    return typedText(m_inputs.value(field));
}

void FormColumns::setText(const QString &field, const QString &text)
{
    QWidget *input = m_inputs.value(field);
    const QSignalBlocker quiet(input); // a text edit cannot tell the person from the program
    setTypedText(input, text);
}

void FormColumns::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (const QString &field : std::as_const(m_order))
        row(field)->setLabel(m_labels.value(field)());
    for (const auto &[label, words] : std::as_const(m_sections))
        label->setText(words());
}

} // namespace liaison
