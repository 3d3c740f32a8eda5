// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charts.h"

#include "ui/charts/chartsscene.h"
#include "ui/inputs/choices.h"
#include "ui/look/languagechange.h"
#include "ui/look/plaintext.h"
#include "ui/look/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QSize usual(480, 260);

} // namespace

ChartLook chartLookOfScreen()
{
    ChartLook look;
    look.scheme = Theme::get().scheme();
    look.textScale = Theme::get().textScale();
    look.families = Theme::get().font(TextSize::Small).families();
    return look;
}

void paintChart(QPainter &painter, const QRectF &target, const ChartData &data, const ChartLook &look,
                double unitsPerPixel)
{
    const double unit = unitsPerPixel > 0 ? unitsPerPixel : painter.device()->logicalDpiX() / 96.0;
    ChartPicture(data, look, target.size() / unit).paint(painter, target);
}

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&Theme::get(), &Theme::changed, this, &ChartView::rebuild);
    whenLanguageChanges(this, [this] { rebuild(); });
}

ChartView::~ChartView() = default;

void ChartView::serve(Session &session, QObject *page, std::function<void(const RecordFilter &)> open,
                      const LeavingTold &told)
{
    m_agencies = [&session] { return agencyChoices(session); };
    connect(this, &ChartView::opened, page,
            [open = std::move(open)](const QString &, const QString &, const QVariant &filter) {
                if (filter.canConvert<RecordFilter>())
                    open(filter.value<RecordFilter>());
            });
    connect(this, &ChartView::leavingWanted, page,
            [&session, page, told](const Leaving &leaving) { letOut(session, page, leaving, told); });
}

void ChartView::setData(const ChartData &data)
{
    m_data = data;
    if (!m_data.isConsistent()) // a caller's slip must not become a crash
        m_data.cells.clear();
    m_current = -1;
    m_hovered = -1;
    setAccessibleName(m_data.title);
    updateGeometry();
    rebuild();
}

QSize ChartView::sizeHint() const
{
    return {Theme::get().px(usual.width()), chartHeight(m_data, chartLookOfScreen()) + 2 * grid::unit};
}

QSize ChartView::minimumSizeHint() const
{
    const int least = m_data.kind == ChartKind::HorizontalBars ? sizeHint().height() : Theme::get().px(160);
    return {Theme::get().px(240), std::min(least, sizeHint().height())};
}

void ChartView::rebuild()
{
    m_picture =
        std::make_unique<ChartPicture>(m_data, chartLookOfScreen(), QSizeF(size()).shrunkBy(QMarginsF(8, 8, 8, 8)));
    const auto count = int(m_picture->layout().marks.size());
    m_current = m_current < count ? m_current : -1;
    m_hovered = -1;
    setAccessibleDescription(
        m_picture->layout().drawn
            ? tr("Chart of %1 figures. Arrow keys walk them, Enter opens the records.").arg(QLocale().toString(count))
            : chartInsteadWords(m_data, screenLanguage()));
    update();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    rebuild();
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Theme::get().colours();
    painter.fillRect(rect(), colours.surface);
    if (m_picture)
        m_picture->paint(painter, QRectF(rect()).adjusted(8, 8, -8, -8), hasFocus() ? m_current : -1, m_hovered);
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

int ChartView::currentSeries() const
{
    return m_current < 0 ? -1 : m_picture->layout().marks.at(m_current).series;
}

int ChartView::currentCategory() const
{
    return m_current < 0 ? -1 : m_picture->layout().marks.at(m_current).category;
}

QString ChartView::wordsFor(int seriesIndex, int category) const
{
    const ChartCell *cell = m_data.cell(seriesIndex, category);
    if (!cell)
        return {};
    const QString figure = chartCellWords(m_data, *cell, screenLanguage());
    const QString where = m_data.categories.at(category).label;
    if (m_data.series.size() < 2)
        return tr("%1: %2", "a place in a chart, its figure").arg(where, figure);
    return tr("%1, %2: %3", "a place in a chart, a series, its figure")
        .arg(where, m_data.series.at(seriesIndex).label, figure);
}

namespace {

int markAt(const ChartLayout &layout, const QPointF &position)
{
    // What is drawn comes before the generous area around it.
    for (int at = 0; at < layout.marks.size(); ++at) {
        if (layout.marks.at(at).shape.contains(position))
            return at;
    }
    for (int at = 0; at < layout.marks.size(); ++at) {
        if (layout.marks.at(at).hit.contains(position))
            return at;
    }
    return -1;
}

} // namespace

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int at = m_picture ? markAt(m_picture->layout(), help->pos() - QPointF(8, 8)) : -1;
        if (at >= 0) {
            const ChartMark &mark = m_picture->layout().marks.at(at);
            QToolTip::showText(help->globalPos(), toolTipText(wordsFor(mark.series, mark.category)), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const int at = m_picture ? markAt(m_picture->layout(), event->position() - QPointF(8, 8)) : -1;
    if (at == m_hovered)
        return;
    m_hovered = at;
    setCursor(at >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ChartView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_picture)
        return;
    const int at = markAt(m_picture->layout(), event->position() - QPointF(8, 8));
    if (at < 0)
        return;
    setCurrent(at);
    openMark(at);
}

void ChartView::openMark(int at)
{
    const ChartMark &mark = m_picture->layout().marks.at(at);
    const ChartCell *cell = m_data.cell(mark.series, mark.category);
    Q_EMIT opened(m_data.categories.at(mark.category).key, m_data.series.at(mark.series).key,
                  cell ? cell->filter : QVariant());
}

void ChartView::setCurrent(int mark)
{
    m_current = mark;
    if (mark >= 0) {
        const ChartMark &now = m_picture->layout().marks.at(mark);
        setAccessibleDescription(wordsFor(now.series, now.category));
        QAccessibleEvent said(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&said);
    }
    update();
}

// Along the categories, and from series to series within one.
void ChartView::walk(int categories, int series)
{
    const auto &marks = m_picture->layout().marks;
    if (marks.isEmpty())
        return;
    if (m_current < 0) {
        setCurrent(0);
        return;
    }
    int category = currentCategory();
    int line = currentSeries();
    for (;;) {
        category += categories;
        line += series;
        if (category < 0 || category >= m_data.categories.size() || line < 0 || line >= m_data.series.size())
            return;
        for (int at = 0; at < marks.size(); ++at) {
            if (marks.at(at).category == category && marks.at(at).series == line) {
                setCurrent(at);
                return;
            }
        }
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool sideways = m_data.kind == ChartKind::HorizontalBars;
    switch (event->key()) {
    case Qt::Key_Left:
        sideways ? walk(0, -1) : walk(-1, 0);
        return;
    case Qt::Key_Right:
        sideways ? walk(0, 1) : walk(1, 0);
        return;
    case Qt::Key_Up:
        sideways ? walk(-1, 0) : walk(0, 1);
        return;
    case Qt::Key_Down:
        sideways ? walk(1, 0) : walk(0, -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            openMark(m_current);
        return;
    default:
        break;
    }
    if (event->matches(QKeySequence::Copy)) {
        copyFigures();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const bool byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKeyboard && m_current < 0 && m_picture && !m_picture->layout().marks.isEmpty())
        setCurrent(0);
}

} // namespace liaison
