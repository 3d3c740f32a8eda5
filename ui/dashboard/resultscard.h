// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboardcharts.h"
#include "ui/work/session.h"

#include <QWidget>

class QGridLayout;

namespace liaison {

class FigureButton;

// What was achieved in each operation of the span, agency by agency, as declared and as itemised, and what was declared
// for a period as a whole. Every figure opens its records. On the screen thread.
class ResultsCard : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsCard(const Session &session, QWidget *parent = nullptr);

    void show(const SpanFigures &figures, const DashboardWords &words);
    using QWidget::show;

Q_SIGNALS:
    void opened(const liaison::RecordFilter &filter);
    void recordWanted(const QString &kind, qint64 id);

private:
    void clear();
    void addHeads();
    void addOperation(const OperationFigure &figure, const DashboardWords &words);
    void addRows(const QList<Achievement> &results, const DashboardWords &words, const QDate &on);
    struct Figure
    {
        QString text;
        QString remark;
        RecordFilter filter;
        bool soft = false;
    };
    QList<Figure> figuresOf(const Achievement &result, MeasureKind::What what, const Formats &formats) const;
    const ConvertedValue *conversionOf(const Achievement &result, const MeasurePart &value) const;
    void addSources(const Formats &formats);
    void addCell(int column, const QString &what, QList<Figure> figures, const Achievement &result,
                 const QString &agency, const Formats &formats);

    const Session &m_session;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    int m_next = 0;
    QList<ConvertedValue> m_conversions;
};

} // namespace liaison
