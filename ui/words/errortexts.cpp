// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errortexts.h"

#include "core/base/visibletext.h"
#include "core/casefile/casefile.h"
#include "core/values/partialdate.h"
#include "ui/words/errorsentences.h"
#include "ui/words/fieldnames.h"
#include "ui/words/formats.h"
#include "ui/words/markingwords.h"
#include "ui/words/recordwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// The sentences that no row of the table can make, and what the rows are filled with.
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

    static QString weakPassphrase(const QString &fault)
    {
        QString words = tr("The passphrase is soon guessed.");
        if (fault == "repeats"_L1)
            words = tr("The passphrase repeats the same characters and is guessed at once.");
        else if (fault == "keyboard"_L1)
            words = tr("The passphrase follows a row of the keyboard and is guessed at once.");
        else if (fault == "sequence"_L1)
            words = tr("The passphrase counts on in order and is guessed at once.");
        else if (fault == "date"_L1)
            words = tr("The passphrase is mostly a date or a year and is soon guessed.");
        else if (fault == "common"_L1)
            words = tr("The passphrase is mostly one common word or name, which is among the first that are tried.");
        return words + u' ' + tr("Take four words that have nothing to do with one another.");
    }

    // Empty: a row of the table says it.
    static QString special(const Error &error, const QString &name)
    {
        const QString &detail = error.detail;
        switch (error.kind) {
        case ErrorKind::Malformed:
            return ErrorSentence::of(error) ? QString() : malformed(error.field, name, detail);
        case ErrorKind::OutOfRange:
            if (error.field.endsWith(".amount"_L1) && detail.contains(u'/')) {
                return tr("%1: the part (%2) is larger than its whole (%3). Correct one of the two numbers.")
                    .arg(name, detail.section(u'/', 0, 0), detail.section(u'/', 1));
            }
            return {};
        case ErrorKind::ReasonMissing: {
            const Tlp tlp = tlpFromCode(detail).value_or(Tlp::Red);
            return tr("This is marked %1: %2. It should not leave them. If it must, say why; the journal keeps who let "
                      "it out, when and why.")
                .arg(tlpWords(tlp), tlpMeaning(tlp));
        }
        case ErrorKind::PassphraseWeak:
            return weakPassphrase(detail);
        case ErrorKind::HalfImported:
            return tr("An import (%1) was interrupted: %2 of %3 rows are in. Import the same table again to complete "
                      "it, or take back what is in: on the Desk, or with import --take-back.")
                .arg(kindNamePlural(error.field), detail.section(u'/', 0, 0), detail.section(u'/', 1));
        default:
            return {};
        }
    }

    // The detail as it is told.
    static QString toldDetail(const Error &error)
    {
        const QString &detail = error.detail;
        switch (error.kind) {
        case ErrorKind::TooLong:
            return error.field == "sheet_cell"_L1 ? oneLine(detail, 200)
                                                  : QLocale().formattedDataSize(detail.toLongLong());
        case ErrorKind::TooLarge:
            return error.field == "input"_L1 || error.field == "workbook"_L1
                       ? QLocale().formattedDataSize(detail.toLongLong())
                       : QLocale().toString(detail.toLongLong());
        case ErrorKind::UnknownField:
        case ErrorKind::UnknownKind:
            return detail.isEmpty() ? oneLine(error.field) : detail;
        case ErrorKind::Duplicate:
            return error.field.startsWith("items["_L1) ? Formats().unit(detail) : detail;
        case ErrorKind::DidNotLeave:
            return oneLine(QDir::toNativeSeparators(detail), 200);
        case ErrorKind::PassphraseTooShort:
            return detail.isEmpty() ? QString::number(shortestPassphrase) : detail;
        default:
            return detail;
        }
    }

    static QString filled(const ErrorSentence &sentence, const Error &error, const QString &name)
    {
        QString words = tr(sentence.words);
        const QString detail = toldDetail(error);
        switch (sentence.argument) {
        case ErrorSentence::Argument::Name:
            return words.contains("%2"_L1) ? words.arg(name, detail) : words.arg(name);
        case ErrorSentence::Argument::File:
            return words.arg(detail.isEmpty() ? tr("The file") : tr("“%1”", "a file's name").arg(detail));
        case ErrorSentence::Argument::Detail:
            break;
        }
        if (words.contains("%1"_L1))
            words = words.arg(detail);
        if (error.kind == ErrorKind::WrongPassphrase && error.field == "keys"_L1) {
            words += u' ' + tr("If it is your own: the file with people's keys (NAME.liaison.keys) is not beside the "
                               "case file; the passphrase of the unit opens it.");
        }
        return words;
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

QString errorSentence(const Error &error, const QString &named)
{
    const Error told{error.kind, error.field, oneLine(error.detail)};
    const QString name = !named.isEmpty() ? named
                         : error.field.isEmpty()
                             ? ErrorTexts::tr("This field")
                             : fieldName(error.field.startsWith("case."_L1) ? error.field.mid(5) : error.field);
    if (QString words = ErrorTexts::special(told, name); !words.isEmpty())
        return words;
    const ErrorSentence *sentence = ErrorSentence::of(told);
    return sentence ? ErrorTexts::filled(*sentence, told, name) : QString();
}

} // namespace liaison
