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
        {7, u"statement"_s, u"statement"_s, u"ref"_s, u"ST"_s},
        {8, u"referral"_s, u"referral"_s, u"ref"_s, u"RF"_s, {u"state"_s}},
        {9, u"indicator"_s, u"indicator"_s, u"code"_s, {}},
        {10, u"programme"_s, u"programme"_s, u"ref"_s, {}},
        {11, u"item"_s, u"item"_s, u"ref"_s, {}},
        {12, u"event"_s, u"event"_s, u"ref"_s, u"EV"_s},
        {13, u"link"_s, u"resource_link"_s, u"ref"_s, u"LK"_s},
        {14, u"followup"_s, u"followup"_s, u"ref"_s, u"FU"_s},
        {15, u"attachment"_s, u"attachment"_s, u"ref"_s, u"AT"_s},
        {17, u"approval"_s, u"approval"_s, u"ref"_s, u"AP"_s},
        {16, u"rate"_s, u"rate"_s, u"ref"_s, u"RT"_s},
        {18, u"freeze"_s, u"freeze"_s, u"ref"_s, u"FZ"_s},
        {19, u"difference"_s, u"difference"_s, u"ref"_s, u"DF"_s},
        {20, u"monthclose"_s, u"monthclose"_s, u"ref"_s, u"MC"_s},
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
