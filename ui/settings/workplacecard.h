// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingscard.h"

class QComboBox;
class QSpinBox;

namespace liaison {

// Settings of this computer: appearance, text size, language, when an unused file locks itself. Each takes hold at
// once. On the screen thread.
class WorkplaceCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit WorkplaceCard(Session &session, QWidget *parent = nullptr);

    QComboBox *scheme() const { return m_scheme; }
    QComboBox *textSize() const { return m_textSize; }
    QComboBox *language() const { return m_language; }
    QSpinBox *idleMinutes() const { return m_idle; }
    void refresh() override;

protected:
    void retranslate() override;

private:
    QComboBox *m_scheme;
    QComboBox *m_textSize;
    QComboBox *m_language;
    QSpinBox *m_idle;
};

} // namespace liaison
