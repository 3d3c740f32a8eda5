// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/restatement.h"
#include "ui/words/formats.h"

namespace liaison {

// What changed in a frozen report, in words of the formats' language; safe on any thread.

// "Quarterly report", "Operation result sheet": a kind of report by its code.
QString reportName(const QString &report, const QString &language);
// "Exchanges · GDC · sent · monthly · pieces".
QString figureWords(const FigurePath &path, const Formats &formats);
// One side of a change: "about HK$13,880,000", "41", "not counted" where the report has no such figure.
QString figureValueWords(const FigurePath &path, const QJsonValue &value, const Formats &formats);
// "EX-2017-0012 (entered)".
QString recordChangeWords(const RecordChange &change, const Formats &formats);

} // namespace liaison
