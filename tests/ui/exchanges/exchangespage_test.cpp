// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/approvalstore.h"
#include "core/storage/monthclosestore.h"
#include "tests/support/forms.h"
#include "tests/support/shareddata.h"
#include "tests/ui/exchanges/openexchanges.h"
#include "ui/inputs/reasonrow.h"
#include "ui/lists/recordlistmodel.h"
#include "ui/lists/recordtable.h"
#include "ui/look/figureline.h"
#include "ui/shell/conflictdialog.h"

#include <QApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

namespace exchangespage_test {

using namespace liaison;
using namespace Qt::StringLiterals;
using namespace exchanges_test;

TEST_CASE("the full form edits every field of an exchange", "[exchanges]")
{
    qint64 id = 0;
    Open open(
        [&id](TestCaseFile &file) {
            Officer officer;
            officer.ref = u"CTM"_s;
            officer.name = u"Chan Tai-man"_s;
            officer.agency = u"HKC"_s;
            add(file, officer);
            add(file, caseOn(u"2017-03-01"_s, u"HKC"_s));
            add(file, exchangeOn(u"2017-03-01"_s, u"GDC"_s, 1));
            id = add(file, exchangeOn(u"2017-03-02"_s, u"GDC"_s, 6));
        },
        {1280, 1000});
    REQUIRE(open.page->showRecord(u"exchange"_s, id));
    open.settle();
    ExchangeForm *form = formOf(open);
    REQUIRE(form->isOpen());
    auto *fields = form->findChild<FormColumns *>();
    const auto put = [&](const QString &field, const QString &text) {
        QWidget *input = fields->input(field);
        input->setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
        open.press(Qt::Key_A, Qt::ControlModifier);
        open.keys(text);
        open.press(Qt::Key_Tab);
    };
    put(u"date"_s, u"3/3/2017"_s);
    put(u"pieces"_s, u"7"_s);
    put(u"subject"_s, u"電池芯"_s);
    put(u"summary"_s, u"long text"_s);
    put(u"ipr"_s, u"trade mark"_s);
    put(u"ipr"_s, u"copyright"_s);
    put(u"cases"_s, u"CS-2017-0001"_s);
    put(u"handling"_s, u"H3"_s);
    put(u"source_grade"_s, u"B"_s);
    put(u"information_grade"_s, u"2"_s);
    put(u"reply_to"_s, u"EX-2017-0001"_s);
    put(u"officer"_s, u"chan"_s);
    put(u"acknowledged"_s, u"2017-03-05"_s);
    CHECK(form->isDirty());
    open.page->saveRecord();
    open.settle();
    CHECK_FALSE(errorAt(fields, u"handling_note"_s).isEmpty()); // H3 needs words
    put(u"handling_note"_s, u"Not to the press"_s);
    open.press(Qt::Key_Return, Qt::ControlModifier);
    open.settle();
    CHECK_FALSE(form->isDirty());
    const Exchange saved = read(open, u"EX-2017-0002"_s);
    CHECK(saved.date == PartialDate::day({2017, 3, 3}));
    CHECK(saved.pieces == 7);
    CHECK(saved.subject == u"電池芯");
    CHECK(saved.summary == u"long text");
    CHECK(saved.ipr == QStringList{u"trade_mark"_s, u"copyright"_s});
    CHECK(saved.cases == QStringList{u"CS-2017-0001"_s});
    CHECK(saved.handling == u"H3");
    CHECK(saved.handlingNote == u"Not to the press");
    CHECK(saved.sourceGrade == u"B");
    CHECK(saved.informationGrade == u"2");
    CHECK(saved.replyTo == u"EX-2017-0001");
    CHECK(saved.officer == u"CTM");
    CHECK(saved.acknowledged == QDate(2017, 3, 5));
    CHECK(saved.revision == 2);
}

TEST_CASE("somebody else's save is a conflict, and what was typed stays", "[exchanges]")
{
    qint64 id = 0;
    Open open([&id](TestCaseFile &file) { id = add(file, exchangeOn(u"2017-03-02"_s, u"GDC"_s, 6)); });
    open.page->showRecord(u"exchange"_s, id);
    open.settle();
    auto *fields = formOf(open)->findChild<FormColumns *>();
    auto *subject = qobject_cast<QLineEdit *>(fields->input(u"subject"_s));
    subject->setFocus();
    open.keys(u"mine"_s);
    ExchangeStore store(open.file.connection());
    Exchange theirs = store.find(id).value();
    theirs.subject = u"theirs"_s;
    theirs.pieces = 9;
    REQUIRE(store.save(theirs, {u"Lee"_s, {}, 0}));
    QSignalSpy conflict(open.page, &Page::conflictMet);
    open.page->saveRecord();
    open.settle();
    REQUIRE(conflict.count() == 1);
    CHECK(conflict.first().at(1).toLongLong() == id);
    CHECK(conflict.first().at(2).toJsonObject().value(u"subject"_s) == u"mine"_s);
    CHECK(subject->text() == u"mine");
    CHECK(store.find(id)->subject == u"theirs");
    // What the form did not touch is no question: theirs stays.
    const ConflictDialog::Mine mine{conflict.first().at(2).toJsonObject(), conflict.first().at(3).toJsonObject()};
    const ConflictDialog dialog(*open.session, u"exchange"_s, id, mine, nullptr);
    REQUIRE(waitUntil([&] { return dialog.isReady(); }));
    CHECK(dialog.findChildren<QRadioButton *>().size() == 2);
    CHECK(dialog.chosen().value(u"subject"_s) == u"mine"_s);
    CHECK(dialog.chosen().value(u"pieces"_s).toInt() == 9);
}

TEST_CASE("what is typed in a form outlives the form", "[exchanges]")
{
    qint64 id = 0;
    qint64 other = 0;
    Open open([&](TestCaseFile &file) {
        id = add(file, exchangeOn(u"2017-03-02"_s, u"GDC"_s, 6));
        other = add(file, exchangeOn(u"2017-03-03"_s, u"GDC"_s, 7));
    });
    open.page->showRecord(u"exchange"_s, id);
    open.settle();
    auto *fields = formOf(open)->findChild<FormColumns *>();
    fields->input(u"subject"_s)->setFocus();
    open.keys(u"unfinished"_s);
    open.page->showRecord(u"exchange"_s, other);
    open.settle();
    CHECK(fields->text(u"subject"_s).isEmpty());
    open.page->showRecord(u"exchange"_s, id);
    open.settle();
    CHECK(fields->text(u"subject"_s) == u"unfinished");
    CHECK(formOf(open)->isDirty());
    CHECK(open.page->goBack()); // says that it is not saved
    CHECK(formOf(open)->isOpen());
    CHECK(open.page->goBack()); // discards
    CHECK_FALSE(formOf(open)->isOpen());
    open.settle();
    open.page->showRecord(u"exchange"_s, id);
    open.settle();
    CHECK(fields->text(u"subject"_s).isEmpty());
}

TEST_CASE("what was typed a moment ago is there when its form is opened at once again", "[exchanges]")
{
    qint64 id = 0;
    Open open([&](TestCaseFile &file) { id = add(file, exchangeOn(u"2017-03-02"_s, u"GDC"_s, 6)); });
    open.page->showRecord(u"exchange"_s, id);
    open.settle();
    formOf(open)->fields()->input(u"subject"_s)->setFocus();
    open.keys(u"unfinished"_s);
    formOf(open)->close();
    open.page->showRecord(u"exchange"_s, id); // the draft is still on its way into the file
    open.settle();
    CHECK(formOf(open)->fields()->text(u"subject"_s) == u"unfinished");
    CHECK(formOf(open)->isDirty());
}

TEST_CASE("an exchange is acknowledged from the list and from its form", "[exchanges]")
{
    qint64 id = 0;
    Open open([&id](TestCaseFile &file) { id = add(file, exchangeOn(u"2017-03-02"_s, u"GDC"_s, 6)); });
    open.page->showRecord(u"exchange"_s, id);
    open.settle();
    QSignalSpy notice(open.page, &Page::noticeWanted);
    Q_EMIT formOf(open)->acknowledgeWanted(id);
    open.settle();
    CHECK(read(open, u"EX-2017-0001"_s).acknowledged == QDate(2017, 3, 6));
    CHECK(notice.count() == 1);
    CHECK(formOf(open)->findChild<FormColumns *>()->text(u"acknowledged"_s) == u"2017-03-06");
}

TEST_CASE("figures open the records they were made from", "[exchanges]")
{
    Open open([](TestCaseFile &file) {
        add(file, exchangeOn(u"2017-03-02"_s, u"GDC"_s, 6));
        Exchange adHoc = exchangeOn(u"2017-03-03"_s, u"GDC"_s, 4);
        adHoc.mode = u"ad_hoc"_s;
        add(file, adHoc);
        add(file, exchangeOn(u"2017-01-03"_s, u"MOC"_s, 3));
        add(file, exchangeOn(u"2016-01-03"_s, u"MOC"_s, 100));
    });
    auto *line = open.page->findChild<FigureLine *>();
    REQUIRE(line->figures().size() == 2);
    CHECK(line->figures().at(0).figure == u"10");
    CHECK(line->figures().at(0).caption == u"GDC received");
    CHECK(line->figures().at(1).figure == u"3");
    Q_EMIT line->opened(*line->figures().at(0).filter);
    open.settle();
    CHECK(open.page->findChild<RecordListModel *>()->rowCount() == 2);
    CHECK(open.page->listOnScreen() == line->figures().at(0).filter);
    CHECK(open.page->goBack());
    open.settle();
    CHECK(open.page->findChild<RecordListModel *>()->rowCount() == 3);
    CHECK_FALSE(open.page->goBack());
}

TEST_CASE("a removed exchange goes from the list and can be brought back", "[exchanges]")
{
    Open open([](TestCaseFile &file) { add(file, exchangeOn(u"2017-03-02"_s, u"GDC"_s, 6)); });
    auto *table = open.seen<RecordTable>();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    open.press(Qt::Key_Delete);
    open.settle();
    CHECK(countOf(open) == 0);
    CHECK(table->model()->rowCount() == 0);
}

TEST_CASE("naughty subjects are stored exactly and shown as plain text", "[exchanges][hostile]")
{
    const QStringList naughty = sharedLines(u"data/blns.txt"_s);
    Open open;
    int saved = 0;
    for (const QString &line : naughty) {
        const bool printable =
            std::none_of(line.begin(), line.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
        if (line.isEmpty() || line.startsWith(u'#') || !printable || line.size() > 500)
            continue;
        if (++saved > 40)
            break;
        auto *subject = qobject_cast<QLineEdit *>(rowOf(open)->input(u"subject"_s));
        open.page->newRecord();
        open.field(u"2017-03-0%1"_s.arg(1 + saved % 9));
        open.field(u"sent"_s);
        open.field(u"GDC"_s);
        open.field(u"ad hoc"_s);
        open.field(QString::number(1000 + saved));
        subject->setText(line);
        open.press(Qt::Key_Return);
        open.settle();
        CAPTURE(line.toStdString());
        CHECK(read(open, u"EX-2017-%1"_s.arg(saved, 4, 10, QChar(u'0'))).subject == line);
    }
    for (const QLabel *label : open.page->findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            CHECK(label->textFormat() == Qt::PlainText);
    }
}

TEST_CASE("an entry of a signed-off month says so in the log and in its form", "[exchanges][monthclose]")
{
    Open open([](TestCaseFile &file) {
        Connection &connection = file.connection();
        addForm(connection, u"officer"_s,
                R"({"ref": "SUP", "name": "Ng Siu-ming", "agency": "HKC", "role": "supervisor"})");
        addForm(connection, u"exchange"_s, R"({"ref": "SIGNED", "date": "2017-02-06", "direction": "received",
            "counterpart": "GDC", "mode": "monthly", "pieces": 2})");
        addForm(connection, u"exchange"_s, R"({"ref": "OPEN", "date": "2017-03-01", "direction": "received",
            "counterpart": "GDC", "mode": "monthly", "pieces": 2})");
        addForm(connection, u"statement"_s, R"({"ref": "ST", "agency": "GDC", "period": "2017-02", "entries": [
            {"ref": "T1", "direction": "sent", "pieces": 2, "addressee_ref": "SIGNED"}]})");
        REQUIRE(MonthCloseStore(connection).sign(u"ST"_s, u"SUP"_s, {u"SUP"_s, {}, 0}));
    });
    auto *list = open.page->findChild<RecordListModel *>();
    REQUIRE(list->rowCount() == 2);
    for (int row = 0; row < 2; ++row) {
        const RecordRow &record = list->rowAt(row);
        const Cell mark = list->cell(record, u"sign_off"_s);
        const auto *words = std::get_if<QString>(&mark);
        CHECK((words ? *words : QString()) == (record.ref == u"SIGNED" ? u"signed_off"_s : QString()));
        QStringList chips;
        for (int column = 0; column < list->columnCount(); ++column) {
            const QVariant cell = list->index(row, column).data(Qt::AccessibleTextRole);
            chips.append(cell.toString() + list->index(row, column).data().toString());
        }
        CHECK(chips.join(u' ').contains(u"signed off"_s) == (record.ref == u"SIGNED"));
    }
    const auto formSays = [&](const QString &ref) {
        formOf(open)->openRecord(read(open, ref).id.value);
        open.settle();
        const auto *label = formOf(open)->findChild<QLabel *>(u"signOff"_s);
        REQUIRE(label);
        return label->isVisible() ? label->text() : QString();
    };
    CHECK(formSays(u"SIGNED"_s) == u"Month signed off by Ng Siu-ming on 6 Mar 2017"_s);
    CHECK(formSays(u"OPEN"_s).isEmpty());
}

TEST_CASE("after a correction with its reason the keyboard is where it was, and the form stays",
          "[exchanges][approval]")
{
    qint64 id = 0;
    Open open(
        [&id](TestCaseFile &file) {
            Connection &connection = file.connection();
            addForm(connection, u"officer"_s,
                    R"({"ref": "SUP", "name": "Ng Siu-ming", "agency": "HKC", "role": "supervisor"})");
            id = add(file, exchangeOn(u"2017-03-02"_s, u"GDC"_s, 6));
            REQUIRE(ApprovalStore(connection).approve({}, u"2017-03"_s, {}, {u"SUP"_s, {}, 0}));
        },
        {1280, 1000});
    REQUIRE(open.page->showRecord(u"exchange"_s, id));
    open.settle();
    ExchangeForm *form = formOf(open);
    auto *fields = form->findChild<FormColumns *>();
    fields->input(u"pieces"_s)->setFocus(Qt::TabFocusReason);
    QApplication::processEvents();
    QWidget *pieces = open.window->focusWidget();
    open.press(Qt::Key_A, Qt::ControlModifier);
    open.keys(u"7"_s);
    SECTION("saved by keys")
    {
        open.press(Qt::Key_Return, Qt::ControlModifier);
    }
    SECTION("saved by the mouse")
    {
        for (QPushButton *one : form->findChildren<QPushButton *>()) {
            if (one->accessibleName() == u"Save"_s && one->isVisible())
                QTest::mouseClick(one, Qt::LeftButton);
        }
    }
    open.settle();
    CHECK(read(open, u"EX-2017-0001"_s).pieces == 6); // not without a reason
    auto *row = form->findChild<ReasonRow *>();
    REQUIRE(row->isVisible());
    REQUIRE(row->isAncestorOf(open.window->focusWidget()));
    open.keys(u"counted again"_s);
    open.press(Qt::Key_Return);
    open.settle();
    CHECK(read(open, u"EX-2017-0001"_s).pieces == 7);
    CHECK(open.window->focusWidget() == pieces);
    CHECK_FALSE(row->isVisible());
    open.press(Qt::Key_Return);
    open.settle();
    CHECK(form->isOpen());
}

TEST_CASE("a late entry of an approved month takes a reason in the entry row, and the next begins at the date",
          "[exchanges][approval]")
{
    Open open([](TestCaseFile &file) {
        Connection &connection = file.connection();
        addForm(connection, u"officer"_s,
                R"({"ref": "SUP", "name": "Ng Siu-ming", "agency": "HKC", "role": "supervisor"})");
        REQUIRE(ApprovalStore(connection).approve({}, u"2017-02"_s, {}, {u"SUP"_s, {}, 0}));
    });
    entryOf(open)->start();
    QApplication::processEvents();
    QWidget *date = open.window->focusWidget();
    entryOf(open)->resume(QJsonObject(rowOf(open)->typed()));
    for (const auto &[field, text] : {std::pair{u"date"_s, u"2017-02-20"_s},
                                      {u"direction"_s, u"sent"_s},
                                      {u"counterpart"_s, u"GDC"_s},
                                      {u"mode"_s, u"monthly"_s},
                                      {u"pieces"_s, u"2"_s}})
        rowOf(open)->setText(field, text);
    rowOf(open)->input(u"pieces"_s)->setFocus(Qt::TabFocusReason);
    open.press(Qt::Key_Return);
    open.settle();
    CHECK(countOf(open) == 0);
    auto *row = entryOf(open)->findChild<ReasonRow *>();
    REQUIRE(row->isVisible());
    REQUIRE(row->isAncestorOf(open.window->focusWidget()));
    open.keys(u"found in March"_s);
    open.press(Qt::Key_Return);
    open.settle();
    CHECK(countOf(open) == 1);
    CHECK_FALSE(row->isVisible());
    CHECK(open.window->focusWidget() == date);
}

TEST_CASE("Delete and acknowledging ask why in an approved month", "[exchanges][approval]")
{
    qint64 id = 0;
    Open open([&id](TestCaseFile &file) {
        Connection &connection = file.connection();
        addForm(connection, u"officer"_s,
                R"({"ref": "SUP", "name": "Ng Siu-ming", "agency": "HKC", "role": "supervisor"})");
        id = add(file, exchangeOn(u"2017-03-02"_s, u"GDC"_s, 6));
        REQUIRE(ApprovalStore(connection).approve({}, u"2017-03"_s, {}, {u"SUP"_s, {}, 0}));
    });
    const auto answer = [&](const QString &reason) {
        QInputDialog *dialog = nullptr;
        for (QInputDialog *each : open.page->findChildren<QInputDialog *>()) {
            if (each->isVisible())
                dialog = each;
        }
        REQUIRE(dialog);
        type(dialog, reason);
        press(dialog, Qt::Key_Return);
        open.settle();
    };
    auto *table = open.seen<RecordTable>();
    REQUIRE(table->selectKey(id));
    table->setFocus(Qt::TabFocusReason);
    Q_EMIT formOf(open)->acknowledgeWanted(id);
    open.settle();
    answer(u"told by telephone"_s);
    CHECK(read(open, u"EX-2017-0001"_s).acknowledged == QDate(2017, 3, 6));
    table->setFocus(Qt::TabFocusReason);
    open.press(Qt::Key_Delete);
    open.settle();
    CHECK(countOf(open) == 1);
    answer(u"entered twice"_s);
    CHECK(countOf(open) == 0);
}

} // namespace exchangespage_test
