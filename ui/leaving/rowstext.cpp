// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaving/rowstext.h"

#include "core/transfer/csvwriter.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace liaison {

QString rowText(const QStringList &cells)
{
    QStringList written;
    for (QString cell : cells)
        written.append(withoutFormula(cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ')));
    return written.join(u'\t');
}

QMimeData *rowsData(const QString &text)
{
    QString rows;
    QString tag = u"th"_s;
    for (const QString &line : text.split(u'\n')) {
        rows += u"<tr>"_s;
        for (const QString &cell : line.split(u'\t'))
            rows += u'<' + tag + u'>' + cell.toHtmlEscaped() + u"</"_s + tag + u'>';
        rows += u"</tr>\n"_s;
        tag = u"td"_s;
    }
    auto *data = new QMimeData;
    data->setText(text);
    data->setHtml(u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\">\n"_s + rows + u"</table>"_s);
    return data;
}

} // namespace liaison
