// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of the preview: drawn on a worker, kept for a while, painted on their desk.
#include "ui/look/theme.h"
#include "ui/reports/previewwidget.h"
#include "ui/work/task.h"

#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int shadow = 6;
constexpr qsizetype mostImages = 8;

// The desk is grey in both schemes, so that the sheets stand out; the darker one does not glare in a dark window.
QColor deskColour()
{
    return Theme::get().scheme() == Scheme::Light ? QColor(0xd9, 0xdf, 0xe0) : QColor(0x8c, 0x96, 0x98);
}

struct DrawnPage
{
    int page = 0;
    QImage image;
};

QImage drawPage(const report::Layout &layout, int page, const QSize &pixels)
{
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(pixels.width() / report::PaperSize::width, pixels.height() / report::PaperSize::height);
    report::paintPage(painter, layout, page);
    return image;
}

void paintSheet(QPainter &painter, const QRect &sheet)
{
    for (int i = shadow; i > 0; --i)
        painter.fillRect(sheet.adjusted(-i + 2, -i + 4, i - 2, i), QColor(0, 0, 0, 12));
    painter.fillRect(sheet, Qt::white);
}

} // namespace

void PreviewWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), deskColour());
    if (pageCount() == 0) {
        painter.setPen(QColor(0x1b, 0x23, 0x26));
        painter.setFont(Theme::get().font(TextSize::Body));
        painter.drawText(viewport()->rect().adjusted(gap, gap, -gap, -gap), Qt::AlignCenter | Qt::TextWordWrap,
                         m_words);
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QList<int> pages = visiblePages();
    for (const int page : pages) {
        const QRect sheet = pageRect(page);
        paintSheet(painter, sheet);
        const auto image = m_images.constFind(page);
        if (image != m_images.cend())
            painter.drawImage(sheet, *image);
    }
    if (hasFocus()) {
        painter.setPen(QPen(Theme::get().colours().accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
    drawMissing();
}

void PreviewWidget::drawMissing()
{
    const QSize pixels = m_pageSize * devicePixelRatioF();
    QList<int> wanted = visiblePages();
    if (!wanted.isEmpty() && wanted.last() + 1 < pageCount())
        wanted.append(wanted.last() + 1); // the next one, before it comes into view
    wanted.removeIf([&](int page) { return m_images.value(page).size() == pixels; });
    if (m_drawing || wanted.isEmpty())
        return;
    m_drawing = true;
    Task::run(
        this,
        [layout = m_pages, wanted, pixels](TaskControl &control) -> Result<QList<DrawnPage>> {
            QList<DrawnPage> drawn;
            for (const int page : wanted) {
                if (control.isCancelled())
                    return fail(ErrorKind::Cancelled);
                drawn.append({page, drawPage(*layout, page, pixels)});
            }
            return drawn;
        },
        [this, layout = m_pages](const Result<QList<DrawnPage>> &drawn) {
            m_drawing = false;
            if (layout == m_pages && drawn) {
                for (const DrawnPage &page : *drawn)
                    m_images.insert(page.page, page.image);
                forgetFarPages();
            }
            if (layout != m_pages || drawn)
                viewport()->update(); // what was asked for meanwhile is drawn next
        });
}

void PreviewWidget::forgetFarPages()
{
    const int here = currentPage();
    while (m_images.size() > mostImages) {
        const QList<int> kept = m_images.keys();
        const auto farthest = std::max_element(kept.begin(), kept.end(),
                                               [&](int a, int b) { return std::abs(a - here) < std::abs(b - here); });
        m_images.remove(*farthest);
    }
}

} // namespace liaison
