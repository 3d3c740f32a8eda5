// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/monthlystatement.h"

#include "core/base/strictjson.h"
#include "core/figures/reconciliationfigures.h"
#include "core/journal/settingstore.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <QFile>
#include <catch2/catch.hpp>

namespace monthlystatement_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

const Author tester{u"tester"_s, u"the month's statement"_s, 0};
const Period march = *parsePeriod(u"2017-03"_s);

void prepare(TestCaseFile &file, const QString &home)
{
    addAgencies(file);
    REQUIRE(SettingStore(file.connection()).setHomeAgency(home, tester));
}

void addExchange(TestCaseFile &file, const QString &ref, const QString &direction, const QString &counterpart,
                 qint64 pieces, const QString &tlp)
{
    Exchange exchange = exchangeOn(u"2017-03-06"_s, counterpart, pieces);
    exchange.ref = ref;
    exchange.direction = direction;
    exchange.subject = u"=1+1 手機電池"_s;
    exchange.tlp = tlp;
    add(file, exchange);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("our statement: what one office writes another one reads and finds matched", "[statement]")
{
    TestCaseFile ours;
    prepare(ours, u"HKC"_s);
    addExchange(ours, u"EX-2017-0001"_s, u"sent"_s, u"GDC"_s, 6, u"GREEN"_s);
    addExchange(ours, u"EX-2017-0002"_s, u"received"_s, u"GDC"_s, 2, u"AMBER"_s);
    addExchange(ours, u"EX-2017-0003"_s, u"sent"_s, u"MOC"_s, 9, u"RED"_s);
    const auto made = monthlyStatement(ours.connection(), u"廣東分署"_s, march);
    REQUIRE(made);
    CHECK(made->addressee == u"GDC"_s);
    CHECK(made->sent == 6);
    CHECK(made->received == 2);
    CHECK_FALSE(made->mutual);
    CHECK(made->entries.size() == 2);
    CHECK(made->tlp == u"AMBER"_s); // the strictest of what is in it, not of what is not
    const QString path = ours.folder() + u"/statement.json"_s;
    REQUIRE(writeStatement(ours.caseFile(), *made, path, tester));

    TestCaseFile theirs;
    prepare(theirs, u"GDC"_s);
    addExchange(theirs, u"G1"_s, u"received"_s, u"HKC"_s, 6, u"GREEN"_s);
    addExchange(theirs, u"G2"_s, u"sent"_s, u"HKC"_s, 2, u"GREEN"_s);
    const auto document = parseJson(contentOf(path));
    REQUIRE(document);
    addForm(theirs.connection(), u"statement"_s, document->toObject());
    const auto month = ReconciliationFigures(theirs.connection()).month(u"HKC"_s, march);
    REQUIRE(month);
    CHECK(month->standing.proposed == 2);
    CHECK(month->standing.countsDiffer == 0);
}

TEST_CASE("our statement: as a table nothing is read as a formula", "[statement]")
{
    TestCaseFile file;
    prepare(file, u"HKC"_s);
    addExchange(file, u"E1"_s, u"sent"_s, u"GDC"_s, 6, u"GREEN"_s);
    const auto made = monthlyStatement(file.connection(), u"GDC"_s, march);
    REQUIRE(made);
    const QString path = file.folder() + u"/statement.csv"_s;
    REQUIRE(writeStatement(file.caseFile(), *made, path, tester));
    const QList<QByteArray> lines = contentOf(path).split('\n');
    CHECK(lines.at(0).trimmed() == "\xEF\xBB\xBF"
                                   "agency,addressee,period,ref,addressee_ref,date,direction,mode,pieces,subject,note");
    CHECK(lines.at(1).startsWith(
        QStringLiteral("HKC,GDC,2017-03,E1,,2017-03-06,sent,monthly,6,'=1+1 手機電池,").toUtf8()));
    CHECK(made->note.startsWith(u"journal "_s));
    CHECK(lines.at(1).trimmed().endsWith(made->note.toUtf8()));
    CHECK(countRows(file.connection(), u"journal WHERE action = 'export' AND kind = 'statement'"_s) == 1);
}

TEST_CASE("our statement: it is for one month and another agency, and never overwrites the case file", "[statement]")
{
    TestCaseFile file;
    prepare(file, u"HKC"_s);
    Connection &connection = file.connection();
    CHECK(monthlyStatement(connection, u"GDC"_s, *parsePeriod(u"2017Q1"_s)).error().kind == ErrorKind::Malformed);
    CHECK(monthlyStatement(connection, u"XX"_s, march).error().kind == ErrorKind::UnknownCode);
    CHECK(monthlyStatement(connection, u"HKC"_s, march).error().kind == ErrorKind::Mismatch);
    // A month without anything is stated as nothing.
    const auto empty = monthlyStatement(connection, u"GDC"_s, march);
    REQUIRE(empty);
    CHECK(empty->sent == 0);
    CHECK(empty->validate().isEmpty());
    const Done written = writeStatement(file.caseFile(), *empty, file.path(), tester);
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == ErrorKind::AlreadyExists);
    CHECK_FALSE(writeStatement(file.caseFile(), *empty, file.folder() + u"/none/s.json"_s, tester));
}

} // namespace monthlystatement_test
