// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/ratespage.h"

#include "core/storage/ratestore.h"
#include "tests/support/forms.h"
#include "tests/support/screen/openpage.h"
#include "ui/forms/formcolumns.h"
#include "ui/forms/recordpane.h"
#include "ui/look/banner.h"
#include "ui/rates/rateimport.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

namespace ratespage_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

QPushButton *button(QWidget *in, const QString &words)
{
    for (QPushButton *each : in->findChildren<QPushButton *>()) {
        if (each->text() == words && each->isVisible())
            return each;
    }
    return nullptr;
}

QLineEdit *everyRow(const RatesPage &page, const QString &field)
{
    for (QLineEdit *edit : page.importer()->findChildren<QLineEdit *>()) {
        if (edit->accessibleName().endsWith(field))
            return edit;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a new form that is asked for again takes what is typed in place of what stands there", "[ratespage]")
{
    OpenPage<RatesPage> open;
    open.page->newRecord();
    open.settle();
    open.field(u"USD"_s);   // goes on to the next field
    open.page->newRecord(); // says that it is not saved
    open.settle();
    open.page->newRecord();
    open.settle();
    open.page->newRecord(); // again: the first field has the keyboard already
    open.settle();
    open.field(u"MOP"_s);
    const auto *form = open.page->findChild<FormColumns *>();
    REQUIRE(form);
    CHECK(form->text(u"base"_s) == u"MOP"_s);
}

TEST_CASE("Tab goes through the buttons of the head, then to the list", "[ratespage]")
{
    OpenPage<RatesPage> open;
    button(open.page, u"Import a table…"_s)->setFocus();
    open.skip(1);
    CHECK(button(open.page, u"New rate"_s)->hasFocus());
    open.skip(1);
    const auto *find = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(find);
    CHECK(find->placeholderText() == u"Find a rate by currency or source"_s);
}

TEST_CASE("a rate is added from the keyboard", "[ratespage]")
{
    OpenPage<RatesPage> open;
    open.page->newRecord();
    open.settle();
    open.field(u"USD"_s);
    open.field(u"7.7621"_s);
    open.field(u"HKD"_s);
    open.field(u"2017-03"_s);
    open.skip(1); // the type: an average
    open.field(u"HKMA"_s);
    open.page->saveRecord();
    open.settle();
    const auto rate = RateStore(open.file.connection()).find(u"RT-2017-0001"_s);
    REQUIRE(rate);
    CHECK(rate->base == u"USD"_s);
    CHECK(rate->quote == u"HKD"_s);
    CHECK(decimalText(rate->rate) == u"7.7621"_s);
    CHECK(rate->type == u"average"_s);
    CHECK(rate->source == u"HKMA"_s);
    CHECK(open.page->findChild<RecordPane *>()->model()->rowCount() == 1);
}

TEST_CASE("a rate of zero is refused beside its field", "[ratespage]")
{
    OpenPage<RatesPage> open;
    open.page->newRecord();
    open.settle();
    open.field(u"USD"_s);
    open.field(u"0"_s);
    open.field(u"HKD"_s);
    open.field(u"2014-03"_s);
    open.skip(1);
    open.field(u"HKMA"_s);
    open.page->saveRecord();
    open.settle();
    CHECK(countRows(open.file.connection(), u"rate"_s) == 0);
    CHECK(open.page->hasUnsaved());
}

TEST_CASE("a table of rates is tried out and imported", "[ratespage]")
{
    OpenPage<RatesPage> open;
    const QString path = open.file.folder() + u"/rates.csv"_s;
    {
        QFile csv(path);
        REQUIRE(csv.open(QIODevice::WriteOnly));
        csv.write("Date,Country,Exchange rate\n2014-02-01,Hong Kong,7.7565\n2014-03-01,Hong Kong,7.7621\n2014-04-01,"
                  "Hong Kong,0\n");
    }
    open.page->importer()->open(path);
    open.settle();
    CHECK(open.page->importer()->isVisible());
    QPushButton *import = button(open.page->importer(), u"Import"_s);
    REQUIRE(import);
    CHECK_FALSE(import->isEnabled()); // which currency one unit is of, and the source, are not in the table
    for (const auto &[field, value] : {std::pair(u"One unit of"_s, u"USD"_s), std::pair(u"Type"_s, u"average"_s),
                                       std::pair(u"Source"_s, u"monthly"_s)}) {
        QLineEdit *edit = everyRow(*open.page, field);
        REQUIRE(edit);
        edit->setFocus();
        edit->setText(value);
        open.press(Qt::Key_Return);
        open.settle();
    }
    REQUIRE(import->isEnabled());
    import->click();
    open.settle();
    CHECK_FALSE(open.page->importer()->isVisible());
    CHECK(countRows(open.file.connection(), u"rate"_s) == 2);
    CHECK(open.page->findChild<Banner *>()->text().contains(u"2 new"_s));
    CHECK(open.page->findChild<Banner *>()->text().contains(u"1 refused"_s));
}

} // namespace ratespage_test
