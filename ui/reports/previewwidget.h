// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/layout.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>
#include <memory>

namespace liaison {

// Shows the pages of a report as they will be printed: sheets on a desk, scrolled with the keyboard or the wheel, as
// wide as the view or at a chosen size. Owns a share of the pages; they are drawn on a worker. On the screen thread.
class PreviewWidget : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PreviewWidget(QWidget *parent = nullptr);

    using Pages = std::shared_ptr<const report::Layout>;
    void setPages(const Pages &pages);   // the place in the report is kept
    void setWords(const QString &words); // stand in place of pages: what is awaited, or what to do
    const Pages &pages() const { return m_pages; }

    int pageCount() const;
    int currentPage() const; // the one that takes most of the view; -1: none
    void showPage(int page);

    int zoomPercent() const; // 100: as large as on paper
    bool fitsWidth() const { return m_fitsWidth; }
    void zoomBy(int steps);
    void setFitsWidth();

    QSize sizeHint() const override;

Q_SIGNALS:
    void viewChanged(); // another page, size or report is shown

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    static constexpr int gap = 16; // between sheets, and round them

    void arrange(); // after another size of the view, the pages or the zoom
    void setZoom(double zoom);
    double zoomThatFits() const;
    QRect pageRect(int page) const; // in the viewport
    QList<int> visiblePages() const;
    void drawMissing();
    void forgetFarPages();
    void describe();

    Pages m_pages;
    QString m_words;
    QHash<int, QImage> m_images; // of any size: an old one stands in until the new one is drawn
    QSize m_pageSize;            // in logical pixels
    double m_zoom = 1;
    bool m_fitsWidth = true;
    bool m_drawing = false;
    int m_described = -1;
};

} // namespace liaison
