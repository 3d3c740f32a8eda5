// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/backupwords.h"

#include "ui/words/errortexts.h"
#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(liaison::BackupWords)
};

} // namespace

QString backupNotEntered()
{
    return BackupWords::tr("The case file can only be read now, so its journal does not tell of this backup.");
}

QString drillSentence(const RestoreDrill &drill)
{
    const Formats formats;
    const QString when = formats.moment(drill.backup.made);
    QString words = drill.copy.journalRows == 0
                        ? BackupWords::tr("%1 is sound. It would restore %2 records.")
                              .arg(oneLine(QFileInfo(drill.backup.path).fileName()), formats.number(drill.copy.records))
                        : BackupWords::tr("%1 is sound. It would restore %2 records, journal to entry %3, of %4.")
                              .arg(oneLine(QFileInfo(drill.backup.path).fileName()), formats.number(drill.copy.records),
                                   formats.number(drill.copy.journalRows), when);
    if (!drill.continues) {
        return words + u' ' +
               BackupWords::tr("Its journal is not the beginning of this file's: one of the two was changed beside the "
                               "program. Keep both, and find out which.");
    }
    return words + u' ' +
           (drill.changesSince == 0 ? BackupWords::tr("Nothing was entered since.")
                                    : BackupWords::tr("The file now has %1 records; changes made since: %2.")
                                          .arg(formats.number(drill.now.records), formats.number(drill.changesSince)));
}

QString backupAge(const QDateTime &last, const QDateTime &now)
{
    const Formats formats;
    if (!last.isValid())
        return BackupWords::tr("none yet");
    const qint64 days = last.date().daysTo(now.date());
    if (days <= 0)
        return BackupWords::tr("today %1", "a time").arg(last.time().toString(u"HH:mm"_s));
    return backupDay(last, now);
}

QString backupDay(const QDateTime &last, const QDateTime &now)
{
    const Formats formats;
    const qint64 days = last.date().daysTo(now.date());
    if (days <= 0)
        return BackupWords::tr("today");
    return days == 1 ? BackupWords::tr("yesterday") : BackupWords::tr("%1 days old").arg(formats.number(days));
}

} // namespace liaison
