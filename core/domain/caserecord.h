// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/seizure.h"
#include "core/fields/fields.h"

namespace liaison {

using CaseRecordId = Id<struct CaseRecordTag>;

// One detection, with its seizure lines. (A case of the domain; `case` is a word of the language.)
struct CaseRecord
{
    CaseRecordId id;
    qint64 revision = 0;
    QString uid;
    QString ref;
    PartialDate date;
    QString agency;    // agency code
    QString operation; // operation code, or empty
    QString place;     // ISO 3166 code, named crossing, or free text
    QString transport; // code lists transport, channel, procedure, detection, infringement; empty: not stated
    QString channel;
    QString procedure;
    QString detection;
    QString infringement;
    QString countingRule = QStringLiteral("interception"); // code list counting_rule
    QString origin;                                        // ISO 3166 codes, or empty
    QStringList via;
    QString destination;
    Estimate arrests;
    QStringList subjects;                    // names of persons and syndicates
    QStringList indicators;                  // codes of risk indicators that were met
    QString status = QStringLiteral("open"); // open, under_investigation, closed
    QString tlp = QStringLiteral("AMBER+STRICT");
    QString summary;
    bool illustrative = false;
    QList<Seizure> seizures;

    bool operator==(const CaseRecord &) const = default;
    static const Fields<CaseRecord> &fields();
    Errors validate() const;
};

} // namespace liaison
