// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/owncodes.h"
#include "ui/settings/settingscard.h"

class QComboBox;
class QLineEdit;
class QTreeWidget;

namespace liaison {

// The code lists of the case file: the built-in codes to read, the users' own to add and take away. On the screen
// thread.
class CodeListsCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit CodeListsCard(Session &session, QWidget *parent = nullptr);

    QComboBox *list() const { return m_list; }
    QTreeWidget *codes() const { return m_codes; }
    QLineEdit *code() const { return m_code; }
    QLineEdit *name() const { return m_name; }
    QPushButton *addingButton() const { return m_add; }
    QPushButton *removingButton() const { return m_remove; }
    void refresh() override;

protected:
    void retranslate() override;

private:
    void showCodes();
    void showState();
    void add();
    void remove();
    void answered(const Done &done, const QString &notice);

    QComboBox *m_list;
    QTreeWidget *m_codes;
    QLineEdit *m_code;
    QLineEdit *m_name;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace liaison
