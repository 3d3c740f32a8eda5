// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/officerwords.h"

#include "ui/words/errortexts.h"
#include "ui/words/formats.h"
#include "ui/words/language.h"

#include <QCoreApplication>

namespace liaison {

namespace {

constexpr int longestName = 80;

struct OfficerWords
{
    Q_DECLARE_TR_FUNCTIONS(liaison::OfficerWords)
};

} // namespace

QString officerWords(const NamedOfficer &officer, const QString &language)
{
    const QString name = oneLine(officer.name, longestName);
    if (officer.post.trimmed().isEmpty())
        return name;
    constexpr struct
    {
        const char *source;
        const char *comment;
    } both = QT_TRANSLATE_NOOP3("liaison::OfficerWords", "%1, %2", "an officer, his or her post");
    return translateIn(language, "liaison::OfficerWords", both.source, both.comment)
        .arg(name, oneLine(officer.post, longestName));
}

QString approvalWords(const NamedOfficer &officer, const QDate &day, int corrections)
{
    const Formats formats;
    const QString words =
        OfficerWords::tr("Approved by %1 on %2").arg(officerWords(officer, formats.language()), formats.day(day));
    if (corrections == 0)
        return words;
    return OfficerWords::tr("%1; changed since (%2)", "approved by … on …; how often")
        .arg(words, formats.number(corrections));
}

} // namespace liaison
