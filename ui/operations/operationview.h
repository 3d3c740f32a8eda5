// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/operationfigures.h"
#include "ui/operations/operationboard.h"
#include "ui/plots/seizurecharts.h"
#include "ui/work/session.h"

#include <QScrollArea>

class QComboBox;

namespace liaison {

class Banner;
class BoardView;
class CardGrid;
class ChartView;
class OperationFacts;
class OperationTitle;
class WordLabel;

// One operation as it is read on a worker: its results on both bases, and its seizures by day, goods and destination.
struct OperationDetails
{
    OperationFigure figure;
    SeizureGrouping timeGrouping = SeizureGrouping::Day;
    Period period; // of the chart over time
    QList<SeizureSum> overTime;
    QList<SeizureSum> byCategory;
    QList<SeizureSum> byDestination;
};
Result<OperationDetails> operationDetails(Connection &connection, const QString &code);

// The chosen operation: facts, board, charts. Or results that were declared for a period as a whole. Keeps what it
// shows until the next answer is there. On the screen thread.
class OperationView : public QScrollArea
{
    Q_OBJECT

public:
    explicit OperationView(Session &session, QWidget *parent = nullptr);

    void showOperation(const QString &code);
    void showPeriod(const Period &period); // results declared for exactly that period
    void reload();
    QString operation() const { return m_code; }
    bool isChosen() const { return !m_code.isEmpty() || m_shownPeriod.isValid(); }
    const std::optional<OperationDetails> &details() const { return m_details; }

Q_SIGNALS:
    void opened(const liaison::RecordFilter &filter);
    void resultWanted(const QString &agency, const QString &ref); // to declare or to change
    void operationWanted(const QString &code);
    void loaded();
    void failed(const liaison::Error &error);
    void noticeWanted(const QString &text);

private:
    OperationBoard boardWords(const QDate &on) const;
    void show(const OperationDetails &details);
    void show(const Period &period, const QList<Achievement> &declared);
    using QScrollArea::show;
    void showIllustrative(const OperationFigure &figure);
    void offerMeasures();
    void showCharts();
    void addChart(ChartView *chart, bool wide);

    Session &m_session;
    OperationTitle *m_title;
    OperationFacts *m_facts;
    WordLabel *m_periodTitle;
    Banner *m_illustrative;
    BoardView *m_board;
    QWidget *m_chartHead;
    WordLabel *m_chartTitle;
    WordLabel *m_measureLabel;
    QComboBox *m_measure;
    WordLabel *m_noCharts;
    CardGrid *m_cards;
    ChartView *m_timeChart;
    ChartView *m_categoryChart;
    ChartView *m_destinationChart;
    Question m_question;
    QString m_code;
    Period m_shownPeriod;
    std::optional<OperationDetails> m_details;
    QList<MeasureKind> m_measures;
};

} // namespace liaison
