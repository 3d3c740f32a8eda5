// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboardcharts.h"
#include "ui/forms/page.h"

#include <QTimer>

class QComboBox;
class QScrollArea;
class QVBoxLayout;

namespace liaison {

class Banner;
class CardGrid;
class ChartView;
class CodeCombo;
class ComparisonChooser;
class PageHeader;
class ResultsCard;
class TaskStrip;

// Headline figures and charts of the session's period, or of one operation, beside those of another period. Everything
// is counted on a worker in one task; every figure opens its records. On the screen thread.
class DashboardPage : public Page
{
    Q_OBJECT

public:
    explicit DashboardPage(Session &session, QWidget *parent = nullptr);

    void refresh() override;
    bool goBack() override;
    void editFilter() override;

    void setOperation(const QString &code); // empty: the whole period
    ComparisonChooser *comparison() const { return m_comparison; }
    const std::optional<DashboardFigures> &figures() const { return m_figures; } // what is shown
    QList<ChartView *> charts() const;                                           // those with something to say

Q_SIGNALS:
    void loaded(); // all that was asked for is shown

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void listen();
    void retranslate();
    void ask();
    void askWhenSeen();
    void show(const DashboardFigures &figures);
    using Page::show;
    void showHeadlines();
    void showVague();
    void showCharts();
    void showGoods();
    void offerMeasures();
    void listenTo(ChartView *chart);
    void replaceCharts(QVBoxLayout *into, QList<ChartView *> &views, const QList<ChartData> &charts);
    QString spanWords(const DashboardSpan &span) const;
    DashboardWords words() const;

    PageHeader *m_header;
    CodeCombo *m_operation;
    ComparisonChooser *m_comparison;
    QComboBox *m_measure;
    CodeCombo *m_currency;
    TaskStrip *m_progress;
    Banner *m_illustrative;
    QWidget *m_vague;
    QScrollArea *m_scroll;
    QWidget *m_headlines;
    CardGrid *m_cards;
    ResultsCard *m_results;
    ChartView *m_category;
    ChartView *m_channel;
    ChartView *m_destination;
    ChartView *m_exchanges;
    ChartView *m_turnround;
    ChartView *m_indicators;
    QVBoxLayout *m_detections;
    QVBoxLayout *m_values;
    QList<ChartView *> m_detectionCharts;
    QList<ChartView *> m_valueCharts;
    Question m_question;
    QTimer m_soon; // several changes at once are one question
    std::optional<DashboardFigures> m_figures;
    QList<MeasureKind> m_measures;
    bool m_stale = true;
};

} // namespace liaison
