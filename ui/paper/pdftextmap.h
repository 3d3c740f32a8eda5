// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/layout.h"

class QPDF;

namespace liaison::report {

// Makes the text of a PDF what was written. Qt names each glyph after the first character a font draws with it, so that
// 香 is found as the radical ⾹ and a space as a tab; the fonts' tables of names are written again with the characters
// the layout used.
void correctTextMaps(QPDF &pdf, const Layout &layout);

} // namespace liaison::report
