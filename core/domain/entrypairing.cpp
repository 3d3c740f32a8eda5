// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entrypairing.h"

#include "core/base/textfold.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// A likeness score has three parts: equal pieces, alike subjects, near dates. Two of them must nearly be full.
constexpr int equalPiecesScore = 40;
constexpr int subjectScore = 40;
constexpr int unknownSubjectScore = 15; // one side gives no subject: neither alike nor unlike
constexpr int dateScore = 20;
constexpr int leastScore = 50;
constexpr int leastLikeness = 50; // of subjects, to believe that two running numbers are one reference

struct Candidate
{
    EntryPair pair;
    int score = 0;
};

bool directionsFit(const SideEntry &ours, const SideEntry &theirs)
{
    return ours.direction == "mutual"_L1 || theirs.direction == "mutual"_L1 ||
           ours.direction == mirroredDirection(theirs.direction);
}

bool quotes(const SideEntry &entry, const SideEntry &other)
{
    return !entry.otherRef.isEmpty() && entry.otherRef.compare(other.ref, Qt::CaseInsensitive) == 0;
}

// "EX-2017-0003": numbers that the program gives, so that two offices may use the same one for different exchanges.
bool isRunningNumber(const QString &ref)
{
    const QStringList parts = ref.split(u'-');
    return parts.size() == 3 && parts.first().compare(u"EX"_s, Qt::CaseInsensitive) == 0 && parts.at(1).size() == 4;
}

QSet<QString> wordsOf(const QString &subject)
{
    const QStringList words = searchTokens(subject).split(u' ', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

int likeness(const QSet<QString> &one, const QSet<QString> &other)
{
    if (one.isEmpty() || other.isEmpty())
        return 0;
    QSet<QString> shared = one;
    shared.intersect(other);
    return int(200 * shared.size() / (one.size() + other.size()));
}

// From the best pair down, each entry once. Ties go to the first by reference: seen from the other side the same pairs
// come out, since neighbours in conflict are always settled alike.
QList<EntryPair> bestPairs(QList<Candidate> candidates)
{
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return std::tuple(-a.score, a.pair.ours, a.pair.theirs) < std::tuple(-b.score, b.pair.ours, b.pair.theirs);
    });
    QSet<qsizetype> ours;
    QSet<qsizetype> theirs;
    QList<EntryPair> pairs;
    for (const Candidate &candidate : candidates) {
        if (ours.contains(candidate.pair.ours) || theirs.contains(candidate.pair.theirs))
            continue;
        ours.insert(candidate.pair.ours);
        theirs.insert(candidate.pair.theirs);
        pairs.append(candidate.pair);
    }
    return pairs;
}

// 3: both quote each other, 2: one quotes the other, 1: the same reference; 0: none.
int referenceScore(const PairingRule &rule, const SideEntry &ours, const SideEntry &theirs)
{
    if (const int quoted = int(quotes(ours, theirs)) + int(quotes(theirs, ours)))
        return 1 + quoted;
    if (ours.ref.compare(theirs.ref, Qt::CaseInsensitive) != 0 ||
        daysBetween(dateIn(rule.month, ours), dateIn(rule.month, theirs)) > rule.tolerance)
        return 0;
    const bool believed = !isRunningNumber(ours.ref) || ours.pieces == theirs.pieces ||
                          likenessOf(ours.subject, theirs.subject) >= leastLikeness;
    return believed ? 1 : 0;
}

} // namespace

PartialDate dateIn(const PartialDate &month, const SideEntry &entry)
{
    if (!entry.date.isNull())
        return entry.date;
    return entry.carriedFrom.isNull() ? month : entry.carriedFrom;
}

qint64 daysBetween(const PartialDate &one, const PartialDate &other)
{
    if (one.last < other.first)
        return one.last.daysTo(other.first);
    return other.last < one.first ? other.last.daysTo(one.first) : 0;
}

int likenessOf(const QString &one, const QString &other)
{
    return likeness(wordsOf(one), wordsOf(other));
}

QList<EntryPair> pairsByReference(const PairingRule &rule, const FreeEntries &free)
{
    QList<Candidate> candidates;
    for (const FreeEntry &ours : free.ours) {
        for (const FreeEntry &theirs : free.theirs) {
            if (!directionsFit(*ours.entry, *theirs.entry))
                continue;
            const int score = referenceScore(rule, *ours.entry, *theirs.entry);
            // Both explained as missing on the other side: somebody has looked already.
            if (score == 1 && ours.explained && theirs.explained)
                continue;
            if (score > 0 && !rule.areApart(*ours.entry, *theirs.entry))
                candidates.append({{ours.index, theirs.index}, score});
        }
    }
    return bestPairs(candidates);
}

QList<EntryPair> pairsByLikeness(const PairingRule &rule, const FreeEntries &free)
{
    QList<QSet<QString>> theirWords;
    for (const FreeEntry &theirs : free.theirs)
        theirWords.append(wordsOf(theirs.entry->subject));
    QList<Candidate> candidates;
    for (const FreeEntry &ours : free.ours) {
        const QSet<QString> ourWords = wordsOf(ours.entry->subject);
        for (qsizetype i = 0; i < free.theirs.size(); ++i) {
            const FreeEntry &theirs = free.theirs.at(i);
            if ((ours.explained && theirs.explained) || !directionsFit(*ours.entry, *theirs.entry))
                continue;
            const qint64 days = daysBetween(dateIn(rule.month, *ours.entry), dateIn(rule.month, *theirs.entry));
            if (days > rule.tolerance)
                continue;
            int score = int(dateScore * (rule.tolerance + 1 - days) / (rule.tolerance + 1));
            if (ours.entry->pieces == theirs.entry->pieces)
                score += equalPiecesScore;
            score += ourWords.isEmpty() || theirWords.at(i).isEmpty()
                         ? unknownSubjectScore
                         : subjectScore * likeness(ourWords, theirWords.at(i)) / 100;
            if (score >= leastScore && !rule.areApart(*ours.entry, *theirs.entry))
                candidates.append({{ours.index, theirs.index}, score});
        }
    }
    return bestPairs(candidates);
}

} // namespace liaison
