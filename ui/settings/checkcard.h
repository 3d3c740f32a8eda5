// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingscard.h"

class QLabel;

namespace liaison {

// Reads the whole file through and says in sentences what is wrong with it. On the screen thread; the reading on a
// worker.
class CheckCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit CheckCard(Session &session, QWidget *parent = nullptr);

    QPushButton *button() const { return m_check; }
    QString answer() const; // what stands there, a sentence for each line

protected:
    void retranslate() override;

private:
    void check();
    void showReport(const CheckReport &report);

    QLabel *m_findings;
    QPushButton *m_check;
    Question m_checking;
};

} // namespace liaison
