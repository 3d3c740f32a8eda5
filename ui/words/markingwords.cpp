// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/markingwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct Markings
{
    Q_DECLARE_TR_FUNCTIONS(Markings)
};

} // namespace

QString tlpWords(Tlp tlp)
{
    return u"TLP:"_s + tlpCode(tlp);
}

QString tlpMeaning(Tlp tlp)
{
    switch (tlp) {
    case Tlp::Red:
        return Markings::tr("named recipients only");
    case Tlp::AmberStrict:
        return Markings::tr("own organisation only");
    case Tlp::Amber:
        return Markings::tr("own organisation and those it must protect");
    case Tlp::Green:
        return Markings::tr("the enforcement community");
    case Tlp::Clear:
        break;
    }
    return Markings::tr("no limit");
}

} // namespace liaison
