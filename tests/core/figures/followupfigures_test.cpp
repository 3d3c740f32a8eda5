// SPDX-License-Identifier: GPL-3.0-or-later
// What was owed in a period, as at its last day.
#include "core/content/reportcontent.h"
#include "core/figures/followupfigures.h"

#include "core/figures/deskfigures.h"
#include "core/storage/followupstore.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace followupfigures_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const Period quarter = *parsePeriod(u"2017Q1"_s);
const QDate later(2018, 1, 1);

void owe(Connection &connection, const char *ref, const char *due, const char *status = "open", const char *doneOn = "")
{
    addForm(connection, u"followup"_s,
            {{u"ref"_s, QLatin1StringView(ref)},
             {u"attached_to"_s, u"case C1"_s},
             {u"subject"_s, u"Owed"_s},
             {u"due"_s, QLatin1StringView(due)},
             {u"status"_s, QLatin1StringView(status)},
             {u"done_on"_s, *doneOn ? QJsonValue(QLatin1StringView(doneOn)) : QJsonValue()}});
}

QStringList refs(const FollowUpFigures &figures)
{
    QStringList refs;
    for (const OverdueFollowUp &one : figures.overdue)
        refs.append(one.followUp.ref);
    return refs;
}

void addCase(Connection &connection, const char *tlp)
{
    addForm(connection, u"case"_s,
            {{u"ref"_s, u"C1"_s},
             {u"date"_s, u"2015-03-05"_s},
             {u"agency"_s, u"HKC"_s},
             {u"tlp"_s, QLatin1StringView(tlp)}});
}

} // namespace

TEST_CASE("what is overdue is told as at the last day of the period", "[followup][figures]")
{
    TestCaseFile file;
    addAgencies(file);
    Connection &connection = file.connection();
    addCase(connection, "GREEN");
    owe(connection, "BEFORE", "2016-11-30");
    owe(connection, "LATE", "2017-02-10", "done", "2017-04-02"); // after the quarter: it was overdue in it
    owe(connection, "DONE", "2017-02-10", "done", "2017-03-31");
    owe(connection, "UNDATED", "2017-02-11", "done");
    owe(connection, "DROPPED", "2017-03-01", "dropped", "2017-03-02");
    owe(connection, "LASTDAY", "2017-03-31"); // due that day is not overdue yet
    owe(connection, "NEXT", "2017-04-01");
    const FollowUpFigures figures = *followUpFigures(connection, quarter, later);
    CHECK(figures.asAt == QDate(2017, 3, 31));
    CHECK(figures.due == 5);
    CHECK(figures.done == 2);
    CHECK(figures.dropped == 1);
    CHECK(figures.open() == 2);
    CHECK(refs(figures) == QStringList{u"BEFORE"_s, u"LATE"_s});
    CHECK(figures.overdue.last().daysOverdue == 49);
    // The figures open what they were counted from.
    CHECK(RecordList(connection).count(figures.dueFilter).value() == figures.due);
    CHECK(RecordList(connection).count(figures.overdueFilter).value() == figures.overdue.size());
    // In the middle of the quarter the day of asking counts.
    CHECK(followUpFigures(connection, quarter, QDate(2017, 2, 11))->asAt == QDate(2017, 2, 11));
    CHECK(refs(*followUpFigures(connection, quarter, QDate(2017, 2, 11))) ==
          QStringList{u"BEFORE"_s, u"LATE"_s, u"DONE"_s});
}

TEST_CASE("the Desk and a report call the same follow-ups open on a day", "[followup][figures][desk]")
{
    TestCaseFile file;
    addAgencies(file);
    Connection &connection = file.connection();
    addCase(connection, "GREEN");
    owe(connection, "OPEN", "2017-03-01");
    owe(connection, "DONE-LATER", "2017-03-02", "done", "2017-04-20");
    owe(connection, "DONE-THAT-DAY", "2017-03-03", "done", "2017-03-31");
    owe(connection, "DROPPED", "2017-03-04", "dropped");
    const QDate day = quarter.lastDay();
    const OwedFollowUps owed = *DeskFigures(connection).followUps(day, 10);
    QStringList next;
    for (const OwedFollowUp &one : owed.next)
        next.append(one.ref);
    CHECK(next == QStringList{u"OPEN"_s, u"DONE-LATER"_s});
    CHECK(next == refs(*followUpFigures(connection, quarter, later)));
    CHECK(owed.open == 2);
    CHECK(RecordList(connection).count(owed.filter).value() == owed.open); // what is counted is what opens
    CHECK(owed.overdue == 2);
    for (const QString &ref : {u"OPEN"_s, u"DONE-LATER"_s, u"DONE-THAT-DAY"_s, u"DROPPED"_s})
        CHECK(FollowUpStore(connection).find(ref)->isOpenOn(day) == next.contains(ref));
}

TEST_CASE("who owes it is told, or that nobody does yet", "[followup][figures]")
{
    TestCaseFile file;
    addAgencies(file);
    Connection &connection = file.connection();
    addCase(connection, "GREEN");
    addForm(connection, u"officer"_s, R"({"ref": "O1", "name": "Contact One", "agency": "GDC", "role": "contact"})");
    addForm(connection, u"followup"_s,
            R"({"ref": "F1", "attached_to": "case C1", "subject": "List", "due": "2017-02-01", "owner": "O1"})");
    owe(connection, "F2", "2017-02-02");
    const FollowUpFigures figures = *followUpFigures(connection, quarter, later);
    REQUIRE(figures.overdue.size() == 2);
    CHECK(figures.overdue.first().ownerName == u"Contact One"_s);
    CHECK(figures.overdue.first().ownerAgency == u"GDC"_s);
    CHECK(figures.overdue.last().ownerName.isEmpty());
}

TEST_CASE("a report that names what is owed is marked as the record it is owed for", "[followup][report]")
{
    TestCaseFile file;
    addAgencies(file);
    Connection &connection = file.connection();
    addCase(connection, "RED"); // two years before the quarter
    CHECK(quarterlyContent(connection, quarter)->frame.leastMarking.isEmpty());
    owe(connection, "F1", "2017-02-02");
    CHECK(quarterlyContent(connection, quarter)->frame.leastMarking == u"RED"_s);
}

} // namespace followupfigures_test
