// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/statedgoods.h"
#include "core/fields/fields.h"

namespace liaison {

using DeclaredResultId = Id<struct DeclaredResultTag>;

// A declared result: what one agency says it achieved, in one operation or in a period as a whole. Itemised results are
// added up from cases (core/figures) and never stored.
struct DeclaredResult : StatedGoods
{
    DeclaredResultId id;
    qint64 revision = 0;
    QString uid;
    QString ref;
    QString operation;    // operation code; empty when the result is for a period
    PartialDate period;   // null when the result is for an operation
    QString agency;       // agency code
    QString countingRule; // code list counting_rule; empty: the source does not say
    Estimate cases;
    Estimate arrests;
    QString source; // where it was stated
    QString note;
    bool illustrative = false;

    bool operator==(const DeclaredResult &) const = default;
    static const Fields<DeclaredResult> &fields();
    Errors validate() const;
};

} // namespace liaison
