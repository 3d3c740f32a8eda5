// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/partsedit.h"
#include "ui/forms/recordeditor.h"

class QLineEdit;
class QVBoxLayout;

namespace liaison {

class CodeCombo;
class FormColumns;

// A form whose fields stand in columns under their names in the record's JSON ("title.pt" for a part of a field), and
// below them its lists of parts. A kind's own form only says which fields there are. On the screen thread.
class FieldsEditor : public RecordEditor
{
    Q_OBJECT

public:
    FieldsEditor(Session &session, const QString &kind, const QList<int> &stretches, QWidget *parent = nullptr);

    FormColumns *fields() const { return m_fields; }
    PartsEdit *partsOf(const QString &field) const { return m_parts.value(field); }
    void focusFirst() override;

protected:
    using Words = std::function<QString()>;

    QLineEdit *addLine(int column, const QString &field, bool completes = false);
    void addLanguages(int column, const QString &field); // a line for each language
    void addLongLanguages(int column, const QString &field, int height);
    CodeCombo *addCode(int column, const QString &field, const QString &list); // a built-in list
    void addAgencies(int column, const QString &field);
    void addAgency(int column, const QString &field);
    void addPlaces(int column, const QString &field); // several
    void addPlace(int column, const QString &field);
    void addRefs(int column, const QString &field, const QString &kind, const QString &kindField);
    void addParts(const QString &field, const QList<PartColumn> &columns);
    void addLong(int column, const QString &field, int height);
    QList<PartColumn> figureColumns() const; // of published figures and indicators

    QJsonObject defaults() const override { return {}; }
    QJsonObject form() const override;
    void fill(const QJsonObject &form) override;
    QJsonObject typed() const override;
    void setTyped(const QJsonObject &typed) override;
    QStringList showErrors(const Errors &errors) override;
    QString title() const override;
    void changeEvent(QEvent *event) override;

private:
    void loadChoices();

    FormColumns *m_fields;
    QVBoxLayout *m_layout;
    QHash<QString, PartsEdit *> m_parts;
    QList<std::pair<QString, class QLabel *>> m_heads;
    QStringList m_agencyFields;
    QStringList m_placeFields;
    QHash<QString, QString> m_codeFields; // field and its list
};

} // namespace liaison
