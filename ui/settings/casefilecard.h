// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingscard.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace liaison {

// Settings of the case file, for everybody who opens it: whose it is, the unit's name on reports, when its programme
// year begins, which grading scheme is used, how large an attachment may be. Changes are journalled. On the screen
// thread.
class CaseFileCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit CaseFileCard(Session &session, QWidget *parent = nullptr);

    QLineEdit *ownName() const { return m_ownName; }
    QComboBox *firstMonth() const { return m_firstMonth; }
    QComboBox *gradingScheme() const { return m_scheme; }
    QSpinBox *attachmentLimit() const { return m_limit; } // in MB
    bool hasUnsaved() const override;
    void save() override;
    void refresh() override; // what is typed stays

protected:
    void retranslate() override;

private:
    struct Values
    {
        QString ownName;
        int firstMonth = 7;
        GradingScheme scheme = GradingScheme::Europol;
        qint64 attachmentLimit = 10 * 1024 * 1024; // bytes, whole megabytes
        bool operator==(const Values &) const = default;
    };

    Values shown() const;
    void show(const Values &values);
    void showHome();
    void showState();

    QLabel *m_home;
    QLineEdit *m_ownName;
    QComboBox *m_firstMonth;
    QComboBox *m_scheme;
    QSpinBox *m_limit;
    QPushButton *m_save;
    Values m_stored;
    Question m_reading;
    bool m_saving = false;
};

} // namespace liaison
