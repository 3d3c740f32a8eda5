// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/findings.h"

namespace liaison {

Errors findingsBut(CaseFile &file, const QStringList &kinds)
{
    const auto report = file.check();
    if (!report)
        return {report.error()};
    Errors others;
    for (const Error &finding : report->findings) {
        if (!kinds.contains(finding.field))
            others.append(finding);
    }
    return others;
}

} // namespace liaison
