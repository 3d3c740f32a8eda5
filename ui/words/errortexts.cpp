// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errortexts.h"

#include "core/base/visibletext.h"
#include "core/values/partialdate.h"
#include "ui/words/casefiletexts.h"
#include "ui/words/fieldnames.h"
#include "ui/words/formats.h"
#include "ui/words/markingwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct ErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(ErrorTexts)

public:
    // What was typed could not be read: which field, and how it is written.
    static QString malformed(const QString &field, const QString &name, const QString &detail)
    {
        const QString example = exampleFor(field);
        if (field.isEmpty()) {
            return detail.isEmpty() ? tr("This cannot be read. Check how it is written.")
                                    : tr("“%1” cannot be read. Check how it is written.").arg(detail);
        }
        if (detail.isEmpty() && example.isEmpty())
            return tr("%1 cannot be read. Check how it is written.").arg(name);
        if (detail.isEmpty())
            return tr("%1 cannot be read. Write it like this: %2.").arg(name, example);
        if (example.isEmpty())
            return tr("%1: “%2” cannot be read. Check how it is written.").arg(name, detail);
        if (const auto date = parsePartialDate(detail); date && !date->isDay() && example.contains(u"2017-03-01"_s))
            return tr("%1: “%2” is no single day. Write the day like this: 2017-03-01.").arg(name, detail);
        return tr("%1: “%2” cannot be read. Write it like this: %3.").arg(name, detail, example);
    }

    // A day that must follow other days of the same record, not the end of a span.
    static bool isStep(const QString &field)
    {
        return QStringList{u"acknowledged"_s, u"started"_s, u"outcome_date"_s, u"closed"_s, u"due"_s}.contains(field);
    }

    // What is known, but does not go with the rest or with what was asked for.
    static QString mismatch(const QString &field, const QString &name, const QString &detail)
    {
        if (field == "addressee"_L1)
            return tr("The statement was made for “%1”, not for the agency that owns this file. Check that it is the "
                      "right one.")
                .arg(detail);
        if (field == "agency"_L1)
            return tr("The statement is one of “%1”, which is not the counterpart asked for. Check that it is the "
                      "right one.")
                .arg(detail);
        if (field == "period"_L1)
            return tr("The statement is for %1, not for the month asked for. Check that it is the right one.")
                .arg(detail);
        if (field == "explain"_L1)
            return tr("“%1” is only proposed as one exchange, so there is nothing to explain yet. Confirm that the two "
                      "are the same, or part them; then explain what differs.")
                .arg(detail);
        if (field == "counterpart"_L1)
            return tr("“%1” is the agency that this file belongs to. Choose the other side as the counterpart.")
                .arg(detail);
        return tr("%1: “%2” does not go with the rest of the record. Correct one of them.").arg(name, detail);
    }

    static QString ofAttachment(ErrorKind kind, const QString &field, const QString &detail)
    {
        if (kind == ErrorKind::TooLong && field == "size"_L1) {
            return tr("The file is larger than %1, the most that this case file takes. Attach a smaller one, or raise "
                      "the limit in the settings.")
                .arg(QLocale().formattedDataSize(detail.toLongLong()));
        }
        if (kind == ErrorKind::OutOfRange && field == "media_type"_L1) {
            return tr("Files of the type “%1” are not opened from here, because something in them might be run. "
                      "Export the attachment instead.")
                .arg(detail);
        }
        if (kind == ErrorKind::Required && field == "content"_L1)
            return tr("“%1” is empty. Attach a file with something in it.").arg(detail);
        if (kind == ErrorKind::Malformed && field == "file_name"_L1)
            return tr("“%1” cannot be the name of an attachment. Give a name without a folder.").arg(detail);
        if (kind == ErrorKind::UnknownCode && field == "attached_to"_L1) {
            return tr("“%1” is no record of this file that it can belong to. Give kind and reference, for example: "
                      "exchange EX-2017-0003.")
                .arg(detail);
        }
        return {};
    }

    static QString ofApproval(ErrorKind kind, const QString &field, const QString &detail)
    {
        if (kind == ErrorKind::Required && field == "reason"_L1 && !detail.isEmpty())
            return tr("This is approved (%1). Give the reason why it is changed; the journal keeps it.").arg(detail);
        if (kind == ErrorKind::NotPermitted && field == "approved_by"_L1) {
            return tr("A supervisor approves and withdraws, in his or her own name, and “%1” is not one in the "
                      "Directory. Sign in as a supervisor, or have the Directory say so.")
                .arg(detail);
        }
        if (kind == ErrorKind::Duplicate && field == "attached_to"_L1)
            return tr("“%1” is approved already.").arg(detail);
        if (kind == ErrorKind::Duplicate && field == "month"_L1)
            return tr("The exchanges of that month are approved already.");
        return {};
    }

    // What is somebody else's to do.
    static QString notPermitted(const QString &field, const QString &detail)
    {
        if (field == "role"_L1)
            return tr("Who is a supervisor is said by a supervisor, and “%1” is not one in the Directory. Have a "
                      "supervisor sign in and change it.")
                .arg(detail);
        if (field == "four_eyes"_L1)
            return tr("Whether four eyes are asked for is said by a supervisor, and “%1” is not one in the Directory. "
                      "Have a supervisor sign in and change it.")
                .arg(detail);
        if (field == "key"_L1)
            return tr("The key of %1 was taken away. Ask a supervisor for another.").arg(detail);
        if (field == "signature"_L1)
            return tr("This is a supervisor's to do, with his or her own key, and “%1” is none. Have a supervisor open "
                      "the file and do it.")
                .arg(detail);
        if (field == "recovery"_L1)
            return tr("The recovery code gives people keys and roles again, and does nobody's work. Give somebody a "
                      "key, and open the file with that.");
        if (field == "first_key"_L1)
            return tr("The first key is that of a supervisor, who then gives the others theirs. Have the Directory say "
                      "who is a supervisor, and add that key first.");
        if (field == "name"_L1)
            return tr("The file was opened with somebody's own key, and that person is not “%1”. Leave the name out, "
                      "or "
                      "open the file as that officer.")
                .arg(detail);
        return tr("A month is signed off by a supervisor in his or her own name, and “%1” is not one in the "
                  "Directory. Sign in as a supervisor, or have the Directory say so.")
            .arg(detail);
    }

    // More than is read at once: what, and what to do.
    static QString tooLarge(const QString &field, const QString &detail)
    {
        const QString most = QLocale().toString(detail.toLongLong());
        if (field == "input"_L1)
            return tr("There is more to read than %1, the most at once. Split it.")
                .arg(QLocale().formattedDataSize(detail.toLongLong()));
        if (field == "columns"_L1)
            return tr("The table has more than %1 columns. Check that its lines end where they should.").arg(most);
        if (field == "rows"_L1)
            return tr("The table has more than %1 rows. Split it.").arg(most);
        if (field == "cell"_L1)
            return tr("A cell of the table has more than %1 characters. Check that its quotes are closed.").arg(most);
        return tr("There are more than %1 records. Split them, or import them as a table.").arg(most);
    }

    static QString ofField(ErrorKind kind, const QString &field, const QString &named, const QString &detail)
    {
        if (QString words = ofAttachment(kind, field, detail); !words.isEmpty())
            return words;
        if (QString words = ofApproval(kind, field, detail); !words.isEmpty())
            return words;
        if (kind == ErrorKind::NoSuchFile && field == "backup_folder"_L1)
            return tr("The folder for backups, %1, is not there. Connect its disk, or choose another folder; nothing "
                      "was lost.")
                .arg(detail);
        if (kind == ErrorKind::NotFound && field == "backup"_L1)
            return tr("There is no backup of this file in %1 yet. Make one first.").arg(detail);
        if (kind == ErrorKind::TooLarge)
            return tooLarge(field, detail);
        const QString name = !named.isEmpty() ? named : field.isEmpty() ? tr("This field") : fieldName(field);
        switch (kind) {
        case ErrorKind::Required:
            return tr("%1 is missing. Fill it in.").arg(name);
        case ErrorKind::Malformed:
            return malformed(field, name, detail);
        case ErrorKind::OutOfRange:
            if (field == "approved_on"_L1)
                return tr("%1: “%2” is not today. The program dates an approval itself; leave the day out.")
                    .arg(name, detail);
            if (field.endsWith(".amount"_L1) && detail.contains(u'/')) {
                return tr("%1: the part (%2) is larger than its whole (%3). Correct one of the two numbers.")
                    .arg(name, detail.section(u'/', 0, 0), detail.section(u'/', 1));
            }
            return detail.isEmpty()
                       ? tr("%1 has an impossible value. Correct it.").arg(name)
                       : tr("%1: “%2” is not possible. Check for a slip of the keyboard.").arg(name, detail);
        case ErrorKind::TooLong:
            return tr("%1 is too long. Shorten it.").arg(name);
        case ErrorKind::UnknownCode:
            return detail.isEmpty() ? tr("%1 names nothing in this file. Choose one from the list.").arg(name)
                                    : tr("%1: “%2” is not known in this file. Choose one from the list, or add it "
                                         "first.")
                                          .arg(name, detail);
        case ErrorKind::UnknownField:
            return tr("There is no field called “%1” here. Check its spelling.")
                .arg(detail.isEmpty() ? oneLine(field) : detail);
        case ErrorKind::UnknownKind:
            return tr("There is no kind of record called “%1”. Check its spelling.")
                .arg(detail.isEmpty() ? oneLine(field) : detail);
        case ErrorKind::DatesOutOfOrder:
            if (!detail.isEmpty() && (field == "posted_from"_L1 || field.startsWith("postings["_L1)))
                return tr("%1: this posting begins before the one above it ended (%2). Correct the dates, or put the "
                          "postings in their order.")
                    .arg(name, detail);
            if (isStep(field))
                return tr("%1: %2 is earlier than the step before it. Correct one of the dates.").arg(name, detail);
            return field.isEmpty() ? tr("The last day is before the first day. Correct one of them.")
                                   : tr("%1: the last day is before the first day. Correct one of them.").arg(name);
        case ErrorKind::AmbiguousCurrency:
            return detail.isEmpty()
                       ? tr("%1: the currency is not clear. Write it, for example HKD, CNY or MOP.").arg(name)
                       : tr("%1: the currency of “%2” is not clear. Write it, for example HKD, CNY or MOP.")
                             .arg(name, detail);
        case ErrorKind::Fractional:
            return tr("%1 is counted in whole units. Leave out the fraction, or choose a smaller unit.").arg(name);
        case ErrorKind::Duplicate:
            if (field == "key"_L1)
                return detail.isEmpty()
                           ? tr("There is a recovery code already. Take that one away first.")
                           : tr("%1 has a key already. Change that one, or take it away first.").arg(detail);
            if (field == "passphrase"_L1)
                return tr("This passphrase opens the file already. Take one that nobody else uses.");
            if (field.startsWith("items["_L1))
                return tr("%1: two lines are in the same unit (%2). Put them into one.")
                    .arg(name, Formats().unit(detail));
            if (field.startsWith("values["_L1))
                return tr("%1: two lines are in the same currency on the same basis. Put them into one.").arg(name);
            if (field.contains(u'['))
                return tr("%1: “%2” stands here twice. Leave one out.").arg(name, detail);
            return detail.isEmpty()
                       ? tr("%1 is used by another record already. Choose another.").arg(name)
                       : tr("%1: “%2” is used by another record already. Choose another.").arg(name, detail);
        case ErrorKind::Mismatch:
            return mismatch(field, name, detail);
        case ErrorKind::SaysNothing:
            return tr("“%1” tells nobody why. Write it in a few words, for example: one entry came late.").arg(detail);
        case ErrorKind::AlreadyStated:
            return tr("There is a statement of this agency for this month already (%1). Correct that one.").arg(detail);
        case ErrorKind::NotPermitted:
            return notPermitted(field, detail);
        case ErrorKind::Circular:
            if (field == "other_month"_L1)
                return tr("The entry was in %1 before and cannot be carried back there. Choose another month.")
                    .arg(detail);
            if (field == "carried_from"_L1)
                return tr("%1: an item comes from an earlier year, never from itself. Choose an item of an earlier "
                          "programme.")
                    .arg(name);
            return tr("%1: a record cannot be part of itself. Choose another.").arg(name);
        default:
            return {};
        }
    }

    static QString noProgramme(const QString &period)
    {
        return tr("No programme in this file covers %1. Choose its programme year, or add the programme first.")
            .arg(period);
    }

    static QString ofDeparture(ErrorKind kind, const QString &detail)
    {
        if (kind == ErrorKind::ReasonMissing) {
            const Tlp tlp = tlpFromCode(detail).value_or(Tlp::Red);
            return tr("This is marked %1: %2. It should not leave them. If it must, say why; the journal keeps who let "
                      "it out, when and why.")
                .arg(tlpWords(tlp), tlpMeaning(tlp));
        }
        return tr("%1 could not be put in its place, so nothing left. The journal says so. Choose another name or "
                  "folder.")
            .arg(oneLine(QDir::toNativeSeparators(detail), 200));
    }

    static QString ofRecord(ErrorKind kind, const QString &detail)
    {
        switch (kind) {
        case ErrorKind::NotFound:
            return detail.isEmpty() ? tr("The record is not in this file any more. Refresh the list.")
                                    : tr("“%1” is not in this file. Check the reference.").arg(detail);
        case ErrorKind::Conflict:
            return tr("Somebody else changed this record since you opened it. Compare both versions and choose.");
        case ErrorKind::Referenced:
            return detail.isEmpty()
                       ? tr("Other records depend on this one. Change or remove those first.")
                       : tr("Other records depend on this one (%1). Change or remove those first.").arg(detail);
        case ErrorKind::Permanent:
            return tr(
                "A frozen report is kept for ever: it cannot be changed or removed. Freeze a restatement instead.");
        case ErrorKind::AlreadyFrozen:
            return tr("This report of this period is frozen already (%1). Freeze it as a restatement that names %1.")
                .arg(detail);
        case ErrorKind::Unchanged:
            return tr("Nothing has changed since %1 was frozen, so there is nothing to restate.").arg(detail);
        case ErrorKind::NoRate:
            return tr("No rate for %1 applies. Add one to the exchange rates.").arg(detail);
        case ErrorKind::Unexplained:
            return tr("Not everything in this month is explained: still open are %1. Confirm or explain them, then "
                      "sign off.")
                .arg(detail);
        case ErrorKind::NotSigned:
            return tr("In this file everybody signs with a key of his or her own. Lock it, open it with your own "
                      "passphrase, and do it again.");
        case ErrorKind::OwnEdit:
            return tr("You edited %1 last yourself. In this file another supervisor must approve it.").arg(detail);
        case ErrorKind::LastOne:
            return tr("%1 is the last supervisor with a key: nobody could sign for the others any more. Give another "
                      "supervisor a key first.")
                .arg(detail);
        case ErrorKind::ReasonMissing:
        case ErrorKind::DidNotLeave:
            return ofDeparture(kind, detail);
        case ErrorKind::Cancelled:
            return tr("Cancelled. Nothing was changed.");
        case ErrorKind::OutOfMemory:
            return tr("There is not enough memory for this. Nothing was changed; close other programs, or try with "
                      "less.");
        case ErrorKind::Internal:
            return detail.isEmpty() ? tr("The program made a mistake. Nothing was changed; try again.")
                                    : tr("The program made a mistake. Nothing was changed; try again, and report "
                                         "this: %1")
                                          .arg(detail);
        default:
            return {};
        }
    }
};

} // namespace

QString oneLine(const QString &text, int longest)
{
    QString line = visibleLine(text.left(longest * 4));
    if (line.size() > longest) {
        line.truncate(longest - 1);
        if (line.back().isHighSurrogate())
            line.chop(1);
        line.append(u'…');
    }
    return line;
}

QString errorSentence(const Error &error)
{
    return errorSentence(error, {});
}

QString errorSentence(const Error &error, const QString &name)
{
    const QString detail = oneLine(error.detail);
    if (error.kind == ErrorKind::NotFound && error.field == "programme_year"_L1)
        return ErrorTexts::noProgramme(detail);
    QString sentence = ErrorTexts::ofField(error.kind, error.field, name, detail);
    if (sentence.isEmpty())
        sentence = ErrorTexts::ofRecord(error.kind, detail);
    if (sentence.isEmpty())
        sentence = caseFileSentence(error.kind, error.field, detail);
    return sentence;
}

} // namespace liaison
