// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldseditor.h"

namespace liaison {

// The form of a programme year with its areas and published figures. On the screen thread.
class ProgrammeForm : public FieldsEditor
{
    Q_OBJECT

public:
    explicit ProgrammeForm(Session &session, QWidget *parent = nullptr);

    int comfortableHeight() const override { return 400; }

protected:
    QJsonObject defaults() const override;
    QString newTitle() const override { return tr("New programme"); }
};

} // namespace liaison
