// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errorsentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

std::span<const ErrorSentence> ErrorSentence::all()
{
    using enum ErrorKind;
    using enum Argument;
    static constexpr ErrorSentence sentences[] = {
        // Attachments, approvals, backups
        {TooLong, "size",
         QT_TR_NOOP(
             "The file is larger than %1, the most that this case file takes. Attach a smaller one, or raise the limit "
             "in the settings.")},
        {OutOfRange, "media_type",
         QT_TR_NOOP(
             "Files of the type “%1” are not opened from here, because something in them might be run. Export the "
             "attachment instead.")},
        {Required, "content", QT_TR_NOOP("“%1” is empty. Attach a file with something in it.")},
        {Malformed, "file_name", QT_TR_NOOP("“%1” cannot be the name of an attachment. Give a name without a folder.")},
        {UnknownCode, "attached_to",
         QT_TR_NOOP(
             "“%1” is no record of this file that it can belong to. Give kind and reference, for example: exchange "
             "EX-2017-0003.")},
        {Required, "reason",
         QT_TR_NOOP("This is approved (%1). Give the reason why it is changed; the journal keeps it.")},
        {NotPermitted, "approved_by",
         QT_TR_NOOP(
             "A supervisor approves and withdraws, in his or her own name, and “%1” is not one in the Directory. Sign "
             "in as a supervisor, or have the Directory say so.")},
        {Duplicate, "attached_to", QT_TR_NOOP("“%1” is approved already.")},
        {Duplicate, "month", QT_TR_NOOP("The exchanges of that month are approved already.")},
        {NoSuchFile, "backup_folder",
         QT_TR_NOOP("The folder for backups, %1, is not there. Connect its disk, or choose another folder; nothing was "
                    "lost.")},
        {NotFound, "backup", QT_TR_NOOP("There is no backup of this file in %1 yet. Make one first.")},
        {NotFound, "programme_year",
         QT_TR_NOOP("No programme in this file covers %1. Choose its programme year, or add the programme first.")},
        // More than is read at once
        {TooLarge, "input", QT_TR_NOOP("There is more to read than %1, the most at once. Split it.")},
        {TooLarge, "columns",
         QT_TR_NOOP("The table has more than %1 columns. Check that its lines end where they should.")},
        {TooLarge, "rows", QT_TR_NOOP("The table has more than %1 rows. Split it.")},
        {TooLarge, "cell",
         QT_TR_NOOP("A cell of the table has more than %1 characters. Check that its quotes are closed.")},
        // Tables of text
        {Required, "table", QT_TR_NOOP("There is nothing in the table. Check that it is the right file.")},
        {Malformed, "table.encoding",
         QT_TR_NOOP("Line %1 of the table is not text in the encoding it is read in. Save the table as UTF-8, or say "
                    "in which encoding it is: --encoding Big5.")},
        {Malformed, "table.binary",
         QT_TR_NOOP("This is not a table of text. Save it from its program as CSV in UTF-8.")},
        {Malformed, "table.quote",
         QT_TR_NOOP(
             "A quote opens in line %1 of the table and is never closed. Close it, or double it where it belongs "
             "to the text.")},
        {Malformed, "table.quoted",
         QT_TR_NOOP("In line %1 of the table something stands behind a closing quote. Double quotes that belong to the "
                    "text.")},
        {Malformed, "table.row",
         QT_TR_NOOP("Line %1 of the table has more cells than there are heads. Give each column a head, or quote cells "
                    "that hold the separator.")},
        {Malformed, "table.heads", QT_TR_NOOP("Two columns of the table have one name (line %1). Give each its own.")},
        {UnknownCode, "encoding",
         QT_TR_NOOP("There is no encoding called “%1”. Names are for example UTF-8, Big5, GB18030, windows-1252.")},
        // Tables of spreadsheets
        {NotATable, "old",
         QT_TR_NOOP(
             "This kind of workbook (.xls, .xlsb) is not read. Open it in the program that made it, and save it as "
             ".xlsx or .ods.")},
        {NotATable, "locked",
         QT_TR_NOOP(
             "The workbook is protected by a password. Open it in the program that made it, remove the password, and "
             "save it again.")},
        {NotATable, "web",
         QT_TR_NOOP(
             "This is a web page, whatever its name says. Open it in a spreadsheet program, and save it as .xlsx or "
             ".ods.")},
        {NotATable, "foreign",
         QT_TR_NOOP("This file is no table: neither a workbook (.xlsx, .ods) nor CSV. Save the table as one of them.")},
        {NotATable, nullptr,
         QT_TR_NOOP("The workbook is damaged or incomplete. Open it in the program that made it, and save it again.")},
        {UnknownCode, "sheet", QT_TR_NOOP("The workbook has no such sheet. It has: %1.")},
        {Required, "sheet",
         QT_TR_NOOP("The sheets that are not hidden are empty. Name the sheet to be read. There are: %1.")},
        {Mismatch, "sheet", QT_TR_NOOP("The table is no workbook and has no sheet “%1”. Leave the sheet out.")},
        {CellError, nullptr,
         QT_TR_NOOP(
             "%1: the cell shows “%2”, because the spreadsheet could not compute it. Correct it there, and save the "
             "workbook again."),
         Name},
        {CellError, nullptr,
         QT_TR_NOOP("%1: the spreadsheet could not compute the cell. Correct it there, and save the workbook again."),
         Name},
        {TooLarge, "cells", QT_TR_NOOP("The table has more than %1 cells. Split it.")},
        {TooLarge, "workbook",
         QT_TR_NOOP("Unpacked, the workbook is larger than %1. Save the sheet in a workbook of its own, or as CSV.")},
        {BrokenOff, "start",
         QT_TR_NOOP(
             "The program that reads workbooks (liaison-desk-table-reader) could not be started. Install Liaison Desk "
             "again, or save the table as CSV.")},
        {BrokenOff, "time",
         QT_TR_NOOP("Reading the workbook took too long and was stopped. Save the sheet as CSV, and read that.")},
        {BrokenOff, "memory",
         QT_TR_NOOP(
             "Reading the workbook took too much memory and was stopped. Save the sheet as CSV, and read that.")},
        {BrokenOff, nullptr,
         QT_TR_NOOP(
             "The workbook could not be read: something in it stopped the reading. Save it again in the program that "
             "made it, or as CSV.")},
        {TooLarge, "sheet_rows",
         QT_TR_NOOP(
             "A sheet of a workbook holds %1 records, and the list has more. Choose a shorter period, or a name that "
             "ends in .csv.")},
        {TooLong, "sheet_cell",
         QT_TR_NOOP(
             "A cell of a workbook holds 32,767 characters, and this has more: %1. Choose a name that ends in .csv.")},
        {TooLarge, nullptr, QT_TR_NOOP("There are more than %1 records. Split them, or import them as a table.")},
        // A field, and what was typed into it
        {Required, nullptr, QT_TR_NOOP("%1 is missing. Fill it in."), Name},
        {OutOfRange, "approved_on",
         QT_TR_NOOP("%1: “%2” is not today. The program dates an approval itself; leave the day out."), Name},
        {OutOfRange, nullptr, QT_TR_NOOP("%1: “%2” is not possible. Check for a slip of the keyboard."), Name},
        {OutOfRange, nullptr, QT_TR_NOOP("%1 has an impossible value. Correct it."), Name},
        {TooLong, nullptr, QT_TR_NOOP("%1 is too long. Shorten it."), Name},
        {UnknownCode, nullptr,
         QT_TR_NOOP("%1: “%2” is not known in this file. Choose one from the list, or add it first."), Name},
        {UnknownCode, nullptr, QT_TR_NOOP("%1 names nothing in this file. Choose one from the list."), Name},
        {UnknownField, nullptr, QT_TR_NOOP("There is no field called “%1” here. Check its spelling.")},
        {UnknownKind, nullptr, QT_TR_NOOP("There is no kind of record called “%1”. Check its spelling.")},
        {DatesOutOfOrder, "posted_from|postings[*",
         QT_TR_NOOP(
             "%1: this posting begins before the one above it ended (%2). Correct the dates, or put the postings in "
             "their order."),
         Name},
        {DatesOutOfOrder, "acknowledged|started|outcome_date|closed|due",
         QT_TR_NOOP("%1: %2 is earlier than the step before it. Correct one of the dates."), Name},
        {DatesOutOfOrder, "", QT_TR_NOOP("The last day is before the first day. Correct one of them.")},
        {DatesOutOfOrder, nullptr, QT_TR_NOOP("%1: the last day is before the first day. Correct one of them."), Name},
        {AmbiguousCurrency, nullptr,
         QT_TR_NOOP("%1: the currency of “%2” is not clear. Write it, for example HKD, CNY or MOP."), Name},
        {AmbiguousCurrency, nullptr,
         QT_TR_NOOP("%1: the currency is not clear. Write it, for example HKD, CNY or MOP."), Name},
        {Undecided, "dates",
         QT_TR_NOOP("In the column “%1” day and month could be either way round in every date. Say which comes first: "
                    "--dates dmy, --dates mdy or --dates ymd.")},
        {Undecided, "decimal",
         QT_TR_NOOP("In the column “%1” the points may stand between thousands or before decimals. Say which sign "
                    "begins the decimals: --decimal , or --decimal .")},
        {Undecided, nullptr,
         QT_TR_NOOP("%1: “%2” can be read in several ways, and the column says each of them. Write it otherwise, or "
                    "say how all are read."),
         Name},
        {Fractional, nullptr,
         QT_TR_NOOP("%1 is counted in whole units. Leave out the fraction, or choose a smaller unit."), Name},
        {Duplicate, "key", QT_TR_NOOP("%1 has a key already. Change that one, or take it away first.")},
        {Duplicate, "key", QT_TR_NOOP("There is a recovery code already. Take that one away first.")},
        {Duplicate, "passphrase",
         QT_TR_NOOP("This passphrase opens the file already. Take one that nobody else uses.")},
        {Duplicate, "row",
         QT_TR_NOOP("Line %1 of the table is about the same record already. Put the two into one, or leave one out.")},
        {Duplicate, "line",
         QT_TR_NOOP("Line %1 of the case has another row already. Give every row a number of its own, or none.")},
        {Duplicate, "items[*", QT_TR_NOOP("%1: two lines are in the same unit (%2). Put them into one."), Name},
        {Duplicate, "values[*",
         QT_TR_NOOP("%1: two lines are in the same currency on the same basis. Put them into one."), Name},
        {Duplicate, "*[*", QT_TR_NOOP("%1: “%2” stands here twice. Leave one out."), Name},
        {Duplicate, nullptr, QT_TR_NOOP("%1: “%2” is used by another record already. Choose another."), Name},
        {Duplicate, nullptr, QT_TR_NOOP("%1 is used by another record already. Choose another."), Name},
        // What is known, but does not go with the rest or with what was asked for
        {Mismatch, "addressee",
         QT_TR_NOOP(
             "The statement was made for “%1”, not for the agency that owns this file. Check that it is the right "
             "one.")},
        {Mismatch, "agency",
         QT_TR_NOOP(
             "The statement is one of “%1”, which is not the counterpart asked for. Check that it is the right one.")},
        {Mismatch, "period",
         QT_TR_NOOP("The statement is for %1, not for the month asked for. Check that it is the right one.")},
        {Mismatch, "explain",
         QT_TR_NOOP(
             "“%1” is only proposed as one exchange, so there is nothing to explain yet. Confirm that the two are the "
             "same, or part them; then explain what differs.")},
        {Mismatch, "case",
         QT_TR_NOOP("Another row of the case “%1” is refused, and its rows come in together or not at all.")},
        {Mismatch, "case.*", QT_TR_NOOP("%1: “%2” is not what another row of the same case says. Make the rows agree."),
         Name},
        {Mismatch, "counterpart",
         QT_TR_NOOP("“%1” is the agency that this file belongs to. Choose the other side as the counterpart.")},
        {Mismatch, nullptr, QT_TR_NOOP("%1: “%2” does not go with the rest of the record. Correct one of them."), Name},
        {SaysNothing, nullptr,
         QT_TR_NOOP("“%1” tells nobody why. Write it in a few words, for example: one entry came late.")},
        {AlreadyStated, nullptr,
         QT_TR_NOOP("There is a statement of this agency for this month already (%1). Correct that one.")},
        {Circular, "other_month",
         QT_TR_NOOP("The entry was in %1 before and cannot be carried back there. Choose another month.")},
        {Circular, "carried_from",
         QT_TR_NOOP(
             "%1: an item comes from an earlier year, never from itself. Choose an item of an earlier programme."),
         Name},
        {Circular, nullptr, QT_TR_NOOP("%1: a record cannot be part of itself. Choose another."), Name},
        // What is somebody else's to do
        {NotPermitted, "role",
         QT_TR_NOOP(
             "Who is a supervisor is said by a supervisor, and “%1” is not one in the Directory. Have a supervisor "
             "sign in and change it.")},
        {NotPermitted, "four_eyes",
         QT_TR_NOOP(
             "Whether four eyes are asked for is said by a supervisor, and “%1” is not one in the Directory. Have a "
             "supervisor sign in and change it.")},
        {NotPermitted, "key", QT_TR_NOOP("The key of %1 was taken away. Ask a supervisor for another.")},
        {NotPermitted, "signature",
         QT_TR_NOOP(
             "This is a supervisor's to do, with his or her own key, and “%1” is none. Have a supervisor open the file "
             "and do it.")},
        {NotPermitted, "recovery",
         QT_TR_NOOP(
             "The recovery code gives people keys and roles again, and does nobody's work. Give somebody a key, and "
             "open the file with that.")},
        {NotPermitted, "first_key",
         QT_TR_NOOP(
             "The first key is that of a supervisor, who then gives the others theirs. Have the Directory say who is a "
             "supervisor, and add that key first.")},
        {NotPermitted, "name",
         QT_TR_NOOP(
             "The file was opened with somebody's own key, and that person is not “%1”. Leave the name out, or open "
             "the file as that officer.")},
        {NotPermitted, nullptr,
         QT_TR_NOOP(
             "A month is signed off by a supervisor in his or her own name, and “%1” is not one in the Directory. Sign "
             "in as a supervisor, or have the Directory say so.")},
        // Records and what is done with them
        {NotFound, nullptr, QT_TR_NOOP("“%1” is not in this file. Check the reference.")},
        {NotFound, nullptr, QT_TR_NOOP("The record is not in this file any more. Refresh the list.")},
        {Conflict, nullptr,
         QT_TR_NOOP("Somebody else changed this record since you opened it. Compare both versions and choose.")},
        {Referenced, nullptr, QT_TR_NOOP("Other records depend on this one (%1). Change or remove those first.")},
        {Referenced, nullptr, QT_TR_NOOP("Other records depend on this one. Change or remove those first.")},
        {Permanent, nullptr,
         QT_TR_NOOP(
             "A frozen report is kept for ever: it cannot be changed or removed. Freeze a restatement instead.")},
        {AlreadyFrozen, nullptr,
         QT_TR_NOOP("This report of this period is frozen already (%1). Freeze it as a restatement that names %1.")},
        {Unchanged, nullptr, QT_TR_NOOP("Nothing has changed since %1 was frozen, so there is nothing to restate.")},
        {NoRate, nullptr, QT_TR_NOOP("No rate for %1 applies. Add one to the exchange rates.")},
        {Unexplained, nullptr,
         QT_TR_NOOP(
             "Not everything in this month is explained: still open are %1. Confirm or explain them, then sign off.")},
        {NotSigned, nullptr,
         QT_TR_NOOP(
             "In this file everybody signs with a key of his or her own. Lock it, open it with your own passphrase, "
             "and do it again.")},
        {OwnEdit, nullptr, QT_TR_NOOP("You edited %1 last yourself. In this file another supervisor must approve it.")},
        {LastOne, nullptr,
         QT_TR_NOOP(
             "%1 is the last supervisor with a key: nobody could sign for the others any more. Give another supervisor "
             "a key first.")},
        {DidNotLeave, nullptr,
         QT_TR_NOOP(
             "%1 could not be put in its place, so nothing left. The journal says so. Choose another name or folder.")},
        {Cancelled, nullptr, QT_TR_NOOP("Cancelled. Nothing was changed.")},
        {OutOfMemory, nullptr,
         QT_TR_NOOP(
             "There is not enough memory for this. Nothing was changed; close other programs, or try with less.")},
        {Internal, nullptr,
         QT_TR_NOOP("The program made a mistake. Nothing was changed; try again, and report this: %1")},
        {Internal, nullptr, QT_TR_NOOP("The program made a mistake. Nothing was changed; try again.")},
        // The case file and its log do not fit together, or the name means another file
        {Replaced, "lost",
         QT_TR_NOOP(
             "“%1” was overwritten by another program while it was open here, and nothing can be saved any more. Copy "
             "what you typed, close the window, and open the file or its last backup.")},
        {Replaced, nullptr,
         QT_TR_NOOP(
             "“%1” was replaced by another program while it was open here. Nothing more is written into it. Open it "
             "again, and compare it with the rescued copy beside it.")},
        {SeveralNames, nullptr,
         QT_TR_NOOP(
             "“%1” is one file under several names (hard links), and changes made under one name could be lost under "
             "the other. Keep one name and remove the others, or make a real copy.")},
        {ForeignLog, "target",
         QT_TR_NOOP(
             "Beside “%1” lies a log with changes that are not in it yet, and this passphrase does not open it. Open "
             "and close that file first, then restore.")},
        {ForeignLog, "left",
         QT_TR_NOOP("The log beside the file (“%1”) belongs to another copy of it and was not read.")},
        {ForeignLog, nullptr,
         QT_TR_NOOP(
             "A log lay beside the file that belongs to another copy of it. It was not read; it is kept as “%1”.")},
        {LogUnusable, "left",
         QT_TR_NOOP(
             "The file is sound, but its log (“%1”) cannot be read: the changes saved last, which were still in the "
             "log, are missing. Compare with the last backup.")},
        {LogUnusable, nullptr,
         QT_TR_NOOP(
             "The file is sound, but its log cannot be read: the changes saved last, which were still in the log, are "
             "missing. Compare with the last backup. The log is kept as “%1”.")},
        {LogCutShort, "gone",
         QT_TR_NOOP(
             "The log of “%1” is missing, and changes that were saved last were in it only. Compare the last entries "
             "of the journal with the last backup.")},
        {LogCutShort, "left",
         QT_TR_NOOP(
             "The log (“%1”) ends before its time: the changes saved last can be missing. Compare the last entries of "
             "the journal with the last backup.")},
        {LogCutShort, nullptr,
         QT_TR_NOOP(
             "The log ended before its time: the changes saved last can be missing. Compare the last entries of the "
             "journal with the last backup. The log is kept as “%1”.")},
        {NeedsWriting, nullptr,
         QT_TR_NOOP(
             "“%1” was made by an older version of Liaison Desk and must be brought up to date before it can be read, "
             "which needs the right to write and room on the disk. Copy it to where you may write, and open the "
             "copy.")},
        // Files and passphrases
        {NotACaseFile, nullptr,
         QT_TR_NOOP(
             "%1 is not a case file, or its beginning is destroyed. Choose the case file of the unit, or its last "
             "backup."),
         File},
        {WrongPassphrase, nullptr,
         QT_TR_NOOP(
             "The passphrase or the key file is not the right one. Check Caps Lock and the keyboard layout, then try "
             "again.")},
        {PassphraseTooShort, nullptr,
         QT_TR_NOOP("The passphrase is too short. Take at least %1 characters, for example four words.")},
        {KeysDamaged, nullptr,
         QT_TR_NOOP(
             "The keys of people beside the case file (%1) cannot be read. Open the case file with the passphrase of "
             "the unit, and have the keys written again in the settings; nothing is lost.")},
        {KeysForeign, nullptr,
         QT_TR_NOOP(
             "The keys of people beside the case file (%1) were made for another file, or before the passphrase of the "
             "unit was changed. Open the case file with the passphrase of the unit, and have the keys written again in "
             "the settings.")},
        {Damaged, nullptr, QT_TR_NOOP("%1 is damaged. Restore the last backup; keep the damaged file for examination."),
         File},
        {NewerVersion, nullptr,
         QT_TR_NOOP("%1 was written by a newer version of Liaison Desk. Install that version to open it."), File},
        {AlreadyExists, nullptr, QT_TR_NOOP("%1 exists already. Choose another name; it will not be overwritten."),
         File},
        {NoSuchFile, nullptr, QT_TR_NOOP("%1 does not exist. Check the name and the folder."), File},
        {ReadOnly, "journal",
         QT_TR_NOOP(
             "%1 can only be read here, so its journal cannot tell of what leaves, and nothing left. Copy the case "
             "file to where you may write and do it from there; if its disk is full, make room."),
         File},
        {ReadOnly, nullptr,
         QT_TR_NOOP("%1 cannot be written here. Choose another folder, or ask for the right to write."), File},
        {Locked, "import", QT_TR_NOOP("Another program is importing this table now. Wait until it is through.")},
        {Locked, nullptr, QT_TR_NOOP("%1 is in use by another program. Close it there, then try again."), File},
        {DiskFull, nullptr, QT_TR_NOOP("The disk is full. Make room, then try again; nothing was lost.")},
        {CannotRead, "rekeyed",
         QT_TR_NOOP(
             "%1 has its new passphrase now, but could not be opened again. Close the window and open the file with "
             "the new one."),
         File},
        {CannotRead, "disk",
         QT_TR_NOOP("%1 could not be read just now: the disk, or the network it is reached by, answered with an error. "
                    "Nothing was changed. Try again; if it comes back, copy the file to another disk."),
         File},
        {CannotRead, nullptr, QT_TR_NOOP("%1 cannot be read. Check that it is there and that you may read it."), File},
        {CannotWrite, nullptr, QT_TR_NOOP("%1 cannot be written. Check the folder and the free space, then try again."),
         File},
    };
    return sentences;
}

const ErrorSentence *ErrorSentence::of(const Error &error)
{
    const ErrorSentence *first = nullptr;
    for (const ErrorSentence &sentence : all()) {
        if (!sentence.fits(error))
            continue;
        if (!error.detail.isEmpty() || !sentence.tellsDetail())
            return &sentence;
        if (!first)
            first = &sentence;
    }
    return first;
}

bool ErrorSentence::fits(const Error &error) const
{
    if (error.kind != kind)
        return false;
    if (!fields || error.field.isEmpty())
        return !fields || !*fields;
    const QStringList patterns = QString::fromLatin1(fields).split(u'|');
    return std::any_of(patterns.begin(), patterns.end(), [&](const QString &pattern) {
        if (pattern == "*[*"_L1)
            return error.field.contains(u'[');
        return pattern.endsWith(u'*') ? error.field.startsWith(pattern.chopped(1)) : error.field == pattern;
    });
}

bool ErrorSentence::tellsDetail() const
{
    return argument != Argument::File && QLatin1String(words).contains(argument == Argument::Name ? "%2"_L1 : "%1"_L1);
}

} // namespace liaison
