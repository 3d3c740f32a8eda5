// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every piece of the toolkit, light and dark, in build/gallery: to be looked at after a change.
#include "ui/charts/charts.h"
#include "ui/forms/formgrid.h"
#include "ui/inputs/codecombo.h"
#include "ui/inputs/markingcombo.h"
#include "ui/inputs/periodchooser.h"
#include "ui/inputs/readingedits.h"
#include "ui/lists/recordtable.h"
#include "ui/look/banner.h"
#include "ui/look/chips.h"
#include "ui/look/pageheader.h"
#include "ui/look/theme.h"
#include "ui/plots/chartdrawing.h"
#include "ui/words/formats.h"

#include <catch2/catch.hpp>

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

namespace shared_gallery_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    int id = 0;
    QDate date;
    QString direction;
    QString counterpart;
    QString subject;
    Estimate pieces;
    Tlp tlp = Tlp::Amber;
    bool overdue = false;
};

QList<Row> rows()
{
    const QStringList subjects{
        u"Monthly exchange"_s, u"Counterfeit phone cases by express courier to the United States"_s,
        u"冒牌電池，經深圳灣口岸轉運"_s, u"打火机和香烟，销往拉丁美洲"_s, u"Acessórios de telemóvel, carga aérea"_s};
    QList<Row> made;
    for (int i = 0; i < 24; ++i) {
        const Estimate pieces = i % 7 == 3   ? Estimate::about(1300 + i)
                                : i % 7 == 5 ? Estimate::moreThan(120'000)
                                : i % 9 == 8 ? Estimate::notStated()
                                             : Estimate::exact(i * 37 + 1);
        made.append({i, QDate(2017, 3, 1).addDays(-i * 3), i % 3 == 0 ? u"sent"_s : u"received"_s,
                     i % 2 ? u"Guangdong Customs"_s : u"Macao Customs Service"_s, subjects.at(i % subjects.size()),
                     pieces,
                     i % 4 == 0   ? Tlp::Red
                     : i % 4 == 1 ? Tlp::Green
                                  : Tlp::Amber,
                     i % 5 == 2});
    }
    return made;
}

PagedTableModel<Row> *listModel(QObject *parent, const QList<Row> &content)
{
    const auto date = textColumn<Row>(u"date"_s, u"Date"_s, 96, [](const Row &r) { return Formats().day(r.date); });
    const auto direction =
        textColumn<Row>(u"direction"_s, u"Direction"_s, 80, [](const Row &r) { return r.direction; });
    const auto counterpart =
        textColumn<Row>(u"counterpart"_s, u"Counterpart"_s, 150, [](const Row &r) { return r.counterpart; });
    const auto subject = textColumn<Row>(u"subject"_s, u"Subject"_s, 200, [](const Row &r) { return r.subject; });
    const auto pieces = numberColumn<Row>(
        u"pieces"_s, u"Pieces"_s, 88, [](const Row &r) { return Formats().estimate(r.pieces, Formats::Style::Short); });
    const auto status = chipColumn<Row>(u"status"_s, u"Status"_s, 120, [](const Row &r) {
        return QList<Chip>{r.overdue  ? Chip{u"overdue"_s, Tone::Wrong}
                           : r.id % 3 ? Chip{u"waiting"_s, Tone::Due}
                                      : Chip{u"acknowledged"_s, Tone::Accent}};
    });
    const auto marking =
        chipColumn<Row>(u"tlp"_s, u"Marking"_s, 110, [](const Row &r) { return QList<Chip>{tlpListChip(r.tlp)}; });
    auto *model = new PagedTableModel<Row>(
        {date.sortedBy(u"date"_s), direction, counterpart.sortedBy(u"counterpart"_s), subject.stretched(),
         pieces.sortedBy(u"pieces"_s), status, marking},
        [](const Row &row) { return QVariant(row.id); }, parent);
    model->setSort(u"date"_s, Qt::DescendingOrder);
    model->fetchWith([content](const auto &request, auto reply) { reply(request.after ? QList<Row>() : content); });
    return model;
}

QWidget *listPage()
{
    auto *page = new QWidget;
    page->resize(1180, 620);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(grid::page, grid::twice, grid::page, grid::twice);
    layout->setSpacing(grid::unit + grid::half);
    auto *header = new PageHeader;
    header->setTitle(u"Exchanges"_s);
    header->setSubtitle(u"2016/17"_s);
    header->addFigure(u"pieces sent"_s, u"1,284"_s);
    header->addFigure(u"pieces received"_s, u"≈902"_s)->setNote(u"2 not stated"_s);
    header->addFigure(u"not acknowledged"_s, u"7"_s)->setTone(Tone::Due);
    header->addAction(new QPushButton(u"Reconcile…"_s));
    auto *fresh = new QPushButton(iconOnAccent(u"list-add"_s), u"New exchange"_s);
    fresh->setProperty("main", true);
    header->addAction(fresh);
    auto *search = new QLineEdit;
    search->setPlaceholderText(u"Filter"_s);
    search->setFixedWidth(220);
    header->addFilter(search);
    auto *direction = new CodeCombo;
    direction->setChoices({{u"sent"_s, u"sent"_s}, {u"received"_s, u"received"_s}});
    direction->setNoneWords(u"any"_s);
    header->addFilter(direction, u"Direction"_s);
    header->addFilterStretch();
    header->addFilter(new QCheckBox(u"Only mine"_s));
    layout->addWidget(header);
    auto *banner = new Banner;
    banner->say(Tone::Due, u"Illustrative: the monthly figures behind “78 pieces” were never published."_s, u"Why?"_s);
    banner->setClosable(true);
    layout->addWidget(banner);
    auto *table = new RecordTable({}, u"Exchanges"_s);
    table->setRecords(listModel(table, rows()));
    table->selectKey(3);
    table->setFocus();
    layout->addWidget(table, 1);
    return page;
}

QWidget *formPage()
{
    auto *page = new QWidget;
    page->resize(980, 640);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(grid::page, grid::page, grid::page, grid::page);
    layout->setSpacing(grid::page * 2);
    auto *form = new FormGrid;
    auto *date = new PartialDateEdit;
    date->setText(u"Mar 2017"_s);
    auto *pieces = new EstimateEdit;
    pieces->setText(u"~1300"_s);
    auto *value = new MoneyEdit;
    value->setText(u"約1600萬港元"_s);
    auto *wrong = new EstimateEdit;
    wrong->setText(u"12x"_s);
    auto *category = new CodeCombo;
    category->setCodeList(u"category"_s, CodeCombo::Show::CodesAndNames);
    category->setCode(u"6b"_s);
    auto *marking = new MarkingCombo;
    marking->setMarking(Tlp::AmberStrict);
    auto *summary = new QPlainTextEdit(u"冒牌電池，經深圳灣口岸轉運。"_s);
    form->addSection(u"What was exchanged"_s);
    form->addField(u"date"_s, u"&Date"_s, date);
    form->addField(u"pieces"_s, u"&Pieces"_s, pieces)->setHint(u"As stated; “about” and “more than” are kept"_s);
    form->addField(u"value"_s, u"&Value"_s, value);
    form->addField(u"quantity"_s, u"&Quantity"_s, wrong);
    form->addSection(u"What it is about"_s);
    form->addField(u"category"_s, u"&Category"_s, category);
    form->addField(u"tlp"_s, u"&Marking"_s, marking);
    form->addField(u"summary"_s, u"&Summary"_s, summary);
    auto *holder = new QLineEdit(u"read only"_s);
    holder->setReadOnly(true);
    form->addField(u"ref"_s, u"&Reference"_s, holder);
    form->showErrors({{ErrorKind::Malformed, u"quantity"_s, u"12x"_s}});
    layout->addWidget(form, 3);
    auto *side = new QVBoxLayout;
    side->setSpacing(grid::unit + grid::half);
    auto *period = new PeriodChooser;
    period->setPeriod(Period::fromInclusive({2016, 7, 1}, {2017, 6, 30}, PeriodKind::ProgrammeYear));
    side->addWidget(period);
    auto *main = new QPushButton(u"Save"_s);
    main->setProperty("main", true);
    auto *quiet = new QPushButton(u"Discard"_s);
    quiet->setProperty("quiet", true);
    auto *off = new QPushButton(u"Cannot"_s);
    off->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {main, new QPushButton(u"Duplicate"_s), quiet, off})
        buttons->addWidget(button);
    side->addLayout(buttons);
    auto *checked = new QCheckBox(u"Counted once"_s);
    checked->setChecked(true);
    auto *radio = new QRadioButton(u"Declared"_s);
    radio->setChecked(true);
    auto *marks = new QHBoxLayout;
    marks->addWidget(checked);
    marks->addWidget(radio);
    marks->addWidget(new QRadioButton(u"Itemised"_s));
    side->addLayout(marks);
    auto *spin = new QSpinBox;
    spin->setValue(16);
    side->addWidget(spin);
    auto *progress = new QProgressBar;
    progress->setTextVisible(false);
    progress->setValue(40);
    side->addWidget(progress);
    auto *chips = new QHBoxLayout;
    for (const Chip &chip : {Chip{u"planned"_s}, Chip{u"running"_s, Tone::Accent}, Chip{u"due 3 Apr"_s, Tone::Due},
                             Chip{u"overdue"_s, Tone::Wrong}, tlpChip(Tlp::Clear)})
        chips->addWidget(new ChipLabel(chip));
    chips->addStretch(1);
    side->addLayout(chips);
    auto *said = new Banner;
    said->say(Tone::Wrong, u"Somebody else changed this record since you opened it. Compare both versions."_s,
              u"Compare"_s);
    side->addWidget(said);
    auto *note = new Banner;
    note->say(Tone::Neutral, u"根據記錄，本月尚未結算。"_s);
    side->addWidget(note);
    auto *tabs = new QTabWidget;
    tabs->addTab(new QLabel(u"Links of the record"_s), u"Links"_s);
    tabs->addTab(new QLabel, u"History"_s);
    tabs->addTab(new QLabel, u"Attachments"_s);
    side->addWidget(tabs);
    auto *empty = new RecordTable({}, u"Referrals"_s);
    empty->setEmptyWords(u"No referrals yet"_s,
                         u"A case or lead handed to the other side stands here until it has an "
                         "outcome."_s,
                         u"New referral"_s, u"document-send"_s);
    empty->setRecords(listModel(empty, {}));
    side->addWidget(empty, 1);
    layout->addLayout(side, 2);
    return page;
}

ChartData months()
{
    ChartData data;
    data.kind = ChartKind::GroupedBars;
    data.title = u"Guangdong sent more pieces than Hong Kong in every quarter but one"_s;
    data.valueAxis = u"Pieces"_s;
    data.categoryAxis = u"Quarter"_s;
    data.categories = {
        {u"q1"_s, u"Q3 2016"_s}, {u"q2"_s, u"Q4 2016"_s}, {u"q3"_s, u"Q1 2017"_s}, {u"q4"_s, u"Q2 2017"_s}};
    using C = ChartSeries::Colour;
    data.series = {{u"HK"_s, u"Hong Kong"_s, C::Side, u"HK"_s},
                   {u"GD"_s, u"Guangdong"_s, C::Side, u"CN-GD"_s},
                   {u"MO"_s, u"Macao"_s, C::Side, u"MO"_s}};
    data.cells = {
        {ChartCell::exact(420), ChartCell::exact(610), {380, Qualifier::About}, ChartCell::exact(502)},
        {ChartCell::exact(780), {1300, Qualifier::MoreThan}, ChartCell::exact(260), ChartCell::exact(910)},
        {ChartCell::exact(120), {90, Qualifier::LessThan}, {0, Qualifier::Exact, false}, ChartCell::exact(0)}};
    data.note = u"Macao’s first quarter of 2017 was not stated."_s;
    return data;
}

ChartData stacked()
{
    ChartData data = months();
    data.kind = ChartKind::StackedBars;
    data.title = u"Pieces by mode: real-time exchange is growing"_s;
    using C = ChartSeries::Colour;
    data.series = {
        {u"m"_s, u"monthly"_s, C::Sequence}, {u"r"_s, u"real-time"_s, C::Sequence}, {u"a"_s, u"ad hoc"_s, C::Sequence}};
    data.note.clear();
    return data;
}

ChartData sideways()
{
    ChartData data;
    data.kind = ChartKind::HorizontalBars;
    data.title = u"Phone parts and clothing make up most of what was seized"_s;
    data.valueAxis = u"Seizure lines"_s;
    data.categories = {{u"6b"_s, u"6b Parts and accessories for mobile phones"_s},
                       {u"3a"_s, u"3a Clothing"_s},
                       {u"5b"_s, u"5b Bags, wallets, purses"_s},
                       {u"11"_s, u"11 Medicines and other medical"_s},
                       {u"12d"_s, u"12d 打火機"_s},
                       {u"x"_s, u"12h Other"_s}};
    data.series = {{u"n"_s, u"2016/17"_s, ChartSeries::Colour::Accent},
                   {u"b"_s, u"2015/16"_s, ChartSeries::Colour::Comparison}};
    data.cells = {{ChartCell::exact(1184),
                   ChartCell::exact(720),
                   {410, Qualifier::About},
                   ChartCell::exact(96),
                   ChartCell::exact(12),
                   {0, Qualifier::Exact, false}},
                  {ChartCell::exact(980),
                   ChartCell::exact(790),
                   {300, Qualifier::MoreThan},
                   ChartCell::exact(101),
                   ChartCell::exact(30),
                   ChartCell::exact(8)}};
    return data;
}

ChartData line()
{
    ChartData data;
    data.kind = ChartKind::LineOverTime;
    data.title = u"Detections in express mail have doubled since the operation"_s;
    data.valueAxis = u"Cases (interceptions)"_s;
    data.categoryAxis = u"Month"_s;
    using C = ChartSeries::Colour;
    data.series = {{u"HK"_s, u"Hong Kong"_s, C::Side, u"HK"_s},
                   {u"GD"_s, u"Guangdong"_s, C::Side, u"CN-GD"_s},
                   {u"MO"_s, u"Macao"_s, C::Side, u"MO"_s}};
    data.cells = {{}, {}, {}};
    for (int month = 0; month < 12; ++month) {
        const QDate date = QDate(2016, 7, 1).addMonths(month);
        data.categories.append({date.toString(u"yyyy-MM"_s), QLocale::c().toString(date, u"MMM yyyy"_s)});
        data.cells[0].append({20 + month * 3 + (month % 3) * 5, month == 4 ? Qualifier::About : Qualifier::Exact});
        data.cells[1].append({50 + (month * 7) % 23, Qualifier::Exact, month != 6});
        data.cells[2].append(ChartCell::exact(18 + month * 3));
    }
    return data;
}

ChartData days()
{
    ChartData data;
    data.kind = ChartKind::DayColumns;
    data.title = u"Most cases of the operation fell in its second week"_s;
    data.valueAxis = u"Cases"_s;
    data.series = {{u"c"_s, u"Cases"_s}};
    data.cells = {{}};
    for (int day = 0; day < 26; ++day) {
        const QDate date = QDate(2017, 8, 21).addDays(day);
        data.categories.append({date.toString(Qt::ISODate), QLocale::c().toString(date, u"d MMM"_s)});
        data.cells[0].append({(day * 5) % 13, day == 9 ? Qualifier::About : Qualifier::Exact});
    }
    return data;
}

ChartData single()
{
    ChartData data = days();
    data.title = u"Cases by day"_s;
    data.categories = data.categories.mid(0, 1);
    data.cells = {{{14, Qualifier::About}}};
    return data;
}

ChartData money()
{
    ChartData data;
    data.title = u"Value seized, by side"_s;
    data.valueAxis = u"Estimated market value (HK$)"_s;
    data.perUnit = 100;
    data.categories = {{u"1"_s, u"2013/14"_s}, {u"2"_s, u"2014/15"_s}, {u"3"_s, u"2015/16"_s}, {u"4"_s, u"2016/17"_s}};
    data.series = {{u"HK"_s, u"Hong Kong"_s, ChartSeries::Colour::Side, u"HK"_s}};
    data.cells = {{ChartCell::exact(900'000'000),
                   {1'388'000'000, Qualifier::About},
                   ChartCell::exact(450'000'000),
                   {1'600'000'000, Qualifier::About}}};
    return data;
}

QWidget *chartsPage()
{
    auto *page = new QWidget;
    page->resize(1240, 1180);
    auto *layout = new QGridLayout(page);
    layout->setContentsMargins(grid::twice, grid::twice, grid::twice, grid::twice);
    layout->setSpacing(grid::twice);
    int at = 0;
    for (const ChartData &data : {months(), stacked(), sideways(), line(), days(), money(), single(), ChartData{}}) {
        auto *chart = new ChartView;
        chart->setData(data);
        layout->addWidget(chart, at / 2, at % 2);
        ++at;
    }
    return page;
}

void keep(QWidget *widget, const QString &name)
{
    const QString folder = QStringLiteral(LIAISON_BIN_DIR) + u"/../gallery"_s;
    REQUIRE(QDir().mkpath(folder));
    widget->show();
    QTest::qWait(30);
    const QString file = folder + u'/' + name + u".png"_s;
    CHECK(widget->grab().save(file));
}

} // namespace

TEST_CASE("the gallery is drawn in light and dark", "[gallery]")
{
    Theme &theme = Theme::get();
    theme.install();
    for (const auto &[choice, suffix] : {std::pair(SchemeChoice::Light, u"light"_s), {SchemeChoice::Dark, u"dark"_s}}) {
        theme.setChoice(choice);
        const std::pair<QWidget *, QString> pages[] = {
            {listPage(), u"list"_s}, {formPage(), u"form"_s}, {chartsPage(), u"charts"_s}};
        for (const auto &[page, name] : pages) {
            keep(page, name + u'-' + suffix);
            delete page;
        }
    }
    theme.setChoice(SchemeChoice::Light);
}

TEST_CASE("the gallery is drawn in Chinese and in large text", "[gallery]")
{
    Theme &theme = Theme::get();
    theme.install();
    theme.setChoice(SchemeChoice::Light);
    setScreenLanguage(u"zh_HK"_s);
    const std::unique_ptr<QWidget> form(formPage());
    keep(form.get(), u"form-zh_HK"_s);
    const std::unique_ptr<QWidget> charts(chartsPage());
    keep(charts.get(), u"charts-zh_HK"_s);
    setScreenLanguage(u"en"_s);
    theme.setTextScale(1.5);
    const std::unique_ptr<QWidget> list(listPage());
    keep(list.get(), u"list-large"_s);
    const std::unique_ptr<QWidget> large(formPage());
    large->resize(1200, 900);
    keep(large.get(), u"form-large"_s);
    theme.setTextScale(1);
}

TEST_CASE("the gallery has what opens over a page", "[gallery]")
{
    Theme::get().install();
    CodeCombo category;
    category.setCodeList(u"category"_s, CodeCombo::Show::CodesAndNames);
    category.resize(320, 28);
    category.show();
    category.showPopup();
    keep(category.view()->window(), u"popup-combo"_s);
    category.hidePopup();
    category.lineEdit()->setFocus();
    category.lineEdit()->selectAll();
    QTest::keyClicks(category.lineEdit(), u"clo"_s);
    REQUIRE(QApplication::activePopupWidget());
    keep(QApplication::activePopupWidget(), u"popup-completion"_s);
    QTest::keyClick(category.lineEdit(), Qt::Key_Return);
    MarkingCombo marking;
    marking.resize(320, 28);
    marking.show();
    marking.showPopup();
    keep(marking.view()->window(), u"popup-marking"_s);
    marking.hidePopup();
    PeriodChooser period;
    period.show();
    auto *menu = period.findChild<QMenu *>();
    menu->popup(QPoint(0, 0));
    keep(menu, u"popup-period"_s);
    menu->close();
}

TEST_CASE("the gallery's charts are drawn for paper", "[gallery]")
{
    Theme::get().install();
    const QString file = QStringLiteral(LIAISON_BIN_DIR) + u"/../gallery/charts-print.pdf"_s;
    REQUIRE(QDir().mkpath(QStringLiteral(LIAISON_BIN_DIR) + u"/../gallery"_s));
    QPdfWriter writer(file);
    writer.setPageMargins({20, 20, 20, 20}, QPageLayout::Millimeter);
    QPainter painter(&writer);
    const QSizeF page = writer.pageLayout().paintRectPixels(writer.resolution()).size();
    double y = 0;
    for (const ChartData &data : {months(), line(), days(), sideways()}) {
        const QRectF target(0, y, page.width(), page.height() / 4 - 200);
        ChartDrawing(data, ChartLook::forPrint(u"en"_s), target.size() * 96 / writer.resolution())
            .paint(painter, target);
        y += page.height() / 4;
    }
    painter.end();
    CHECK(QFileInfo(file).size() > 5000);
}

} // namespace shared_gallery_test
