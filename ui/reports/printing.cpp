// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/printing.h"

#include <QPainter>
#include <QPrinter>
#include <algorithm>

namespace liaison::report {

Done printPages(const Layout &layout, QPrinter &printer, const Watch &watch)
{
    printer.setFullPage(true);
    const int count = int(layout.pages.size());
    const int first = printer.printRange() == QPrinter::PageRange ? std::clamp(printer.fromPage(), 1, count) : 1;
    const int last =
        printer.printRange() == QPrinter::PageRange && printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    QPainter painter;
    if (!painter.begin(&printer))
        return fail(ErrorKind::CannotWrite);
    const bool backwards = printer.pageOrder() == QPrinter::LastPageFirst;
    for (int i = first; i <= last; ++i) {
        if (watch.isCancelled()) {
            printer.abort();
            return fail(ErrorKind::Cancelled);
        }
        if (i > first && !printer.newPage())
            return fail(ErrorKind::CannotWrite);
        const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
        const double scale = std::min(paper.width() / PaperSize::width, paper.height() / PaperSize::height);
        painter.save();
        painter.translate((paper.width() - PaperSize::width * scale) / 2,
                          (paper.height() - PaperSize::height * scale) / 2);
        painter.scale(scale, scale);
        paintPage(painter, layout, (backwards ? last - (i - first) : i) - 1);
        painter.restore();
        if (watch.progressed)
            watch.progressed(i - first + 1, last - first + 1);
    }
    return painter.end() ? Done() : Done(fail(ErrorKind::CannotWrite));
}

} // namespace liaison::report
