// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/previewwidget.h"

#include "ui/look/languagechange.h"
#include "ui/look/theme.h"
#include "ui/words/formats.h"
#include "ui/work/task.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr double screenDotsPerInch = 96;
constexpr double zooms[] = {0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4};
constexpr double widestFit = 1.75; // a page across a very wide window could not be read at a glance

} // namespace

PreviewWidget::PreviewWidget(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes and goes would change the width that fits
    viewport()->setAutoFillBackground(false);
    connect(&Theme::get(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    arrange();
    whenLanguageChanges(this, [this] {
        m_described = -1;
        describe();
    });
}

void PreviewWidget::setPages(const Pages &pages)
{
    m_pages = pages;
    m_words.clear();
    m_images.clear();
    m_described = -1;
    arrange();
}

void PreviewWidget::setWords(const QString &words)
{
    m_pages.reset();
    m_words = words;
    m_images.clear();
    m_described = -1;
    arrange();
}

int PreviewWidget::pageCount() const
{
    return m_pages ? int(m_pages->pages.size()) : 0;
}

int PreviewWidget::currentPage() const
{
    const int pitch = m_pageSize.height() + gap;
    if (pageCount() == 0)
        return -1;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp((middle - gap / 2) / pitch, 0, pageCount() - 1);
}

void PreviewWidget::showPage(int page)
{
    verticalScrollBar()->setValue(std::clamp(page, 0, std::max(0, pageCount() - 1)) * (m_pageSize.height() + gap));
}

int PreviewWidget::zoomPercent() const
{
    return int(std::lround(m_zoom * 100));
}

double PreviewWidget::zoomThatFits() const
{
    const double pageWidth = report::PaperSize::width / report::dotsPerInch * screenDotsPerInch;
    return std::clamp((viewport()->width() - 2 * gap) / pageWidth, zooms[0], widestFit);
}

void PreviewWidget::setFitsWidth()
{
    m_fitsWidth = true;
    arrange();
}

void PreviewWidget::zoomBy(int steps)
{
    const double *end = std::end(zooms);
    for (; steps > 0; --steps) {
        const double *next = std::upper_bound(std::begin(zooms), end, m_zoom + 0.005);
        if (next != end)
            setZoom(*next);
    }
    for (; steps < 0; ++steps) {
        const double *next = std::lower_bound(std::begin(zooms), end, m_zoom - 0.005);
        if (next != std::begin(zooms))
            setZoom(*(next - 1));
    }
}

void PreviewWidget::setZoom(double zoom)
{
    m_fitsWidth = false;
    m_zoom = zoom;
    arrange();
}

void PreviewWidget::arrange()
{
    const int pitchBefore = m_pageSize.height() + gap;
    const double place = double(verticalScrollBar()->value()) / pitchBefore;
    if (m_fitsWidth)
        m_zoom = zoomThatFits();
    const double perDot = screenDotsPerInch / report::dotsPerInch * m_zoom;
    m_pageSize = QSize(int(std::lround(report::PaperSize::width * perDot)),
                       int(std::lround(report::PaperSize::height * perDot)));
    const int pitch = m_pageSize.height() + gap;
    const int height = pageCount() * pitch + gap;
    const int width = m_pageSize.width() + 2 * gap;
    verticalScrollBar()->setRange(0, pageCount() == 0 ? 0 : std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height() - 2 * gap));
    verticalScrollBar()->setSingleStep(pitch / 24 + 1);
    const bool tooWide = pageCount() > 0 && !m_fitsWidth;
    horizontalScrollBar()->setRange(0, tooWide ? std::max(0, width - viewport()->width()) : 0);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(gap * 2);
    verticalScrollBar()->setValue(int(std::lround(place * pitch)));
    viewport()->update();
    describe();
    Q_EMIT viewChanged();
}

QRect PreviewWidget::pageRect(int page) const
{
    const int spare = viewport()->width() - m_pageSize.width();
    const int left = spare >= 2 * gap ? spare / 2 : gap - horizontalScrollBar()->value();
    const int top = gap + page * (m_pageSize.height() + gap) - verticalScrollBar()->value();
    return QRect(QPoint(left, top), m_pageSize);
}

QList<int> PreviewWidget::visiblePages() const
{
    QList<int> pages;
    for (int page = 0; page < pageCount(); ++page) {
        if (pageRect(page).intersects(viewport()->rect()))
            pages.append(page);
    }
    return pages;
}

void PreviewWidget::describe()
{
    const int page = currentPage();
    if (page < 0) {
        setAccessibleName(tr("Preview of the report"));
        setAccessibleDescription(m_words);
        return;
    }
    if (page == m_described)
        return;
    m_described = page;
    const Formats formats;
    setAccessibleName(
        tr("Preview of the report, page %1 of %2").arg(formats.number(page + 1), formats.number(pageCount())));
    setAccessibleDescription(m_pages->pageText(page));
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    QAccessibleEvent described(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
}

void PreviewWidget::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void PreviewWidget::scrollContentsBy(int, int)
{
    viewport()->update();
    describe();
    Q_EMIT viewChanged();
}

void PreviewWidget::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Home:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
        return;
    case Qt::Key_End:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const bool down = event->key() == Qt::Key_PageDown;
        if (control)
            showPage(currentPage() + (down ? 1 : -1));
        else
            verticalScrollBar()->triggerAction(down ? QAbstractSlider::SliderPageStepAdd
                                                    : QAbstractSlider::SliderPageStepSub);
        return;
    }
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1);
        return;
    case Qt::Key_Minus:
        zoomBy(-1);
        return;
    case Qt::Key_0:
        setFitsWidth();
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PreviewWidget::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        const int turned = event->angleDelta().y();
        zoomBy(turned > 0 ? 1 : turned < 0 ? -1 : 0);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PreviewWidget::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PreviewWidget::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

QSize PreviewWidget::sizeHint() const
{
    return {Theme::get().px(640), Theme::get().px(720)};
}

} // namespace liaison
