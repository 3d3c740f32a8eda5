// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/lookalikewords.h"

#include "ui/words/errortexts.h"

#include <QCoreApplication>

namespace liaison {

namespace {

struct LookAlikeWords
{
    Q_DECLARE_TR_FUNCTIONS(liaison::LookAlikeWords)
};

constexpr int longestRef = 64;

} // namespace

QString lookAlikeSentence(const LookAlike &found)
{
    return LookAlikeWords::tr("“%1” looks like “%2”, which is another record. If one of the two is a slip, correct it.")
        .arg(oneLine(found.ref, longestRef), oneLine(found.other, longestRef));
}

} // namespace liaison
