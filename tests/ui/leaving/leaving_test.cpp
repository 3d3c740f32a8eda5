// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window: lists, rows on the clipboard, charts. The officer is asked why where the marking wants it.
#include "ui/leaving/leaving.h"

#include "core/journal/journal.h"
#include "tests/support/records.h"
#include "tests/support/screen/wait.h"
#include "ui/charts/charts.h"
#include "ui/leaving/leavingdialog.h"
#include "ui/lists/recordlistmodel.h"
#include "ui/look/theme.h"
#include "ui/shell/listout.h"
#include "ui/work/session.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QTest>
#include <catch2/catch.hpp>

namespace leaving_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

struct Window
{
    TestCaseFile file;
    std::unique_ptr<Session> session;
    QWidget window;
    Errors errors;

    explicit Window(const QString &marking)
    {
        Theme::get().install();
        addAgencies(file);
        Exchange exchange = exchangeOn(u"2017-03-06"_s, u"GDC"_s, 4);
        exchange.tlp = marking;
        add(file, exchange);
        session = std::make_unique<Session>(file.shared(), u"Chan"_s);
        window.show();
        REQUIRE(waitForTasks());
        QApplication::clipboard()->setText(u"before"_s);
    }
    ~Window() { CHECK(waitForTasks()); }

    QList<JournalEntry> exports()
    {
        QList<JournalEntry> found;
        const auto entries = Journal(file.connection()).list({}, 0, 0, 100);
        for (const JournalEntry &entry : *entries) {
            if (entry.action == "export"_L1)
                found.append(entry);
        }
        return found;
    }
    static LeavingDialog *asked()
    {
        for (QWidget *widget : QApplication::allWidgets()) {
            if (auto *dialog = qobject_cast<LeavingDialog *>(widget); dialog && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    // Answers the question why, and to whom it goes where that is given, with keys.
    static void answer(const QString &reason, const QString &recipient = {})
    {
        LeavingDialog *dialog = asked();
        REQUIRE(dialog);
        CHECK(dialog->sentence().contains(u"TLP:RED"_s));
        auto *to = dialog->findChild<RecipientEdit *>();
        REQUIRE(to);
        QTest::keyClicks(to, recipient);
        auto *edit = qobject_cast<QLineEdit *>(dialog->focusWidget());
        REQUIRE(edit);
        CHECK(edit != to);
        QTest::keyClicks(edit, reason);
        QTest::keyClick(edit, Qt::Key_Return);
        REQUIRE(waitForTasks());
    }
    QString recipient(qsizetype entry) { return exports().at(entry).after->value(u"recipient"_s).toString(); }
};

RecordFilter exchanges()
{
    RecordFilter filter;
    filter.kind = u"exchange"_s;
    return filter;
}

} // namespace

TEST_CASE("a RED list leaves as a table with the officer's reason only", "[shell][gate]")
{
    Window open(u"RED"_s);
    ListOut out(*open.session, &open.window);
    QObject::connect(&out, &ListOut::failed, [&open](const Error &error) { open.errors.append(error); });
    const QString target = open.file.folder() + u"/list.csv"_s;
    out.write(exchanges(), target);
    REQUIRE(waitForTasks());
    CHECK_FALSE(QFile::exists(target));
    CHECK(open.exports().isEmpty());
    Window::answer(u"for the court"_s);
    CHECK(QFile::exists(target));
    REQUIRE(open.exports().size() == 1);
    CHECK(open.exports().first().reason == u"for the court"_s);
    CHECK(open.errors.isEmpty());
}

TEST_CASE("to whom something leaves is asked beside the reason, and kept", "[shell][gate]")
{
    Window open(u"RED"_s);
    ListOut out(*open.session, &open.window);
    const QString target = open.file.folder() + u"/list.csv"_s;
    out.write(exchanges(), target);
    REQUIRE(waitForTasks());
    Window::answer(u"x"_s, u"the High Court"_s); // says nothing: it is asked again, and what was typed stays
    CHECK(open.exports().isEmpty());
    Window::answer(u" for the court"_s);
    REQUIRE(open.exports().size() == 1);
    CHECK(open.exports().first().reason == u"x for the court"_s);
    CHECK(open.recipient(0) == u"the High Court"_s);
    CHECK_FALSE(Window::asked());

    out.write(exchanges(), target, {{}, u"GDC"_s}); // said where the file was chosen
    REQUIRE(waitForTasks());
    Window::answer(u"asked by phone"_s);
    REQUIRE(open.exports().size() == 2);
    CHECK(open.recipient(0) == u"GDC"_s); // the newest first
}

TEST_CASE("whoever chooses where a list goes can say for whom", "[shell][gate]")
{
    Window open(u"AMBER"_s);
    ListOut out(*open.session, &open.window);
    out.chooseTarget(exchanges());
    auto *dialog = open.window.findChild<QFileDialog *>();
    REQUIRE(dialog);
    auto *to = dialog->findChild<RecipientEdit *>();
    REQUIRE(to);
    dialog->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    to->setFocus();
    QTest::keyClicks(to, u"sub-adm"_s); // by name: the code is written
    QTest::keyClick(to->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(to->completer()->popup(), Qt::Key_Return);
    CHECK(to->recipient() == u"GDC"_s);
    const QString target = open.file.folder() + u"/list.csv"_s;
    dialog->selectFile(target);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
    REQUIRE(waitForTasks());
    CHECK(QFile::exists(target));
    REQUIRE(open.exports().size() == 1);
    CHECK(open.recipient(0) == u"GDC"_s);
}

TEST_CASE("whoever prints a list can say for whom among the options of the printer", "[shell][gate]")
{
    Window open(u"AMBER"_s);
    ListOut out(*open.session, &open.window);
    out.print(exchanges());
    REQUIRE(waitForTasks());
    auto *dialog = open.window.findChild<QPrintDialog *>();
    REQUIRE(dialog);
    auto *to = dialog->findChild<RecipientEdit *>();
    REQUIRE(to);
    QTest::keyClicks(to, u"the Commissioner"_s);
    dialog->printer()->setOutputFileName(open.file.folder() + u"/paper.pdf"_s); // no paper is spent on a test
    static_cast<QDialog *>(dialog)->done(QDialog::Accepted);
    REQUIRE(waitForTasks());
    REQUIRE(open.exports().size() == 1);
    CHECK(open.exports().first().after->value(u"medium"_s) == u"print"_s);
    CHECK(open.recipient(0) == u"the Commissioner"_s);
}

TEST_CASE("a recipient that follows from what leaves is shown, and not asked", "[shell][gate]")
{
    Errand said;
    const Error red{ErrorKind::ReasonMissing, u"reason"_s, u"RED"_s};
    CHECK_FALSE(askedWhyItLeaves(nullptr, {ErrorKind::DiskFull, {}, {}}, {}, {}, {}));
    REQUIRE(askedWhyItLeaves(nullptr, red, {}, {{}, u"GDC"_s, true}, [&said](const Errand &errand) { said = errand; }));
    LeavingDialog *dialog = Window::asked();
    REQUIRE(dialog);
    CHECK(dialog->findChild<RecipientEdit *>()->isReadOnly());
    Window::answer(u"for the court"_s, u"somebody else"_s);
    CHECK(said.reason == u"for the court"_s);
    CHECK(said.recipient == u"GDC"_s);
}

TEST_CASE("an AMBER list leaves at once and is entered", "[shell][gate]")
{
    Window open(u"AMBER"_s);
    ListOut out(*open.session, &open.window);
    const QString target = open.file.folder() + u"/list.csv"_s;
    out.write(exchanges(), target);
    REQUIRE(waitForTasks());
    CHECK(QFile::exists(target));
    CHECK(open.exports().size() == 1);
    out.write(exchanges(), open.file.folder() + u"/list.xlsx"_s);
    REQUIRE(waitForTasks());
    CHECK(QFile::exists(open.file.folder() + u"/list.xlsx"_s));
    CHECK(open.exports().size() == 2);
}

TEST_CASE("a list is offered as a table and as a workbook, and the name ends accordingly", "[shell]")
{
    Window open(u"AMBER"_s);
    ListOut out(*open.session, &open.window);
    out.chooseTarget(exchanges());
    auto *dialog = open.window.findChild<QFileDialog *>();
    REQUIRE(dialog);
    const QStringList filters = dialog->nameFilters();
    REQUIRE(filters.size() == 2);
    CHECK(dialog->defaultSuffix() == u"csv"_s);
    Q_EMIT dialog->filterSelected(filters.at(1));
    CHECK(dialog->defaultSuffix() == u"xlsx"_s);
    Q_EMIT dialog->filterSelected(filters.at(0));
    CHECK(dialog->defaultSuffix() == u"csv"_s);
    dialog->reject();
}

TEST_CASE("rows of marked records reach the clipboard through the gate", "[shell][gate]")
{
    Window open(u"RED"_s);
    RecordListModel model(*open.session, u"exchange"_s, {{{u"date"_s}}, {{u"subject"_s}}});
    model.copy(u"2017-03-06\tsecret"_s, {qint64(1)});
    REQUIRE(waitForTasks());
    CHECK(QApplication::clipboard()->text() == u"before"_s);
    CHECK(open.exports().isEmpty());
    Window::answer(u"asked by phone"_s);
    CHECK(QApplication::clipboard()->text() == u"2017-03-06\tsecret"_s);
    CHECK(QApplication::clipboard()->mimeData()->html().contains("<th>2017-03-06</th><th>secret</th>"_L1));
    REQUIRE(open.exports().size() == 1);
    CHECK(open.exports().first().after->value(u"medium"_s) == u"clipboard"_s);
    CHECK(open.exports().first().after->value(u"marking"_s) == u"RED"_s);

    RecordListModel agencies(*open.session, u"agency"_s, {{{u"code"_s}}});
    agencies.copy(u"HKC"_s, {qint64(1)}); // carries no marking
    REQUIRE(waitForTasks());
    CHECK(QApplication::clipboard()->text() == u"HKC"_s);
    CHECK(open.exports().size() == 1);
}

TEST_CASE("a chart is marked as the records behind its figures", "[shell][gate]")
{
    const QString marking = GENERATE(u"RED"_s, u"GREEN"_s);
    Window open(marking);
    ChartView chart;
    ChartData data;
    data.title = u"One exchange"_s;
    data.categories = {{u"m"_s, u"March"_s}};
    data.series = {{u"s"_s, u"Sent"_s}};
    data.cells = {{ChartCell::exact(4, QVariant::fromValue(exchanges()))}};
    chart.setData(data);
    chart.resize(300, 200);
    QStringList said;
    QObject::connect(&chart, &ChartView::leavingWanted, [&](const Leaving &leaving) {
        letOut(*open.session, &open.window, leaving,
               {[&open](const Error &error) { open.errors.append(error); },
                [&said](const QString &words) { said.append(words); }});
    });
    const QString target = open.file.folder() + u"/chart.png"_s;
    chart.save(target, u"png"_s);
    REQUIRE(waitForTasks());
    if (marking == "RED"_L1) {
        CHECK_FALSE(QFile::exists(target));
        Window::answer(u"for the minister"_s);
    }
    CHECK(QFile::exists(target));
    const QImage picture(target); // with a strip below the chart that says TLP:RED
    CHECK(picture.height() > 3 * chart.height());
    CHECK(picture.width() == 3 * chart.width());
    REQUIRE(open.exports().size() == 1);
    CHECK(open.exports().first().kind == u"chart"_s);
    CHECK(open.exports().first().after->value(u"marking"_s) == marking);
    CHECK(said == QStringList{u"Saved as "_s + target});
    if (marking != "RED"_L1) {
        chart.copyPicture();
        REQUIRE(waitForTasks());
        chart.copyFigures();
        REQUIRE(waitForTasks());
        CHECK(said.mid(1) ==
              QStringList{u"The picture is on the clipboard."_s, u"The figures are on the clipboard."_s});
    }
    chart.save(open.file.folder() + u"/no/chart.png"_s, u"png"_s);
    REQUIRE(waitForTasks());
    if (marking != "RED"_L1) {
        REQUIRE(open.errors.size() == 1);
        CHECK(open.errors.first().kind == ErrorKind::NoSuchFile);
    }
}

} // namespace leaving_test
