// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/monthclosefigures.h"

#include "core/journal/settingstore.h"
#include "core/storage/differencestore.h"
#include "core/storage/monthclosestore.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"
#include "tests/support/statementlog.h"

#include <catch2/catch.hpp>

namespace monthclosefigures_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

const Author tester{u"tester"_s, {}, 0};
const QDate april6(2017, 4, 6);

Period month(const char *text)
{
    return *parsePeriod(QLatin1StringView(text));
}

void addExchange(TestCaseFile &file, const QString &date, const QString &counterpart, const QString &ref = {})
{
    Exchange exchange = exchangeOn(date, counterpart, 2);
    exchange.ref = ref;
    exchange.direction = u"received"_s;
    exchange.sourceGrade = u"B"_s;
    exchange.informationGrade = u"2"_s;
    exchange.acknowledged = exchange.date.last;
    add(file, exchange);
}

// GDC in every month of half a year, MOC once.
void prepare(TestCaseFile &file)
{
    addAgencies(file);
    REQUIRE(SettingStore(file.connection()).setHomeAgency(u"HKC"_s, tester));
    for (int i = 0; i < 5; ++i)
        addExchange(file,
                    QDate(2016, 9 + i, 12).isValid() ? QDate(2016, 9 + i, 12).toString(Qt::ISODate) : u"2017-01-12"_s,
                    u"GDC"_s);
    addExchange(file, u"2017-02-01"_s, u"MOC"_s);
}

QStringList points(const MonthOverview &status)
{
    QStringList lines;
    for (const ClosePoint &point : status.points)
        lines.append(closeCheckCode(point.check) + u' ' + point.counterpart + u' ' + QString::number(point.count));
    return lines;
}

// A statement of GDC for that month that agrees with an exchange of its own, signed off.
void addSignedMonth(TestCaseFile &file, int monthOfYear)
{
    const QString number = QString::number(monthOfYear).rightJustified(2, u'0');
    addExchange(file, u"2017-"_s + number + u"-06"_s, u"GDC"_s, u"E"_s + number);
    QJsonObject statement = form(R"({"agency": "GDC", "entries": [{"ref": "T1", "direction": "sent", "pieces": 2}]})");
    statement.insert(u"ref"_s, QString(u"ST"_s + number));
    statement.insert(u"period"_s, QString(u"2017-"_s + number));
    QJsonArray entries = statement.value(u"entries"_s).toArray();
    QJsonObject entry = entries.first().toObject();
    entry.insert(u"addressee_ref"_s, QString(u"E"_s + number));
    entries.replace(0, entry);
    statement.insert(u"entries"_s, entries);
    addForm(file.connection(), u"statement"_s, statement);
    REQUIRE(MonthCloseStore(file.connection()).sign(u"ST"_s + number, u"SUP"_s, Author{u"SUP"_s}));
}

MonthOverview statusOf(TestCaseFile &file, const char *text, const QDate &today = april6)
{
    const auto status = MonthCloseFigures(file.connection()).month(month(text), today);
    REQUIRE(status);
    return *status;
}

} // namespace

TEST_CASE("month close: silence with a usual counterpart is a point, with another it is not", "[monthclose]")
{
    TestCaseFile file;
    prepare(file);
    CHECK(points(statusOf(file, "2017-03")) == QStringList{u"nothing_logged GDC 1"_s, u"statement_missing GDC 1"_s});
    addExchange(file, u"2017-03-06"_s, u"GDC"_s);
    CHECK(points(statusOf(file, "2017-03")) == QStringList{u"statement_missing GDC 1"_s});
    // A month that is not over may still be quiet.
    const MonthOverview april = statusOf(file, "2017-04");
    CHECK(april.state() == MonthOverview::State::Running);
    CHECK(points(april).isEmpty());
    CHECK(statusOf(file, "2015-04").state() == MonthOverview::State::Nothing);
}

TEST_CASE("month close: entries without grading or acknowledgement open to exactly those", "[monthclose]")
{
    TestCaseFile file;
    prepare(file);
    Exchange exchange = exchangeOn(u"2017-03-09"_s, u"GDC"_s, 1);
    exchange.sourceGrade.clear();
    exchange.direction = u"sent"_s;
    add(file, exchange);
    exchange.direction = u"received"_s;
    add(file, exchange);
    exchange.date = PartialDate::day({2017, 4, 1});
    add(file, exchange);
    const MonthOverview status = statusOf(file, "2017-03");
    CHECK(points(status) == QStringList{u"ungraded  2"_s, u"to_acknowledge  1"_s, u"not_acknowledged  1"_s,
                                        u"statement_missing GDC 1"_s});
    for (const ClosePoint &point : status.points) {
        if (point.counterpart.isEmpty())
            CHECK(*RecordList(file.connection()).count(point.filter) == point.count);
    }
    CHECK(status.count(CloseCheck::Ungraded) == 2);
}

TEST_CASE("month close: referrals that fell due in the month and have no outcome are a point", "[monthclose]")
{
    TestCaseFile file;
    prepare(file);
    addExchange(file, u"2017-03-06"_s, u"GDC"_s);
    const auto refer = [&](const char *more) {
        QJsonObject referral = form(more);
        referral.insert(u"counterpart"_s, u"GDC"_s);
        referral.insert(u"action"_s, u"trace_sender"_s);
        addForm(file.connection(), u"referral"_s, referral);
    };
    refer(R"({"ref": "FIRST", "date": "2017-01-05", "direction": "made", "due": "2017-03-01"})");
    refer(R"({"ref": "LAST", "date": "2017-03-05", "direction": "received", "due": "2017-03-31"})");
    refer(R"({"ref": "AFTER", "date": "2017-03-05", "direction": "made", "due": "2017-04-01"})");
    refer(R"({"ref": "BEFORE", "date": "2017-02-05", "direction": "made", "due": "2017-02-28"})");
    refer(R"({"ref": "NO-DATE", "date": "2017-03-05", "direction": "made"})");
    refer(R"({"ref": "ANSWERED", "date": "2017-03-05", "direction": "made", "due": "2017-03-20",
              "outcome": "nothing_found", "outcome_date": "2017-04-02"})"); // late, but answered
    const MonthOverview status = statusOf(file, "2017-03");
    CHECK(points(status) == QStringList{u"referrals_overdue  2"_s, u"statement_missing GDC 1"_s});
    const auto opened =
        RecordList(file.connection()).list(status.points.first().filter, {}, {u"due"_s, false}, nullptr, 10);
    REQUIRE(opened);
    REQUIRE(opened->size() == 2);
    CHECK(opened->first().ref == u"FIRST");
    CHECK(opened->last().ref == u"LAST");
    // On the last day itself it is not overdue yet.
    CHECK(statusOf(file, "2017-03", QDate(2017, 3, 31)).count(CloseCheck::ReferralsOverdue) == 1);
}

TEST_CASE("month close: from a missing statement to the sign-off", "[monthclose]")
{
    TestCaseFile file;
    prepare(file);
    Connection &connection = file.connection();
    addExchange(file, u"2017-03-06"_s, u"GDC"_s, u"E1"_s);
    addForm(connection, u"officer"_s, R"({"ref": "SUP", "name": "Ng", "agency": "HKC", "role": "supervisor"})");
    addForm(connection, u"statement"_s, R"({"ref": "ST", "agency": "GDC", "period": "2017-03", "entries": [
        {"ref": "T1", "direction": "sent", "pieces": 3, "addressee_ref": "E1"},
        {"ref": "T2", "direction": "received", "pieces": 1}]})");
    CHECK(points(statusOf(file, "2017-03")) == QStringList{u"differences_open GDC 2"_s});

    const Reconciliation before = ReconciliationFigures(connection).month(u"GDC"_s, month("2017-03"))->reconciliation;
    for (const Finding &finding : before.findings) {
        Difference one = decisionAbout(u"ST"_s, finding);
        one.explanation = u"their_error"_s;
        REQUIRE(DifferenceStore(connection).decide(one, tester));
    }
    CHECK(points(statusOf(file, "2017-03")) == QStringList{u"not_signed_off GDC 1"_s});
    REQUIRE(MonthCloseStore(connection).sign(u"ST"_s, u"SUP"_s, Author{u"SUP"_s}));
    CHECK(statusOf(file, "2017-03").state() == MonthOverview::State::Closed);
    addExchange(file, u"2017-03-20"_s, u"GDC"_s);
    CHECK(points(statusOf(file, "2017-03")) == QStringList{u"changed_since GDC 1"_s});
}

TEST_CASE("month close: a period is its whole months", "[monthclose]")
{
    TestCaseFile file;
    prepare(file);
    const auto months = MonthCloseFigures(file.connection()).list(*parsePeriod(u"2016/17"_s), april6);
    REQUIRE(months);
    REQUIRE(months->size() == 12);
    CHECK(months->first().month == month("2016-07"));
    CHECK(months->last().state() == MonthOverview::State::Running);
    CHECK(MonthCloseFigures(file.connection()).list(*parsePeriod(u"2017-01-15..2017-03-15"_s), april6)->size() == 1);
}

TEST_CASE("reconciliation figures: all months of a period, told apart", "[reconciliation]")
{
    TestCaseFile file;
    prepare(file);
    addForm(file.connection(), u"statement"_s, R"({"agency": "MOC", "period": "2017-02", "sent": 2, "received": 0})");
    addForm(file.connection(), u"statement"_s, R"({"agency": "MOC", "period": "2017-03", "sent": 0})");
    const auto all = ReconciliationFigures(file.connection()).list(*parsePeriod(u"2017Q1"_s));
    REQUIRE(all);
    QStringList told;
    for (const CounterpartMonth &standing : *all)
        told.append(standing.counterpart + u' ' + periodText(standing.month) + u' ' + monthStateCode(standing.state()));
    CHECK(told == QStringList{u"GDC 2017-01 no_statement"_s, u"MOC 2017-02 explained"_s, u"MOC 2017-03 explained"_s});
    CHECK(*RecordList(file.connection()).count(all->at(1).filter) == all->at(1).records);
}

TEST_CASE("reconciliation figures: many months take as many queries as one, and say the same", "[reconciliation]")
{
    TestCaseFile file;
    prepare(file);
    Connection &connection = file.connection();
    addForm(connection, u"officer"_s, R"({"ref": "SUP", "name": "Ng", "agency": "HKC", "role": "supervisor"})");
    addSignedMonth(file, 3);
    const auto queries = [&] {
        const StatementLog log(connection.handle());
        REQUIRE(ReconciliationFigures(connection).list(*parsePeriod(u"2017"_s)));
        return int(log.statements().size());
    };
    const int one = queries();
    for (int monthOfYear = 4; monthOfYear <= 12; ++monthOfYear)
        addSignedMonth(file, monthOfYear);
    CHECK(queries() == one);
    addExchange(file, u"2017-08-20"_s, u"GDC"_s);
    const auto all = ReconciliationFigures(connection).list(*parsePeriod(u"2017"_s));
    REQUIRE(all);
    REQUIRE(all->size() == 12);
    int changed = 0;
    for (const CounterpartMonth &standing : *all) {
        CAPTURE(periodText(standing.month).toStdString());
        const auto alone = ReconciliationFigures(connection).month(standing.counterpart, standing.month);
        REQUIRE(alone);
        CHECK(standingJson(standing) == standingJson(alone->standing));
        changed += standing.state() == ReconciliationState::ChangedSince ? 1 : 0;
    }
    CHECK(changed == 1);
}

} // namespace monthclosefigures_test
