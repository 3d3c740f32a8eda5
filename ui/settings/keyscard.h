// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefilekeys.h"
#include "ui/settings/settingscard.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;

namespace liaison {

class PassphraseEdit;
class PathEdit;
class StrengthHint;
class WordLabel;

// Who opens the file with a key of his or her own: giving, changing and taking away keys, the recovery code for the
// safe, and whether everybody must sign. On the screen thread; the work on a worker.
class KeysCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit KeysCard(Session &session, QWidget *parent = nullptr);

    QComboBox *person() const { return m_person; }
    PassphraseEdit *now() const { return m_now; }
    PassphraseEdit *passphrase() const { return m_passphrase; }
    PassphraseEdit *again() const { return m_again; }
    QCheckBox *proved() const { return m_proved; }
    QCheckBox *fourEyes() const { return m_fourEyes; }
    QPushButton *giveButton() const { return m_give; }
    QPushButton *changeButton() const { return m_change; }
    QPushButton *takeButton() const { return m_take; }
    QPushButton *recoveryButton() const { return m_recovery; }
    QPushButton *writeButton() const { return m_write; }
    QString listed() const; // who has a key, a line each
    QString state() const;  // what is to be said of keys and names, and who lacks a key
    void refresh() override;

protected:
    void retranslate() override;
    void hideEvent(QHideEvent *event) override; // a recovery code is shown once

private:
    struct State
    {
        QList<KeyInfo> keys;
        KeysState beside = KeysState::None;
        bool proved = false;
        bool fourEyes = false;
        QList<std::pair<QString, QString>> people; // reference and name of those who use the file
    };

    static Result<State> read(Connection &connection, const std::shared_ptr<CaseFile> &file);
    template <typename Work, typename Said>
    void run(const QString &words, Work work, Said said);
    void show();
    void showPeople();
    QString lackingWords() const;
    void give();
    void change();
    void take();
    void makeRecovery();
    void write();
    void set(QCheckBox *box, Done (*setting)(Connection &, bool, const Author &));
    bool isTyped(); // the new passphrase, twice the same
    Credentials fresh() const;

    WordLabel *m_list;
    WordLabel *m_state;
    QCheckBox *m_proved;
    QCheckBox *m_fourEyes;
    QComboBox *m_person;
    PassphraseEdit *m_now;
    PassphraseEdit *m_passphrase;
    PassphraseEdit *m_again;
    StrengthHint *m_strength;
    PathEdit *m_keyFile;
    QDoubleSpinBox *m_seconds;
    QPushButton *m_give;
    QPushButton *m_change;
    QPushButton *m_take;
    QPushButton *m_recovery;
    QPushButton *m_write;
    State m_shown;
    std::optional<QString> m_chosen; // whose key, when somebody chose; empty: the recovery code
    bool m_showsCode = false;
    Question m_reading;
    Question m_working;
};

} // namespace liaison
