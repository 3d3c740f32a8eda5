// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/grading.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr std::array<QStringView, 5> tlpCodes{u"RED", u"AMBER+STRICT", u"AMBER", u"GREEN", u"CLEAR"};

// The nearest grade of the other scheme, in the order of the grades. Europol's 2 (known to the source, not to the
// official) is read as probably true, its 3 (corroborated) as possibly true; X and 4 say "cannot be assessed".
constexpr QStringView europolSourceAsAdmiralty = u"ABDF";
constexpr QStringView admiraltySourceAsEuropol = u"ABBCCX";
constexpr QStringView europolInformationAsAdmiralty = u"1236";
constexpr QStringView admiraltyInformationAsEuropol = u"123444";

QString converted(const QString &grade, const QStringList &grades, QStringView converse)
{
    const auto place = grades.indexOf(grade);
    return place < 0 ? QString() : QString(converse.at(place));
}

} // namespace

QString gradingSchemeCode(GradingScheme scheme)
{
    return scheme == GradingScheme::Europol ? u"europol"_s : u"admiralty"_s;
}

std::optional<GradingScheme> gradingSchemeFromCode(const QString &code)
{
    for (const auto scheme : {GradingScheme::Europol, GradingScheme::Admiralty}) {
        if (gradingSchemeCode(scheme) == code)
            return scheme;
    }
    return std::nullopt;
}

QStringList sourceGrades(GradingScheme scheme)
{
    if (scheme == GradingScheme::Europol)
        return {u"A"_s, u"B"_s, u"C"_s, u"X"_s};
    return {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s};
}

QStringList informationGrades(GradingScheme scheme)
{
    if (scheme == GradingScheme::Europol)
        return {u"1"_s, u"2"_s, u"3"_s, u"4"_s};
    return {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s};
}

QString safestSourceGrade(GradingScheme scheme)
{
    return sourceGrades(scheme).constLast();
}

QString safestInformationGrade(GradingScheme scheme)
{
    return informationGrades(scheme).constLast();
}

QString displaySourceGrade(const QString &grade, GradingScheme from, GradingScheme to)
{
    if (from == to)
        return grade;
    return converted(grade, sourceGrades(from),
                     from == GradingScheme::Europol ? europolSourceAsAdmiralty : admiraltySourceAsEuropol);
}

QString displayInformationGrade(const QString &grade, GradingScheme from, GradingScheme to)
{
    if (from == to)
        return grade;
    return converted(grade, informationGrades(from),
                     from == GradingScheme::Europol ? europolInformationAsAdmiralty : admiraltyInformationAsEuropol);
}

QStringList handlingCodes()
{
    return {u"H0"_s, u"H1"_s, u"H2"_s, u"H3"_s};
}

QString tlpCode(Tlp tlp)
{
    return tlpCodes.at(static_cast<size_t>(tlp)).toString();
}

std::optional<Tlp> tlpFromCode(const QString &code)
{
    QString plain = code.trimmed().toUpper();
    if (plain.startsWith("TLP:"_L1))
        plain = plain.mid(4).trimmed();
    const auto *found = std::find(tlpCodes.begin(), tlpCodes.end(), plain);
    if (found == tlpCodes.end())
        return std::nullopt;
    return static_cast<Tlp>(found - tlpCodes.begin());
}

Tlp strictest(Tlp a, Tlp b)
{
    return std::min(a, b);
}

Errors checkHandlingNote(const QString &handling, const QString &note)
{
    if (handling == "H3"_L1 && note.trimmed().isEmpty())
        return {{ErrorKind::Required, u"handling_note"_s, {}}};
    return {};
}

} // namespace liaison
