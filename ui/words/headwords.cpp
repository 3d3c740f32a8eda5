// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/headwords.h"

#include "ui/words/language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QString say(const QString &language, const char *text)
{
    return translateIn(language, "liaison::HeadWords", text);
}

QString moment(const JournalHead &head)
{
    return head.at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s;
}

} // namespace

QString headWords(const JournalHead &head, const QString &language)
{
    if (head.isNull())
        return say(language, QT_TRANSLATE_NOOP("liaison::HeadWords", "a journal without entries"));
    return say(language, QT_TRANSLATE_NOOP("liaison::HeadWords", "journal entry %1 of %2, SHA-256 %3"))
        .arg(localeOf(language).toString(head.number), moment(head), head.shortText().section(u':', 1));
}

QString proofLine(const JournalHead &head, const QString &language)
{
    if (head.isNull())
        return {};
    return say(language, QT_TRANSLATE_NOOP("liaison::HeadWords", "Journal %1 · %2"))
        .arg(head.shortText(), moment(head));
}

QString brokenOffWords(const JournalHead &seen, const QString &language)
{
    return say(language,
               QT_TRANSLATE_NOOP("liaison::HeadWords",
                                 "This file does not go on from what this computer saw last: %1 is not in it. It is an "
                                 "older state or another copy, or its journal was changed. If you restored a backup, "
                                 "that is right. If not, enter nothing, keep this file as it is, and compare it with "
                                 "the last backup."))
        .arg(headWords(seen, language));
}

} // namespace liaison
