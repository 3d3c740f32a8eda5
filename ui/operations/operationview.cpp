// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/operationview.h"

#include "core/base/clock.h"
#include "core/values/codelist.h"
#include "ui/charts/charts.h"
#include "ui/look/banner.h"
#include "ui/look/boxes.h"
#include "ui/look/cardgrid.h"
#include "ui/look/wordlabel.h"
#include "ui/operations/boardview.h"
#include "ui/operations/operationfacts.h"

#include <QComboBox>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace liaison {

Result<OperationDetails> operationDetails(Connection &connection, const QString &code)
{
    OperationDetails details;
    OperationFigures operations(connection);
    LIAISON_ASSIGN(details.figure, operations.find(code));
    details.period = details.figure.operation.ownDays(Clock::today());
    details.timeGrouping = timeGrouping(details.period);
    SeizureFigures seizures(connection);
    const Scope scope = Scope::ofOperation(code);
    LIAISON_ASSIGN(details.overTime, seizures.sum(details.timeGrouping, scope));
    LIAISON_ASSIGN(details.byCategory, seizures.sum(SeizureGrouping::Category, scope));
    LIAISON_ASSIGN(details.byDestination, seizures.sum(SeizureGrouping::Destination, scope));
    return details;
}

OperationView::OperationView(Session &session, QWidget *parent)
    : QScrollArea(parent),
      m_session(session),
      m_title(new OperationTitle(session)),
      m_facts(new OperationFacts(session)),
      m_periodTitle(new WordLabel(TextSize::Section)),
      m_illustrative(new Banner),
      m_board(new BoardView),
      m_chartHead(new QWidget),
      m_chartTitle(new WordLabel(TextSize::Section)),
      m_measureLabel(new WordLabel(TextSize::Body, WordLabel::Ink::Soft)),
      m_measure(new QComboBox),
      m_noCharts(new WordLabel(TextSize::Body, WordLabel::Ink::Soft)),
      m_cards(new CardGrid),
      m_timeChart(new ChartView),
      m_categoryChart(new ChartView),
      m_destinationChart(new ChartView)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *layout = columnIn(content, grid::twice, {0, 0, grid::twice, grid::page});
    m_periodTitle->setWordWrap(true);
    m_noCharts->setWordWrap(true);
    auto *boards = new CardGrid;
    boards->addCard(new BoardScroll(m_board), true);
    auto *head = rowIn(m_chartHead, grid::unit);
    head->addWidget(m_chartTitle, 1);
    head->addWidget(m_measureLabel);
    head->addWidget(m_measure);
    m_measureLabel->setBuddy(m_measure);
    m_cards->setMostColumns(2);
    addChart(m_timeChart, true);
    addChart(m_categoryChart, false);
    addChart(m_destinationChart, false);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_periodTitle, m_illustrative, boards, m_facts,
                                                          m_chartHead, m_noCharts, m_cards})
        layout->addWidget(part);
    layout->addStretch(1);
    setWidget(content);
    content->hide(); // until there is something to show
    connect(m_board, &BoardView::opened, this, &OperationView::opened);
    connect(m_board, &BoardView::resultWanted, this, &OperationView::resultWanted);
    connect(m_facts, &OperationFacts::operationWanted, this, &OperationView::operationWanted);
    connect(m_measure, &QComboBox::activated, this, &OperationView::showCharts);
}

void OperationView::addChart(ChartView *chart, bool wide)
{
    m_cards->addCard(chart, wide);
    chart->serve(m_session, this, [this](const RecordFilter &filter) { Q_EMIT opened(filter); },
                 {[this](const Error &error) { Q_EMIT failed(error); },
                  [this](const QString &words) { Q_EMIT noticeWanted(words); }});
}

void OperationView::showOperation(const QString &code)
{
    if (code != m_code)
        verticalScrollBar()->setValue(0);
    m_code = code;
    m_shownPeriod = {};
    reload();
}

void OperationView::showPeriod(const Period &period)
{
    m_code.clear();
    m_shownPeriod = period;
    verticalScrollBar()->setValue(0);
    reload();
}

void OperationView::reload()
{
    if (!m_code.isEmpty()) {
        m_session.read(
            this, m_question,
            [code = m_code](Connection &connection, TaskControl &) { return operationDetails(connection, code); },
            unlessFailed(this, &OperationView::failed, [this](const OperationDetails &details) { show(details); }));
    } else if (m_shownPeriod.isValid()) {
        m_session.read(
            this, m_question,
            [period = m_shownPeriod](Connection &connection, TaskControl &) {
                return OperationFigures(connection).declaredForPeriods(period);
            },
            unlessFailed(this, &OperationView::failed,
                         [this](const QList<Achievement> &declared) { show(m_shownPeriod, declared); }));
    }
}

OperationBoard OperationView::boardWords(const QDate &on) const
{
    return {Formats(), [this, on](const QString &code) { return m_session.agencyName(code, screenLanguage(), on); },
            [this](const QString &code) { return m_session.sideOf(code); }};
}

void OperationView::show(const OperationDetails &details)
{
    m_details = details;
    const OperationBoard words = boardWords(details.figure.operation.span().last);
    m_periodTitle->hide();
    m_title->show(details.figure);
    m_title->setVisible(true);
    m_facts->show(details.figure);
    m_facts->setVisible(true);
    m_board->setBoard(words.of(details.figure), true);
    showIllustrative(details.figure);
    offerMeasures();
    showCharts();
    widget()->show();
    Q_EMIT loaded();
}

void OperationView::show(const Period &period, const QList<Achievement> &declared)
{
    m_details.reset();
    QList<Achievement> exactly;
    for (const Achievement &each : declared) {
        if (each.period && each.period->begin == period.begin && each.period->end == period.end)
            exactly.append(each);
    }
    m_title->hide();
    m_facts->hide();
    m_illustrative->clear();
    m_periodTitle->setText(tr("Declared for %1 as a whole", "a period").arg(Formats().period(period)));
    m_periodTitle->show();
    m_board->setBoard(boardWords(period.lastDay()).of(exactly), true);
    m_chartHead->hide();
    m_noCharts->hide();
    m_cards->hide();
    widget()->show();
    Q_EMIT loaded();
}

void OperationView::showIllustrative(const OperationFigure &figure)
{
    const Formats formats;
    if (figure.operation.illustrative) {
        m_illustrative->say(Tone::Accent, tr("This operation is illustrative: it was made up for the sample."));
    } else if (figure.illustrativeCases > 0) {
        m_illustrative->say(
            Tone::Accent,
            figure.illustrativeCases == 1
                ? tr("One case of this operation is illustrative: it was made up for the sample. Itemised figures and "
                     "charts contain it; declared figures do not.")
                : tr("%1 cases of this operation are illustrative: they were made up for the sample. Itemised figures "
                     "and charts contain them; declared figures do not.")
                      .arg(formats.number(figure.illustrativeCases)));
    } else {
        m_illustrative->clear();
    }
}

void OperationView::offerMeasures()
{
    const Formats formats;
    const QVariant before = m_measure->currentData();
    using What = MeasureKind::What;
    m_measures = kindsIn(m_details->byCategory, What::Items) + kindsIn(m_details->overTime, What::Cases) +
                 kindsIn(m_details->byCategory, What::Values);
    m_measure->clear();
    for (const MeasureKind &kind : std::as_const(m_measures)) {
        const QString key = QString::number(int(kind.what)) + kind.key + u'/' + kind.basis;
        m_measure->addItem(formats.measureAxis(kind), key);
    }
    m_measure->setCurrentIndex(std::max(0, m_measure->findData(before)));
}

void OperationView::showCharts()
{
    if (!m_details)
        return;
    const bool any = !m_measures.isEmpty();
    m_chartTitle->setText(tr("Goods and days, itemised from cases"));
    m_measureLabel->setText(tr("Counted in"));
    m_measure->setAccessibleName(tr("What the charts count"));
    m_noCharts->setText(tr("No case of this operation is in this file, so there is nothing to draw. The figures above "
                           "are as they were declared."));
    m_chartHead->setVisible(any);
    m_noCharts->setVisible(!any);
    m_cards->setVisible(any);
    if (!any)
        return;
    const Operation &operation = m_details->figure.operation;
    const SeizureChartFrame frame{Formats(), nameIn(operation.names, screenLanguage(), operation.code),
                                  m_details->period, m_session.sideOf(m_session.homeAgency())};
    const MeasureKind kind = m_measures.value(m_measure->currentIndex());
    m_timeChart->setData(SeizureCharts::overTime(m_details->timeGrouping, m_details->overTime, kind, frame));
    m_categoryChart->setData(SeizureCharts::byKey(SeizureGrouping::Category, m_details->byCategory, kind, frame));
    m_destinationChart->setData(
        SeizureCharts::byKey(SeizureGrouping::Destination, m_details->byDestination, kind, frame));
}

} // namespace liaison
