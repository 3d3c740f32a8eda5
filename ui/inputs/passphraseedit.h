// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <optional>

class QAction;
class QLabel;
class QProgressBar;

namespace liaison {

// A line for a passphrase: hidden while typed, with an eye that shows it, and word of Caps Lock. On the screen thread.
class PassphraseEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PassphraseEdit(QWidget *parent = nullptr);

    bool isCapsLockSeen() const { return m_capsLock; }

Q_SIGNALS:
    void capsLockSeen(bool on); // as far as the keys typed tell

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void setCapsLock(bool on);

    QAction *m_eye;
    bool m_capsLock = false;
};

// How well a passphrase stands against guessing, by its length and variety.
enum class Strength { TooShort, Weak, Fair, Strong };
Strength strengthOf(const QString &passphrase);

// Says how strong a passphrase is while it is typed: a bar, a word and what would help. On the screen thread.
class StrengthHint : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthHint(QWidget *parent = nullptr);
    void setPassphrase(const QString &passphrase);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWords();
    QString wordsFor(std::optional<Strength> strength) const;
    void keepRoom();

    std::optional<Strength> m_strength; // of what is typed, which itself is not kept; none: nothing is typed
    QProgressBar *m_bar;
    QLabel *m_words;
};

} // namespace liaison
