// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordeditor.h"
#include "ui/work/task.h"

class QPushButton;

namespace liaison {

class ElidedLabel;

// The full form of an exchange, with every field. On the screen thread.
class ExchangeForm : public RecordEditor
{
    Q_OBJECT

public:
    explicit ExchangeForm(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void acknowledgeWanted(qint64 id);

protected:
    void showDependent() override;

private:
    static FormTable table();
    void readSignOff();

    QPushButton *m_acknowledge;
    ElidedLabel *m_signOff;
    Question m_signOffWanted;
};

} // namespace liaison
