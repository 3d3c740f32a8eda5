// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldseditor.h"

namespace liaison {

// The form of a co-operation item. On the screen thread.
class ItemForm : public FieldsEditor
{
    Q_OBJECT

public:
    explicit ItemForm(Session &session, QWidget *parent = nullptr);

    int comfortableHeight() const override { return 460; }

protected:
    QJsonObject defaults() const override;
    QString newTitle() const override { return tr("New co-operation item"); }
};

} // namespace liaison
