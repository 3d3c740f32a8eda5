// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paper.h"

#include <QByteArray>

class QXmlStreamWriter;

// The OpenDocument parts that a paper's text stands on: name spaces, styles, header and footer.
namespace liaison::odf {

// Names of styles. Those that word processors know by themselves have their usual names.
inline const QString title = QStringLiteral("Title");
inline const QString subtitle = QStringLiteral("Subtitle");
inline const QString heading = QStringLiteral("Heading_20_1");
inline const QString ownText = QStringLiteral("Progress_20_text");
inline const QString drafted = QStringLiteral("Drafted_20_text");
inline const QString standing = QStringLiteral("Item_20_standing");
inline const QString aside = QStringLiteral("Note_20_to_20_the_20_editor");
inline const QString footnote = QStringLiteral("Footnote");
inline const QString anchor = QStringLiteral("Footnote_20_anchor");

// Opens the document and its root element.
void begin(QXmlStreamWriter &xml, const QString &root);

// Plain text, whatever is in it: no character that XML or paper cannot bear, spaces and line breaks kept.
void writeText(QXmlStreamWriter &xml, const QString &text);

// styles.xml: paragraph styles, the page, its header with the marking and its footer with the page's number.
QByteArray styles(const ProgressPaper &paper);

} // namespace liaison::odf
