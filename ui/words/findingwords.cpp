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

struct FindingSentence
{
    const char *finding;
    const char *words; // %1: the detail
};

constexpr FindingSentence findingSentences[] = {
    {"record.changed",
     QT_TRANSLATE_NOOP("FindingWords",
                       "%1: this is not what its last journal entry says. It was changed outside of this program. Its "
                       "history shows what it was; correct it, or take the record from a backup.")},
    {"record.unknown",
     QT_TRANSLATE_NOOP("FindingWords", "%1 has no entry in the journal: it was put in outside of this program. Find "
                                       "out where it comes from before you use it.")},
    {"record.missing",
     QT_TRANSLATE_NOOP("FindingWords", "%1 is gone although no journal entry removed it: it was taken out outside of "
                                       "this program. Its history shows what it was; a backup still has it.")},
    {"schema.unknown",
     QT_TRANSLATE_NOOP("FindingWords", "This program did not make the %1 in the file: it was added outside of it, and "
                                       "may change records unseen. Restore a backup from before that.")},
    {"schema.changed",
     QT_TRANSLATE_NOOP("FindingWords", "The %1 in the file is not as this program made it: its rules were changed "
                                       "outside of it. Restore a backup from before that.")},
    {"schema.missing",
     QT_TRANSLATE_NOOP(
         "FindingWords",
         "The %1 is gone from the file: it was taken out outside of this program. Restore a backup from before that.")},
    {"attachment", QT_TRANSLATE_NOOP("FindingWords", "The attachment %1 is not the file that was attached: its content "
                                                     "was changed outside of this program. Take it from a backup.")},
    {"setting", QT_TRANSLATE_NOOP("FindingWords", "The setting “%1” is not what the journal says: it was changed "
                                                  "outside of this program. Look at Settings and put it right.")},
    {"code", QT_TRANSLATE_NOOP("FindingWords", "The code %1 is not what it should be: the code list was changed "
                                               "outside of this program. Restore a backup from before that.")},
    {"search",
     QT_TRANSLATE_NOOP("FindingWords", "Search does not find %1 by what it says: the search text was changed outside "
                                       "of this program. Change the record and save it; that writes the text anew.")},
    {"search_index",
     QT_TRANSLATE_NOOP("FindingWords", "Search may miss records, or show wrong ones: its index is not what the search "
                                       "texts make. Restore the last backup that is well.")},
    {"journal",
     QT_TRANSLATE_NOOP("FindingWords",
                       "The journal does not fit together from entry %1 on: it was changed outside of this program.")},
    {"freeze",
     QT_TRANSLATE_NOOP("FindingWords",
                       "The frozen report %1 is not as it was frozen: it was changed outside of this program.")},
    {"signature",
     QT_TRANSLATE_NOOP(
         "FindingWords",
         "The signature of journal entry %1 does not fit: the entry, or who made it, is not as it was signed.")},
    {"unsigned", QT_TRANSLATE_NOOP("FindingWords", "Journal entry %1 has no signature, though everybody signs in this "
                                                   "file: it was made outside of this program.")},
    {"name",
     QT_TRANSLATE_NOOP("FindingWords", "Journal entry %1 was signed by somebody else than the officer named in it.")},
    {"authority",
     QT_TRANSLATE_NOOP("FindingWords", "Journal entry %1 is a supervisor's to make, and no supervisor signed it.")},
    {"proof",
     QT_TRANSLATE_NOOP("FindingWords", "With journal entry %1 all keys of people were taken away with the passphrase "
                                       "of the unit: ask who did it and why. From there on names are not proved.")},
    {"people", QT_TRANSLATE_NOOP("FindingWords", "The keys of people, or who must sign, are not as the journal tells "
                                                 "it: they were changed outside of this program.")},
    {"references", QT_TRANSLATE_NOOP("FindingWords", "A record refers to one that is not there: %1")},
    {"pages", QT_TRANSLATE_NOOP("FindingWords", "Pages of the file are not in order. Restore the last backup that is "
                                                "well, and keep this file for whoever examines it (%1).")},
};

} // namespace

QString findingSentence(const Error &finding)
{
    const QString detail = oneLine(finding.detail);
    if (finding.field == "seen"_L1) {
        JournalHead seen = JournalHead::fromText(detail.section(u' ', 0, 0)).value_or(JournalHead());
        seen.at = QDateTime::fromString(detail.section(u' ', 1), Qt::ISODate);
        return brokenOffWords(seen, screenLanguage());
    }
    for (const FindingSentence &sentence : findingSentences) {
        if (finding.field == QLatin1String(sentence.finding)) {
            const QString words = FindingWords::tr(sentence.words);
            return words.contains("%1"_L1) ? words.arg(detail) : words;
        }
    }
    return errorSentence(finding);
}

QString unlistedSentence(const QString &kind, qint64 more)
{
    return FindingWords::tr("And %1 more findings of this kind: %2", "2: a technical word such as record.changed")
        .arg(QString::number(more), kind);
}

} // namespace liaison
