// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formcolumns.h"

#include "core/fields/recordjson.h"
#include "core/storage/noun.h"
#include "core/transfer/recordtable.h"
#include "ui/forms/fieldinputs.h"
#include "ui/forms/fieldreading.h"
#include "ui/forms/linesinput.h"
#include "ui/forms/recordlines.h"
#include "ui/inputs/chipsedit.h"
#include "ui/inputs/readingedits.h"
#include "ui/look/boxes.h"
#include "ui/look/languagechange.h"
#include "ui/look/theme.h"
#include "ui/words/errortexts.h"
#include "ui/words/language.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace liaison {

FormColumns::FormColumns(const QList<int> &stretches, QWidget *parent)
    : QWidget(parent), m_layout(columnIn(this, grid::unit))
{
    m_layout->addStretch(1);
    if (!stretches.isEmpty())
        addBand(stretches);
    whenLanguageChanges(this, [this] {
        for (const QString &field : std::as_const(m_order))
            row(field)->setLabel(m_labels.value(field)());
        for (const auto &[label, words] : std::as_const(m_sections))
            label->setText(words());
    });
}

int FormColumns::addBand(const QList<int> &stretches, bool labelsAbove)
{
    const int first = int(m_grids.size());
    // A widget of its own: a layout within a layout does not notice that a field has become higher.
    auto *band = new QWidget(this);
    auto *columns = rowIn(band, grid::twice);
    for (const int stretch : stretches) {
        auto *grid = new FormGrid(band);
        grid->setLabelsAbove(labelsAbove);
        columns->addWidget(grid, stretch, Qt::AlignTop);
        m_grids.append(grid);
    }
    m_layout->insertWidget(m_layout->count() - 1, band);
    return first;
}

void FormColumns::addField(int column, const QString &field, QWidget *input, const FormWords &label)
{
    const FormWords words = label ? label : [kind = m_kind, field] { return fieldName(kind, field); };
    m_grids.at(column)->addField(field, words(), input);
    m_inputs.insert(field, input);
    m_labels.insert(field, words);
    m_order.append(field);
    if (auto *lines = dynamic_cast<LinesInput *>(input))
        addLines(field, lines);
    whenEdited(input, this, [this, field] { Q_EMIT edited(field); });
}

void FormColumns::addSection(int column, const FormWords &title)
{
    m_sections.append({m_grids.at(column)->addSection(title()), title});
}

QWidget *FormColumns::takeColumn(int column)
{
    m_grids.at(column)->parentWidget()->layout()->removeWidget(m_grids.at(column));
    return m_grids.at(column);
}

FieldRow *FormColumns::row(const QString &field) const
{
    for (const FormGrid *grid : m_grids) {
        if (FieldRow *row = grid->row(field))
            return row;
    }
    return nullptr;
}

QStringList FormColumns::showErrors(const Errors &errors)
{
    Errors others = errors;
    for (const auto &[field, lines] : std::as_const(m_lines))
        others = lines->showErrors(others);
    QList<FieldRow *> rows;
    for (const QString &field : std::as_const(m_order))
        rows.append(row(field));
    return placeErrors(others, rows, [this](const QString &field) {
        FieldRow *found = row(field);
        return found ? found : row(field + u'.' + languages().first().code); // one in any language is enough
    });
}

void FormColumns::clearErrors()
{
    for (const QString &field : std::as_const(m_order))
        row(field)->setError({});
}

QJsonValue FormColumns::valueOf(const QString &field) const
{
    // A word that names nothing goes as it is, so that its error says so.
    if (const auto *chips = qobject_cast<const ChipsEdit *>(input(field))) {
        const auto values = chips->values();
        return QJsonArray::fromStringList(values ? *values : QStringList{values.error().detail});
    }
    if (const auto *estimate = qobject_cast<const EstimateEdit *>(input(field)); estimate && !estimate->isEmpty()) {
        if (const auto value = estimate->value())
            return estimateJson(*value);
    }
    const QString typed = text(field);
    const FieldInfo *info = fieldOf(m_kind, field);
    if (!info && field.contains(u'.')) // one language of several
        return typed.trimmed();
    if (info && info->type == FieldType::Flag)
        return !typed.isEmpty();
    static const QList<FieldType> neverEmpty{FieldType::Span, FieldType::Month, FieldType::Day, FieldType::Decimal};
    const bool nullable = info && (info->nullable || neverEmpty.contains(info->type));
    return nullable && typed.trimmed().isEmpty() ? QJsonValue() : QJsonValue(typed);
}

QJsonObject FormColumns::json(QJsonObject record) const
{
    for (const QString &field : m_order)
        RecordLines::setValueAt(record, field, valueOf(field));
    for (const auto &[field, lines] : m_lines)
        record.insert(field, lines->json());
    return record;
}

void FormColumns::fill(const QJsonObject &json)
{
    for (const QString &field : std::as_const(m_order)) {
        const QJsonValue value = RecordLines::valueAt(json, field);
        if (auto *chips = qobject_cast<ChipsEdit *>(input(field)))
            chips->setValues(value.toVariant().toStringList());
        else if (auto *estimate = qobject_cast<EstimateEdit *>(input(field)); estimate && value.isObject())
            estimate->setValue(estimateOf(value));
        else
            setText(field, tableCell({}, {}, value));
        if (auto *line = qobject_cast<QLineEdit *>(input(field)))
            line->setCursorPosition(0); // a long text shows how it begins
    }
    for (const auto &[field, lines] : std::as_const(m_lines))
        lines->setJson(json.value(field).toArray());
}

QJsonObject FormColumns::typed() const
{
    QJsonObject typed;
    for (const QString &field : m_order)
        typed.insert(field, text(field));
    for (const auto &[field, lines] : m_lines)
        typed.insert(field, lines->typed());
    return typed;
}

void FormColumns::setTyped(const QJsonObject &typed)
{
    for (const QString &field : std::as_const(m_order)) {
        const QJsonValue value = typed.contains(field) ? typed.value(field) : RecordLines::valueAt(typed, field);
        if (auto *chips = qobject_cast<ChipsEdit *>(input(field)); chips && value.isArray())
            chips->setValues(value.toVariant().toStringList());
        else
            setText(field, value.toString());
    }
    for (const auto &[field, lines] : std::as_const(m_lines))
        lines->setTyped(typed.value(field));
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

} // namespace liaison
