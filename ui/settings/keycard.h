// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingscard.h"

namespace liaison {

class PassphraseEdit;
class PathEdit;
class StrengthHint;

// Gives the case file another passphrase and key file, after the present ones. On the screen thread; the work on a
// worker, while everybody else who wants the file waits.
class KeyCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit KeyCard(Session &session, QWidget *parent = nullptr);

    PassphraseEdit *now() const { return m_now; }
    PathEdit *keyFileNow() const { return m_keyFileNow; }
    PassphraseEdit *passphrase() const { return m_passphrase; }
    PassphraseEdit *again() const { return m_again; }
    PathEdit *keyFile() const { return m_keyFile; }
    QPushButton *button() const { return m_change; }

Q_SIGNALS:
    void keyChanged(const QString &keyFile); // empty: it has none now

protected:
    void retranslate() override;

private:
    void change();
    void run(const Credentials &now, const Credentials &fresh);

    PassphraseEdit *m_now;
    PathEdit *m_keyFileNow;
    PassphraseEdit *m_passphrase;
    PassphraseEdit *m_again;
    StrengthHint *m_strength;
    PathEdit *m_keyFile;
    QPushButton *m_change;
    Question m_rekeying;
};

} // namespace liaison
