// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/fields/fields.h"
#include "core/values/partialdate.h"

namespace liaison {

using OfficerId = Id<struct OfficerTag>;

// A post that an officer held before the present one. Dates may be known only to a month or a year, or not at all.
struct Posting
{
    QString agency; // agency code
    QString post;
    PartialDate from;
    PartialDate to; // inclusive
    bool operator==(const Posting &) const = default;
};

// A named liaison officer or contact of an agency, with a post and posting dates. A contact does not use this file;
// officers, supervisors and analysts do.
struct Officer
{
    OfficerId id;
    qint64 revision = 0;
    QString uid;
    QString ref; // short reference, for example initials
    QString name;
    QString agency; // agency code
    QString post;
    QDate postedFrom;
    QDate postedTo;
    QList<Posting> postings;                  // before that one, oldest first
    QString role = QStringLiteral("officer"); // contact, officer, supervisor, analyst
    QString contact;                          // telephone, e-mail
    QString note;

    bool operator==(const Officer &) const = default;
    static const Fields<Officer> &fields();
    Errors validate() const;
    // The posting in force on the day, the present one included; the later of two that may both have been. Nothing
    // where the dates say none, or are not stated.
    std::optional<Posting> postingOn(const QDate &day) const;
};

} // namespace liaison
