// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/scope.h"
#include "core/values/codelist.h"

namespace liaison {

// How often a risk indicator was met in records of one kind, and with what outcome. What is a hit and what a known
// outcome: core/storage/indicatorrules.h.
struct IndicatorPart
{
    qint64 flagged = 0;
    qint64 known = 0; // of these, with a known outcome
    qint64 hits = 0;  // of these, with a seizure or a positive outcome
    RecordFilter flaggedFilter;
    RecordFilter knownFilter;
    RecordFilter hitFilter;
};

// One risk indicator in a period.
struct IndicatorCount
{
    QString code;
    Names description;
    QString channel; // code list channel; empty: any
    IndicatorPart cases;
    IndicatorPart referrals; // those that are not counted with a case they hand over

    qint64 flagged() const { return cases.flagged + referrals.flagged; }
    qint64 known() const { return cases.known + referrals.known; }
    qint64 hits() const { return cases.hits + referrals.hits; }
};

// Two risk indicators met in the same records.
struct IndicatorPair
{
    QString first; // codes, in alphabetical order
    QString second;
    qint64 cases = 0;
    qint64 referrals = 0;
    RecordFilter caseFilter;
    RecordFilter referralFilter;

    qint64 records() const { return cases + referrals; }
};

// Counts of risk indicators. A period counts the cases and referrals whose whole date lies in it. Lives on its
// connection's thread.
class IndicatorFigures
{
public:
    explicit IndicatorFigures(Connection &connection) : m_connection(connection) {}

    // Every indicator that was met, by code.
    Result<QList<IndicatorCount>> count(const Scope &scope);
    // The pairs that occurred, most frequent first.
    Result<QList<IndicatorPair>> pairs(const Scope &scope);

private:
    Connection &m_connection;
};

} // namespace liaison
