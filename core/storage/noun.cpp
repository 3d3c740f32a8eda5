// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/noun.h"

using namespace Qt::StringLiterals;

namespace liaison {

const QList<Noun> &nouns()
{
    static const QList<Noun> list{
        {1, u"exchange"_s, u"exchange"_s, u"ref"_s, u"EX"_s},
        {2, u"operation"_s, u"operation"_s, u"code"_s, {}},
        {3, u"result"_s, u"result"_s, u"ref"_s, u"RS"_s},
        {4, u"case"_s, u"case_record"_s, u"ref"_s, u"CS"_s},
        {5, u"agency"_s, u"agency"_s, u"code"_s, {}},
        {6, u"officer"_s, u"officer"_s, u"ref"_s, u"OF"_s},
        {14, u"followup"_s, u"followup"_s, u"ref"_s, u"FU"_s},
        {15, u"attachment"_s, u"attachment"_s, u"ref"_s, u"AT"_s},
        {16, u"rate"_s, u"rate"_s, u"ref"_s, u"RT"_s},
    };
    return list;
}

const Noun *nounOf(const QString &kind)
{
    for (const Noun &noun : nouns()) {
        if (noun.kind == kind)
            return &noun;
    }
    return nullptr;
}

} // namespace liaison
