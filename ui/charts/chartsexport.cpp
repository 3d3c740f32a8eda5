// SPDX-License-Identifier: GPL-3.0-or-later
// A chart leaves the window: clipboard, PNG, SVG, CSV.
#include "core/transfer/csvwriter.h"
#include "ui/charts/charts.h"
#include "ui/charts/chartsscene.h"
#include "ui/inputs/filechooser.h"
#include "ui/inputs/recipientedit.h"
#include "ui/look/theme.h"
#include "ui/words/formats.h"

#include <QBuffer>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QMenu>
#include <QPainter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QString majorText(qint64 value, qint64 perUnit)
{
    QString text = QString::number(value / perUnit);
    if (value % perUnit != 0) {
        const auto digits = QString::number(perUnit).size() - 1; // 100: two
        text += u'.' + QString::number(value % perUnit).rightJustified(digits, u'0');
    }
    return text;
}

// On paper colours, whatever the screen's scheme: the picture goes into documents.
ChartLook documentLook()
{
    ChartLook look = chartLookOfScreen();
    look.scheme = Scheme::Light;
    look.textScale = 1;
    return look;
}

QImage drawn(const ChartData &data, const QSize &size, double ratio)
{
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintChart(painter, QRectF(QPointF(0, 0), size).adjusted(12, 12, -12, -12), data, documentLook(), 1);
    return image;
}

QString fileNameFor(const QString &title)
{
    QString name;
    for (const QChar character : title.left(60))
        name.append(character.isLetterOrNumber() ? character : QChar(u'-'));
    return name.isEmpty() ? u"chart"_s : name;
}

} // namespace

QByteArray chartCsv(const ChartData &data)
{
    QBuffer text;
    text.open(QIODevice::WriteOnly);
    CsvWriter csv(text);
    (void)csv.write({u"category_key"_s, u"category"_s, u"series_key"_s, u"series"_s, u"value"_s, u"qualifier"_s,
                     u"not_stated"_s, u"unit"_s}); // into memory nothing fails
    const qint64 perUnit = std::max<qint64>(data.perUnit, 1);
    for (int category = 0; category < data.categories.size(); ++category) {
        for (int series = 0; series < data.series.size(); ++series) {
            const ChartCell *cell = data.cell(series, category);
            if (!cell)
                continue;
            const ChartCategory &place = data.categories.at(category);
            const ChartSeries &line = data.series.at(series);
            (void)csv.write({place.key, place.label, line.key, line.label,
                             cell->stated ? majorText(cell->value, perUnit) : QString(),
                             cell->stated ? qualifierCode(cell->qualifier) : u"not_stated"_s,
                             QString::number(cell->notStated), data.valueAxis});
        }
    }
    return text.data();
}

Leaving ChartView::leavingAs(const QString &medium) const
{
    Leaving leaving;
    leaving.what.kind = u"chart"_s;
    leaving.what.ref = m_data.title;
    leaving.what.medium = medium;
    leaving.what.details = QJsonObject{{u"title"_s, m_data.title}};
    for (const QList<ChartCell> &row : m_data.cells) {
        for (const ChartCell &cell : row) {
            if (!cell.filter.canConvert<RecordFilter>())
                continue;
            if (const auto filter = cell.filter.value<RecordFilter>(); !leaving.behind.contains(filter))
                leaving.behind.append(filter);
        }
    }
    return leaving;
}

void ChartView::copyPicture()
{
    Leaving leaving = leavingAs(u"clipboard"_s);
    leaving.picture = drawn(m_data, size(), 2);
    Q_EMIT leavingWanted(leaving);
}

void ChartView::copyFigures()
{
    QStringList head{m_data.categoryAxis};
    for (const ChartSeries &series : std::as_const(m_data.series))
        head.append(series.label);
    QString text = head.join(u'\t');
    for (int category = 0; category < m_data.categories.size(); ++category) {
        QStringList cells{m_data.categories.at(category).label};
        for (int series = 0; series < m_data.series.size(); ++series) {
            const ChartCell *cell = m_data.cell(series, category);
            cells.append(cell ? chartCellWords(m_data, *cell, screenLanguage()) : QString());
        }
        text += u'\n' + cells.replaceInStrings(u"\t"_s, u" "_s).join(u'\t');
    }
    Leaving leaving = leavingAs(u"clipboard"_s);
    leaving.text = text;
    Q_EMIT leavingWanted(leaving);
}

QByteArray ChartView::content(const QString &medium) const
{
    if (medium == "csv"_L1)
        return chartCsv(m_data);
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    if (medium == "png"_L1) {
        drawn(m_data, size(), 3).save(&buffer, "PNG");
        return content;
    }
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size());
    generator.setViewBox(QRect(QPoint(0, 0), size()));
    generator.setTitle(m_data.title);
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(0, 0), size()), Qt::white);
    paintChart(painter, QRectF(QPointF(0, 0), size()).adjusted(12, 12, -12, -12), m_data, documentLook(), 1);
    painter.end();
    return content;
}

void ChartView::save(const QString &fileName, const QString &medium, const QString &recipient)
{
    Leaving leaving = leavingAs(medium);
    leaving.target = fileName;
    leaving.bytes = content(medium);
    leaving.what.recipient = recipient;
    Q_EMIT leavingWanted(leaving);
}

void ChartView::saveAs(const QString &medium, const QString &filter)
{
    auto *dialog =
        chooserForSaving(this, tr("Save the chart"), {}, filter, medium, fileNameFor(m_data.title) + u'.' + medium);
    const auto *to = recipientIn(dialog, m_agencies ? m_agencies() : QList<CodeChoice>());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, medium, to](const QString &fileName) { save(fileName, medium, to->recipient()); });
    dialog->open();
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(u"edit-copy"_s), tr("Copy the picture")), &QAction::triggered, this,
            &ChartView::copyPicture);
    connect(menu->addAction(tr("Copy the figures")), &QAction::triggered, this, &ChartView::copyFigures);
    menu->addSeparator();
    connect(menu->addAction(icon(u"document-save"_s), tr("Save as PNG…")), &QAction::triggered, this,
            [this] { saveAs(u"png"_s, tr("PNG picture (*.png)")); });
    connect(menu->addAction(tr("Save as SVG…")), &QAction::triggered, this,
            [this] { saveAs(u"svg"_s, tr("SVG drawing (*.svg)")); });
    connect(menu->addAction(tr("Save the figures as CSV…")), &QAction::triggered, this,
            [this] { saveAs(u"csv"_s, tr("CSV table (*.csv)")); });
    menu->popup(event->globalPos());
}

} // namespace liaison
