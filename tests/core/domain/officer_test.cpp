// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/officer.h"

#include "core/storage/officerstore.h"
#include "tests/support/records.h"

#include <QJsonArray>
#include <catch2/catch.hpp>

namespace officer_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

PartialDate on(const QString &text)
{
    return *parsePartialDate(text);
}

Officer chan()
{
    Officer officer;
    officer.ref = u"CTM"_s;
    officer.name = u"Chan"_s;
    officer.agency = u"HKC"_s;
    officer.post = u"Superintendent"_s;
    officer.postedFrom = QDate(2016, 4, 1);
    officer.postings = {{u"HKC"_s, u"Inspector"_s, on(u"2010"_s), on(u"2013-06"_s)},
                        {u"GDC"_s, u"Attache"_s, on(u"2013-06"_s), on(u"2016-03-31"_s)}};
    return officer;
}

} // namespace

TEST_CASE("postings follow one another, as far as their dates tell", "[posting]")
{
    CHECK(chan().validate().isEmpty()); // both in June 2013 may be
    Officer officer = chan();
    officer.postings[1].from = on(u"2013-05"_s);
    CHECK(officer.validate() == Errors{{ErrorKind::DatesOutOfOrder, u"postings[1].from"_s, u"2013-06"_s}});
    officer = chan();
    officer.postings[0].to = on(u"2009"_s);
    CHECK(officer.validate().first() == Error{ErrorKind::DatesOutOfOrder, u"postings[0].to"_s, {}});
    officer = chan();
    officer.postedFrom = QDate(2016, 3, 30);
    CHECK(officer.validate() == Errors{{ErrorKind::DatesOutOfOrder, u"posted_from"_s, u"2016-03-31"_s}});
    officer = chan();
    std::swap(officer.postings[0], officer.postings[1]);
    CHECK_FALSE(officer.validate().isEmpty());
    officer = chan();
    officer.postings[0].post.clear();
    CHECK(officer.validate() == Errors{{ErrorKind::Required, u"postings[0].post"_s, {}}});
}

TEST_CASE("the posting in force on a day", "[posting]")
{
    const Officer officer = chan();
    CHECK(officer.postingOn(QDate(2011, 1, 1))->post == u"Inspector"_s);
    CHECK(officer.postingOn(QDate(2015, 1, 1))->agency == u"GDC"_s);
    CHECK(officer.postingOn(QDate(2020, 1, 1))->post == u"Superintendent"_s);
    CHECK_FALSE(officer.postingOn(QDate(2009, 12, 31)));
}

TEST_CASE("postings are kept, found again and hold their agency", "[posting]")
{
    TestCaseFile file;
    addAgencies(file);
    const qint64 id = add(file, chan());
    OfficerStore store(file.connection());
    CHECK(store.find(id)->postings == chan().postings);
    Officer changed = *store.find(id);
    changed.postings[1].agency = u"nobody"_s;
    CHECK(store.save(changed, Author{u"Wong"_s}).error() ==
          Error{ErrorKind::UnknownCode, u"postings[1].agency"_s, u"nobody"_s});
    changed.postings.removeLast();
    REQUIRE(store.save(changed, Author{u"Wong"_s}));
    CHECK(store.find(id)->postings.size() == 1);
    const auto before = Journal(file.connection()).list(u"officer"_s, id, 0, 1)->first().before;
    CHECK(before->value(u"postings"_s).toArray().size() == 2);
}

} // namespace officer_test
