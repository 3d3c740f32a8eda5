// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formgrid.h"
#include "ui/forms/formtable.h"

class QVBoxLayout;

namespace liaison {

class LinesInput;

// Fields side by side in columns, labels above them, errors below the field that is wrong; labels follow the language.
// Fields go by their names in the record's JSON. Owns its widgets; on the screen thread.
class FormColumns : public QWidget
{
    Q_OBJECT

public:
    explicit FormColumns(const QList<int> &stretches, QWidget *parent = nullptr); // one for each column

    // Of what record the fields added after this are: some names mean one thing here and another there.
    void setKind(const QString &kind) { m_kind = kind; }
    // More columns, below those there are: the first of them.
    int addBand(const QList<int> &stretches, bool labelsAbove = true);
    // Without words the label is the field's name.
    template <typename Input>
    Input *add(int column, const QString &field, Input *input, const FormWords &label = {})
    {
        addField(column, field, input, label);
        return input;
    }
    void addSection(int column, const FormWords &title);
    // Lines that stand elsewhere and are a field of this form all the same.
    void addLines(const QString &field, LinesInput *lines) { m_lines.append({field, lines}); }
    // Takes a column out of the row, for a place elsewhere on the same page; its fields stay fields of this form.
    QWidget *takeColumn(int column);
    FieldRow *row(const QString &field) const; // none: nullptr
    QWidget *input(const QString &field) const { return m_inputs.value(field); }

    // Each error at its field, the others are given back as sentences. The first wrong field gets the focus.
    QStringList showErrors(const Errors &errors);
    void clearErrors();

    // The JSON of what is typed, over that of the record, by the fields of its kind. What cannot be read goes as it was
    // typed, so that its error names it.
    QJsonObject json(QJsonObject record) const;
    void fill(const QJsonObject &json);
    QJsonObject typed() const;
    void setTyped(const QJsonObject &typed); // fields that are absent become empty
    QString text(const QString &field) const;
    void setText(const QString &field, const QString &text);

Q_SIGNALS:
    void edited(const QString &field);

private:
    void addField(int column, const QString &field, QWidget *input, const FormWords &label);
    QJsonValue valueOf(const QString &field) const;

    QString m_kind;
    QVBoxLayout *m_layout;
    QList<FormGrid *> m_grids;
    QList<QString> m_order;
    QHash<QString, QWidget *> m_inputs;
    QHash<QString, FormWords> m_labels;
    QList<std::pair<QString, LinesInput *>> m_lines;
    QList<std::pair<QLabel *, FormWords>> m_sections;
};

} // namespace liaison
