// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/supervised.h"

#include <catch2/catch.hpp>

namespace supervised_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

QJsonObject person(const QString &role, const QString &name = u"Lam"_s, const QString &note = {})
{
    return {{u"ref"_s, u"LAM"_s}, {u"name"_s, name}, {u"role"_s, role}, {u"note"_s, note}};
}

bool changes(const QJsonObject &before, const QJsonObject &after)
{
    return changesRole(&before, &after);
}

} // namespace

TEST_CASE("who signs for others is a matter of roles and names, not of notes", "[supervised]")
{
    const QJsonObject officer = person(u"officer"_s);
    const QJsonObject supervisor = person(u"supervisor"_s);
    CHECK(changes(officer, supervisor));
    CHECK(changes(supervisor, officer));
    CHECK(changes(person(u"contact"_s), officer));
    CHECK(changes(supervisor, person(u"supervisor"_s, u"Wong"_s)));
    CHECK(changes(officer, person(u"officer"_s, u"Wong"_s)));
    CHECK_FALSE(changes(person(u"contact"_s), person(u"contact"_s, u"Wong"_s)));
    CHECK_FALSE(changes(supervisor, person(u"supervisor"_s, u"Lam"_s, u"on leave"_s)));
    CHECK(changesRole(nullptr, &supervisor));
    CHECK(changesRole(&supervisor, nullptr));
    CHECK_FALSE(changesRole(nullptr, &officer));
    CHECK_FALSE(changesRole(&officer, nullptr));
}

TEST_CASE("approvals, sign-offs, freezes, roles, keys and how people are proved are a supervisor's", "[supervised]")
{
    for (const QString &kind : {u"approval"_s, u"monthclose"_s, u"freeze"_s, u"key"_s})
        CHECK(isSupervised(kind, {}, {}, {}));
    CHECK(isSupervised(u"setting"_s, u"people"_s, {}, {}));
    CHECK(isSupervised(u"setting"_s, u"four_eyes"_s, {}, {}));
    CHECK_FALSE(isSupervised(u"setting"_s, u"own_name"_s, {}, {}));
    CHECK_FALSE(isSupervised(u"exchange"_s, u"EX-2017-0001"_s, {}, QJsonObject()));
    CHECK(isSupervised(u"officer"_s, u"LAM"_s, person(u"officer"_s), person(u"supervisor"_s)));
    CHECK_FALSE(isSupervised(u"officer"_s, u"LAM"_s, {}, person(u"officer"_s)));
}

} // namespace supervised_test
