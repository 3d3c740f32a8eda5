// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/passphraseedit.h"

#include "core/storage/casefile.h"
#include "ui/shared/theme.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>
#include <cmath>

using namespace Qt::StringLiterals;

namespace liaison {

PassphraseEdit::PassphraseEdit(QWidget *parent) : QLineEdit(parent), m_eye(new QAction(this))
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_eye->setCheckable(true);
    addAction(m_eye, QLineEdit::TrailingPosition);
    connect(m_eye, &QAction::toggled, this, [this](bool shown) {
        setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        dress();
    });
    connect(&Theme::get(), &Theme::changed, this, &PassphraseEdit::dress);
    dress();
}

void PassphraseEdit::dress()
{
    m_eye->setIcon(icon(m_eye->isChecked() ? u"password-show-off"_s : u"password-show-on"_s));
    m_eye->setText(m_eye->isChecked() ? tr("Hide what is typed") : tr("Show what is typed"));
}

void PassphraseEdit::keyPressEvent(QKeyEvent *event)
{
    // No toolkit tells the state of Caps Lock; a letter in the wrong case does.
    if (event->key() == Qt::Key_CapsLock) {
        setCapsLock(!m_capsLock);
    } else if (event->text().size() == 1 && event->text().at(0).isLetter()) {
        const QChar letter = event->text().at(0);
        const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
        if (letter.isUpper() != letter.isLower())
            setCapsLock(letter.isUpper() != shift);
    }
    QLineEdit::keyPressEvent(event);
}

void PassphraseEdit::setCapsLock(bool on)
{
    if (on == m_capsLock)
        return;
    m_capsLock = on;
    Q_EMIT capsLockSeen(on);
}

void PassphraseEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        dress();
}

Strength strengthOf(const QString &passphrase)
{
    if (passphrase.size() < CaseFile::shortestPassphrase)
        return Strength::TooShort;
    QSet<QChar> different;
    int steps = 0; // characters that do not merely repeat or count on from the last one
    bool kinds[4] = {};
    for (qsizetype i = 0; i < passphrase.size(); ++i) {
        const QChar at = passphrase.at(i);
        different.insert(at);
        const int step = i == 0 ? 2 : std::abs(int(at.unicode()) - int(passphrase.at(i - 1).unicode()));
        steps += step > 1 ? 1 : 0;
        kinds[at.isLower() ? 0 : at.isUpper() ? 1 : at.isDigit() ? 2 : 3] = true;
    }
    int choices = 0;
    const int sizes[4] = {26, 26, 10, 33};
    for (int i = 0; i < 4; ++i)
        choices += kinds[i] ? sizes[i] : 0;
    // People choose words, not letters: half of what the letters could carry.
    const double bits = std::min<double>(steps, 2.0 * double(different.size())) * std::log2(choices) / 2;
    if (bits < 30)
        return Strength::Weak;
    return bits < 48 ? Strength::Fair : Strength::Strong;
}

StrengthHint::StrengthHint(QWidget *parent) : QWidget(parent), m_bar(new QProgressBar(this)), m_words(new QLabel(this))
{
    m_bar->setRange(0, 3);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Strength of the passphrase"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_bar);
    layout->addWidget(m_words);
    connect(&Theme::get(), &Theme::changed, this, [this] { m_words->setFont(Theme::get().font(TextSize::Small)); });
    m_words->setFont(Theme::get().font(TextSize::Small));
    setPassphrase({});
}

void StrengthHint::setPassphrase(const QString &passphrase)
{
    const Strength strength = strengthOf(passphrase);
    m_bar->setValue(passphrase.isEmpty() ? 0 : int(strength));
    const auto words = [&]() -> QString {
        if (passphrase.isEmpty())
            return tr("Four words that have nothing to do with one another are easy to keep and hard to guess.");
        switch (strength) {
        case Strength::TooShort:
            return tr("Too short: at least %n characters.", nullptr, CaseFile::shortestPassphrase);
        case Strength::Weak:
            return tr("Weak: another word would help.");
        case Strength::Fair:
            return tr("Fair: one more word makes it strong.");
        case Strength::Strong:
            return tr("Strong.");
        }
        return {};
    }();
    m_words->setText(words);
    m_bar->setAccessibleDescription(words);
}

} // namespace liaison
