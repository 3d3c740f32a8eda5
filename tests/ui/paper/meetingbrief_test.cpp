// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/meetingbrief.h"

#include "core/base/clock.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"
#include "tests/support/screen/wait.h"
#include "tests/ui/paper/documentreading.h"
#include "tests/ui/paper/reportfile.h"
#include "ui/inputs/codecombo.h"
#include "ui/paper/layout.h"
#include "ui/paper/reportdraft.h"
#include "ui/reports/previewwidget.h"
#include "ui/reports/reportoptions.h"
#include "ui/reports/reportspage.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QTabWidget>
#include <QTest>

namespace meetingbrief_test {

using namespace Qt::StringLiterals;
using namespace liaison;
using namespace liaison::report;

namespace {

const QDateTime madeAt(QDate(2017, 4, 20), QTime(1, 0), Qt::UTC);

// A file on 20 April 2017 with something to raise at the meeting.
struct BriefFile
{
    BriefFile()
    {
        Clock::set(QDateTime({2017, 4, 20}, {4, 0}, Qt::UTC));
        addAgencies(file);
        Connection &connection = file.connection();
        const auto log = [&](const char *ref, const char *date, qint64 pieces) {
            Exchange exchange = exchangeOn(QLatin1StringView(date), u"GDC"_s, pieces);
            exchange.ref = QLatin1StringView(ref);
            exchange.acknowledged = exchange.date.last;
            add(file, exchange);
        };
        log("EX-1", "2017-02-10", 5);
        log("EX-0", "2016-02-10", 9);
        addForm(connection, u"referral"_s,
                R"({"ref": "RF-1", "date": "2017-02-01", "direction": "made", "counterpart": "GDC",
                    "action": "trace_sender", "due": "2017-03-04"})");
        addForm(connection, u"event"_s,
                R"({"ref": "EV-1", "kind": "meeting", "title": {"en": "Spring meeting"}, "first_day": "2017-03-01",
                    "hosts": ["GDC"], "agencies": ["HKC"],
                    "outcomes": [{"number": 1, "text": {"en": "Exchange lists of brands"}}]})");
        addForm(connection, u"followup"_s,
                R"({"ref": "FU-1", "attached_to": "event EV-1", "subject": "Send the list", "due": "2017-04-19"})");
    }
    ~BriefFile() { Clock::set({}); }

    Document brief(const QString &counterpart = u"GDC"_s, const QString &language = u"en"_s)
    {
        const auto content = briefContent(file.connection(), *parsePeriod(u"2017Q1"_s), counterpart);
        REQUIRE(content);
        return meetingBrief(*content, language, madeAt);
    }

    TestCaseFile file;
};

// The first table after that heading, inside other blocks too.
const Table *tableUnder(const std::vector<Block> &blocks, const QString &heading, bool &found)
{
    for (const Block &block : blocks) {
        if (const auto *title = std::get_if<Heading>(&block))
            found = title->text == heading;
        const auto *table = std::get_if<Table>(&block);
        if (!table) {
            if (const auto *together = std::get_if<KeepTogether>(&block))
                table = tableUnder(together->blocks, heading, found);
        }
        if (found && table)
            return table;
    }
    return nullptr;
}

QStringList rowsUnder(const Document &document, const QString &heading)
{
    bool found = false;
    const Table *table = tableUnder(document.blocks, heading, found);
    return table ? rowsOf(*table) : QStringList();
}

// The number of the page on which that text stands, from 0; -1: none.
qsizetype pageOf(const Layout &layout, const QString &text)
{
    for (qsizetype page = 1; page < layout.pages.size(); ++page) { // behind the cover, which lists the headings
        for (const Placed &placed : layout.pages.at(page).parts) {
            if (placed.part != Part::Header && placed.text.contains(text))
                return page;
        }
    }
    return -1;
}

} // namespace

TEST_CASE("a brief proposes what the figures give, each with its records", "[reports][brief]")
{
    BriefFile f;
    const QStringList points = rowsUnder(f.brief(), u"Proposed talking points"_s);
    CHECK(points == QStringList{u"1 | 1 referral that we made is overdue, by 47 days. | RF-1"_s,
                                u"2 | 1 follow-up past the due date, by 1 day, has no owner. | FU-1"_s,
                                u"3 | February 2017 not reconciled: statement missing. Our log has 1 record. | EX-1"_s,
                                u"4 | They sent 5 pieces in Q1 2017, against 9 in Q1 2016. | EX-1"_s});
}

TEST_CASE("a brief's tables say who owes what, and what is not stated", "[reports][brief]")
{
    BriefFile f;
    const Document document = f.brief();
    CHECK(document.title == u"Meeting brief: GDC");
    CHECK(document.marking == u"TLP:AMBER+STRICT"); // of the referral
    CHECK(rowsUnder(document, u"Information exchanged"_s) ==
          QStringList{u"received | monthly | 1 | 5 | 9 | 1 | 5 | 9"_s});
    CHECK(rowsOf(tableNamed(document, u"Made by us and open: they owe the outcome"_s)) ==
          QStringList{u"RF-1 | 1 Feb 2017 | not stated | Trace the sender | 4 Mar 2017 | 78 | 47"_s});
    CHECK(tableNamed(document, u"Made by them and open: we owe the outcome"_s).rows.isEmpty());
    CHECK(rowsOf(tableNamed(document, u"Directions and results of that meeting"_s)) ==
          QStringList{u"1 | not stated | Exchange lists of brands"_s});
    CHECK(rowsOf(tableNamed(document, u"Pledges: follow-ups open, and those settled since the last meeting"_s)) ==
          QStringList{u"FU-1 | Send the list | not stated | EV-1 | 19 Apr 2017 | overdue by 1 day"_s});
    const QStringList months = rowsUnder(document, u"Statements and reconciliation"_s);
    REQUIRE(months.size() == 9);
    CHECK(months.at(7) == u"February 2017 | 1 | – | 5 | – | not received | – | no statement");
    CHECK(months.at(8) == u"March 2017 | – | – | – | – | not received | – | nothing logged, no statement");
    CHECK(chartsOf(document.blocks).size() == 1);
    CHECK(layOut(document)->pages.size() > 2);
}

TEST_CASE("nothing logged is said, and never printed as a number", "[reports][brief]")
{
    BriefFile f;
    Exchange both = exchangeOn(u"2017-03-10"_s, u"MOC"_s, 6);
    both.direction = u"mutual"_s;
    add(f.file, both);
    const Document document = f.brief(u"MOC"_s);
    CHECK(rowsUnder(document, u"Information exchanged"_s) ==
          QStringList{u"both ways | monthly | 1 | 6 | – | 1 | 6 | –"_s});
    const Table exchanged = tableNamed(document, u"Pieces of information exchanged with MOC, by direction and mode"_s);
    REQUIRE(exchanged.notes.size() == 1);
    CHECK(exchanged.notes.first().mark == u"–");
    CHECK(exchanged.notes.first().text.startsWith(u"Nothing is logged"));
    CHECK(rowsUnder(document, u"Statements and reconciliation"_s).value(8) ==
          u"March 2017 | 1 | – | – | 6 | not received | – | no statement");
    const QList<Figure> figures = figuresOf(document.blocks);
    REQUIRE_FALSE(figures.isEmpty());
    CHECK(figures.first().detail == u"none logged a year before");
}

TEST_CASE("a direction in which nothing was logged is told in words", "[reports][brief]")
{
    BriefFile f;
    Exchange before = exchangeOn(u"2016-03-01"_s, u"GDC"_s, 4);
    before.direction = u"sent"_s;
    before.acknowledged = before.date.last;
    add(f.file, before);
    CHECK(rowsUnder(f.brief(), u"Proposed talking points"_s)
              .contains(u"5 | Nothing that we sent is logged in Q1 2017, against pieces in Q1 2016: 4. | the log of "
                        "these spans"_s));
    Exchange now = exchangeOn(u"2017-03-01"_s, u"MOC"_s, 4);
    now.acknowledged = now.date.last;
    add(f.file, now);
    now.direction = u"sent"_s;
    now.date = parsePartialDate(u"2016-03-01"_s).value();
    now.acknowledged = now.date.last;
    add(f.file, now);
    CHECK(rowsUnder(f.brief(u"MOC"_s), u"Proposed talking points"_s)
              .join(u'\n')
              .contains(u"They sent 4 pieces in Q1 2017; nothing that they sent is logged in Q1 2016."));
}

TEST_CASE("months that follow each other are one range, and few references stand for many", "[reports][brief]")
{
    BriefFile f;
    int number = 2;
    for (const char *day : {"2016-07-10", "2016-08-10", "2016-09-10", "2016-11-10"}) {
        Exchange exchange = exchangeOn(QLatin1StringView(day), u"GDC"_s, 1);
        exchange.ref = u"EX-"_s + QString::number(number++);
        exchange.acknowledged = exchange.date.last;
        add(f.file, exchange);
    }
    CHECK(rowsUnder(f.brief(), u"Proposed talking points"_s).value(2) ==
          u"3 | July 2016 – September 2016, November 2016, February 2017 not reconciled: statement missing. Our log "
          "has 5 records. | EX-2, EX-3, EX-4 and 2 more");
}

TEST_CASE("talking points take up directions, what falls due, and results", "[reports][brief]")
{
    BriefFile f;
    Connection &connection = f.file.connection();
    addForm(connection, u"event"_s,
            R"({"ref": "EV-2", "kind": "meeting", "title": {"en": "Late meeting"}, "first_day": "2017-04-01",
                "hosts": ["GDC"], "agencies": ["HKC"], "outcomes": [{"number": 1, "text": {"en": "Lists"}},
                {"number": 2, "text": {"en": "Training"}}, {"number": 3, "text": {"en": "Data"}}]})");
    addForm(connection, u"followup"_s,
            R"({"ref": "FU-2", "attached_to": "event EV-2", "subject": "Draft a list", "due": "2017-05-19"})");
    addForm(connection, u"referral"_s,
            R"({"ref": "RF-2", "date": "2017-04-01", "direction": "received", "counterpart": "GDC",
                "action": "trace_sender", "due": "2017-05-20"})");
    addForm(connection, u"operation"_s,
            R"({"code": "AUTUMN", "name": {"en": "Autumn"}, "type": "joint", "coordinator": "HKC",
                "participants": ["HKC", "GDC"], "first_day": "2016-09-10", "last_day": "2016-09-20"})");
    addForm(connection, u"result"_s, R"({"operation": "AUTUMN", "agency": "HKC", "cases": "14"})");
    addForm(connection, u"result"_s, R"({"operation": "AUTUMN", "agency": "GDC", "cases": "not stated"})");
    const QStringList points = rowsUnder(f.brief(), u"Proposed talking points"_s);
    const QString all = points.join(u'\n');
    INFO(all.toStdString());
    CHECK(all.contains(u"Our outcome of 1 referral that they made falls due within a month, on 20 May 2017. | RF-2"));
    CHECK(all.contains(u"2 of the 3 directions of the last meeting, 1 Apr 2017, have no follow-up of their own in this "
                       "file: whether they were carried out is not stated. | EV-2"));
    CHECK(points.last().endsWith(u"1 operation together in the year to date has results: Autumn: cases HKC 14 "
                                 "declared, GDC not stated. | AUTUMN"));
}

TEST_CASE("the chart of a brief stands on the page of its table, and the notes are not alone", "[reports][brief]")
{
    BriefFile f;
    Connection &connection = f.file.connection();
    addForm(connection, u"programme"_s, R"({"ref": "2016/17", "year": "2016/17"})");
    addForm(connection, u"item"_s, R"({"ref": "2016/17-01", "title": {"en": "Led"}, "lead": ["GDC"]})");
    for (int owed = 0; owed < 24; ++owed) { // each pushes what follows it further down
        const auto layout = layOut(f.brief());
        REQUIRE(layout);
        INFO(owed);
        const qsizetype table = pageOf(*layout, u"Pieces of information exchanged with GDC"_s);
        CHECK(table > 0);
        CHECK(pageOf(*layout, u"Pieces by month and by the agency that sent them"_s) == table);
        const auto &last = layout->pages.last().parts;
        CHECK(
            std::any_of(last.begin(), last.end(), [](const Placed &placed) { return placed.part == Part::TableRow; }));
        addForm(connection, u"followup"_s,
                QJsonObject{{u"ref"_s, QString(u"FU-M"_s + QString::number(owed))},
                            {u"attached_to"_s, u"event EV-1"_s},
                            {u"subject"_s, u"Send another list"_s},
                            {u"due"_s, u"2017-06-01"_s}});
    }
}

TEST_CASE("a brief with nothing to say says so, and proposes nothing", "[reports][brief]")
{
    BriefFile f;
    const Document document = f.brief(u"MOC"_s);
    const QString words = sentencesOf(document.blocks).join(u'\n');
    CHECK(words.contains(u"This file has nothing about Macao Customs Service (MOC)"));
    CHECK(words.contains(u"No talking point is proposed."));
    CHECK(tablesOf(document.blocks).isEmpty());
}

TEST_CASE("a renamed counterpart's other codes are told on the cover", "[reports][brief]")
{
    BriefFile f;
    add(f.file, exchangeOn(u"2017-02-10"_s, u"GDAMR"_s, 2));
    const Document document = f.brief(u"GDAMR"_s);
    CHECK(document.title == u"Meeting brief: GDAIC");
    const auto *cover = std::get_if<Cover>(&document.blocks.front());
    REQUIRE(cover);
    CHECK(cover->details.contains(std::make_pair(u"Counted together with"_s, u"GDAMR"_s)));
    CHECK(sentencesOf(document.blocks).join(u' ').contains(u"GDAIC is one counterpart through time"));
}

TEST_CASE("the brief of the page has a counterpart and no freezes", "[reports][brief][page]")
{
    TestCaseFile file;
    fillReportFile(file);
    {
        Session session(file.shared(), u"Chan Tai-man"_s);
        session.setPeriod(parsePeriod(u"2017Q2"_s).value());
        ReportsPage page(session);
        page.options()->setLanguage(u"en"_s);
        page.resize(1280, 800);
        page.show();
        page.refresh();
        REQUIRE(waitForTasks());
        auto *tabs = page.findChild<QTabWidget *>();
        REQUIRE(tabs);
        CHECK(tabs->isTabVisible(1));

        for (QComboBox *combo : page.options()->findChildren<QComboBox *>()) {
            const int row = combo->findText(u"Meeting brief"_s);
            if (row < 0)
                continue;
            combo->setFocus();
            combo->setCurrentIndex(row);
            Q_EMIT combo->activated(row);
        }
        REQUIRE(waitForTasks());
        CHECK(page.preview()->accessibleDescription().contains(u"Choose the counterpart"));
        CHECK_FALSE(tabs->isTabVisible(1));

        CodeCombo *counterpart = nullptr;
        for (CodeCombo *combo : page.options()->findChildren<CodeCombo *>()) {
            if (combo->isVisible() && combo->accessibleName() == u"Counterpart")
                counterpart = combo;
        }
        REQUIRE(counterpart);
        CHECK(counterpart->findText(u"HKC"_s, Qt::MatchStartsWith) < 0); // never the home agency
        counterpart->setFocus();
        QTest::keyClicks(counterpart, u"GDC"_s);
        QTest::keyClick(counterpart, Qt::Key_Return);
        REQUIRE(waitForTasks());
        REQUIRE(page.options()->request().counterpart == u"GDC");
        REQUIRE(page.preview()->pageCount() > 1);
        CHECK(page.preview()->pages()->pageText(0).contains(u"Meeting brief: GDC"));
        CHECK(suggestedFileName(page.options()->request(), 7, u"en"_s) == u"brief-2017Q2-GDC-en.pdf");
    }
    CHECK(waitForTasks());
}

} // namespace meetingbrief_test
