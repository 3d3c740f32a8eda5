// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/noun.h"

#include "core/storage/agencystore.h"
#include "core/storage/approvalstore.h"
#include "core/storage/attachmentstore.h"
#include "core/storage/caserecordstore.h"
#include "core/storage/declaredresultstore.h"
#include "core/storage/differencestore.h"
#include "core/storage/eventstore.h"
#include "core/storage/exchangestore.h"
#include "core/storage/followupstore.h"
#include "core/storage/freezestore.h"
#include "core/storage/indicatorstore.h"
#include "core/storage/itemstore.h"
#include "core/storage/monthclosestore.h"
#include "core/storage/officerstore.h"
#include "core/storage/operationstore.h"
#include "core/storage/programmestore.h"
#include "core/storage/ratestore.h"
#include "core/storage/referralstore.h"
#include "core/storage/resourcelinkstore.h"
#include "core/storage/statementstore.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

template <typename T, typename Store>
Noun noun(int number, const QString &kind, const QString &table, const QString &refColumn, const QString &refPrefix)
{
    return {number,
            kind,
            table,
            refColumn,
            refPrefix,
            []() -> const QList<FieldInfo> & { return T::fields().infos(); },
            [](Connection &connection) -> std::unique_ptr<RecordStore> { return std::make_unique<Store>(connection); }};
}

} // namespace

const QList<Noun> &nouns()
{
    static const QList<Noun> list{
        noun<Exchange, ExchangeStore>(1, u"exchange"_s, u"exchange"_s, u"ref"_s, u"EX"_s),
        noun<Operation, OperationStore>(2, u"operation"_s, u"operation"_s, u"code"_s, {}),
        noun<DeclaredResult, DeclaredResultStore>(3, u"result"_s, u"result"_s, u"ref"_s, u"RS"_s),
        noun<CaseRecord, CaseRecordStore>(4, u"case"_s, u"case_record"_s, u"ref"_s, u"CS"_s),
        noun<Agency, AgencyStore>(5, u"agency"_s, u"agency"_s, u"code"_s, {}),
        noun<Officer, OfficerStore>(6, u"officer"_s, u"officer"_s, u"ref"_s, u"OF"_s),
        noun<Statement, StatementStore>(7, u"statement"_s, u"statement"_s, u"ref"_s, u"ST"_s),
        noun<Referral, ReferralStore>(8, u"referral"_s, u"referral"_s, u"ref"_s, u"RF"_s),
        noun<Indicator, IndicatorStore>(9, u"indicator"_s, u"indicator"_s, u"code"_s, {}),
        noun<Programme, ProgrammeStore>(10, u"programme"_s, u"programme"_s, u"ref"_s, {}),
        noun<Item, ItemStore>(11, u"item"_s, u"item"_s, u"ref"_s, {}),
        noun<Event, EventStore>(12, u"event"_s, u"event"_s, u"ref"_s, u"EV"_s),
        noun<ResourceLink, ResourceLinkStore>(13, u"link"_s, u"resource_link"_s, u"ref"_s, u"LK"_s),
        noun<FollowUp, FollowUpStore>(14, u"followup"_s, u"followup"_s, u"ref"_s, u"FU"_s),
        noun<Attachment, AttachmentStore>(15, u"attachment"_s, u"attachment"_s, u"ref"_s, u"AT"_s),
        noun<Approval, ApprovalStore>(17, u"approval"_s, u"approval"_s, u"ref"_s, u"AP"_s),
        noun<Rate, RateStore>(16, u"rate"_s, u"rate"_s, u"ref"_s, u"RT"_s),
        noun<Freeze, FreezeStore>(18, u"freeze"_s, u"freeze"_s, u"ref"_s, u"FZ"_s),
        noun<Difference, DifferenceStore>(19, u"difference"_s, u"difference"_s, u"ref"_s, u"DF"_s),
        noun<MonthClose, MonthCloseStore>(20, u"monthclose"_s, u"monthclose"_s, u"ref"_s, u"MC"_s),
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

QStringList Noun::derived() const
{
    QStringList names;
    for (const FieldInfo &info : fields()) {
        if (info.derived)
            names.append(info.name);
    }
    return names;
}

const QList<FieldInfo> &fieldsOf(const QString &kind)
{
    static const QList<FieldInfo> none;
    const Noun *noun = nounOf(kind);
    return noun ? noun->fields() : none;
}

const FieldInfo *fieldOf(const QString &kind, const QString &field)
{
    for (const FieldInfo &info : fieldsOf(kind)) {
        if (info.name == field)
            return &info;
    }
    return nullptr;
}

} // namespace liaison
