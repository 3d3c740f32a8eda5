// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paper/demodocument.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison::report {

Chart demoChart(const QString &caption, const QStringList &labels, const QList<int> &values, double heightMm)
{
    Chart chart;
    chart.caption = caption;
    chart.heightMm = heightMm;
    chart.paint = [labels, values](QPainter &painter, const QRectF &rect) {
        const QRectF plot = rect.adjusted(4, 12, -4, -16);
        const int most = std::max(1, *std::max_element(values.begin(), values.end()));
        const double step = plot.width() / double(values.size());
        for (qsizetype i = 0; i < values.size(); ++i) {
            const double height = plot.height() * values[i] / most;
            const QRectF bar(plot.left() + step * double(i) + step * 0.18, plot.bottom() - height, step * 0.64, height);
            painter.fillRect(bar, i + 1 < values.size() ? QColor(0x0b, 0x5f, 0x63) : QColor(0x7f, 0xa9, 0xab));
            painter.drawText(QRectF(bar.center().x() - 30, bar.top() - 12, 60, 11), Qt::AlignCenter,
                             QString::number(values[i]));
            painter.drawText(QRectF(bar.center().x() - 30, plot.bottom() + 3, 60, 12), Qt::AlignCenter,
                             labels.value(i));
        }
        painter.setPen(QPen(QColor(0x55, 0x63, 0x6a), 0.5));
        painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    };
    return chart;
}

namespace {

// Chooses the words of one of the two languages.
struct Words
{
    bool chinese;
    QString operator()(const QString &en, const QString &zh) const { return chinese ? zh : en; }
};

Table exchangeTable(const Words &say)
{
    Table table;
    table.caption = say(u"Pieces exchanged with each counterpart, against a quarter and a year before"_s,
                        u"與各對口機構交換的資料件數，並與上季及去年同季比較"_s);
    const QString sent = say(u"Sent"_s, u"發出"_s);
    const QString received = say(u"Received"_s, u"收到"_s);
    const QString now = say(u"Q1 2017"_s, u"2017年第1季"_s);
    const QString before = say(u"Q4 2016"_s, u"2016年第4季"_s);
    const QString year = say(u"Q1 2016"_s, u"2016年第1季"_s);
    table.columns = {{say(u"Counterpart"_s, u"對口機構"_s)}, {now, Align::Right, 0, sent},
                     {before, Align::Right, 0, sent},        {year, Align::Right, 0, sent},
                     {now, Align::Right, 0, received},       {before, Align::Right, 0, received},
                     {year, Align::Right, 0, received}};
    const QStringList names = {say(u"Guangdong Sub-Administration of China Customs"_s, u"海關總署廣東分署"_s),
                               say(u"Gongbei Customs District"_s, u"拱北海關"_s),
                               say(u"Shenzhen Customs District"_s, u"深圳海關"_s),
                               say(u"Macao Customs Service"_s, u"澳門特別行政區海關"_s)};
    for (int i = 0; i < 4; ++i) {
        table.rows.append(
            {{names[i],
              QString::number(40 - 7 * i),
              QString::number(38 - 5 * i),
              {QString::number(31 - i), i == 1 ? u"a"_s : QString()},
              QString::number(22 + 3 * i),
              QString::number(21 + i),
              i == 3 ? Cell(say(u"not stated"_s, u"未列明"_s), u"b"_s, true) : Cell(QString::number(20 + 2 * i))}});
    }
    table.rows.append({{say(u"Total"_s, u"合計"_s), u"118"_s, u"122"_s, u"118"_s, u"106"_s, u"90"_s, {u"66"_s, u"b"_s}},
                       RowKind::Total});
    table.notes = {{u"a"_s, say(u"Corrected on 3 May 2016 after reconciliation with the counterpart's statement."_s,
                                u"經與對口機構月結單核對後於2016年5月3日更正。"_s)},
                   {u"b"_s, say(u"The total leaves out what was not stated."_s, u"合計不包括未列明的數字。"_s)}};
    return table;
}

Table seizureTable(const Words &say, int rows)
{
    Table table;
    table.caption = say(u"Seizure lines of the quarter, by agency and date"_s, u"本季檢獲物品明細（按機構及日期）"_s);
    table.columns = {{say(u"Date"_s, u"日期"_s)},
                     {say(u"Case"_s, u"個案"_s)},
                     {say(u"Goods"_s, u"貨品"_s)},
                     {say(u"Destination"_s, u"目的地"_s)},
                     {say(u"Quantity"_s, u"數量"_s), Align::Right},
                     {say(u"Value (HK$)"_s, u"價值（港元）"_s), Align::Right}};
    const QStringList goods = {say(u"Mobile phone batteries"_s, u"手提電話電池"_s),
                               say(u"Sports shoes, with counterfeit marks on tongue, sole and box"_s,
                                   u"運動鞋（鞋舌、鞋底及鞋盒均附有偽冒商標）"_s),
                               say(u"Handbags"_s, u"手袋"_s), say(u"Football shirts"_s, u"足球球衣"_s)};
    int items = 0;
    int value = 0;
    const QLocale english(QLocale::English);
    for (int i = 0; i < rows; ++i) {
        if (i % 67 == 0) {
            table.rows.append({{say(i == 0    ? u"Hong Kong Customs"_s
                                    : i == 67 ? u"Guangdong Customs"_s
                                              : u"Macao Customs"_s,
                                    i == 0    ? u"香港海關"_s
                                    : i == 67 ? u"廣東省內海關"_s
                                              : u"澳門海關"_s)},
                               RowKind::SubHead});
        }
        items += 100 + 37 * i;
        value += 12000 + 431 * i;
        table.rows.append({{u"2017-%1-%2"_s.arg(1 + i / 67, 2, 10, QChar(u'0')).arg(1 + i % 28, 2, 10, QChar(u'0')),
                            u"HKC/%1/17"_s.arg(1000 + i), goods[i % 4],
                            i % 3 ? say(u"United States"_s, u"美國"_s) : say(u"Netherlands"_s, u"荷蘭"_s),
                            QString((i % 5 ? QString() : u"≈ "_s) + english.toString(100 + 37 * i)),
                            english.toString(12000 + 431 * i)}});
    }
    table.rows.append({{say(u"All lines"_s, u"全部明細"_s), QString(), QString(), QString(), english.toString(items),
                        english.toString(value)},
                       RowKind::Total});
    return table;
}

} // namespace

Document demoDocument(bool chinese)
{
    const Words say{chinese};
    Document document;
    document.language = chinese ? u"zh_HK"_s : u"en"_s;
    document.title = say(u"Quarterly report on liaison and seizures"_s, u"情報交流及檢獲季度報告"_s);
    document.marking = u"TLP:AMBER"_s;
    document.headerLine = say(u"Hong Kong Customs · January to March 2017"_s, u"香港海關 · 2017年1月至3月"_s);
    document.author = say(u"Hong Kong Customs, Liaison Bureau"_s, u"香港海關聯絡課"_s);
    document.subject = document.headerLine;
    document.keywords = document.marking;
    document.madeAt = QDateTime(QDate(2017, 4, 12), QTime(9, 30), Qt::OffsetFromUTC, 8 * 3600);
    if (chinese)
        document.wording = {u"第 %1 頁，共 %2 頁"_s, u"%1（續）"_s, u"……（尚有 %1 字）"_s, u"目錄"_s};
    Cover cover;
    cover.agency = say(u"Hong Kong Customs"_s, u"香港海關"_s);
    cover.title = document.title;
    cover.period = say(u"January to March 2017"_s, u"2017年1月至3月"_s);
    cover.banner = say(u"Contains illustrative records"_s, u"內含示例紀錄"_s);
    cover.madeOn = say(u"Made on 12 April 2017"_s, u"製作日期：2017年4月12日"_s);
    cover.details = {{say(u"Compared with"_s, u"比較"_s),
                      say(u"October to December 2016, January to March 2016"_s, u"2016年10月至12月、2016年1月至3月"_s)},
                     {say(u"Figures frozen"_s, u"數字凍結"_s),
                      say(u"12 April 2017, 09:30, revision 4"_s, u"2017年4月12日 09:30，第4版"_s)},
                     {say(u"Prepared by"_s, u"擬備"_s), document.author}};
    document.blocks.emplace_back(cover);
    document.blocks.emplace_back(Heading{say(u"The quarter at a glance"_s, u"本季概覽"_s)});
    document.blocks.emplace_back(HeadlineFigures{
        {{u"118"_s, say(u"pieces sent"_s, u"發出件數"_s), say(u"122 a quarter before"_s, u"上季 122"_s)},
         {u"106"_s, say(u"pieces received"_s, u"收到件數"_s), say(u"90 a quarter before"_s, u"上季 90"_s)},
         {u"≈ 756,300"_s, say(u"items seized"_s, u"檢獲件數"_s),
          say(u"in 200 lines of 143 cases"_s, u"143宗個案，200項"_s)},
         {u"11"_s, say(u"days, median, to an outcome"_s, u"轉介處理日數中位數"_s),
          say(u"of 17 referrals, 3 still open"_s, u"17宗轉介，3宗未完"_s)}}});
    document.blocks.emplace_back(Paragraph{say(
        u"Exchange with all four counterparts went on at the pace of the quarter before. Operation THUNDERCRACKER began on 6 March; its results are set side by side below as each administration declared them. Where a figure was stated as “about” it is shown with ≈ and enters the totals as it stands."_s,
        u"與四個對口機構的情報交流維持上季步伐。「迅雷」行動於3月6日展開，各方申報的成果並列於下。凡申報為「約」數者，以 ≈ 標示，並按原數計入合計。"_s)});
    document.blocks.emplace_back(Heading{say(u"Exchanges"_s, u"情報交流"_s)});
    document.blocks.emplace_back(exchangeTable(say));
    document.blocks.emplace_back(Heading{say(u"By month"_s, u"按月"_s), 2});
    Table months;
    months.caption = say(u"Pieces by month"_s, u"每月件數"_s);
    months.columns = {{say(u"Month"_s, u"月份"_s)},
                      {say(u"Sent"_s, u"發出"_s), Align::Right},
                      {say(u"Received"_s, u"收到"_s), Align::Right}};
    for (int i = 0; i < 6; ++i)
        months.rows.append({{i < 3 ? u"2016-%1"_s.arg(10 + i) : u"2017-0%1"_s.arg(i - 2), QString::number(31 + 3 * i),
                             QString::number(28 + 2 * i)}});
    months.rows.append({{say(u"Total"_s, u"合計"_s), u"231"_s, u"198"_s}, RowKind::Total});
    SideBySide pair;
    pair.left.emplace_back(demoChart(say(u"Sent pieces rose in each month"_s, u"發出件數逐月上升"_s),
                                     {u"10"_s, u"11"_s, u"12"_s, u"1"_s, u"2"_s, u"3"_s}, {31, 34, 37, 40, 43, 46},
                                     52));
    pair.right.emplace_back(months);
    pair.leftShare = 0.58;
    document.blocks.emplace_back(pair);
    document.blocks.emplace_back(Heading{say(u"Seizures"_s, u"檢獲"_s)});
    document.blocks.emplace_back(seizureTable(say, 200));
    document.blocks.emplace_back(Heading{say(u"Referrals"_s, u"轉介"_s)});
    Table none;
    none.caption = say(u"Referrals overdue at the end of the quarter"_s, u"季末逾期轉介"_s);
    none.columns = {
        {say(u"Reference"_s, u"編號"_s)}, {say(u"To"_s, u"對象"_s)}, {say(u"Days"_s, u"日數"_s), Align::Right}};
    none.emptyText = say(u"No referral was overdue on 31 March 2017."_s, u"2017年3月31日並無逾期轉介。"_s);
    document.blocks.emplace_back(none);
    document.blocks.emplace_back(Notes{
        say(u"Notes"_s, u"註釋"_s),
        {say(u"Amounts are in Hong Kong dollars at the rate of the day of seizure; an amount that was not stated is not counted as nothing."_s,
             u"金額按檢獲當日匯率折算為港元；未列明的金額並不視為零。"_s),
         say(u"A declared result is what an administration announced. It is never added to itemised lines of the same operation."_s,
             u"申報成果為各方公布的數字，不會與同一行動的明細相加。"_s)}});
    return document;
}

} // namespace liaison::report
