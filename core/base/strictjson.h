// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <tl/expected.hpp>

namespace liaison {

// Where and why a text is not JSON.
struct JsonFault
{
    enum class Kind {
        NotUtf8,
        EndsEarly,    // the text stops inside a value
        Unexpected,   // something stands where JSON has no place for it; detail is the character
        TrailingText, // more text after the one document
        DuplicateKey, // a name stands twice in one object; detail is the name
        TooDeep,      // nested deeper than deepestJson
        BadNumber,    // not a number as JSON writes it, or too large for any
        BadEscape,    // an unknown escape, or half of a surrogate pair
        BareControl,  // a control character inside a text
    };
    Kind kind = Kind::Unexpected;
    qint64 line = 1;   // counted from one
    qint64 column = 1; // in characters, counted from one
    QString detail{};
};

constexpr int deepestJson = 64;

// Reads exactly one JSON document (RFC 8259), strictly: no comments, no trailing commas, no name twice in one object,
// no half characters. A byte order mark before it is allowed. Whole numbers of 64 bits are kept exactly. Thread-safe.
tl::expected<QJsonValue, JsonFault> parseJson(const QByteArray &utf8);
tl::expected<QJsonValue, JsonFault> parseJsonText(const QString &text);

} // namespace liaison
