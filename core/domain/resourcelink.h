// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/fields/fields.h"

namespace liaison {

using ResourceLinkId = Id<struct ResourceLinkTag>;

// An entry of a shared database or information corner: an address on the web that the sides keep up to date. The
// program never opens it by itself.
struct ResourceLink
{
    ResourceLinkId id;
    qint64 revision = 0;
    QString uid;
    QString ref;
    Names title;
    QString address;   // http or https
    QString territory; // ISO 3166 code; empty: not stated
    QString kind;      // code list link_kind
    QDate checked;     // last day on which somebody looked whether it works
    QDate updated;     // last day on which the entry was brought up to date
    QString note;
    bool illustrative = false;

    bool operator==(const ResourceLink &) const = default;
    static const Fields<ResourceLink> &fields();
    Errors validate() const;
};

// Whether the text is a full address of the web: http or https, with a host and without a password in it.
bool isWebAddress(const QString &text);

} // namespace liaison
