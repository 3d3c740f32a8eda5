// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingscard.h"

namespace liaison {

class PathEdit;

// Copies the case file while it is in use, with progress and cancel. On the screen thread; the copying on a worker.
class BackupCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit BackupCard(Session &session, QWidget *parent = nullptr);

    PathEdit *target() const { return m_target; }
    QPushButton *button() const { return m_back; }
    void refresh() override; // offers a name for the next copy

protected:
    void retranslate() override;

private:
    void backUp();

    PathEdit *m_target;
    QPushButton *m_back;
    QString m_offered;
    Question m_copying;
};

} // namespace liaison
