// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/passphraseedit.h"

#include "core/casefile/casefile.h"
#include "core/values/passphrase.h"
#include "ui/look/boxes.h"
#include "ui/look/languagechange.h"
#include "ui/look/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <algorithm>
#include <climits>

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
        retranslate();
    });
    connect(&Theme::get(), &Theme::changed, this, &PassphraseEdit::retranslate);
    retranslate();
    whenLanguageChanges(this, [this] { retranslate(); });
}

void PassphraseEdit::retranslate()
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

Strength strengthOf(const QString &passphrase)
{
    if (passphrase.size() < shortestPassphrase)
        return Strength::TooShort;
    const double bits = passphraseBits(passphrase);
    if (bits < leastPassphraseBits)
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
    auto *layout = columnIn(this, 2, {0, 2, 0, 0});
    layout->addWidget(m_bar);
    layout->addWidget(m_words);
    connect(&Theme::get(), &Theme::changed, this, [this] {
        m_words->setFont(Theme::get().font(TextSize::Small));
        keepRoom();
    });
    m_words->setFont(Theme::get().font(TextSize::Small));
    setPassphrase({});
    whenLanguageChanges(this, [this] {
        showWords();
        keepRoom();
    });
}

void StrengthHint::setPassphrase(const QString &passphrase)
{
    m_strength = passphrase.isEmpty() ? std::nullopt : std::optional(strengthOf(passphrase));
    showWords();
}

void StrengthHint::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepRoom();
}

// For the longest of its words: what stands below must not move while somebody types.
void StrengthHint::keepRoom()
{
    int height = 0;
    for (const std::optional<Strength> each :
         {std::optional<Strength>(), std::optional(Strength::TooShort), std::optional(Strength::Weak),
          std::optional(Strength::Fair), std::optional(Strength::Strong)}) {
        const QRect room(0, 0, std::max(1, width()), INT_MAX);
        const int needed = m_words->fontMetrics().boundingRect(room, Qt::TextWordWrap, wordsFor(each)).height();
        height = std::max(height, needed);
    }
    m_words->setMinimumHeight(height);
}

void StrengthHint::showWords()
{
    m_bar->setValue(m_strength ? int(*m_strength) : 0);
    m_bar->setAccessibleName(tr("Strength of the passphrase"));
    const QString words = wordsFor(m_strength);
    m_words->setText(words);
    m_bar->setAccessibleDescription(words);
}

QString StrengthHint::wordsFor(std::optional<Strength> strength) const
{
    if (!strength)
        return tr("Four words that have nothing to do with one another are easy to keep and hard to guess.");
    switch (*strength) {
    case Strength::TooShort:
        return tr("Too short: at least %n characters.", nullptr, shortestPassphrase);
    case Strength::Weak:
        return tr("Weak: it is soon guessed and will not be taken. Another word helps.");
    case Strength::Fair:
        return tr("Fair: one more word makes it strong.");
    case Strength::Strong:
        return tr("Strong.");
    }
    return {};
}

} // namespace liaison
