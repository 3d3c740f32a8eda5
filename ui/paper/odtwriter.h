// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paper.h"

#include <QByteArray>

namespace liaison {

// The paper as an OpenDocument text (ODT) to edit: real headings, named paragraph styles, real footnotes, marking and
// page numbers in header and footer. Equal papers give equal bytes. Any thread.
//
// Qt's own ODT writer knows neither headings nor named styles nor footnotes, so that nothing of it could be used here.
QByteArray paperText(const ProgressPaper &paper);

// Two of the files in it.
QByteArray contentXml(const ProgressPaper &paper);
QByteArray stylesXml(const ProgressPaper &paper);

} // namespace liaison
