// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace liaison {

// The row number of a record in this case file; 0 is "not saved yet". The tag keeps ids of different nouns apart.
template <typename Tag>
struct Id
{
    qint64 value = 0;

    bool isNull() const { return value == 0; }
    auto operator<=>(const Id &) const = default;
};

template <typename Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

// A new identity that holds across administrations: UUID version 7 (RFC 9562), lower case, 36 characters.
QString newUid();

// True when the text has the form of a UUID.
bool isUid(const QString &text);

} // namespace liaison
