// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/latewords.h"

#include "ui/words/errortexts.h"
#include "ui/words/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct LateWords
{
    Q_DECLARE_TR_FUNCTIONS(liaison::LateWords)
};

} // namespace

QString lateWords(const LateChange &told)
{
    QStringList words;
    if (!told.freezes.isEmpty())
        words.append(
            LateWords::tr("A frozen report covers its date (%1): it stays as published, and lists this as a change.")
                .arg(told.freezes.join(u", "_s)));
    if (told.signOff)
        words.append(LateWords::tr("Its month was signed off by %1 on %2 and now shows as changed since.")
                         .arg(oneLine(told.signOff->officer, 60), Formats().day(told.signOff->date)));
    return words.join(u' ');
}

} // namespace liaison
