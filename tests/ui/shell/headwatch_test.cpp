// SPDX-License-Identifier: GPL-3.0-or-later
// The window says where the journal stands, and when the file does not go on from what was seen last.
#include "ui/shell/headwatch.h"

#include "core/storage/settingstore.h"
#include "core/storage/statement.h"
#include "tests/support/records.h"
#include "tests/support/screen/wait.h"
#include "ui/shared/banner.h"
#include "ui/shared/seenheads.h"
#include "ui/shared/session.h"
#include "ui/shared/theme.h"

#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>

namespace headwatch_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

struct Watched
{
    std::unique_ptr<Session> session;
    std::unique_ptr<Banner> banner;
    std::unique_ptr<HeadWatch> watch;
    QStringList notices;

    explicit Watched(TestCaseFile &file)
    {
        Theme::get().install();
        session = std::make_unique<Session>(file.shared(), u"Chan"_s);
        banner = std::make_unique<Banner>();
        banner->resize(900, 60);
        watch = std::make_unique<HeadWatch>(*session, *banner, session.get());
        QObject::connect(watch.get(), &HeadWatch::noticeWanted, [this](const QString &text) { notices.append(text); });
        watch->look();
        REQUIRE(waitForTasks());
    }
    ~Watched()
    {
        CHECK(waitForTasks());
        watch.reset();
    }
};

void say(TestCaseFile &file, const QString &name)
{
    REQUIRE(SettingStore(file.connection()).setOwnName(name, {u"Chan"_s}));
}

} // namespace

TEST_CASE("the window tells where the journal stands beside what was seen last", "[shell][head]")
{
    TestCaseFile file;
    addAgencies(file);
    const QString head = journalHead(file.connection())->shortText().section(u':', 1);
    {
        const Watched first(file);
        REQUIRE(first.notices.size() == 1);
        CHECK(first.notices.first().contains(u"first time"_s));
        CHECK(first.notices.first().contains(head));
    }
    say(file, u"Unit"_s);
    const Watched second(file);
    REQUIRE(second.notices.size() == 1);
    CHECK(second.notices.first().contains(head));                                                         // then
    CHECK(second.notices.first().contains(journalHead(file.connection())->shortText().section(u':', 1))); // now
    CHECK(second.banner->isHidden());
}

TEST_CASE("a change moves what was seen last", "[shell][head]")
{
    TestCaseFile file;
    addAgencies(file);
    const Watched watched(file);
    say(file, u"Unit"_s);
    watched.session->announce(u"setting"_s);
    const QString identity = *journalIdentity(file.connection());
    const JournalHead now = *journalHead(file.connection());
    CHECK(waitUntil([&] { return seenheads::last(identity) == now; }));
}

TEST_CASE("a file that was rolled back or shortened is told at once, until the officer accepts it", "[shell][head]")
{
    TestCaseFile file;
    addAgencies(file);
    say(file, u"Unit"_s);
    {
        const Watched before(file);
    }
    REQUIRE(execute(file.connection(), u"DELETE FROM journal WHERE id = (SELECT max(id) FROM journal)"_s));
    {
        const Watched shortened(file);
        CHECK(shortened.notices.isEmpty());
        CHECK(shortened.banner->text().contains(u"does not go on from what this computer saw last"_s));
    }
    say(file, u"Another"_s); // as long again, but another entry
    const Watched again(file);
    CHECK_FALSE(again.banner->isHidden());
    again.session->announce(u"setting"_s); // work goes on: the warning is not forgotten
    QTest::qWait(700);
    REQUIRE(waitForTasks());
    CHECK(seenheads::last(*journalIdentity(file.connection())) != *journalHead(file.connection()));
    again.banner->show();
    auto *accept = again.banner->findChild<QPushButton *>();
    REQUIRE(accept);
    QTest::mouseClick(accept, Qt::LeftButton);
    REQUIRE(waitForTasks());
    CHECK(again.banner->isHidden());
    CHECK(seenheads::last(*journalIdentity(file.connection())) == *journalHead(file.connection()));
}

} // namespace headwatch_test
