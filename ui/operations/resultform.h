// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordeditor.h"

namespace liaison {

// The form of a declared result: what one agency says it achieved in an operation, or in a period as a whole. On the
// screen thread.
class ResultForm : public RecordEditor
{
    Q_OBJECT

public:
    explicit ResultForm(Session &session, QWidget *parent = nullptr) : RecordEditor(session, table(), parent) {}

    void focusFirst() override;

protected:
    void showDependent() override;
    QJsonObject form() const override;
    QStringList showErrors(const Errors &errors) override;
    bool goesOn(const QJsonObject &draft) const override;

private:
    static FormTable table();
};

} // namespace liaison
