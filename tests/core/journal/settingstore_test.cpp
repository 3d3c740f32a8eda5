// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/settingstore.h"

#include "core/database/query.h"
#include "tests/support/testcasefile.h"

#include <catch2/catch.hpp>

namespace settingstore_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const Author chan{.officer = u"Chan"_s, .reason = u"new year"_s};

ErrorKind kindOf(const Done &outcome)
{
    REQUIRE_FALSE(outcome);
    return outcome.error().kind;
}

} // namespace

TEST_CASE("settings have their defaults and keep what is set", "[settingstore]")
{
    TestCaseFile file;
    SettingStore settings(file.connection());
    CHECK(settings.homeAgency() == QString());
    CHECK(settings.ownName() == QString());
    CHECK(settings.programmeFirstMonth() == 7);
    CHECK(settings.gradingScheme() == GradingScheme::Europol);
    CHECK(settings.isSample() == false);

    REQUIRE(execute(file.connection(), u"INSERT INTO agency (uid, code, names, side, kind) SELECT 'u', 'HKC', '{}', "
                                       "'HK', code FROM agency_kind LIMIT 1"_s));
    REQUIRE(settings.setHomeAgency(u"HKC"_s, chan));
    REQUIRE(settings.setOwnName(u"知識產權調查科"_s, chan));
    REQUIRE(settings.setProgrammeFirstMonth(1, chan));
    REQUIRE(settings.setGradingScheme(GradingScheme::Admiralty, chan));
    REQUIRE(settings.setSample(chan));
    CHECK(settings.homeAgency() == u"HKC"_s);
    CHECK(settings.ownName() == u"知識產權調查科"_s);
    CHECK(settings.programmeFirstMonth() == 1);
    CHECK(settings.gradingScheme() == GradingScheme::Admiralty);
    CHECK(settings.isSample() == true);
}

TEST_CASE("impossible settings are refused", "[settingstore]")
{
    TestCaseFile file;
    SettingStore settings(file.connection());
    CHECK(kindOf(settings.setHomeAgency(u"NOBODY"_s, chan)) == ErrorKind::UnknownCode);
    CHECK(kindOf(settings.setProgrammeFirstMonth(0, chan)) == ErrorKind::OutOfRange);
    CHECK(kindOf(settings.setProgrammeFirstMonth(13, chan)) == ErrorKind::OutOfRange);
    CHECK(kindOf(settings.setOwnName(QString(201, u'x'), chan)) == ErrorKind::TooLong);
    CHECK(Journal(file.connection()).verify() == 0);
}

TEST_CASE("a changed setting is in the journal, one that stays is not", "[settingstore]")
{
    TestCaseFile file;
    SettingStore settings(file.connection());
    REQUIRE(settings.setProgrammeFirstMonth(4, chan));
    REQUIRE(settings.setProgrammeFirstMonth(4, chan));
    const auto entries = Journal(file.connection()).list({}, 0, 0, 10);
    REQUIRE(entries);
    REQUIRE(entries->size() == 1);
    CHECK(entries->first().officer == u"Chan"_s);
    CHECK(entries->first().reason == u"new year"_s);
    CHECK(entries->first().ref == u"programme_first_month"_s);
    CHECK(entries->first().after->value(u"value"_s) == u"4"_s);
}

TEST_CASE("each officer keeps own templates, in order", "[settingstore]")
{
    TestCaseFile file;
    SettingStore settings(file.connection());
    CHECK(settings.templates(u"exchange"_s, u"Chan"_s)->isEmpty());
    const QJsonArray forms{QJsonObject{{u"subject"_s, u"每月名單"_s}}, QJsonObject{{u"pieces"_s, 3}}};
    REQUIRE(settings.setTemplates(u"exchange"_s, forms, chan));
    CHECK(settings.templates(u"exchange"_s, u"Chan"_s) == forms);
    CHECK(settings.templates(u"case"_s, u"Chan"_s)->isEmpty());
    CHECK(settings.templates(u"exchange"_s, u"Lee"_s)->isEmpty());
}

} // namespace settingstore_test
