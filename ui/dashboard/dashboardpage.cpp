// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpage.h"

#include "ui/charts/charts.h"
#include "ui/dashboard/comparisonchooser.h"
#include "ui/dashboard/resultscard.h"
#include "ui/inputs/choices.h"
#include "ui/inputs/periodchooser.h"
#include "ui/look/banner.h"
#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/cardgrid.h"
#include "ui/look/flowlayout.h"
#include "ui/look/languagechange.h"
#include "ui/look/pageheader.h"
#include "ui/look/taskstrip.h"
#include "ui/look/wordlabel.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int longMs = 400; // what takes longer shows that it does, and can be cancelled

} // namespace

DashboardPage::DashboardPage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_header(new PageHeader(this)),
      m_operation(new CodeCombo(this)),
      m_comparison(new ComparisonChooser(session, this)),
      m_measure(new QComboBox(this)),
      m_currency(new CodeCombo(this)),
      m_progress(new TaskStrip(this)),
      m_illustrative(new Banner(this)),
      m_vague(new QWidget(this)),
      m_scroll(new QScrollArea(this)),
      m_headlines(new QWidget),
      m_cards(new CardGrid),
      m_results(new ResultsCard(session)),
      m_category(new ChartView),
      m_channel(new ChartView),
      m_destination(new ChartView),
      m_exchanges(new ChartView),
      m_turnround(new ChartView),
      m_indicators(new ChartView)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    layOut();
    listen();
    retranslate();
    m_operation->setChoices(recordChoices(this->session(), u"operation"_s));
    askWhenSeen();
    whenLanguageChanges(this, [this] {
        retranslate();
        m_operation->setChoices(recordChoices(this->session(), u"operation"_s));
        if (m_figures)
            show(*m_figures);
    });
}

void DashboardPage::layOut()
{
    m_measure->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_operation->setMinimumWidth(Theme::get().px(200));
    m_header->addFilter(m_operation, tr("Show"));
    m_header->addFilter(m_comparison, tr("Compare with"));
    m_header->addFilter(m_measure, tr("Goods in"));
    m_header->addFilter(m_currency, tr("Values also in"));
    m_header->addFilterStretch();
    rowIn(m_vague, grid::half);
    new FlowLayout(grid::page, grid::unit, m_headlines);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *inner = columnIn(content, grid::twice, {0, 0, grid::twice, grid::page});
    inner->addWidget(m_headlines);
    inner->addWidget(m_cards);
    inner->addStretch(1);
    m_scroll->setWidget(content);
    content->hide(); // until there is something to show
    auto *detections = new QWidget;
    auto *values = new QWidget;
    m_detections = columnIn(detections, 0);
    m_values = columnIn(values, 0);
    m_cards->addCard(m_results, true);
    for (QWidget *card : {static_cast<QWidget *>(m_exchanges), static_cast<QWidget *>(m_category), detections, values,
                          static_cast<QWidget *>(m_destination), static_cast<QWidget *>(m_channel),
                          static_cast<QWidget *>(m_turnround), static_cast<QWidget *>(m_indicators)})
        m_cards->addCard(card);
    auto *layout = columnIn(this, grid::unit, {grid::page, grid::twice, grid::unit, 0});
    layout->addWidget(m_header);
    auto *lines = new QVBoxLayout; // as wide as the cards
    lines->setContentsMargins(0, 0, grid::twice, 0);
    lines->setSpacing(grid::half);
    lines->addWidget(m_progress);
    lines->addWidget(m_illustrative);
    lines->addWidget(m_vague);
    layout->addLayout(lines);
    layout->addWidget(m_scroll, 1);
}

void DashboardPage::listen()
{
    for (ChartView *chart : {m_category, m_channel, m_destination, m_exchanges, m_turnround, m_indicators})
        listenTo(chart);
    connect(m_results, &ResultsCard::opened, this, &Page::recordsWanted);
    connect(m_results, &ResultsCard::recordWanted, this, &Page::recordWanted);
    connect(m_operation, &CodeCombo::codeChanged, this, &DashboardPage::askWhenSeen);
    connect(m_comparison, &ComparisonChooser::changed, this, &DashboardPage::askWhenSeen);
    connect(m_currency, &CodeCombo::codeChanged, this, &DashboardPage::askWhenSeen);
    connect(m_measure, &QComboBox::activated, this, &DashboardPage::showGoods);
    connect(&m_soon, &QTimer::timeout, this, &DashboardPage::ask);
    connect(&session(), &Session::periodChanged, this, [this] {
        m_operation->setCode({}); // the period chosen now is what is wanted now
        askWhenSeen();
    });
    connect(&session(), &Session::changed, this, &DashboardPage::askWhenSeen);
    connect(&session(), &Session::directoryLoaded, this, [this] {
        m_operation->setChoices(recordChoices(session(), u"operation"_s));
        askWhenSeen();
    });
}

void DashboardPage::retranslate()
{
    m_header->setTitle(tr("Dashboard"));
    m_operation->setNoneWords(tr("the whole period"));
    m_operation->setFieldName(tr("Operation to show"));
    m_measure->setAccessibleName(tr("Unit of the goods in the charts"));
    m_currency->setMinimumContentsLength(12);
    m_currency->setNoneWords(tr("their own only"));
    m_currency->setChoices(currencyChoices(), CodeCombo::Show::CodesAndNames);
    m_currency->setFieldName(tr("Currency that values also stand in"));
    m_headlines->setAccessibleName(tr("Headline figures"));
    m_vague->setAccessibleName(tr("Records dated too vaguely to be counted"));
}

void DashboardPage::setOperation(const QString &code)
{
    m_operation->setCode(code);
    askWhenSeen();
}

void DashboardPage::askWhenSeen()
{
    m_stale = true;
    if (isVisible())
        m_soon.start();
}

void DashboardPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        m_soon.start();
}

void DashboardPage::refresh()
{
    askWhenSeen();
}

void DashboardPage::ask()
{
    m_stale = false;
    const Period period = session().period();
    QString operation = m_operation->code();
    if (operation.isEmpty() && period.kind == PeriodKind::Operation)
        operation = period.operation;
    if (operation.isEmpty())
        m_comparison->setSpan(period);
    const bool other = m_comparison->with() == ComparisonChooser::With::Other;
    const std::optional<Period> chosen = m_comparison->period();
    Task *task = session().read(
        this, m_question,
        [period, operation, other, chosen, with = m_comparison->with(),
         currency = m_currency->code()](Connection &connection, TaskControl &control) -> Result<DashboardFigures> {
            DashboardSpan span{period, operation};
            if (!operation.isEmpty()) {
                LIAISON_ASSIGN(span, spanOfOperation(connection, operation));
            }
            span.currency = currency;
            std::optional<DashboardSpan> compared;
            if (other && chosen)
                compared = DashboardSpan{*chosen, chosen->operation};
            else if (with == ComparisonChooser::With::Previous)
                compared = DashboardSpan{previousPeriod(span.period), {}};
            else if (with == ComparisonChooser::With::YearBefore)
                compared = DashboardSpan{samePeriodYearBefore(span.period), {}};
            return dashboardFigures(connection, control, span, compared);
        },
        [this](Result<DashboardFigures> figures) {
            if (figures)
                show(*figures);
            else if (figures.error().kind != ErrorKind::Cancelled)
                Q_EMIT errorMet(figures.error());
        });
    QTimer::singleShot(longMs, task, [this, task] { m_progress->follow(task, tr("Counting")); });
}

void DashboardPage::show(const DashboardFigures &figures)
{
    m_figures = figures;
    m_comparison->setSpan(figures.now.span.period);
    m_header->setSubtitle(
        figures.now.span.operation.isEmpty()
            ? Formats().period(figures.now.span.period)
            : tr("%1 · %2", "an operation, its days")
                  .arg(spanWords(figures.now.span),
                       Formats().dates(figures.now.span.period.begin, figures.now.span.period.lastDay())));
    const qint64 made = figures.now.figures.illustrativeRecords;
    if (made > 0) {
        m_illustrative->say(
            Tone::Accent, made == 1 ? tr("One record counted here is illustrative: it was made up for the sample.")
                                    : tr("%1 records counted here are illustrative: they were made up for the sample. "
                                         "Declared figures do not contain them.")
                                          .arg(Formats().number(made)));
    } else {
        m_illustrative->clear();
    }
    showVague();
    showHeadlines();
    m_results->show(figures.now, words());
    offerMeasures();
    showCharts();
    m_scroll->widget()->show();
    Q_EMIT loaded();
}

QString DashboardPage::spanWords(const DashboardSpan &span) const
{
    if (!span.operation.isEmpty())
        return session().operationName(span.operation, screenLanguage());
    return span.period.kind == PeriodKind::ProgrammeYear ? periodText(span.period, session().programmeFirstMonth())
                                                         : Formats().period(span.period);
}

DashboardWords DashboardPage::words() const
{
    DashboardWords made;
    made.span = spanWords(m_figures->now.span);
    if (m_figures->before)
        made.comparedSpan = spanWords(m_figures->before->span);
    made.homeSide = session().sideOf(session().homeAgency());
    made.agencyName = [this, on = m_figures->now.span.period.lastDay()](const QString &code) {
        return session().agencyName(code, screenLanguage(), on);
    };
    return made;
}

void DashboardPage::showHeadlines()
{
    retireAll(m_headlines->layout());
    for (const HeadlineGroup &group : DashboardCharts::headlines(*m_figures, words())) {
        auto *box = new QWidget(m_headlines);
        auto *lines = columnIn(box, 0);
        auto *title = new WordLabel(group.title, TextSize::Small, WordLabel::Ink::Soft, box);
        title->setContentsMargins(grid::unit, 0, 0, 0);
        lines->addWidget(title);
        auto *figures = new QHBoxLayout;
        figures->setSpacing(0);
        for (const Headline &headline : group.figures) {
            auto *figure = new HeadlineFigure(headline.caption, headline.figure, box);
            figure->setNote(headline.note);
            figure->setAccessibleName(tr("%1, %2: %3", "a group of figures, what it counts, the figure")
                                          .arg(group.title, headline.caption, headline.figure));
            connect(figure, &HeadlineFigure::opened, this,
                    [this, filter = headline.filter] { Q_EMIT recordsWanted(filter); });
            figures->addWidget(figure, 0, Qt::AlignTop);
        }
        figures->addStretch(1);
        lines->addLayout(figures);
        m_headlines->layout()->addWidget(box);
        box->show();
    }
}

void DashboardPage::showVague()
{
    retireAll(m_vague->layout());
    const QList<VagueRecords> &vague = m_figures->now.figures.vague;
    m_vague->setVisible(!vague.isEmpty());
    if (vague.isEmpty())
        return;
    const Formats formats;
    m_vague->layout()->addWidget(
        new WordLabel(tr("Dated too vaguely to be counted in this period:"), TextSize::Body, WordLabel::Ink::Soft));
    for (const VagueRecords &each : vague) {
        const QString number = formats.number(each.count);
        const bool one = each.count == 1;
        const QString text =
            each.filter.kind == "exchange"_L1    ? (one ? tr("1 exchange") : tr("%1 exchanges").arg(number))
            : each.filter.kind == "referral"_L1  ? (one ? tr("1 referral") : tr("%1 referrals").arg(number))
            : each.filter.kind == "operation"_L1 ? (one ? tr("1 operation") : tr("%1 operations").arg(number))
                                                 : (one ? tr("1 case") : tr("%1 cases").arg(number));
        QPushButton *link = quietButton(text, m_vague);
        link->setAccessibleName(tr("Show %1 dated too vaguely to be counted").arg(text));
        connect(link, &QPushButton::clicked, this, [this, filter = each.filter] { Q_EMIT recordsWanted(filter); });
        m_vague->layout()->addWidget(link);
    }
    static_cast<QHBoxLayout *>(m_vague->layout())->addStretch(1);
}

void DashboardPage::offerMeasures()
{
    const Formats formats;
    const QVariant before = m_measure->currentData();
    QList<SeizureSum> all = m_figures->now.figures.byCategory;
    if (m_figures->before)
        all += m_figures->before->figures.byCategory;
    m_measures = kindsIn(all, MeasureKind::What::Items);
    if (m_measures.isEmpty())
        m_measures.append(MeasureKind());
    m_measure->clear();
    for (const MeasureKind &kind : std::as_const(m_measures))
        m_measure->addItem(formats.measure(kind), kind.key);
    m_measure->setCurrentIndex(std::max(0, m_measure->findData(before)));
}

void DashboardPage::showGoods()
{
    if (!m_figures)
        return;
    const MeasureKind kind = m_measures.value(std::max(0, m_measure->currentIndex()));
    m_category->setData(DashboardCharts::goodsBy(SeizureGrouping::Category, *m_figures, kind, words()));
    m_channel->setData(DashboardCharts::goodsBy(SeizureGrouping::Channel, *m_figures, kind, words()));
    m_destination->setData(DashboardCharts::goodsBy(SeizureGrouping::Destination, *m_figures, kind, words()));
}

void DashboardPage::showCharts()
{
    showGoods();
    m_exchanges->setData(DashboardCharts::exchanges(*m_figures, words()));
    m_turnround->setData(DashboardCharts::turnround(*m_figures, words()));
    m_indicators->setData(DashboardCharts::indicators(*m_figures, words()));
    replaceCharts(m_detections, m_detectionCharts, DashboardCharts::detections(*m_figures, words()));
    replaceCharts(m_values, m_valueCharts, DashboardCharts::values(*m_figures, words()));
}

void DashboardPage::listenTo(ChartView *chart)
{
    chart->serve(session(), this, [this](const RecordFilter &filter) { Q_EMIT recordsWanted(filter); },
                 {[this](const Error &error) { Q_EMIT errorMet(error); },
                  [this](const QString &words) { Q_EMIT noticeWanted(words); }});
}

// As many charts as there are rules or currencies; those that stay keep the keyboard's place.
void DashboardPage::replaceCharts(QVBoxLayout *into, QList<ChartView *> &views, const QList<ChartData> &charts)
{
    while (views.size() > charts.size()) {
        ChartView *last = views.takeLast();
        into->removeWidget(last);
        retire(last);
    }
    while (views.size() < charts.size()) {
        views.append(new ChartView);
        listenTo(views.last());
        into->addWidget(views.last());
    }
    for (qsizetype i = 0; i < charts.size(); ++i)
        views.at(i)->setData(charts.at(i));
}

QList<ChartView *> DashboardPage::charts() const
{
    QList<ChartView *> all{m_category, m_channel, m_destination, m_exchanges, m_turnround, m_indicators};
    all += m_detectionCharts;
    all += m_valueCharts;
    return all;
}

bool DashboardPage::goBack()
{
    if (m_operation->code().isEmpty())
        return false;
    setOperation({});
    return true;
}

void DashboardPage::editFilter()
{
    m_operation->setFocus(Qt::ShortcutFocusReason);
}

} // namespace liaison
