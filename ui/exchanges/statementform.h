// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordeditor.h"

namespace liaison {

// The form of a counterpart's statement: its month, what it says it sent and received, and its entries. On the screen
// thread.
class StatementForm : public RecordEditor
{
    Q_OBJECT

public:
    explicit StatementForm(Session &session, QWidget *parent = nullptr);

    void focusFirst() override;

private:
    static FormTable table();
};

} // namespace liaison
