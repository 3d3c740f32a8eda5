// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/carryover.h"

#include "core/domain/entrypairing.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace liaison {

bool mayBeCarriedOver(const Finding &finding)
{
    return finding.kind == FindingClass::OnlyOurs && !finding.decision && finding.ours->carriedFrom.isNull();
}

QList<CarryOver> carryOvers(const Reconciliation &month, const QList<OtherMonth> &others, int tolerance)
{
    QList<CarryOver> found;
    QSet<qsizetype> placed; // of our findings
    for (const OtherMonth &other : others) {
        QSet<qsizetype> taken; // of their entries
        const PairingRule rule{tolerance, other.month, [](const SideEntry &, const SideEntry &) { return false; }};
        for (const auto &pairs : {pairsByReference, pairsByLikeness}) {
            FreeEntries free;
            for (qsizetype i = 0; i < month.findings.size(); ++i) {
                if (mayBeCarriedOver(month.findings.at(i)) && !placed.contains(i))
                    free.ours.append({i, &*month.findings.at(i).ours, false});
            }
            for (qsizetype i = 0; i < other.unpaired.size(); ++i) {
                if (!taken.contains(i))
                    free.theirs.append({i, &other.unpaired.at(i), false});
            }
            const QList<EntryPair> made = pairs(rule, free);
            for (const EntryPair &pair : made) {
                placed.insert(pair.ours);
                taken.insert(pair.theirs);
                found.append({month.findings.at(pair.ours).ours->ref, other.month, other.unpaired.at(pair.theirs),
                              other.statement});
            }
        }
    }
    return found;
}

} // namespace liaison
