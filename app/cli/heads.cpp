// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/heads.h"

#include "app/cli/invocation.h"
#include "app/cli/printing.h"

using namespace Qt::StringLiterals;

namespace liaison {

void printHead(const JournalHead &head)
{
    if (head.isNull())
        return;
    printLine(Invocation::tr("Head of the journal: %1, %2 UTC")
                  .arg(head.text(), head.at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s)));
}

QJsonObject headJson(const JournalHead &head)
{
    return {{u"number"_s, head.number}, {u"at"_s, head.at.toString(Qt::ISODateWithMs)}, {u"sha256"_s, head.sha256}};
}

} // namespace liaison
