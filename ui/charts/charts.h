// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/choicesearch.h"
#include "ui/leaving/leaving.h"
#include "ui/plots/chartdata.h"
#include "ui/plots/chartlook.h"
#include "ui/words/language.h"

#include <QWidget>
#include <functional>
#include <memory>

namespace liaison {

class ChartPicture;

// A chart in the look of the screen as it is now.
ChartLook chartLookOfScreen();

// Paints a chart as Qt Charts draws it into a rectangle of any painter (image, SVG); a pixel of the design is 1/96 inch
// of the painter's device unless `unitsPerPixel` says otherwise. Screen thread only: Qt Charts draws in a graphics
// scene. Paper has ChartDrawing.
void paintChart(QPainter &painter, const QRectF &target, const ChartData &data, const ChartLook &look,
                double unitsPerPixel = 0);

// The figures of a chart as CSV (UTF-8): one row each, with qualifier and unit; no cell can act as a formula.
QByteArray chartCsv(const ChartData &data);

// A chart on a page: tool tips with the exact figure, click or Enter opens the records, arrows walk the figures,
// right-click copies and saves. Says in words what is too little to draw. Owns its data; on the screen thread.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setData(const ChartData &data);
    const ChartData &data() const { return m_data; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    // The figure that the keyboard is at; -1 when at none.
    int currentSeries() const;
    int currentCategory() const;
    QString wordsFor(int seriesIndex, int category) const; // as the tool tip says it

    // Somebody wants it out: leavingWanted() says what. A chart lets nothing out by itself.
    void copyPicture();
    void copyFigures();
    // As "png", "svg" or "csv"; for whom, when somebody said it.
    void save(const QString &fileName, const QString &medium, const QString &recipient = {});
    // As on every page: a figure opens its records, and what is wanted out goes through the gate of the session.
    void serve(Session &session, QObject *page, std::function<void(const RecordFilter &)> open,
               const LeavingTold &told);
    QByteArray content(const QString &medium) const;

Q_SIGNALS:
    // Somebody wants the records of a figure; `filter` is the cell's own.
    void opened(const QString &categoryKey, const QString &seriesKey, const QVariant &filter);
    void leavingWanted(const liaison::Leaving &leaving);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void rebuild();
    void setCurrent(int mark);
    void walk(int categories, int series);
    void openMark(int mark);
    void saveAs(const QString &medium, const QString &filter);
    Leaving leavingAs(const QString &medium) const;

    ChartData m_data;
    std::unique_ptr<ChartPicture> m_picture;
    std::function<QList<CodeChoice>()> m_agencies;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace liaison
