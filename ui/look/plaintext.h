// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/visibletext.h"

#include <QString>
#include <QTextDocument>

namespace liaison {

// Text of people for a tool tip, without what would turn it: Qt would read what looks like markup as HTML there, and
// offers no way to say no.
inline QString toolTipText(const QString &text)
{
    const QString shown = visibleText(text);
    return Qt::mightBeRichText(shown) ? Qt::convertFromPlainText(shown) : shown;
}

} // namespace liaison
