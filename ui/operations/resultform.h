// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldseditor.h"

namespace liaison {

// The form of a declared result: what one agency says it achieved in an operation, or in a period as a whole. On the
// screen thread.
class ResultForm : public FieldsEditor
{
    Q_OBJECT

public:
    explicit ResultForm(Session &session, QWidget *parent = nullptr);

    // A new one of that operation, or without it of a period, and of that agency, unless somebody says otherwise.
    void declare(const QString &operation, const QString &agency);
    void focusFirst() override;

protected:
    void showDependent() override;
    QJsonObject defaults() const override { return m_begun; }
    QJsonObject form() const override;
    QStringList showErrors(const Errors &errors) override;
    bool goesOn(const QJsonObject &draft) const override;

private:
    static FormTable table();

    QJsonObject m_begun; // as which it was declared
};

} // namespace liaison
