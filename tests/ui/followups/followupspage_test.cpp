// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/followupspage.h"

#include "core/storage/exchangestore.h"
#include "core/storage/followupstore.h"
#include "core/storage/officerstore.h"
#include "tests/support/screen/openpage.h"
#include "ui/forms/formcolumns.h"
#include "ui/forms/recordeditor.h"
#include "ui/lists/recordtable.h"

namespace followupspage_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

using Open = OpenPage<FollowUpsPage>;

void fill(TestCaseFile &file)
{
    Exchange exchange = exchangeOn(u"2017-03-01"_s, u"GDC"_s, 2);
    exchange.ref = u"EX-1"_s;
    add(file, exchange);
    Officer officer;
    officer.ref = u"CTM"_s;
    officer.name = u"Chan Tai-man"_s;
    officer.agency = u"HKC"_s;
    add(file, officer);
}

} // namespace

TEST_CASE("a follow-up is entered from the keyboard, and done", "[followups]")
{
    Open open(fill);
    open.page->newRecord();
    open.settle();
    open.field(u"Answer the request"_s);
    open.field(u"exchange ex-1"_s);
    open.field(u"20/3/2017"_s);
    open.field(u"Chan Tai-man"_s);
    open.page->saveRecord();
    open.settle();
    FollowUpStore store(open.file.connection());
    const auto saved = store.find(u"FU-2017-0001"_s);
    REQUIRE(saved);
    CHECK(saved->attachedTo.text() == u"exchange EX-1"_s);
    CHECK(saved->due == QDate(2017, 3, 20));
    CHECK(saved->owner == u"CTM"_s);
    CHECK(saved->status == u"open"_s);
    CHECK(open.seen<RecordTable>()->model()->rowCount() == 1);
}

TEST_CASE("a follow-up begun on a record has that record filled in; what is missing is said at its field",
          "[followups]")
{
    Open open(fill);
    REQUIRE(open.page->resumeForm(u"followup"_s, 0, {{u"attached_to"_s, u"exchange EX-1"_s}}));
    open.settle();
    auto *fields = open.page->findChild<RecordEditor *>()->fields();
    CHECK(fields->text(u"attached_to"_s) == u"exchange EX-1"_s);
    open.page->saveRecord();
    open.settle();
    CHECK(fields->row(u"subject"_s)->hasError());
    CHECK(fields->row(u"due"_s)->hasError());
    CHECK_FALSE(fields->row(u"attached_to"_s)->hasError());
    CHECK_FALSE(fields->row(u"status"_s)->hasError());
    CHECK(FollowUpStore(open.file.connection()).find(u"FU-2017-0001"_s).error().kind == ErrorKind::NotFound);
}

} // namespace followupspage_test
