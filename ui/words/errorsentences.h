// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <span>

namespace liaison {

// What is said of an error: a row of a table.
struct ErrorSentence
{
    Q_DECLARE_TR_FUNCTIONS(ErrorTexts)

public:
    enum class Argument {
        Detail, // %1 is what was typed or found
        Name,   // %1 is the name of the field, %2 the detail
        File,   // %1 is the file called like the detail, or "The file"
    };

    ErrorKind kind;
    // The fields that it is said of, parted by '|': "items[*" is every one that begins so, "*[*" every one with a
    // bracket in it, "" none; null: whatever the field is.
    const char *fields;
    const char *words;
    Argument argument = Argument::Detail;

    // Every one, the particular before the general. Thread-safe.
    static std::span<const ErrorSentence> all();
    // The first that fits; one that tells the detail is passed over when there is none and another fits. None: nullptr.
    static const ErrorSentence *of(const Error &error);

private:
    bool fits(const Error &error) const;
    bool tellsDetail() const;
};

} // namespace liaison
