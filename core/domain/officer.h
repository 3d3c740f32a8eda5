// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/recordform.h"

namespace liaison {

using OfficerId = Id<struct OfficerTag>;

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
    QString role = QStringLiteral("officer"); // contact, officer, supervisor, analyst
    QString contact;                          // telephone, e-mail
    QString note;

    bool operator==(const Officer &) const = default;
    static const QStringList &roles();
    Errors validate() const;
    QJsonObject toForm() const;
    static Officer fromForm(const QJsonObject &form, const FormContext &context, Errors &errors);
};

} // namespace liaison
