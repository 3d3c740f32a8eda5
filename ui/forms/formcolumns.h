// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formgrid.h"

#include <QJsonObject>
#include <functional>

class QHBoxLayout;

namespace liaison {

// Fields side by side in columns, labels above them, errors below the field that is wrong; labels follow the language.
// Fields go by their names in the record's JSON. Owns its widgets; on the screen thread.
class FormColumns : public QWidget
{
    Q_OBJECT

public:
    explicit FormColumns(const QList<int> &stretches, QWidget *parent = nullptr); // one for each column

    // Of what record the fields added after this are: some names mean one thing here and another there.
    void setKind(const QString &kind) { m_kind = kind; }
    using Words = std::function<QString()>;
    // Without words the label is the field's name.
    template <typename Input>
    Input *add(int column, const QString &field, Input *input, const Words &label = {})
    {
        addField(column, field, input, label);
        return input;
    }
    void addSection(int column, const Words &title);
    // Takes a column out of the row, for a place elsewhere on the same page; its fields stay fields of this form.
    QWidget *takeColumn(int column);
    FieldRow *row(const QString &field) const; // none: nullptr
    QWidget *input(const QString &field) const { return m_inputs.value(field); }

    // Each error at its field, the others are given back as sentences. The first wrong field gets the focus.
    QStringList showErrors(const Errors &errors);
    void clearErrors();

    // The JSON of what is typed, over that of the record, by the fields of its kind. What cannot be read goes as it was
    // typed, so that its error names it.
    QJsonObject json(const QString &kind, QJsonObject record) const;
    void fill(const QJsonObject &json);
    QJsonObject typed() const;
    void setTyped(const QJsonObject &typed); // fields that are absent become empty
    QString text(const QString &field) const;
    void setText(const QString &field, const QString &text);

Q_SIGNALS:
    void edited(const QString &field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addField(int column, const QString &field, QWidget *input, const Words &label);
    FormGrid *gridOf(const QString &field) const;

    QString m_kind;
    QList<FormGrid *> m_grids;
    QList<QString> m_order;
    QHash<QString, QWidget *> m_inputs;
    QHash<QString, Words> m_labels;
    QList<std::pair<class QLabel *, Words>> m_sections;
};

} // namespace liaison
