// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace liaison {

// Source and information grading schemes. One is active in a case file.
// Europol: 4x4 system of the Europol Information System handling guidance. Admiralty: NATO STANAG 2511.
enum class GradingScheme { Europol, Admiralty };

QString gradingSchemeCode(GradingScheme scheme); // "europol", "admiralty"
std::optional<GradingScheme> gradingSchemeFromCode(const QString &code);
QStringList sourceGrades(GradingScheme scheme);       // best first: A B C X / A B C D E F
QStringList informationGrades(GradingScheme scheme);  // best first: 1 2 3 4 / 1 … 6
QString safestSourceGrade(GradingScheme scheme);      // cannot be assessed: X / F
QString safestInformationGrade(GradingScheme scheme); // 4 / 6

// The nearest grade in the other scheme, for display only; never stored.
QString displaySourceGrade(const QString &grade, GradingScheme from, GradingScheme to);
QString displayInformationGrade(const QString &grade, GradingScheme from, GradingScheme to);

// Handling codes of the Europol 4x4 system: H0 … H3. H3 needs a text.
QStringList handlingCodes();

// Traffic Light Protocol 2.0 (FIRST), strictest first.
enum class Tlp { Red, AmberStrict, Amber, Green, Clear };
QString tlpCode(Tlp tlp);                            // "RED", "AMBER+STRICT", "AMBER", "GREEN", "CLEAR"
std::optional<Tlp> tlpFromCode(const QString &code); // any case; "TLP:" before it is allowed
Tlp strictest(Tlp a, Tlp b);

// Required, field "handling_note": H3 says what its conditions are.
Errors checkHandlingNote(const QString &handling, const QString &note);

} // namespace liaison
