// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/freezepanel.h"

#include "core/journal/journal.h"
#include "core/storage/approvalstore.h"
#include "core/storage/freezestore.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"
#include "tests/support/screen/wait.h"
#include "tests/ui/paper/reportfile.h"
#include "ui/inputs/recipientedit.h"
#include "ui/look/banner.h"
#include "ui/reports/previewwidget.h"
#include "ui/reports/releasebar.h"
#include "ui/reports/reportoptions.h"
#include "ui/reports/reportspage.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

namespace freezepanel_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

// The reports page on its second tab.
struct Opened
{
    TestCaseFile file;
    std::unique_ptr<Session> session;
    std::unique_ptr<ReportsPage> page;

    Opened()
    {
        fillReportFile(file);
        session = std::make_unique<Session>(file.shared(), u"Chan Tai-man"_s);
        session->setPeriod(parsePeriod(u"2017Q2"_s).value());
        page = std::make_unique<ReportsPage>(*session);
        page->options()->setLanguage(u"en"_s);
        page->resize(1280, 800);
        page->show();
        page->refresh();
        REQUIRE(waitForTasks());
        page->findChild<QTabWidget *>()->setCurrentIndex(1);
    }
    ~Opened()
    {
        page.reset();
        CHECK(waitForTasks());
    }

    FreezePanel *panel() const { return page->freezes(); }
    QPushButton *button(const QString &name) const
    {
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->accessibleName() == name && button->isVisible())
                return button;
        }
        return nullptr;
    }
    QTreeWidget *tree(const QString &name) const
    {
        for (QTreeWidget *tree : page->findChildren<QTreeWidget *>()) {
            if (tree->accessibleName() == name)
                return tree;
        }
        return nullptr;
    }
    void freeze()
    {
        QPushButton *freezing = button(u"Freeze this report"_s);
        REQUIRE(freezing);
        REQUIRE(freezing->isEnabled());
        QTest::mouseClick(freezing, Qt::LeftButton);
        REQUIRE(waitForTasks());
        // It is for ever: nothing is frozen before that is said.
        REQUIRE(countRows(file.connection(), u"freeze"_s) == 0);
        freezing = button(u"Freeze it for ever"_s);
        REQUIRE(freezing);
        QTest::mouseClick(freezing, Qt::LeftButton);
        REQUIRE(waitForTasks());
    }
    void enterLate()
    {
        add(file, exchangeOn(u"2017-05-30"_s, u"GDC"_s, 9));
        session->announce(u"exchange"_s);
        REQUIRE(waitForTasks());
    }
};

} // namespace

TEST_CASE("a report is frozen in every language, once", "[reports][freeze]")
{
    Opened opened;
    CHECK(opened.tree(u"Freezes of this report"_s)->topLevelItemCount() == 0);
    opened.freeze();
    CHECK(countRows(opened.file.connection(), u"freeze"_s) == 1);
    CHECK(countRows(opened.file.connection(), u"freeze_document"_s) == 4);
    QTreeWidget *freezes = opened.tree(u"Freezes of this report"_s);
    REQUIRE(freezes->topLevelItemCount() == 1);
    CHECK(freezes->topLevelItem(0)->text(0) == u"FZ-2017-0001"_s);
    CHECK(freezes->topLevelItem(0)->text(2) == u"Chan Tai-man"_s);
    CHECK_FALSE(opened.button(u"Freeze this report"_s));
    QPushButton *again = opened.button(u"Freeze a restatement"_s);
    REQUIRE(again);
    CHECK_FALSE(again->isEnabled()); // not without saying why
    CHECK(opened.panel()->changeCount() == 0);
}

TEST_CASE("what changed since a freeze opens its records, here and in the next report", "[reports][freeze]")
{
    Opened opened;
    opened.freeze();
    opened.enterLate();
    REQUIRE(opened.panel()->changeCount() == 4); // records and pieces, in the log and beside the statement of the month
    QTreeWidget *changes = opened.tree(u"What changed since the last freeze"_s);
    REQUIRE(changes->isVisible());
    QTreeWidgetItem *line = changes->topLevelItem(0)->child(0);
    CHECK(line->text(0).contains(u"GDC"_s));
    CHECK(line->text(3).contains(u"entered since"_s));
    QString kind;
    qint64 id = 0;
    QObject::connect(opened.page.get(), &Page::recordWanted, opened.page.get(), [&](const QString &k, qint64 i) {
        kind = k;
        id = i;
    });
    changes->setFocus();
    changes->setCurrentItem(line);
    QTest::keyClick(changes, Qt::Key_Return);
    CHECK(kind == u"exchange"_s);
    CHECK(id != 0);
    CHECK(opened.page->preview()->pageCount() > 0);
    QString printed;
    for (int page = 0; page < opened.page->preview()->pageCount(); ++page)
        printed += opened.page->preview()->pages()->pageText(page);
    CHECK(printed.contains(u"Changes since the last freeze"_s));
    opened.session->setPeriod(parsePeriod(u"2017Q3"_s).value());
    REQUIRE(waitForTasks());
    CHECK(opened.panel()->changeCount() == 4);
    CHECK(opened.tree(u"Freezes of this report"_s)->topLevelItemCount() == 0); // of the next report there is none
}

TEST_CASE("a restatement names the freeze before it, with its reason", "[reports][freeze]")
{
    Opened opened;
    opened.freeze();
    opened.enterLate();
    for (QLineEdit *edit : opened.panel()->findChildren<QLineEdit *>())
        QTest::keyClicks(edit, u"One entry came late"_s);
    QPushButton *again = opened.button(u"Freeze a restatement"_s);
    REQUIRE(again);
    REQUIRE(again->isEnabled());
    QTest::mouseClick(again, Qt::LeftButton);
    REQUIRE(waitForTasks());
    const auto freezes = FreezeStore(opened.file.connection()).list();
    REQUIRE(freezes);
    REQUIRE(freezes->size() == 2);
    CHECK(freezes->first().restates == freezes->last().ref);
    CHECK(freezes->first().reason == u"One entry came late"_s);
    CHECK(opened.panel()->changeCount() == 0);
}

TEST_CASE("a frozen report is given out byte by byte as it was published", "[reports][freeze]")
{
    Opened opened;
    opened.freeze();
    opened.enterLate();
    const Freeze freeze = FreezeStore(opened.file.connection()).list().value().first();
    const QString path = opened.file.folder() + u"/again.pdf"_s;
    QTest::keyClicks(opened.page->options()->findChild<RecipientEdit *>(), u"GACC"_s);
    opened.page->saveFrozen(freeze.id.value, u"zh_HK"_s, path, u"asked for"_s);
    REQUIRE(waitForTasks());
    CHECK(Journal(opened.file.connection()).list({}, 0, 0, 1)->first().after->value(u"recipient"_s) == u"GACC"_s);
    QFile pdf(path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    CHECK(bytes.startsWith("%PDF"));
    CHECK(bytes == FreezeStore(opened.file.connection()).document(freeze.id.value, u"zh_HK"_s).value());
}

TEST_CASE("a supervisor approves a frozen report and withdraws that with a reason", "[reports][freeze][approval]")
{
    Opened opened;
    CHECK_FALSE(opened.button(u"Approve"_s)->isEnabled()); // nothing is frozen
    opened.freeze();
    QTest::mouseClick(opened.button(u"Approve"_s), Qt::LeftButton);
    REQUIRE(waitForTasks());
    CHECK(countRows(opened.file.connection(), u"approval"_s) == 0); // nobody signed in is a supervisor
    Officer supervisor;
    supervisor.ref = u"CTM"_s;
    supervisor.name = u"Chan Tai-man"_s;
    supervisor.agency = u"HKC"_s;
    supervisor.post = u"Superintendent"_s;
    supervisor.postedFrom = QDate(2015, 1, 1);
    supervisor.role = u"supervisor"_s;
    add(opened.file, supervisor);
    QTest::mouseClick(opened.button(u"Approve"_s), Qt::LeftButton);
    REQUIRE(waitForTasks());
    CHECK(opened.tree(u"Freezes of this report"_s)
              ->topLevelItem(0)
              ->text(4)
              .startsWith(u"Chan Tai-man, Superintendent"_s));
    CHECK(ApprovalStore(opened.file.connection()).findOf({u"freeze"_s, u"FZ-2017-0001"_s}, {})->officer == u"CTM"_s);
    CHECK_FALSE(opened.button(u"Approve"_s));
    QTest::mouseClick(opened.button(u"Withdraw the approval"_s), Qt::LeftButton);
    auto *dialog = opened.panel()->findChild<QInputDialog *>();
    REQUIRE(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"a table is wrong"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    REQUIRE(waitForTasks());
    CHECK(countRows(opened.file.connection(), u"approval"_s) == 0);
    CHECK(opened.button(u"Approve"_s));
}

} // namespace freezepanel_test
