// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reconciliation.h"

#include "core/domain/entrypairing.h"

#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

bool sameRef(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

bool isOurs(const Difference &decision, const SideEntry &entry)
{
    return !decision.exchange.isEmpty() && sameRef(decision.exchange, entry.ref);
}

bool isTheirs(const Difference &decision, const SideEntry &entry)
{
    return !decision.entry.isEmpty() && sameRef(decision.entry, entry.ref) &&
           sameRef(decision.entryOf, entry.statement);
}

bool holds(const std::optional<qint64> &explained, qint64 now)
{
    return !explained || *explained == now;
}

const Difference *decisionOnSingle(const QList<Difference> &decisions, const SideEntry &entry, bool ours)
{
    for (const Difference &decision : decisions) {
        if (decision.isPair() || !decision.count.isEmpty())
            continue;
        if (ours ? isOurs(decision, entry) : isTheirs(decision, entry))
            return &decision;
    }
    return nullptr;
}

bool isCarriedAway(const Difference *decision)
{
    return decision && decision->explanation == "carried_over"_L1;
}

// One reconciliation under way.
class Reconciling
{
public:
    explicit Reconciling(const ReconciliationInput &input) : m_input(input)
    {
        // Whatever the order they come in.
        std::sort(m_input.decisions.begin(), m_input.decisions.end(),
                  [](const Difference &a, const Difference &b) { return a.id.value < b.id.value; });
        sortEntries(m_input.ours);
        sortEntries(m_input.theirs);
        m_ourTaken.resize(m_input.ours.size());
        m_theirTaken.resize(m_input.theirs.size());
    }

    Reconciliation run()
    {
        setCarriedAside();
        if (m_input.listsEntries || !m_input.theirs.isEmpty()) {
            pairConfirmed();
            for (const EntryPair &pair : pairsByReference(rule(), free()))
                addPair(pair, PairedBy::Reference);
            for (const EntryPair &pair : pairsByLikeness(rule(), free()))
                addPair(pair, PairedBy::Likeness);
        }
        addSingles();
        addCounts();
        std::stable_sort(m_answer.findings.begin(), m_answer.findings.end(), before);
        return m_answer;
    }

private:
    static void sortEntries(QList<SideEntry> &entries)
    {
        std::sort(entries.begin(), entries.end(), [](const SideEntry &a, const SideEntry &b) {
            const int byRef = a.ref.compare(b.ref, Qt::CaseInsensitive);
            return byRef != 0 ? byRef < 0 : a.statement < b.statement;
        });
    }

    static bool before(const Finding &a, const Finding &b)
    {
        if (a.isOpen() != b.isOpen())
            return a.isOpen();
        const SideEntry &left = a.ours ? *a.ours : *a.theirs;
        const SideEntry &right = b.ours ? *b.ours : *b.theirs;
        if (left.date.first != right.date.first)
            return left.date.first < right.date.first;
        return left.ref.compare(right.ref, Qt::CaseInsensitive) < 0;
    }

    PairingRule rule() const
    {
        return {m_input.tolerance, m_input.month, [this](const SideEntry &ours, const SideEntry &theirs) {
                    return std::any_of(m_input.decisions.begin(), m_input.decisions.end(), [&](const Difference &one) {
                        return one.pairing == "different"_L1 && isOurs(one, ours) && isTheirs(one, theirs);
                    });
                }};
    }

    // The entries that belong to nothing yet, and whether each is explained by itself already.
    FreeEntries free() const
    {
        FreeEntries entries;
        const auto collect = [this](const QList<SideEntry> &from, const QList<bool> &taken, bool ours,
                                    QList<FreeEntry> &to) {
            for (qsizetype i = 0; i < from.size(); ++i) {
                if (!taken.at(i))
                    to.append({i, &from.at(i), decisionOnSingle(m_input.decisions, from.at(i), ours) != nullptr});
            }
        };
        collect(m_input.ours, m_ourTaken, true, entries.ours);
        collect(m_input.theirs, m_theirTaken, false, entries.theirs);
        return entries;
    }

    // What another month has is compared there.
    void setCarriedAside()
    {
        for (qsizetype i = 0; i < m_input.ours.size(); ++i) {
            if (isCarriedAway(decisionOnSingle(m_input.decisions, m_input.ours.at(i), true)))
                addSingle(i, true);
        }
        for (qsizetype i = 0; i < m_input.theirs.size(); ++i) {
            if (isCarriedAway(decisionOnSingle(m_input.decisions, m_input.theirs.at(i), false)))
                addSingle(i, false);
        }
    }

    void pairConfirmed()
    {
        for (const Difference &decision : m_input.decisions) {
            if (decision.pairing != "same"_L1)
                continue;
            const auto find = [](const QList<SideEntry> &entries, const QList<bool> &taken, const auto &is) {
                for (qsizetype i = 0; i < entries.size(); ++i) {
                    if (!taken.at(i) && is(entries.at(i)))
                        return i;
                }
                return qsizetype(-1);
            };
            const qsizetype ours =
                find(m_input.ours, m_ourTaken, [&](const SideEntry &entry) { return isOurs(decision, entry); });
            const qsizetype theirs =
                find(m_input.theirs, m_theirTaken, [&](const SideEntry &entry) { return isTheirs(decision, entry); });
            if (ours >= 0 && theirs >= 0)
                addPair({ours, theirs}, PairedBy::Person);
        }
    }

    void addPair(const EntryPair &pair, PairedBy pairedBy)
    {
        Finding finding;
        finding.ours = m_input.ours.at(pair.ours);
        finding.theirs = m_input.theirs.at(pair.theirs);
        finding.pairedBy = pairedBy;
        finding.daysApart = daysBetween(dateIn(m_input.month, *finding.ours), dateIn(m_input.month, *finding.theirs));
        finding.likeness = likenessOf(finding.ours->subject, finding.theirs->subject);
        if (pairedBy == PairedBy::Likeness)
            finding.kind = FindingClass::Proposed;
        else
            finding.kind = finding.difference() == 0 ? FindingClass::Matched : FindingClass::PiecesDiffer;
        for (const Difference &decision : m_input.decisions) {
            if (isOurs(decision, *finding.ours) && isTheirs(decision, *finding.theirs))
                decide(finding, decision);
        }
        m_ourTaken[pair.ours] = true;
        m_theirTaken[pair.theirs] = true;
        m_answer.findings.append(finding);
    }

    static void decide(Finding &finding, const Difference &decision)
    {
        finding.decision = decision;
        // What is carried over as a whole stays explained by the other month.
        const bool carried = decision.explanation == "carried_over"_L1 && !decision.isPair();
        finding.outdated = !carried && !decision.explanation.isEmpty() &&
                           ((finding.ours && !holds(decision.ourPieces, finding.ours->pieces)) ||
                            (finding.theirs && !holds(decision.theirPieces, finding.theirs->pieces)));
    }

    void addSingle(qsizetype index, bool ours)
    {
        Finding finding;
        const SideEntry &entry = (ours ? m_input.ours : m_input.theirs).at(index);
        (ours ? finding.ours : finding.theirs) = entry;
        (ours ? m_ourTaken : m_theirTaken)[index] = true;
        const Difference *decision = decisionOnSingle(m_input.decisions, entry, ours);
        if (ours && !m_input.listsEntries && !isCarriedAway(decision))
            finding.kind = FindingClass::NotCompared;
        else
            finding.kind = ours ? FindingClass::OnlyOurs : FindingClass::OnlyTheirs;
        if (decision)
            decide(finding, *decision);
        m_answer.findings.append(finding);
    }

    void addSingles()
    {
        for (qsizetype i = 0; i < m_input.ours.size(); ++i) {
            if (!m_ourTaken.at(i))
                addSingle(i, true);
        }
        for (qsizetype i = 0; i < m_input.theirs.size(); ++i) {
            if (!m_theirTaken.at(i))
                addSingle(i, false);
        }
    }

    // Pieces by direction, seen from the stating agency: of their own entries, or of what our log leaves to be counted.
    QMap<QString, qint64> comparedPieces() const
    {
        QMap<QString, qint64> pieces;
        if (m_input.listsEntries) {
            for (const SideEntry &entry : m_input.theirs) {
                if (entry.carriedFrom.isNull())
                    pieces[entry.direction] += entry.pieces;
            }
            return pieces;
        }
        for (const Finding &finding : m_answer.findings) {
            if (finding.kind == FindingClass::NotCompared)
                pieces[mirroredDirection(finding.ours->direction)] += finding.ours->pieces;
        }
        return pieces;
    }

    void addCount(const QString &count, const std::optional<qint64> &stated, const std::optional<qint64> &compared)
    {
        CountFinding finding{count, stated, compared, m_input.listsEntries, {}, false};
        for (const Difference &decision : m_input.decisions) {
            if (decision.count != count)
                continue;
            finding.decision = decision;
            finding.outdated =
                !holds(decision.theirPieces, stated.value_or(-1)) || !holds(decision.ourPieces, compared.value_or(-1));
        }
        m_answer.counts.append(finding);
    }

    void addCounts()
    {
        const QMap<QString, qint64> pieces = comparedPieces();
        const qint64 all = std::accumulate(pieces.begin(), pieces.end(), qint64(0));
        if (!m_input.sent && !m_input.received && !m_input.mutual)
            return;
        const bool unsplit = m_input.mutual.value_or(0) > 0 || pieces.value(u"mutual"_s) > 0;
        if (unsplit && !m_input.listsEntries) {
            // One side does not split by direction: only all pieces together can be compared, if all were stated.
            const bool whole =
                (m_input.sent && m_input.received) || (m_input.mutual && !m_input.sent && !m_input.received);
            const qint64 stated = m_input.sent.value_or(0) + m_input.received.value_or(0) + m_input.mutual.value_or(0);
            return addCount(u"total"_s, stated, whole ? std::optional(all) : std::nullopt);
        }
        for (const auto &[name, stated] :
             {std::pair(u"sent"_s, m_input.sent), std::pair(u"received"_s, m_input.received),
              std::pair(u"mutual"_s, m_input.mutual)}) {
            if (stated)
                addCount(name, stated, pieces.value(name));
        }
    }

    ReconciliationInput m_input;
    QList<bool> m_ourTaken;
    QList<bool> m_theirTaken;
    Reconciliation m_answer;
};

} // namespace

bool Finding::isOpen() const
{
    switch (kind) {
    case FindingClass::Proposed:
        return true;
    case FindingClass::Matched:
    case FindingClass::NotCompared:
        return false;
    default:
        return !isExplained();
    }
}

int Reconciliation::count(FindingClass kind) const
{
    return int(std::count_if(findings.begin(), findings.end(), [&](const Finding &one) { return one.kind == kind; }));
}

int Reconciliation::open() const
{
    const auto isOpen = [](const auto &finding) { return finding.isOpen(); };
    return int(std::count_if(findings.begin(), findings.end(), isOpen) +
               std::count_if(counts.begin(), counts.end(), isOpen));
}

int Reconciliation::explained() const
{
    return int(std::count_if(findings.begin(), findings.end(),
                             [](const Finding &one) {
                                 return one.isExplained() && one.kind != FindingClass::Matched && !one.isOpen();
                             }) +
               std::count_if(counts.begin(), counts.end(),
                             [](const CountFinding &one) { return !one.agrees() && one.isExplained(); }));
}

Reconciliation reconcile(const ReconciliationInput &input)
{
    return Reconciling(input).run();
}

Difference decisionAbout(const QString &statement, const Finding &finding)
{
    Difference decision;
    decision.statement = statement;
    if (finding.ours) {
        decision.exchange = finding.ours->ref;
        decision.ourPieces = finding.ours->pieces;
    }
    if (finding.theirs) {
        decision.entry = finding.theirs->ref;
        decision.entryOf = finding.theirs->statement;
        decision.theirPieces = finding.theirs->pieces;
    }
    if (finding.decision)
        decision.pairing = finding.decision->pairing;
    return decision;
}

Difference decisionAbout(const QString &statement, const CountFinding &finding)
{
    Difference decision;
    decision.statement = statement;
    decision.count = finding.count;
    decision.ourPieces = finding.compared;
    decision.theirPieces = finding.stated;
    return decision;
}

QList<SignedLine> signedLines(const ReconciliationInput &input)
{
    QList<SignedLine> lines;
    for (const SideEntry &entry : input.ours)
        lines.append({true, entry.ref, partialDateText(entry.date), entry.direction, entry.pieces});
    for (const SideEntry &entry : input.theirs) {
        const QString ref = entry.statement.isEmpty() ? entry.ref : QString(entry.statement + u' ' + entry.ref);
        lines.append(
            {false, ref, entry.date.isNull() ? QString() : partialDateText(entry.date), entry.direction, entry.pieces});
    }
    const std::pair<QString, std::optional<qint64>> counts[] = {
        {u"sent"_s, input.sent}, {u"received"_s, input.received}, {u"mutual"_s, input.mutual}};
    for (const auto &[name, stated] : counts) {
        if (stated)
            lines.append({false, {}, {}, name, *stated});
    }
    std::sort(lines.begin(), lines.end(), [](const SignedLine &a, const SignedLine &b) {
        return std::tie(a.ours, a.ref, a.direction) < std::tie(b.ours, b.ref, b.direction);
    });
    return lines;
}

QList<SignedChange> changesSince(const QList<SignedLine> &signedOff, const QList<SignedLine> &now)
{
    // A count has no reference; its direction names it.
    const auto keyOf = [](const SignedLine &line) {
        return std::tuple(line.ours, line.ref.toCaseFolded(), line.ref.isEmpty() ? line.direction : QString());
    };
    std::map<decltype(keyOf(SignedLine())), SignedLine> before;
    for (const SignedLine &line : signedOff)
        before.insert_or_assign(keyOf(line), line);
    QList<SignedChange> changes;
    for (const SignedLine &line : now) {
        const auto found = before.find(keyOf(line));
        if (found == before.end()) {
            changes.append({SignedChange::What::Added, {}, line});
            continue;
        }
        if (!(found->second == line))
            changes.append({SignedChange::What::Changed, found->second, line});
        before.erase(found);
    }
    for (const auto &[key, line] : before)
        changes.append({SignedChange::What::Removed, line, {}});
    return changes;
}

} // namespace liaison
