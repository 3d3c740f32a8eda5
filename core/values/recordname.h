// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace liaison {

// Names a record of any kind. Written "exchange EX-2017-0003": the kind, a space, and the reference or code.
struct RecordName
{
    QString kind;
    QString ref;

    bool isNull() const { return kind.isEmpty() && ref.isEmpty(); }
    QString text() const { return isNull() ? QString() : QString(kind + u' ' + ref); }
    static RecordName fromText(const QString &text); // without a space all of it is the kind
    bool operator==(const RecordName &) const = default;
};

} // namespace liaison
