// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/codelist.h"

#include "core/base/textfold.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <catch2/catch.hpp>

namespace codelist_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

QStringList codesOf(const QString &list)
{
    QStringList codes;
    for (const auto &code : builtInCodes(list))
        codes.append(code.code);
    return codes;
}

const QStringList languages{u"en"_s, u"zh_HK"_s, u"zh_CN"_s, u"pt"_s};

} // namespace

TEST_CASE("every list is there, each code once, with a name in the four languages", "[codelist]")
{
    REQUIRE(codeListNames().size() == 20);
    for (const auto &list : codeListNames()) {
        const auto codes = builtInCodes(list);
        INFO(list.toStdString());
        REQUIRE_FALSE(codes.isEmpty());
        QSet<QString> seen;
        for (qsizetype i = 0; i < codes.size(); ++i) {
            const Code &code = codes.at(i);
            INFO(code.code.toStdString());
            CHECK_FALSE(code.code.isEmpty());
            CHECK_FALSE(seen.contains(code.code));
            seen.insert(code.code);
            CHECK(code.order == i);
            CHECK_FALSE(code.own);
            CHECK(code.names.size() == languages.size());
            for (const auto &language : languages) {
                const QString name = code.names.value(language);
                CHECK_FALSE(name.isEmpty());
                CHECK(name == name.simplified());
            }
            const auto found = builtInCode(list, code.code);
            REQUIRE(found);
            CHECK(found->names == code.names);
        }
    }
}

TEST_CASE("names of one list differ from one another", "[codelist]")
{
    for (const auto &list : codeListNames()) {
        for (const auto &language : languages) {
            QSet<QString> seen;
            for (const auto &code : builtInCodes(list)) {
                const QString name = code.names.value(language);
                INFO(list.toStdString() << ' ' << code.code.toStdString() << ' ' << name.toStdString());
                CHECK_FALSE(seen.contains(name));
                seen.insert(name);
            }
        }
    }
}

TEST_CASE("the files name their own list and repeat no code", "[codelist]")
{
    QDir folder(QStringLiteral(LIAISON_SOURCE_DIR "/resources/codelists"));
    const QStringList files = folder.entryList({u"*.json"_s});
    CHECK(files.size() == codeListNames().size());
    for (const auto &name : files) {
        INFO(name.toStdString());
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(file.readAll(), &error).object();
        REQUIRE(error.error == QJsonParseError::NoError);
        const QString list = object.value("list"_L1).toString();
        CHECK(QString(list + u".json") == name);
        CHECK(codeListNames().contains(list));
        CHECK(object.value("codes"_L1).toArray().size() == builtInCodes(list).size());
    }
}

TEST_CASE("the lists hold the documented codes", "[codelist]")
{
    CHECK(codesOf(u"category"_s).join(u' ').toStdString() ==
          "1a 1b 1c 2a 2b 3a 3b 4a 4b 5a 5b 5c 5d 6a 6b 7a 7b 7c 7d 7e 8a 8b 9a 9b 9c 10a 10b 11 "
          "12a 12b 12c 12d 12e 12f 12g 12h");
    CHECK(codesOf(u"ipr_type"_s).join(u' ').toStdString() ==
          "trade_mark design copyright geographical_indication patent spc_medicinal spc_plant plant_variety_community "
          "plant_variety_national semiconductor_topography utility_model trade_name olympic_symbol");
    CHECK(codesOf(u"transport"_s).join(u' ').toStdString() == "0 1 2 3 4 5 6 7 8 9");
    CHECK(codesOf(u"channel"_s).join(u' ').toStdString() ==
          "postal express_courier cargo passenger e_commerce storage_retail");
    CHECK(codesOf(u"procedure"_s).join(u' ').toStdString() ==
          "import export transit transhipment re_export warehousing");
    CHECK(codesOf(u"detection"_s).join(u' ').toStdString() ==
          "risk_profiling routine_check random_check intelligence right_holder_application referral");
    CHECK(codesOf(u"unit"_s).join(u' ').toStdString() == "H87 PR SET KGM GRM LTR MLT MTR CT BX C62");
    CHECK(codesOf(u"value_basis"_s).join(u' ').toStdString() ==
          "estimated_market goods_value domestic_retail msrp domestic_value potential_retail declared not_stated");
    CHECK(codesOf(u"counting_rule"_s).join(u' ').toStdString() == "interception batch seizure_line");
    CHECK(codesOf(u"handling"_s).join(u' ').toStdString() == "H0 H1 H2 H3");
    CHECK(codesOf(u"tlp"_s).join(u' ').toStdString() == "RED AMBER+STRICT AMBER GREEN CLEAR");
    CHECK(codesOf(u"agency_kind"_s).join(u' ').toStdString() ==
          "customs police market_regulation copyright ip_office other");
    CHECK(builtInCode(u"category"_s, u"6b"_s)->names.value(u"zh_HK"_s) == u"流動電話零件及配件");
    CHECK(builtInCode(u"value_basis"_s, u"goods_value"_s)->names.value(u"zh_CN"_s) == u"货值");
}

TEST_CASE("unknown lists and codes are nothing", "[codelist]")
{
    CHECK(builtInCodes(u"colour"_s).isEmpty());
    CHECK_FALSE(builtInCode(u"colour"_s, u"red"_s));
    CHECK_FALSE(builtInCode(u"category"_s, u"13"_s));
    CHECK_FALSE(builtInCode(u"category"_s, u"3A"_s));
    CHECK_FALSE(builtInCode(u"../category"_s, u"3a"_s));
    CHECK(destinationGroupMembers(u"ATLANTIS"_s).isEmpty());
}

TEST_CASE("Traditional and Simplified names are written in their own characters", "[codelist]")
{
    // Characters of the Simplified script only, standing in many names.
    static const QRegularExpression simplifiedOnly(
        u"[电门岛岭广关经际产权标类饮贸议设备艺计货运进转邮递检处风险请车辆药烟码头线边区业务单册]"_s);
    for (const auto &list : codeListNames()) {
        for (const auto &code : builtInCodes(list)) {
            INFO(list.toStdString() << ' ' << code.code.toStdString());
            CHECK_FALSE(code.names.value(u"zh_HK"_s).contains(simplifiedOnly));
            for (const QChar c : code.names.value(u"zh_CN"_s)) {
                if (c.script() == QChar::Script_Han && c != u'著' && c != u'氹') // 著作权, 氹仔
                    CHECK(foldText(c) == c);
            }
        }
    }
}

TEST_CASE("destination groups are sets of countries", "[codelist]")
{
    CHECK(codesOf(u"destination_group"_s).join(u' ').toStdString() ==
          "BELT_AND_ROAD LATIN_AMERICA NORTH_AMERICA EUROPE ASEAN MIDDLE_EAST AFRICA");
    for (const auto &group : codesOf(u"destination_group"_s)) {
        const QStringList members = destinationGroupMembers(group);
        INFO(group.toStdString());
        CHECK(members.size() >= 3);
        CHECK(QSet<QString>(members.begin(), members.end()).size() == members.size());
        for (const auto &member : members) {
            INFO(member.toStdString());
            CHECK(member.size() == 2);
            CHECK(isPlace(member));
        }
    }
    CHECK(destinationGroupMembers(u"NORTH_AMERICA"_s).contains(u"US"_s));
    CHECK(destinationGroupMembers(u"LATIN_AMERICA"_s).contains(u"BR"_s));
    CHECK(destinationGroupMembers(u"BELT_AND_ROAD"_s).contains(u"KZ"_s));
    CHECK_FALSE(destinationGroupMembers(u"BELT_AND_ROAD"_s).contains(u"US"_s));
}

TEST_CASE("places are countries, subdivisions and crossings", "[codelist]")
{
    for (const auto &code : {u"HK"_s, u"MO"_s, u"CN"_s, u"US"_s, u"CN-GD"_s, u"CN-ZJ"_s, u"HK-LMC"_s, u"MO-PEX"_s,
                             u"CN-GBE"_s, u"US-CA"_s, u"PT-11"_s, u"ZZ"_s}) {
        INFO(code.toStdString());
        CHECK(isPlace(code));
    }
    for (const auto &code : {u""_s, u"hk"_s, u"H"_s, u"HKG"_s, u"XX"_s, u"EU"_s, u"CN-XX"_s, u"CN-"_s, u"HK-ABC"_s,
                             u"XX-AA"_s, u"US-"_s, u"US-CALI"_s, u"US-ca"_s, u"US CA"_s, u"美國"_s}) {
        INFO(code.toStdString());
        CHECK_FALSE(isPlace(code));
    }
}

TEST_CASE("places have names in the four languages", "[codelist]")
{
    CHECK(placeName(u"HK"_s, u"en"_s) == u"Hong Kong");
    CHECK(placeName(u"HK"_s, u"zh_HK"_s) == u"香港");
    CHECK(placeName(u"MO"_s, u"pt"_s) == u"Macau");
    CHECK(placeName(u"CN-GD"_s, u"zh_HK"_s) == u"廣東");
    CHECK(placeName(u"CN-GD"_s, u"zh_CN"_s) == u"广东");
    CHECK(placeName(u"HK-LMC"_s, u"zh_HK"_s) == u"落馬洲");
    CHECK(placeName(u"US"_s, u"en"_s) == u"United States");
    CHECK(placeName(u"US"_s, u"zh_HK"_s) == u"美國");
    CHECK(placeName(u"US"_s, u"zh_CN"_s) == u"美国");
    CHECK(placeName(u"US"_s, u"pt"_s) == u"Estados Unidos");
    CHECK(placeName(u"US-CA"_s, u"en"_s) == u"United States (US-CA)");
    CHECK(placeName(u"BR"_s, u"de"_s) == u"Brazil"); // a language we do not have is English
    CHECK(placeName(u"XX"_s, u"en"_s) == u"XX");
    CHECK(placeName(u""_s, u"en"_s) == u"");
    for (const auto &code : destinationGroupMembers(u"BELT_AND_ROAD"_s)) {
        for (const auto &language : languages) {
            INFO(code.toStdString() << ' ' << language.toStdString());
            CHECK(placeName(code, language).size() > 1);
            CHECK(placeName(code, language) != code);
        }
    }
}

TEST_CASE("currencies have names in the four languages", "[codelist]")
{
    CHECK(currencyName(u"HKD"_s, u"en"_s) == u"Hong Kong Dollar");
    CHECK(currencyName(u"HKD"_s, u"zh_HK"_s) == u"港元");
    CHECK(currencyName(u"CNY"_s, u"zh_CN"_s) == u"人民币");
    CHECK(currencyName(u"MOP"_s, u"pt"_s).contains(u"pataca"_s));
    CHECK(currencyName(u"QQQ"_s, u"en"_s) == u"QQQ");
    CHECK(currencyName(u""_s, u"en"_s) == u"");
}

TEST_CASE("a name falls back to English, to any, to what is given", "[codelist]")
{
    const Names names{{u"en"_s, u"Customs"_s}, {u"zh_HK"_s, u"海關"_s}, {u"pt"_s, QString()}};
    CHECK(nameIn(names, u"zh_HK"_s) == u"海關");
    CHECK(nameIn(names, u"zh_CN"_s) == u"Customs");
    CHECK(nameIn(names, u"pt"_s) == u"Customs");
    CHECK(nameIn({{u"zh_HK"_s, u"海關"_s}}, u"en"_s, u"HKC"_s) == u"海關");
    CHECK(nameIn({{u"en"_s, QString()}}, u"en"_s, u"HKC"_s) == u"HKC");
    CHECK(nameIn({}, u"en"_s) == u"");
}

} // namespace codelist_test
