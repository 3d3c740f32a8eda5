// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/recordlist.h"

#include <QWidget>

class QPushButton;

namespace liaison {

class HeadlineFigure;

// One figure of a page's head and the records it was made from.
struct LineFigure
{
    QString caption;
    QString figure;
    QString note = {};
    std::optional<RecordFilter> filter = {};
};

// Figures in one line at the head of a page: as many as there is room for, the others under a button that lists them.
// Owns them; on the screen thread.
class FigureLine : public QWidget
{
    Q_OBJECT

public:
    explicit FigureLine(QWidget *parent = nullptr);

    void setFigures(const QList<LineFigure> &figures);
    const QList<LineFigure> &figures() const { return m_headlines; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const liaison::RecordFilter &filter);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void offerRest();

    QList<LineFigure> m_headlines;
    QList<HeadlineFigure *> m_figures;
    QPushButton *m_more;
    int m_shown = 0;
};

} // namespace liaison
