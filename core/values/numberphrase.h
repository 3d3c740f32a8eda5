// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/estimate.h"

namespace liaison {

// Typed text made plain without changing its meaning: full-width forms as ASCII, every kind of space as one ordinary
// space, no invisible direction marks, composed letters.
QString plainText(const QString &text);

// A number with the words around it, while a parser takes those words off at both ends. Used by one parse at a time.
class NumberPhrase
{
public:
    explicit NumberPhrase(const QString &text);

    QStringView written() const { return m_written; } // what is left, as typed
    QStringView lower() const { return m_lower; }     // the same in lower case, character by character
    bool isEmpty() const { return m_lower.isEmpty(); }
    bool startsWithWord(QStringView word) const; // a whole word: no letter follows its last letter
    bool endsWithWord(QStringView word) const;
    void dropFront(qsizetype count);
    void dropBack(qsizetype count);

    bool saysNotStated() const;
    bool takeQualifier(); // one word at either end, or the 多 in 10多萬; false when there is none
    void notePortuguese() { m_portuguese = true; }

    bool isContradictory() const { return m_contradictory; } // two qualifiers: "about more than 5"
    bool isQualified() const { return m_qualifier.has_value(); }
    bool isPortuguese() const { return m_portuguese; } // Portuguese words stood beside it
    Qualifier qualifier() const { return m_qualifier.value_or(Qualifier::Exact); }

private:
    void qualify(Qualifier qualifier);
    void trim();

    QString m_written;
    QString m_lower;
    std::optional<Qualifier> m_qualifier;
    bool m_portuguese = false;
    bool m_contradictory = false;
};

} // namespace liaison
