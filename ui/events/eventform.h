// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldseditor.h"

namespace liaison {

// The form of an event with its outcomes. On the screen thread.
class EventForm : public FieldsEditor
{
    Q_OBJECT

public:
    explicit EventForm(Session &session, QWidget *parent = nullptr);

    int comfortableHeight() const override { return 420; }

protected:
    QJsonObject defaults() const override;
    QString newTitle() const override { return tr("New event"); }
};

} // namespace liaison
