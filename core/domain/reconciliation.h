// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/difference.h"
#include "core/domain/statement.h"

namespace liaison {

// One entry of either side as the matching rule sees it: of our log, or of the counterpart's statement.
struct SideEntry
{
    QString statement; // theirs, carried over: the statement it stands in; else empty
    QString ref;       // of the side whose entry it is
    QString otherRef;  // the other side's reference, where it is quoted
    PartialDate date;
    QString direction; // seen from the side whose entry it is
    QString mode;
    qint64 pieces = 0;
    QString subject;
    PartialDate carriedFrom; // the month it belongs to by itself, when it was carried over into this one

    bool operator==(const SideEntry &) const = default;
};

// In which class an entry falls. Every entry is in exactly one finding.
enum class FindingClass {
    Proposed, // two entries that may be one exchange: a person confirms or parts them
    PiecesDiffer,
    OnlyOurs,
    OnlyTheirs,
    Matched,
    NotCompared, // ours, where their statement lists no entries but only counts
};

enum class PairedBy { Nothing, Reference, Person, Likeness };

// One row of a reconciliation: a pair, or an entry that the other side lacks.
struct Finding
{
    FindingClass kind = FindingClass::Matched;
    std::optional<SideEntry> ours;
    std::optional<SideEntry> theirs;
    PairedBy pairedBy = PairedBy::Nothing;
    qint64 daysApart = 0;               // of a pair
    int likeness = 0;                   // of a pair's subjects: 0–100
    std::optional<Difference> decision; // what was decided about exactly this
    bool outdated = false;              // it was explained, but the pieces have changed since

    // Ours less theirs; an entry that one side lacks counts as none there.
    qint64 difference() const { return (ours ? ours->pieces : 0) - (theirs ? theirs->pieces : 0); }
    bool isExplained() const { return decision && !decision->explanation.isEmpty() && !outdated; }
    bool isOpen() const; // somebody has to confirm, explain or correct something
};

// A count of the statement beside what it is checked against.
struct CountFinding
{
    QString count; // sent, received, mutual, seen from the stating agency; total
    std::optional<qint64> stated;
    std::optional<qint64> compared; // nothing: it cannot be said, because directions are not split alike
    bool againstEntries = false;    // against their own entries; else against our log
    std::optional<Difference> decision;
    bool outdated = false;

    bool agrees() const { return stated && compared && *stated == *compared; }
    bool isExplained() const { return decision && !decision->explanation.isEmpty() && !outdated; }
    bool isOpen() const { return !agrees() && !isExplained(); }
};

// Everything that one month of one counterpart is reconciled from.
struct ReconciliationInput
{
    static constexpr int usualTolerance = 5; // days

    PartialDate month;
    QList<SideEntry> ours;      // our log of the month, and ours carried over into it
    QList<SideEntry> theirs;    // the statement's entries, and theirs carried over into it
    bool listsEntries = true;   // the statement lists single entries, not counts alone
    std::optional<qint64> sent; // stated pieces, seen from the stating agency
    std::optional<qint64> received;
    std::optional<qint64> mutual;
    QList<Difference> decisions;
    int tolerance = usualTolerance; // days between the two dates of one exchange, at most
};

struct Reconciliation
{
    QList<Finding> findings; // those that wait for somebody first, then by date
    QList<CountFinding> counts;

    int count(FindingClass kind) const;
    int open() const; // how many findings and counts wait for somebody
    int explained() const;
};

// Sets our log against the statement. Pairs are made, in this order, of what a person confirmed; of entries where one
// side quotes the other's reference; of entries under the same reference; and, as proposals, of entries alike in date,
// pieces and subject. Directions must fit (their sent is our received; mutual fits any), but where a person said so.
// The answer does not depend on the order of the input, and is the same seen from the other side.
Reconciliation reconcile(const ReconciliationInput &input);

// A decision about exactly that finding, to be completed: its two sides and their pieces, and what was decided about
// the pair before.
Difference decisionAbout(const QString &statement, const Finding &finding);
Difference decisionAbout(const QString &statement, const CountFinding &finding);

// How alike two subjects are, 0–100: shared words and pairs of Chinese characters (Dice's coefficient).
int likenessOf(const QString &one, const QString &other);

// What was signed off, as lines that can be compared later.
struct SignedLine
{
    bool ours = true;
    QString ref;
    QString date;
    QString direction;
    qint64 pieces = 0;

    bool operator==(const SignedLine &) const = default;
};

QList<SignedLine> signedLines(const ReconciliationInput &input);

// What is different from what was signed off.
struct SignedChange
{
    enum class What { Added, Removed, Changed };

    What what = What::Changed;
    SignedLine before; // not for Added
    SignedLine now;    // not for Removed
};

QList<SignedChange> changesSince(const QList<SignedLine> &signedOff, const QList<SignedLine> &now);

} // namespace liaison
