// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingscard.h"

namespace liaison {

class PassphraseEdit;
class PathEdit;

// Makes a case file out of a backup, as a copy beside the open one, and offers to open it. On the screen thread; the
// copying on a worker.
class RestoreCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit RestoreCard(Session &session, QWidget *parent = nullptr);

    PathEdit *backup() const { return m_backup; }
    PathEdit *copy() const { return m_copy; }
    PassphraseEdit *passphrase() const { return m_passphrase; }
    PathEdit *keyFile() const { return m_keyFile; }
    QPushButton *button() const { return m_restore; }

Q_SIGNALS:
    void caseFileWanted(const QString &path); // open it in place of the one that is open

protected:
    void retranslate() override;

private:
    void restore();
    void offerCopy();
    void failed(Error error, const QString &copy);

    PathEdit *m_backup;
    PathEdit *m_copy;
    PassphraseEdit *m_passphrase;
    PathEdit *m_keyFile;
    QPushButton *m_restore;
    QString m_offered;
    QString m_restored;
    Question m_copying;
};

} // namespace liaison
