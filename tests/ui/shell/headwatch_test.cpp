// SPDX-License-Identifier: GPL-3.0-or-later
// The window says where the journal stands, and when the file does not go on from what was seen last.
#include "ui/shell/headwatch.h"

#include "core/casefile/seenheads.h"
#include "core/database/query.h"
#include "core/journal/settingstore.h"
#include "tests/support/records.h"
#include "tests/support/screen/wait.h"
#include "ui/look/banner.h"
#include "ui/look/elidedlabel.h"
#include "ui/look/theme.h"
#include "ui/shell/noticeline.h"
#include "ui/work/session.h"

#include <QApplication>
#include <QFile>
#include <QHelpEvent>
#include <QPushButton>
#include <QTest>
#include <QToolTip>
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

    explicit Watched(TestCaseFile &file) : Watched(file.shared()) {}
    explicit Watched(const std::shared_ptr<CaseFile> &file)
    {
        Theme::get().install();
        session = std::make_unique<Session>(file, u"Chan"_s);
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

JournalHead seen(TestCaseFile &file)
{
    Connection &connection = file.connection();
    return seenheads::last(connection, *seenheads::marksOf(connection, file.path()))->head;
}

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

TEST_CASE("the status line keeps both ends of a long notice, and all of it in its tool tip", "[shell][head]")
{
    Theme::get().install();
    NoticeLine line;
    line.resize(500, 24);
    line.show();
    const QString words =
        u"The file goes on from what was seen here last: "_s + QString(180, u'1') + u" Now: the end."_s;
    line.say(words);
    CHECK(line.text() == words);
    auto *label = line.findChild<ElidedLabel *>();
    REQUIRE(label);
    REQUIRE(label->fontMetrics().horizontalAdvance(words) > label->width());
    QHelpEvent asked(QEvent::ToolTip, {5, 5}, label->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(label, &asked);
    CHECK(QToolTip::text().contains(u"Now: the end."_s));
    QToolTip::hideText();
}

TEST_CASE("a change moves what was seen last", "[shell][head]")
{
    TestCaseFile file;
    addAgencies(file);
    const Watched watched(file);
    say(file, u"Unit"_s);
    watched.session->announce(u"setting"_s);
    const JournalHead now = *journalHead(file.connection());
    CHECK(waitUntil([&] { return seen(file) == now; }));
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
    CHECK(seen(file) != *journalHead(file.connection()));
    again.banner->show();
    auto *accept = again.banner->findChild<QPushButton *>();
    REQUIRE(accept);
    QTest::mouseClick(accept, Qt::LeftButton);
    REQUIRE(waitForTasks());
    CHECK(again.banner->isHidden());
    CHECK(seen(file) == *journalHead(file.connection()));
}

TEST_CASE("a copy restored for a drill and the original do not count as one another", "[shell][head]")
{
    TestCaseFile file;
    addAgencies(file);
    const QString backup = file.folder() + u"/backup.liaison"_s;
    REQUIRE(file.caseFile().backup(backup));
    say(file, u"Unit"_s); // after the backup
    {
        const Watched original(file);
    }
    const QString place = file.folder() + u"/drill.liaison"_s;
    REQUIRE(CaseFile::restore(backup, place, TestCaseFile::credentials(), {}, {u"Chan"_s}));
    {
        auto copy = CaseFile::open(place, TestCaseFile::key());
        REQUIRE(copy);
        {
            const Watched drill(*copy);
            CHECK(drill.banner->isHidden());
            REQUIRE(drill.notices.size() == 1);
            CHECK(drill.notices.first().contains(u"first time"_s));
            REQUIRE(SettingStore(**(*copy)->connection()).setOwnName(u"Drill"_s, {u"Chan"_s}));
            drill.session->announce(u"setting"_s);
            QTest::qWait(700);
        }
        const Watched again(*copy);
        CHECK(again.banner->isHidden());
    }
    {
        const Watched original(file);
        CHECK(original.banner->isHidden());
        CHECK(original.notices.first().contains(u"goes on from what was seen here last"_s));
    }
    SECTION("nor does a plain copy that somebody goes on with")
    {
        REQUIRE(file.caseFile().writeBack());
        const QString other = file.folder() + u"/copy.liaison"_s;
        REQUIRE(QFile::copy(file.path(), other));
        auto copy = CaseFile::open(other, TestCaseFile::key());
        REQUIRE(copy);
        REQUIRE(SettingStore(**(*copy)->connection()).setOwnName(u"Copy"_s, {u"Chan"_s}));
        {
            const Watched plain(*copy);
            CHECK(plain.banner->isHidden());
        }
        say(file, u"Original"_s);
        {
            const Watched original(file);
            CHECK(original.banner->isHidden());
        }
        const Watched plain(*copy);
        CHECK(plain.banner->isHidden());
    }
    SECTION("an older state that lies elsewhere is told when it is first seen there")
    {
        auto old = CaseFile::open(backup, TestCaseFile::key());
        REQUIRE(old);
        const Watched elsewhere(*old);
        CHECK(elsewhere.banner->text().contains(u"does not go on from what this computer saw last"_s));
    }
    SECTION("an original that was rolled back is still told")
    {
        REQUIRE(execute(file.connection(), u"DELETE FROM journal WHERE id = (SELECT max(id) FROM journal)"_s));
        const Watched original(file);
        CHECK(original.banner->text().contains(u"does not go on from what this computer saw last"_s));
    }
    SECTION("so is an older state that was restored in its place")
    {
        file.close();
        REQUIRE(CaseFile::restore(backup, file.path(), TestCaseFile::credentials(), {}, {u"Chan"_s}));
        file.reopen();
        const Watched original(file);
        CHECK(original.banner->text().contains(u"does not go on from what this computer saw last"_s));
    }
}

} // namespace headwatch_test
