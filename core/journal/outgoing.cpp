// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/outgoing.h"

#include "core/domain/reason.h"
#include "core/values/grading.h"

using namespace Qt::StringLiterals;

namespace liaison {

bool needsReason(const QString &marking)
{
    if (marking.isEmpty())
        return false;
    const auto tlp = tlpFromCode(marking);
    return !tlp || *tlp == Tlp::Red || *tlp == Tlp::AmberStrict;
}

Done mayLeave(const Outgoing &what)
{
    if (!what.stays && needsReason(what.marking) && !saysWhy(what.author.reason))
        return fail(ErrorKind::ReasonMissing, u"reason"_s, what.marking);
    return {};
}

JournalEntry entryOf(const Outgoing &what)
{
    JournalEntry entry;
    entry.officer = what.author.officer;
    entry.reason = what.author.reason.trimmed();
    entry.action = u"export"_s;
    entry.kind = what.kind;
    entry.record = what.record;
    entry.ref = what.ref;
    QJsonObject after = what.details;
    after.insert(u"medium"_s, what.medium);
    if (!what.marking.isEmpty())
        after.insert(u"marking"_s, what.marking);
    if (!what.recipient.isEmpty())
        after.insert(u"recipient"_s, what.recipient);
    entry.after = after;
    return entry;
}

} // namespace liaison
