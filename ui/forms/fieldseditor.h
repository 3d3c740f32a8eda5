// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formfields.h"
#include "ui/forms/recordeditor.h"

class QVBoxLayout;

namespace liaison {

// The form of a kind of record, made from its table: fields under their names in the record's JSON ("title.pt" for a
// language, "focus.event" for a part). What a table cannot say, a kind's own form adds. The object is named after the
// kind. On the screen thread.
class FieldsEditor : public RecordEditor
{
    Q_OBJECT

public:
    FieldsEditor(Session &session, FormTable table, QWidget *parent = nullptr);

    FormColumns *fields() const { return m_fields; }
    PartsEdit *partsOf(const QString &field) const { return input<PartsEdit>(field); }
    int comfortableHeight() const override { return m_table.height; }
    void focusFirst() override;

protected:
    template <typename Input>
    Input *input(const QString &field) const
    {
        return qobject_cast<Input *>(m_fields->input(field));
    }
    QString text(const QString &field) const { return m_fields->text(field); }
    void goTo(const QString &field) { m_fields->input(field)->setFocus(Qt::TabFocusReason); }
    QVBoxLayout *below() const { return m_below; } // what stands under the fields

    // What is shown only when something else says so: after the form was filled, and after every edit.
    virtual void showDependent() {}
    virtual void fieldEdited(const QString &field) { Q_UNUSED(field) } // by the person, before it is shown

    QJsonObject defaults() const override;
    QJsonObject form() const override;
    void fill(const QJsonObject &form) override;
    QJsonObject typed() const override;
    void setTyped(const QJsonObject &typed) override;
    QStringList showErrors(const Errors &errors) override;
    bool goesOn(const QJsonObject &draft) const override;
    QString title() const override;
    QString newTitle() const override { return m_table.newTitle(); }
    void changeEvent(QEvent *event) override;

private:
    FormTable m_table;
    FormFields *m_fields;
    QVBoxLayout *m_below;
};

} // namespace liaison
