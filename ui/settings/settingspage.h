// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/page.h"

namespace liaison {

class CardGrid;
class PageHeader;
class SettingsCard;

// What can be set: this computer, the case file, its people, backup and restore, the key, the check. On the screen
// thread.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Session &session, QWidget *parent = nullptr);

    void refresh() override;
    void saveRecord() override;
    bool hasUnsaved() const override;

private:
    template <typename Card>
    Card *add();
    void retranslate();

    PageHeader *m_header;
    CardGrid *m_grid;
    QList<SettingsCard *> m_cards;
};

} // namespace liaison
