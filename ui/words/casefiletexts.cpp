// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/casefiletexts.h"

#include "core/casefile/casefile.h"
#include "ui/words/recordwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct CaseFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(ErrorTexts)

public:
    // The case file and its log do not fit together, or the name means another file.
    static QString ofLog(ErrorKind kind, const QString &field, const QString &detail)
    {
        const bool left = field == "left"_L1;
        switch (kind) {
        case ErrorKind::Replaced:
            if (field == "lost"_L1)
                return tr("“%1” was overwritten by another program while it was open here, and nothing can be saved "
                          "any "
                          "more. Copy what you typed, close the window, and open the file or its last backup.")
                    .arg(detail);
            return tr("“%1” was replaced by another program while it was open here. Nothing more is written into it. "
                      "Open it again, and compare it with the rescued copy beside it.")
                .arg(detail);
        case ErrorKind::SeveralNames:
            return tr("“%1” is one file under several names (hard links), and changes made under one name could be "
                      "lost under the other. Keep one name and remove the others, or make a real copy.")
                .arg(detail);
        case ErrorKind::ForeignLog:
            if (field == "target"_L1)
                return tr("Beside “%1” lies a log with changes that are not in it yet, and this passphrase does not "
                          "open it. Open and close that file first, then restore.")
                    .arg(detail);
            return left ? tr("The log beside the file (“%1”) belongs to another copy of it and was not read.")
                              .arg(detail)
                        : tr("A log lay beside the file that belongs to another copy of it. It was not read; it is "
                             "kept as “%1”.")
                              .arg(detail);
        case ErrorKind::LogUnusable:
            return left ? tr("The file is sound, but its log (“%1”) cannot be read: the changes saved last, which were "
                             "still in the log, are missing. Compare with the last backup.")
                              .arg(detail)
                        : tr("The file is sound, but its log cannot be read: the changes saved last, which were still "
                             "in the log, are missing. Compare with the last backup. The log is kept as “%1”.")
                              .arg(detail);
        case ErrorKind::LogCutShort:
            if (field == "gone"_L1)
                return tr("The log of “%1” is missing, and changes that were saved last were in it only. Compare the "
                          "last entries of the journal with the last backup.")
                    .arg(detail);
            return left ? tr("The log (“%1”) ends before its time: the changes saved last can be missing. Compare the "
                             "last entries of the journal with the last backup.")
                              .arg(detail)
                        : tr("The log ended before its time: the changes saved last can be missing. Compare the last "
                             "entries of the journal with the last backup. The log is kept as “%1”.")
                              .arg(detail);
        case ErrorKind::NeedsWriting:
            return tr("“%1” was made by an older version of Liaison Desk and must be brought up to date before it can "
                      "be read, which needs the right to write and room on the disk. Copy it to where you may write, "
                      "and open the copy.")
                .arg(detail);
        default:
            return {};
        }
    }

    static QString weakPassphrase(const QString &fault)
    {
        const QString advice = tr("Take four words that have nothing to do with one another.");
        if (fault == "repeats"_L1)
            return tr("The passphrase repeats the same characters and is guessed at once.") + u' ' + advice;
        if (fault == "keyboard"_L1)
            return tr("The passphrase follows a row of the keyboard and is guessed at once.") + u' ' + advice;
        if (fault == "sequence"_L1)
            return tr("The passphrase counts on in order and is guessed at once.") + u' ' + advice;
        if (fault == "date"_L1)
            return tr("The passphrase is mostly a date or a year and is soon guessed.") + u' ' + advice;
        if (fault == "common"_L1)
            return tr("The passphrase is mostly one common word or name, which is among the first that are tried.") +
                   u' ' + advice;
        return tr("The passphrase is soon guessed.") + u' ' + advice;
    }

    static QString wrongPassphrase(const QString &field)
    {
        const QString words =
            tr("The passphrase or the key file is not the right one. Check Caps Lock and the keyboard "
               "layout, then try again.");
        return field != "keys"_L1 ? words
                                  : words + u' ' +
                                        tr("If it is your own: the file with people's keys (NAME.liaison.keys) is not "
                                           "beside the case file; the passphrase of the unit opens it.");
    }

    static QString ofFile(ErrorKind kind, const QString &field, const QString &detail)
    {
        const QString file = detail.isEmpty() ? tr("The file") : tr("“%1”", "a file's name").arg(detail);
        switch (kind) {
        case ErrorKind::NotACaseFile:
            return tr("%1 is not a case file, or its beginning is destroyed. Choose the case file of the unit, or its "
                      "last backup.")
                .arg(file);
        case ErrorKind::WrongPassphrase:
            return wrongPassphrase(field);
        case ErrorKind::PassphraseTooShort:
            return tr("The passphrase is too short. Take at least %1 characters, for example four words.")
                .arg(detail.isEmpty() ? QString::number(CaseFile::shortestPassphrase) : detail);
        case ErrorKind::PassphraseWeak:
            return weakPassphrase(detail);
        case ErrorKind::KeysDamaged:
            return tr("The keys of people beside the case file (%1) cannot be read. Open the case file with the "
                      "passphrase of the unit, and have the keys written again in the settings; nothing is lost.")
                .arg(detail);
        case ErrorKind::KeysForeign:
            return tr("The keys of people beside the case file (%1) were made for another file, or before the "
                      "passphrase of the unit was changed. Open the case file with the passphrase of the unit, and "
                      "have the keys written again in the settings.")
                .arg(detail);
        case ErrorKind::Damaged:
            return tr("%1 is damaged. Restore the last backup; keep the damaged file for examination.").arg(file);
        case ErrorKind::NewerVersion:
            return tr("%1 was written by a newer version of Liaison Desk. Install that version to open it.").arg(file);
        case ErrorKind::AlreadyExists:
            return tr("%1 exists already. Choose another name; it will not be overwritten.").arg(file);
        case ErrorKind::NoSuchFile:
            return tr("%1 does not exist. Check the name and the folder.").arg(file);
        case ErrorKind::ReadOnly:
            if (field == "journal"_L1)
                return tr("%1 can only be read here, so its journal cannot tell of what leaves, and nothing left. Copy "
                          "the case file to where you may write and do it from there; if its disk is full, make room.")
                    .arg(file);
            return tr("%1 cannot be written here. Choose another folder, or ask for the right to write.").arg(file);
        case ErrorKind::HalfImported:
            return tr("An import (%1) was interrupted: %2 of %3 rows are in. Import the same table again to complete "
                      "it, or take back what is in: on the Desk, or with import --take-back.")
                .arg(kindNamePlural(field), detail.section(u'/', 0, 0), detail.section(u'/', 1));
        case ErrorKind::Locked:
            if (field == "import"_L1)
                return tr("Another program is importing this table now. Wait until it is through.");
            return tr("%1 is in use by another program. Close it there, then try again.").arg(file);
        case ErrorKind::DiskFull:
            return tr("The disk is full. Make room, then try again; nothing was lost.");
        case ErrorKind::CannotRead:
            if (field == "rekeyed"_L1)
                return tr("%1 has its new passphrase now, but could not be opened again. Close the window and open "
                          "the file with the new one.")
                    .arg(file);
            if (field == "disk"_L1)
                return tr("%1 could not be read just now: the disk, or the network it is reached by, answered with an "
                          "error. Nothing was changed. Try again; if it comes back, copy the file to another disk.")
                    .arg(file);
            return tr("%1 cannot be read. Check that it is there and that you may read it.").arg(file);
        case ErrorKind::CannotWrite:
            return tr("%1 cannot be written. Check the folder and the free space, then try again.").arg(file);
        default:
            return {};
        }
    }
};

} // namespace

QString caseFileSentence(ErrorKind kind, const QString &field, const QString &detail)
{
    const QString ofLog = CaseFileTexts::ofLog(kind, field, detail);
    return ofLog.isEmpty() ? CaseFileTexts::ofFile(kind, field, detail) : ofLog;
}

} // namespace liaison
