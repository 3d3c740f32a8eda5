// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldseditor.h"

namespace liaison {

// The form of a counterpart's statement: its month, what it says it sent and received, and its entries. On the screen
// thread.
class StatementForm : public FieldsEditor
{
    Q_OBJECT

public:
    explicit StatementForm(Session &session, QWidget *parent = nullptr);

    // What a new statement is of, unless somebody says otherwise.
    void setSubject(const QString &counterpart, const QString &month);
    void focusFirst() override;

protected:
    QJsonObject defaults() const override;

private:
    static FormTable table();

    QString m_counterpart;
    QString m_month;
};

} // namespace liaison
