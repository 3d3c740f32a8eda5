// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formcolumns.h"

namespace liaison {

// The fields of a form's table where they stand, each with the input that its type gets and what it offers; words in
// several languages have a line for each. Follows the directory and the language. On the screen thread.
class FormFields : public FormColumns
{
    Q_OBJECT

public:
    FormFields(Session &session, const FormTable &table, QWidget *parent = nullptr);

    // Which record they are of, by its reference, since it cannot follow itself; a new one may be given any.
    void setRecord(const QString &ref, bool isNew);

private:
    void addField(int column, const FormField &field);
    void offerAll();
    void showHints();

    Session &m_session;
    QString m_kind;
    QString m_ref;
    bool m_isNew = true;
    QList<FormField> m_shown; // without titles; a line for each language
};

} // namespace liaison
