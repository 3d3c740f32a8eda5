// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskpage.h"

#include "core/casefile/casefilekeys.h"
#include "core/database/keycost.h"
#include "core/journal/settingstore.h"
#include "tests/support/screen/openpage.h"

#include <QAbstractButton>
#include <QTest>

namespace deskpage_test {

using namespace liaison;
using namespace Qt::StringLiterals;

TEST_CASE("the Desk says whose key was given and what was switched on, in words", "[desk]")
{
    KeyCost::fixForTests({1, 8192});
    QString id;
    {
        OpenPage<DeskPage> open([](TestCaseFile &file) {
            Officer officer;
            officer.ref = u"SUP"_s;
            officer.name = u"Lee Wai-man"_s;
            officer.agency = u"HKC"_s;
            officer.role = u"supervisor"_s;
            add(file, officer);
        });
        const auto key =
            CaseFileKeys(open.file.shared()).add(u"SUP"_s, {"three words apart", {}}, 0.1, {u"Lee Wai-man"_s});
        REQUIRE(key);
        id = key->id;
        REQUIRE(SettingStore(open.file.connection()).setPeopleProved(true, {u"Lee Wai-man"_s}));
        open.page->refresh();
        QTest::qWait(300);
        open.settle();
        QStringList said;
        for (const QAbstractButton *line : open.page->findChildren<QAbstractButton *>())
            said.append(line->accessibleName());
        const QString all = said.join(u'\n');
        INFO(all.toStdString());
        CHECK(all.contains(u"Key of Lee Wai-man"_s));
        CHECK(all.contains(u"Setting: Everybody signs with a key of his or her own"_s));
        CHECK(all.contains(u"switched on"_s));
        CHECK_FALSE(all.contains(id));
        CHECK_FALSE(all.contains(u"people"_s));
    }
    KeyCost::fixForTests({0, 0});
}

} // namespace deskpage_test
