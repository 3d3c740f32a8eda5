// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/listshape.h"

#include "core/listing/listshapes.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace liaison {

const ListShape *listShapeOf(const QString &kind)
{
    static const QMap<QString, ListShape> shapes{
        {u"exchange"_s, exchangeShape()},     {u"operation"_s, operationShape()},
        {u"result"_s, resultShape()},         {u"case"_s, caseShape()},
        {u"seizure"_s, seizureShape()},       {u"agency"_s, agencyShape()},
        {u"officer"_s, officerShape()},       {u"rate"_s, rateShape()},
        {u"referral"_s, referralShape()},     {u"indicator"_s, indicatorShape()},
        {u"programme"_s, programmeShape()},   {u"item"_s, itemShape()},
        {u"event"_s, eventShape()},           {u"link"_s, linkShape()},
        {u"statement"_s, statementShape()},   {u"difference"_s, differenceShape()},
        {u"monthclose"_s, monthCloseShape()}, {u"followup"_s, followUpShape()},
        {u"attachment"_s, attachmentShape()}, {u"freeze"_s, freezeShape()},
        {u"approval"_s, approvalShape()},
    };
    const auto found = shapes.constFind(kind);
    return found == shapes.constEnd() ? nullptr : &*found;
}

QStringList listKinds()
{
    return {u"exchange"_s,   u"operation"_s, u"result"_s,    u"case"_s,       u"seizure"_s,    u"agency"_s,
            u"officer"_s,    u"referral"_s,  u"indicator"_s, u"rate"_s,       u"programme"_s,  u"item"_s,
            u"event"_s,      u"link"_s,      u"statement"_s, u"difference"_s, u"monthclose"_s, u"followup"_s,
            u"attachment"_s, u"freeze"_s,    u"approval"_s};
}

bool isOfPeriods(const QString &kind)
{
    const ListShape *shape = listShapeOf(kind);
    return shape && !shape->begin.isEmpty();
}

const QList<ListField> &listFields(const QString &kind)
{
    static const QList<ListField> none;
    const ListShape *shape = listShapeOf(kind);
    return shape ? shape->fields : none;
}

} // namespace liaison
