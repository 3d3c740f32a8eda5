// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextDocument>

namespace liaison {

// Text of people for a tool tip: Qt would read what looks like markup as HTML there, and offers no way to say no.
inline QString toolTipText(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace liaison
