// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/meetingbrief.h"

#include "core/base/clock.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"
#include "tests/support/wait.h"
#include "tests/ui/reports/documentreading.h"
#include "tests/ui/reports/reportfile.h"
#include "ui/reports/layout.h"
#include "ui/reports/previewwidget.h"
#include "ui/reports/reportdraft.h"
#include "ui/reports/reportoptions.h"
#include "ui/reports/reportspage.h"
#include "ui/shared/codecombo.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QTabWidget>
#include <QTest>

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

// The rows of the first table after that heading.
QStringList rowsUnder(const Document &document, const QString &heading)
{
    bool found = false;
    for (const Block &block : document.blocks) {
        if (const auto *title = std::get_if<Heading>(&block))
            found = title->text == heading;
        const auto *table = std::get_if<Table>(&block);
        if (found && table)
            return rowsOf(*table);
    }
    return {};
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
    CHECK(months.at(7) == u"February 2017 | 1 | 0 | 5 | 0 | not received | – | no statement");
    CHECK(months.at(8) == u"March 2017 | 0 | 0 | 0 | 0 | not received | – | nothing logged, no statement");
    CHECK(chartsOf(document.blocks).size() == 1);
    CHECK(layOut(document)->pages.size() > 2);
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
