// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/findingwords.h"

#include "ui/shared/errortexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

} // namespace

QString findingSentence(const Error &finding)
{
    const QString detail = oneLine(finding.detail);
    if (finding.field == "journal"_L1)
        return FindingWords::tr(
                   "The journal does not fit together from entry %1 on: it was changed outside of this program.")
            .arg(detail);
    if (finding.field == "freeze"_L1)
        return FindingWords::tr("The frozen report %1 is not as it was frozen: it was changed outside of this program.")
            .arg(detail);
    if (finding.field == "references"_L1)
        return FindingWords::tr("A record refers to one that is not there: %1").arg(detail);
    if (finding.field == "pages"_L1)
        return FindingWords::tr("The file is damaged: %1").arg(detail);
    return errorSentence(finding);
}

} // namespace liaison
