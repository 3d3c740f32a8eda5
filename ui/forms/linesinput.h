// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonArray>

namespace liaison {

// An input that holds a list of things: postings, goods with their units, entries of a statement, seizure lines. Says
// how the list stands in the record's JSON and, readable or not, in a draft. On the screen thread.
class LinesInput
{
public:
    virtual ~LinesInput() = default;

    virtual QJsonArray json() const = 0; // what cannot be read goes as it was typed
    virtual void setJson(const QJsonArray &lines) = 0;
    virtual QJsonValue typed() const { return json(); }
    virtual void setTyped(const QJsonValue &typed) { setJson(typed.toArray()); }
    // Shows what is wrong with single lines; gives back the other errors.
    virtual Errors showErrors(const Errors &errors) { return errors; }
};

} // namespace liaison
