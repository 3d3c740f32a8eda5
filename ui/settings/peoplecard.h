// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingscard.h"

class QLabel;

namespace liaison {

// How many people of each role the file knows, and the way to them: they are entered in the Directory. On the screen
// thread.
class PeopleCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit PeopleCard(Session &session, QWidget *parent = nullptr);

    QPushButton *list() const { return m_list; }
    QPushButton *add() const { return m_add; }
    void refresh() override;

Q_SIGNALS:
    void listWanted();
    void addWanted();

protected:
    void retranslate() override;

private:
    void showCounts();

    QLabel *m_counts;
    QPushButton *m_list;
    QPushButton *m_add;
    QList<std::pair<QString, qint64>> m_roles; // role, people
    Question m_reading;
};

} // namespace liaison
