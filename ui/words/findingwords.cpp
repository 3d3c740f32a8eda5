// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/findingwords.h"

#include "ui/words/errortexts.h"
#include "ui/words/headwords.h"
#include "ui/words/language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

QString ofRecord(const QString &kind, const QString &detail)
{
    if (kind == "record.changed"_L1) {
        return FindingWords::tr("%1: this is not what its last journal entry says. It was changed outside of this "
                                "program. Its history shows what it was; correct it, or take the record from a backup.")
            .arg(detail);
    }
    if (kind == "record.unknown"_L1) {
        return FindingWords::tr("%1 has no entry in the journal: it was put in outside of this program. Find out where "
                                "it comes from before you use it.")
            .arg(detail);
    }
    if (kind == "record.missing"_L1) {
        return FindingWords::tr("%1 is gone although no journal entry removed it: it was taken out outside of this "
                                "program. Its history shows what it was; a backup still has it.")
            .arg(detail);
    }
    return {};
}

QString ofSchema(const QString &kind, const QString &detail)
{
    if (kind == "schema.unknown"_L1) {
        return FindingWords::tr("This program did not make the %1 in the file: it was added outside of it, and may "
                                "change records unseen. Restore a backup from before that.")
            .arg(detail);
    }
    if (kind == "schema.changed"_L1) {
        return FindingWords::tr("The %1 in the file is not as this program made it: its rules were changed outside of "
                                "it. Restore a backup from before that.")
            .arg(detail);
    }
    if (kind == "schema.missing"_L1) {
        return FindingWords::tr("The %1 is gone from the file: it was taken out outside of this program. Restore a "
                                "backup from before that.")
            .arg(detail);
    }
    return {};
}

QString ofContent(const QString &kind, const QString &detail)
{
    if (const QString words = ofRecord(kind, detail); !words.isEmpty())
        return words;
    if (const QString words = ofSchema(kind, detail); !words.isEmpty())
        return words;
    if (kind == "seen"_L1) {
        JournalHead seen = JournalHead::fromText(detail.section(u' ', 0, 0)).value_or(JournalHead());
        seen.at = QDateTime::fromString(detail.section(u' ', 1), Qt::ISODate);
        return brokenOffWords(seen, screenLanguage());
    }
    if (kind == "attachment"_L1) {
        return FindingWords::tr("The attachment %1 is not the file that was attached: its content was changed outside "
                                "of this program. Take it from a backup.")
            .arg(detail);
    }
    if (kind == "setting"_L1) {
        return FindingWords::tr("The setting “%1” is not what the journal says: it was changed outside of this "
                                "program. Look at Settings and put it right.")
            .arg(detail);
    }
    if (kind == "code"_L1) {
        return FindingWords::tr("The code %1 is not what it should be: the code list was changed outside of this "
                                "program. Restore a backup from before that.")
            .arg(detail);
    }
    if (kind == "search"_L1) {
        return FindingWords::tr("Search does not find %1 by what it says: the search text was changed outside of this "
                                "program. Change the record and save it; that writes the text anew.")
            .arg(detail);
    }
    if (kind == "search_index"_L1) {
        return FindingWords::tr("Search may miss records, or show wrong ones: its index is not what the search texts "
                                "make. Restore the last backup that is well.");
    }
    return {};
}

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
    if (const QString words = ofContent(finding.field, detail); !words.isEmpty())
        return words;
    if (finding.field == "references"_L1)
        return FindingWords::tr("A record refers to one that is not there: %1").arg(detail);
    if (finding.field == "pages"_L1)
        return FindingWords::tr(
                   "Pages of the file are not in order. Restore the last backup that is well, and keep this "
                   "file for whoever examines it (%1).")
            .arg(detail);
    return errorSentence(finding);
}

QString unlistedSentence(const QString &kind, qint64 more)
{
    return FindingWords::tr("And %1 more findings of this kind: %2", "2: a technical word such as record.changed")
        .arg(QString::number(more), kind);
}

} // namespace liaison
