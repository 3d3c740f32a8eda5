// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/signoffwords.h"

#include "ui/words/formats.h"
#include "ui/words/officerwords.h"

#include <QCoreApplication>

namespace liaison {

namespace {

struct SignOffWords
{
    Q_DECLARE_TR_FUNCTIONS(liaison::SignOffWords)
};

} // namespace

QString signOffWords(const SignOff &signOff)
{
    const QString words = signOff.isChanged
                              ? SignOffWords::tr("Month signed off by %1 on %2; this entry was added or changed since",
                                                 "an officer, a day")
                              : SignOffWords::tr("Month signed off by %1 on %2", "an officer, a day");
    return words.arg(officerWords({signOff.officer, signOff.post}, Formats().language()), Formats().day(signOff.date));
}

} // namespace liaison
