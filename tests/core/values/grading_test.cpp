// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/grading.h"

#include "core/values/codelist.h"

#include <catch2/catch.hpp>

namespace grading_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

constexpr auto europol = GradingScheme::Europol;
constexpr auto admiralty = GradingScheme::Admiralty;

} // namespace

TEST_CASE("the grades of the two schemes", "[grading]")
{
    CHECK(sourceGrades(europol).join(QString()) == u"ABCX");
    CHECK(informationGrades(europol).join(QString()) == u"1234");
    CHECK(sourceGrades(admiralty).join(QString()) == u"ABCDEF");
    CHECK(informationGrades(admiralty).join(QString()) == u"123456");
    CHECK(safestSourceGrade(europol) == u"X");
    CHECK(safestInformationGrade(europol) == u"4");
    CHECK(safestSourceGrade(admiralty) == u"F");
    CHECK(safestInformationGrade(admiralty) == u"6");
    CHECK(gradingSchemeCode(europol) == u"europol");
    CHECK(gradingSchemeFromCode(u"admiralty"_s) == admiralty);
    CHECK_FALSE(gradingSchemeFromCode(u"nato"_s));
}

TEST_CASE("grades are shown in the other scheme", "[grading]")
{
    CHECK(displaySourceGrade(u"C"_s, europol, admiralty) == u"D");
    CHECK(displaySourceGrade(u"C"_s, admiralty, europol) == u"B");
    CHECK(displayInformationGrade(u"5"_s, admiralty, europol) == u"4");
    CHECK(displaySourceGrade(u"Q"_s, europol, admiralty).isEmpty());
    CHECK(displaySourceGrade(QString(), europol, admiralty).isEmpty());
    for (const auto from : {europol, admiralty}) {
        const auto to = from == europol ? admiralty : europol;
        CHECK(displaySourceGrade(safestSourceGrade(from), from, to) == safestSourceGrade(to));
        CHECK(displayInformationGrade(safestInformationGrade(from), from, to) == safestInformationGrade(to));
        qsizetype last = 0;
        for (const auto &grade : sourceGrades(from)) { // never better for a worse grade
            CHECK(displaySourceGrade(grade, from, from) == grade);
            const auto place = sourceGrades(to).indexOf(displaySourceGrade(grade, from, to));
            CHECK(place >= last);
            last = place;
        }
        last = 0;
        for (const auto &grade : informationGrades(from)) {
            const auto place = informationGrades(to).indexOf(displayInformationGrade(grade, from, to));
            CHECK(place >= last);
            last = place;
        }
    }
}

TEST_CASE("TLP 2.0 markings", "[grading]")
{
    for (const auto tlp : {Tlp::Red, Tlp::AmberStrict, Tlp::Amber, Tlp::Green, Tlp::Clear}) {
        CHECK(tlpFromCode(tlpCode(tlp)) == tlp);
        CHECK(tlpFromCode(tlpCode(tlp).toLower()) == tlp);
        CHECK(tlpFromCode(u"TLP:" + tlpCode(tlp)) == tlp);
        CHECK(strictest(tlp, Tlp::Red) == Tlp::Red);
        CHECK(strictest(Tlp::Clear, tlp) == tlp);
    }
    CHECK(tlpFromCode(u" tlp: amber+strict "_s) == Tlp::AmberStrict);
    CHECK(strictest(Tlp::Amber, Tlp::AmberStrict) == Tlp::AmberStrict);
    for (const auto &code : {u""_s, u"WHITE"_s, u"TLP"_s, u"TLP:"_s, u"AMBER STRICT"_s, u"REDD"_s})
        CHECK_FALSE(tlpFromCode(code));
}

TEST_CASE("the code lists know the same handling codes and markings", "[grading]")
{
    QStringList handling;
    for (const auto &code : builtInCodes(u"handling"_s))
        handling.append(code.code);
    CHECK(handling == handlingCodes());
    const auto markings = builtInCodes(u"tlp"_s);
    for (int i = 0; i < markings.size(); ++i)
        CHECK(markings.at(i).code == tlpCode(static_cast<Tlp>(i)));
}

} // namespace grading_test
