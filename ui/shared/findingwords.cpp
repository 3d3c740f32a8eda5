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
    if (finding.field == "signature"_L1)
        return FindingWords::tr("The signature of journal entry %1 does not fit: the entry, or who made it, is not as "
                                "it was signed.")
            .arg(detail);
    if (finding.field == "unsigned"_L1)
        return FindingWords::tr("Journal entry %1 has no signature, though everybody signs in this file: it was made "
                                "outside of this program.")
            .arg(detail);
    if (finding.field == "name"_L1)
        return FindingWords::tr("Journal entry %1 was signed by somebody else than the officer named in it.")
            .arg(detail);
    if (finding.field == "authority"_L1)
        return FindingWords::tr("Journal entry %1 is a supervisor's to make, and no supervisor signed it.").arg(detail);
    if (finding.field == "proof"_L1)
        return FindingWords::tr("With journal entry %1 all keys of people were taken away with the passphrase of the "
                                "unit: ask who did it and why. From there on names are not proved.")
            .arg(detail);
    if (finding.field == "people"_L1)
        return FindingWords::tr("The keys of people, or who must sign, are not as the journal tells it: they were "
                                "changed outside of this program.");
    if (finding.field == "references"_L1)
        return FindingWords::tr("A record refers to one that is not there: %1").arg(detail);
    if (finding.field == "pages"_L1)
        return FindingWords::tr("The file is damaged: %1").arg(detail);
    return errorSentence(finding);
}

} // namespace liaison
