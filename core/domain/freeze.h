// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/fields/fields.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

namespace liaison {

using FreezeId = Id<struct FreezeTag>;

// A report as it was published: its figures, which stay as they are for ever.
struct Freeze
{
    FreezeId id;
    QString uid;
    QString ref;
    QString report;     // "quarterly", "operation", …
    QString subject;    // the period's text or the operation's code: what it is a report of
    PartialDate period; // the days that it covers
    QString marking;    // TLP code
    QString officer;    // who froze it, by name
    QDateTime frozenAt; // UTC
    QString reason;     // why, of a restatement
    QString restates;   // reference of the freeze that this one restates; empty: the first of its report and subject
    qint64 journal = 0; // the last row of the journal at that moment: what changed since comes after it
    QString program;    // version of the program
    QByteArray content; // canonical JSON, UTF-8: see canonicalJson
    QString digest;     // SHA-256 of the content, hexadecimal

    bool operator==(const Freeze &) const = default;
    // What lists and the journal show: everything but the content. It is never read from JSON.
    static const Fields<Freeze> &fields();
    QJsonObject figures() const; // the content's figures
};

// A frozen report as it was printed.
struct FreezeDocument
{
    QString language;
    QByteArray pdf;
    bool operator==(const FreezeDocument &) const = default;
};

// JSON in its one form: UTF-8, members in the order of their names, no white space.
QByteArray canonicalJson(const QJsonObject &object);
// SHA-256 in hexadecimal digits.
QString digestOf(const QByteArray &bytes);

} // namespace liaison
