// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldseditor.h"

namespace liaison {

// The form of a resource link. On the screen thread.
class LinkForm : public FieldsEditor
{
    Q_OBJECT

public:
    explicit LinkForm(Session &session, QWidget *parent = nullptr);

    int comfortableHeight() const override { return 290; }

protected:
    QJsonObject defaults() const override;
    QString newTitle() const override { return tr("New resource link"); }
};

} // namespace liaison
