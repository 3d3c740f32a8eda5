// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/records.h"
#include "ui/lists/filterbar.h"
#include "ui/lists/recordlistmodel.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace recordlistmodel_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const QList<ListColumn> columns{
    {{u"date"_s}},
    {{u"direction"_s, u"tlp"_s, u"illustrative"_s}},
    {{u"counterpart"_s}},
    {{u"pieces"_s}, 60},
    {{u"subject"_s}, 200, true},
};

Period quarter(int year)
{
    return periodContaining(QDate(year, 2, 1), PeriodKind::Quarter);
}

struct List
{
    TestCaseFile file;
    std::unique_ptr<Session> session;
    std::unique_ptr<RecordListModel> model;

    explicit List(const std::function<void(TestCaseFile &)> &fill)
    {
        addAgencies(file);
        fill(file);
        session = std::make_unique<Session>(file.shared(), u"Chan Tai-man"_s);
        model = std::make_unique<RecordListModel>(*session, u"exchange"_s, columns);
        REQUIRE(eventually([this] { return !session->agencies().isEmpty(); }));
    }
    void show(const RecordFilter &filter)
    {
        model->setFilter(filter);
        settle();
    }
    void settle()
    {
        REQUIRE(eventually([this] { return !model->isLoading() && model->total().has_value(); }));
    }
    QString cell(int row, int column) const { return model->index(row, column).data().toString(); }
};

void threeExchanges(TestCaseFile &file)
{
    Exchange first = exchangeOn(u"2017-03-06"_s, u"GDC"_s, 6);
    first.subject = u"<b>手機</b> parts"_s;
    first.illustrative = true;
    add(file, first);
    add(file, exchangeOn(u"2017-02"_s, u"MOC"_s, 1200));
    add(file, exchangeOn(u"2016/17"_s, u"GDC"_s, 2));
}

} // namespace

TEST_CASE("records are shown in words", "[recordlistmodel]")
{
    List list(threeExchanges);
    const QAbstractItemModelTester tester(list.model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.show({u"exchange"_s, quarter(2017), false, {}, {}});
    REQUIRE(list.model->rowCount() == 2);
    CHECK(list.cell(0, 0) == u"6 Mar 2017");
    CHECK(list.cell(0, 1) == u"← received, AMBER+STRICT, illustrative");
    CHECK(list.cell(0, 2) == u"GDC  Guangdong Sub-Administration of GACC");
    CHECK(list.cell(0, 3) == u"6");
    CHECK(list.cell(0, 4) == u"<b>手機</b> parts");
    CHECK(list.cell(1, 0) == u"February 2017");
    CHECK(list.cell(1, 3) == u"1,200");
    CHECK(list.model->headerData(2, Qt::Horizontal, Qt::DisplayRole).toString() == u"Counterpart");
    CHECK(list.model->total() == 2);
    CHECK(list.model->imprecise() == 1);
    list.model->sort(3, Qt::DescendingOrder);
    list.settle();
    CHECK(list.cell(0, 3) == u"1,200");
}

TEST_CASE("a list is read again when records of its kind were changed", "[recordlistmodel]")
{
    List list(threeExchanges);
    list.show({u"exchange"_s, quarter(2017), false, {}, {}});
    add(list.file, exchangeOn(u"2017-03-07"_s, u"MOC"_s, 9));
    list.session->announce(u"case"_s);
    CHECK_FALSE(list.model->isLoading());
    list.session->announce(u"exchange"_s);
    REQUIRE(eventually([&] { return list.model->rowCount() == 3; }));
    CHECK(list.cell(0, 3) == u"9");
}

TEST_CASE("the filter bar says what is shown and leads to what is too vague", "[filterbar]")
{
    List list(threeExchanges);
    list.session->setPeriod(quarter(2017));
    FilterBar bar(*list.session, list.model.get(), {u"counterpart"_s, u"mode"_s});
    bar.show();
    list.settle();
    CHECK(list.model->rowCount() == 2);
    CHECK_FALSE(bar.isNarrowed());
    const auto chips = [&bar] {
        QStringList words;
        for (const auto *chip : bar.findChildren<QPushButton *>(u"filterChip"_s)) {
            if (chip->isVisible())
                words.append(chip->text());
        }
        return words;
    };
    const auto hasText = [&bar](const QString &words) {
        for (const auto *label : bar.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == words)
                return true;
        }
        return false;
    };
    CHECK(chips().isEmpty());
    CHECK(eventually([&] { return hasText(u"2 records"_s); }));
    QPushButton *vague = nullptr;
    for (auto *button : bar.findChildren<QPushButton *>()) {
        if (button->text().startsWith(u"1 record is dated too vaguely"))
            vague = button;
    }
    REQUIRE(vague);
    vague->click();
    list.settle();
    CHECK(chips() == QStringList{u"Dated too vaguely to be counted"_s});
    REQUIRE(list.model->rowCount() == 1);
    CHECK(list.cell(0, 3) == u"2");

    SECTION("a figure shows its own filter")
    {
        const RecordFilter figure{u"exchange"_s,
                                  Period::fromInclusive({2016, 7, 1}, {2017, 6, 30}),
                                  false,
                                  {{u"counterpart"_s, u"GDC"_s}, {u"counterpart"_s, u"MOC"_s}, {u"mode"_s, {}}},
                                  {}};
        bar.show(figure);
        list.settle();
        CHECK(list.model->filter() == figure);
        CHECK(chips() ==
              QStringList{u"Dates: 1 Jul 2016 – 30 Jun 2017"_s, u"Counterpart: GDC or MOC"_s, u"Mode: none"_s});
        bar.findChildren<QPushButton *>(u"filterChip"_s).last()->click();
        list.settle();
        CHECK(chips().size() == 2);
        CHECK(list.model->rowCount() == 3);
    }
    SECTION("text narrows, and clearing shows the period again")
    {
        bar.clear();
        list.settle();
        QTest::keyClicks(bar.findChild<QLineEdit *>(), u"parts"_s);
        REQUIRE(eventually([&] { return list.model->filter().search == u"parts"_s; }));
        list.settle();
        CHECK(list.model->rowCount() == 1);
        CHECK(bar.isNarrowed());
        bar.clear();
        list.settle();
        CHECK(list.model->rowCount() == 2);
        list.session->setPeriod(quarter(2015));
        list.settle();
        CHECK(list.model->rowCount() == 0);
    }
}

} // namespace recordlistmodel_test
