// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "ui/forms/formgrid.h"
#include "ui/inputs/codecombo.h"
#include "ui/inputs/markingcombo.h"
#include "ui/inputs/periodchooser.h"
#include "ui/inputs/readingedits.h"
#include "ui/look/banner.h"
#include "ui/look/boxes.h"
#include "ui/look/chips.h"
#include "ui/look/elidedlabel.h"
#include "ui/look/pageheader.h"
#include "ui/look/taskstrip.h"
#include "ui/look/theme.h"
#include "ui/work/task.h"

#include <catch2/catch.hpp>

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace forms_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

QString readingOf(const ReadingEdit &edit)
{
    return edit.findChild<QLabel *>()->text();
}

} // namespace

TEST_CASE("the scroll bar of a form stands on the page's own ground", "[forms][theme]")
{
    Theme::get().install();
    for (const SchemeChoice scheme : {SchemeChoice::Light, SchemeChoice::Dark}) {
        Theme::get().setChoice(scheme);
        QWidget page;
        auto *content = new QWidget;
        content->setMinimumHeight(1000);
        QScrollArea *area = scrolling(content);
        columnIn(&page)->addWidget(area);
        page.resize(200, 300);
        page.show();
        const QRect bar(area->verticalScrollBar()->mapTo(&page, QPoint()), area->verticalScrollBar()->size());
        REQUIRE(bar.isValid());
        CHECK(page.grab().toImage().pixelColor(bar.left() + 1, bar.bottom() - 2) == Theme::get().colours().window);
    }
    Theme::get().setChoice(SchemeChoice::Light);
}

TEST_CASE("a number's reading is shown while typing", "[forms]")
{
    EstimateEdit edit;
    edit.setFieldName(u"Pieces"_s);
    edit.show();
    QSignalSpy edited(&edit, &ReadingEdit::edited);
    QTest::keyClicks(edit.lineEdit(), u"~1300"_s);
    CHECK(edited.count() == 5);
    CHECK(readingOf(edit) == u"about 1,300");
    CHECK(edit.value().value() == Estimate::about(1300));
    CHECK(edit.lineEdit()->accessibleDescription() == u"about 1,300");
    edit.setText(u"12x"_s);
    CHECK(readingOf(edit) == u"cannot be read");
    CHECK_FALSE(edit.isReadable());
    edit.setText(u"1.5"_s);
    CHECK(readingOf(edit) == u"whole numbers only");
    edit.setText({});
    CHECK(readingOf(edit).isEmpty());
    CHECK(edit.isReadable());
}

TEST_CASE("what an edit shows for a value is read back as that value", "[forms]")
{
    EstimateEdit number;
    for (const Estimate &estimate : {Estimate::exact(0), Estimate::exact(1'300'000), Estimate::about(23'000),
                                     Estimate::moreThan(70), Estimate::lessThan(999)}) {
        number.setValue(estimate);
        CHECK(number.value().value() == estimate);
    }
    MoneyEdit money;
    for (const Money &amount :
         {Money{Estimate::about(1'388'000'000), u"HKD"_s}, Money{Estimate::exact(13'800'050), u"CNY"_s},
          Money{Estimate::moreThan(500), u"JPY"_s}, Money{Estimate::exact(5), u"MOP"_s}}) {
        money.setValue(amount);
        CAPTURE(money.text().toStdString());
        CHECK(money.value().value() == amount);
    }
    money.setText(u"500"_s);
    CHECK(readingOf(money) == u"which currency?");
    money.setDefaultCurrency(u"HKD"_s);
    CHECK(readingOf(money) == u"HK$500");
    PartialDateEdit date;
    for (const PartialDate &partial :
         {PartialDate::day({2017, 3, 1}), PartialDate{{2017, 4, 1}, {2017, 4, 30}},
          PartialDate{{2016, 7, 1}, {2017, 6, 30}}, PartialDate{{2017, 8, 21}, {2017, 9, 1}}}) {
        date.setValue(partial);
        CHECK(date.value().value() == partial);
    }
}

TEST_CASE("a date steps by the arrow keys and may be refused when it is no day", "[forms]")
{
    Clock::set(QDateTime({2017, 3, 1}, {4, 0}, Qt::UTC));
    PartialDateEdit date;
    date.show();
    QTest::keyClick(date.lineEdit(), Qt::Key_T, Qt::ControlModifier);
    CHECK(date.text() == u"2017-03-01");
    QTest::keyClick(date.lineEdit(), Qt::Key_Down);
    CHECK(date.text() == u"2017-02-28");
    date.setText(u"Mar 2017"_s);
    CHECK(readingOf(date) == u"March 2017");
    date.setDayRequired(true);
    CHECK_FALSE(date.isReadable());
    Clock::set({});
}

TEST_CASE("a form puts every error at its field and gives back the others", "[forms]")
{
    FormGrid form;
    auto *pieces = new EstimateEdit;
    auto *subject = new QLineEdit;
    FieldRow *piecesRow = form.addField(u"pieces"_s, u"&Pieces"_s, pieces);
    FieldRow *seizures = form.addField(u"seizures"_s, u"Seizures"_s, subject);
    form.show();
    CHECK(piecesRow->label()->buddy() == pieces->lineEdit());
    CHECK(pieces->lineEdit()->accessibleName() == u"Pieces");
    const QStringList rest = form.showErrors({{ErrorKind::Required, u"pieces"_s, {}},
                                              {ErrorKind::OutOfRange, u"seizures[1].quantity"_s, u"-4"_s},
                                              {ErrorKind::Conflict, {}, {}}});
    CHECK(rest.size() == 1);
    CHECK(piecesRow->hasError());
    CHECK(seizures->hasError());
    CHECK(pieces->lineEdit()->property("wrong").toBool());
    CHECK(pieces->lineEdit()->accessibleDescription().contains(u"Pieces is missing"_s));
    QTest::keyClicks(pieces->lineEdit(), u"4"_s); // it is being mended, the other is not
    CHECK_FALSE(piecesRow->hasError());
    CHECK(seizures->hasError());
    form.showErrors({});
    CHECK_FALSE(piecesRow->hasError());
    CHECK_FALSE(pieces->lineEdit()->property("wrong").toBool());
}

TEST_CASE("user text in a form is never read as markup", "[forms]")
{
    FormGrid form;
    FieldRow *row = form.addField(u"subject"_s, u"<b>Subject</b>"_s, new QLineEdit);
    row->setError(u"<img src=x>"_s);
    for (const QLabel *label : form.findChildren<QLabel *>())
        CHECK(label->textFormat() == Qt::PlainText);
    Banner banner;
    banner.say(Tone::Wrong, u"<h1>x</h1>"_s);
    CHECK(banner.text() == u"<h1>x</h1>");
    PageHeader header;
    header.setTitle(u"<h1>x</h1>"_s);
    for (const QLabel *label : header.findChildren<QLabel *>())
        CHECK(label->textFormat() == Qt::PlainText);
}

TEST_CASE("a code is found by any part of its code, name or other names", "[forms]")
{
    CodeCombo combo;
    combo.setChoices({{u"HKC"_s, u"Hong Kong Customs"_s, u"香港海關"_s},
                      {u"GDC"_s, u"Guangdong Customs"_s, u"海关总署广东分署"_s},
                      {u"MOC"_s, u"Macao Customs"_s}},
                     CodeCombo::Show::CodesAndNames);
    combo.show();
    QSignalSpy changed(&combo, &CodeCombo::codeChanged);
    CHECK(combo.code().isEmpty());
    combo.lineEdit()->setFocus();
    QTest::keyClicks(combo.lineEdit(), u"guang"_s);
    CHECK(combo.code() == u"GDC");
    QTest::keyClick(combo.lineEdit(), Qt::Key_Return);
    CHECK(changed.count() == 1);
    CHECK(combo.currentText() == u"GDC  Guangdong Customs");
    combo.lineEdit()->selectAll();
    combo.lineEdit()->insert(u"香港海关"_s); // simplified finds traditional
    CHECK(combo.code() == u"HKC");
    combo.lineEdit()->selectAll();
    QTest::keyClicks(combo.lineEdit(), u"Customs"_s); // three of them
    CHECK(combo.value().error().kind == ErrorKind::UnknownCode);
    QTest::keyClick(combo.lineEdit(), Qt::Key_Return);
    CHECK(combo.property("wrong").toBool());
    combo.setCode(u"MOC"_s);
    CHECK(combo.code() == u"MOC");
    CHECK_FALSE(combo.property("wrong").toBool());
    combo.setCode(u"OLD"_s); // not in the list: kept as it is
    CHECK(combo.code() == u"OLD");
    combo.setNoneWords(u"any"_s);
    combo.setCode({});
    CHECK(combo.currentText() == u"any");
    CHECK(combo.code().isEmpty());
}

TEST_CASE("a code list is offered in the screen's language", "[forms]")
{
    CodeCombo combo;
    combo.setCodeList(u"category"_s, CodeCombo::Show::CodesAndNames);
    CHECK(combo.count() > 30);
    combo.setCode(u"3a"_s);
    CHECK(combo.currentText().startsWith(u"3a  "_s));
}

TEST_CASE("a marking is the strictest until somebody chooses", "[forms]")
{
    MarkingCombo combo;
    CHECK(combo.marking() == Tlp::Red);
    combo.setMarking(Tlp::AmberStrict);
    CHECK(combo.marking() == Tlp::AmberStrict);
    CHECK(tlpChip(Tlp::AmberStrict).word == u"TLP:AMBER+STRICT");
    for (const Tlp tlp : {Tlp::Red, Tlp::AmberStrict, Tlp::Amber, Tlp::Green, Tlp::Clear})
        CHECK(contrastRatio(tlpChip(tlp).ink, tlpChip(tlp).fill) >= 4.5);
}

TEST_CASE("a headline figure opens by mouse and keyboard, unless there is nothing behind it", "[forms]")
{
    HeadlineFigure figure(u"pieces sent"_s, u"1,300"_s);
    QSignalSpy opened(&figure, &HeadlineFigure::opened);
    figure.show();
    QTest::mouseClick(&figure, Qt::LeftButton);
    QTest::keyClick(&figure, Qt::Key_Return);
    QTest::keyClick(&figure, Qt::Key_Space);
    CHECK(opened.count() == 3);
    CHECK(figure.accessibleName() == u"pieces sent: 1,300");
    figure.setOpens(false);
    QTest::mouseClick(&figure, Qt::LeftButton);
    CHECK(opened.count() == 3);
}

TEST_CASE("a period is typed in any form and stepped", "[forms]")
{
    PeriodChooser chooser;
    chooser.show();
    auto *edit = chooser.findChild<QLineEdit *>();
    QSignalSpy changed(&chooser, &PeriodChooser::periodChanged);
    const auto type = [&](const QString &text) {
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    };
    type(u"2016/17"_s);
    CHECK(chooser.period() == Period::fromInclusive({2016, 7, 1}, {2017, 6, 30}, PeriodKind::ProgrammeYear));
    CHECK(changed.count() == 1);
    const auto buttons = chooser.findChildren<QToolButton *>();
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    CHECK(chooser.period().begin == QDate(2015, 7, 1));
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Down);
    CHECK(chooser.period().begin == QDate(2017, 7, 1));
    type(u"2016-12"_s);
    QTest::keyClick(edit, Qt::Key_Down);
    CHECK(chooser.period() == Period::fromInclusive({2017, 1, 1}, {2017, 1, 31}, PeriodKind::Month));
    type(u"2017-08-21..2017-09-01"_s);
    QTest::keyClick(edit, Qt::Key_Down);
    CHECK(chooser.period() == Period::fromInclusive({2017, 9, 2}, {2017, 9, 13}));
    const int before = int(changed.count());
    type(u"nonsense"_s);
    CHECK(changed.count() == before);
    CHECK(edit->property("wrong").toBool());
    QTest::keyClick(edit, Qt::Key_Escape);
    CHECK_FALSE(edit->property("wrong").toBool());
}

TEST_CASE("an operation's code gets its own days", "[forms]")
{
    PeriodChooser chooser;
    Period days = Period::fromInclusive({2017, 8, 21}, {2017, 9, 1}, PeriodKind::Operation);
    days.operation = u"THUNDERCRACKER"_s;
    chooser.setOperations({{u"THUNDERCRACKER"_s, u"Thundercracker"_s, days}, {u"VAGUE"_s, {}, {}}});
    CHECK(chooser.read(u"op:THUNDERCRACKER"_s).value() == days);
    CHECK(chooser.read(u"op:VAGUE"_s).error().kind == ErrorKind::OutOfRange);
    CHECK(chooser.read(u"op:NONE"_s).error().kind == ErrorKind::UnknownCode);
}

TEST_CASE("a strip follows a task and cancels it", "[forms]")
{
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    auto *strip = new TaskStrip;
    layout->addWidget(strip);
    page.show();
    QSemaphore goOn;
    bool answered = false;
    Task *task = Task::run(
        &page,
        [&](TaskControl &control) -> Result<int> {
            control.setProgress(1, 4);
            goOn.acquire();
            return control.isCancelled() ? Result<int>(fail(ErrorKind::Cancelled)) : Result<int>(4);
        },
        [&](const Result<int> &result) { answered = !result && result.error().kind == ErrorKind::Cancelled; });
    strip->follow(task, u"Importing cases.xlsx"_s);
    CHECK(strip->isVisible());
    REQUIRE(QTest::qWaitFor([&] { return strip->findChild<QProgressBar *>()->value() == 250; }));
    QTest::mouseClick(strip->findChild<QPushButton *>(), Qt::LeftButton);
    goOn.release();
    REQUIRE(QTest::qWaitFor([&] { return answered; }));
    CHECK_FALSE(strip->isVisible());
}

TEST_CASE("long words of a record do not widen a form", "[forms]")
{
    ElidedLabel label;
    label.setText(QString(400, u'W'));
    CHECK(label.sizeHint().width() > 1280);
    CHECK(label.minimumSizeHint().width() < 100);
    label.setText(u"EX"_s);
    CHECK(label.minimumSizeHint().width() <= label.sizeHint().width());
}

} // namespace forms_test
